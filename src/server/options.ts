import * as v from 'valibot';
import type { Others } from '../core/corpus/scope.ts';
import { uri } from './params/basics.ts';
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
  /** Whose annotations count beside the shared ones and the annotator's own. */
  readonly others: Others;
  /** URI of docs/rules.md; null where the client has none. */
  readonly rulesDoc: string | null;
}

const others = v.union([v.literal('all'), v.array(v.string())]);

const schema = v.object({
  corpora: v.optional(v.nullable(v.array(uri)), null),
  annotator: v.optional(v.nullable(v.string()), null),
  trusted: v.optional(v.boolean(), false),
  storage: v.optional(v.nullable(v.string()), null),
  fourEyes: v.optional(v.boolean(), false),
  others: v.optional(others, () => []),
  rulesDoc: v.optional(v.nullable(v.string()), null),
});

/** What a client passes at the start; one that passes nothing, or something else, is an editor that knows LSP alone. */
export function readInitializationOptions(options: unknown): ServerOptions {
  const parsed = v.safeParse(schema, options ?? {});
  return parsed.success
    ? parsed.output
    : { corpora: null, annotator: null, trusted: false, storage: null, fourEyes: false, others: [], rulesDoc: null };
}

const othersSchema = v.object({ others });

/** Whose annotations a notification lets count; nobody's for anything else. */
export function readOthers(params: unknown): Others {
  const parsed = v.safeParse(othersSchema, params);
  return parsed.success ? parsed.output.others : [];
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
