import * as v from 'valibot';
import type { AnnotatorParams, FourEyesParams } from './protocol.ts';

/** What the server was told at its start. */
export interface ServerOptions {
  /** URIs of corpus folders; null where the client does not say, and they are looked for in the folders that it has open. */
  readonly corpora: readonly string[] | null;
  readonly annotator: string | null;
  readonly trusted: boolean;
  /** A folder of the disk for what the server notes about itself; null where it may keep nothing. */
  readonly storage: string | null;
  /** Whether a second person has to judge everything. */
  readonly fourEyes: boolean;
  /** URI of docs/rules.md; null where the client has none. */
  readonly rulesDoc: string | null;
}

const schema = v.object({
  corpora: v.optional(v.nullable(v.array(v.string())), null),
  annotator: v.optional(v.nullable(v.string()), null),
  trusted: v.optional(v.boolean(), false),
  storage: v.optional(v.nullable(v.string()), null),
  fourEyes: v.optional(v.boolean(), false),
  rulesDoc: v.optional(v.nullable(v.string()), null),
});

/** What a client passes at the start; one that passes nothing, or something else, is an editor that knows LSP alone. */
export function readInitializationOptions(options: unknown): ServerOptions {
  const parsed = v.safeParse(schema, options ?? {});
  return parsed.success
    ? parsed.output
    : { corpora: null, annotator: null, trusted: false, storage: null, fourEyes: false, rulesDoc: null };
}

const fourEyesSchema = v.object({ fourEyes: v.boolean() });

/** What a notification says of four eyes; false for anything else. */
export function readFourEyes(params: unknown): FourEyesParams['fourEyes'] {
  const parsed = v.safeParse(fourEyesSchema, params);
  return parsed.success && parsed.output.fourEyes;
}

const annotatorSchema = v.object({ annotator: v.nullable(v.string()) });

/** The name in an annotator notification; null for anything else. */
export function readAnnotator(params: unknown): AnnotatorParams['annotator'] {
  const parsed = v.safeParse(annotatorSchema, params);
  return parsed.success ? parsed.output.annotator : null;
}
