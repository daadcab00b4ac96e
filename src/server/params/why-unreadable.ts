import * as v from 'valibot';

/** Why parameters cannot be read, as a sentence for who wrote the client; undefined for good ones. */
export function whyUnreadable(method: string, schema: v.GenericSchema, params: unknown): string | undefined {
  const { success, issues } = v.safeParse(schema, params, { abortEarly: true });
  if (success) return undefined;
  const where = issues[0].path?.map(({ key }) => String(key)).join('.');
  const what = where === undefined ? 'they are no object' : `\`${where}\` is missing or is not what it should be`;
  return `The parameters of ${method} cannot be read: ${what}.`;
}
