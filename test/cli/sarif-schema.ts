import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv';
import draft04 from 'ajv/lib/refs/json-schema-draft-04.json';

/**
 * The schema of SARIF 2.1.0 as OASIS has published it (rtm.5), from the SARIF SDK of its editors. It is one of JSON
 * Schema's draft 4; `full` looks also at each URI and date.
 */
const ajv = new Ajv({ schemaId: 'id', meta: false, format: 'full', allErrors: true });
ajv.addMetaSchema(draft04);
const validate = ajv.compile(schema);

/** What the published schema has against a log: nothing where it is valid. */
export function sarifFaults(log: unknown): string[] {
  if (validate(log) === true) return [];
  return (validate.errors ?? []).map(({ dataPath, message = '' }) => `${dataPath} ${message}`);
}
