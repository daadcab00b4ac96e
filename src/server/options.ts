import * as v from 'valibot';
import type { AnnotatorParams, InitializationOptions } from './protocol.ts';

const schema = v.object({
  corpora: v.array(v.string()),
  annotator: v.nullable(v.string()),
  trusted: v.optional(v.boolean(), false),
});

/** What a client passes at the start; a client that passes nothing, or something else, gets no corpus. */
export function readInitializationOptions(options: unknown): InitializationOptions {
  const parsed = v.safeParse(schema, options);
  return parsed.success ? parsed.output : { corpora: [], annotator: null, trusted: false };
}

const annotatorSchema = v.object({ annotator: v.nullable(v.string()) });

/** The name in an annotator notification; null for anything else. */
export function readAnnotator(params: unknown): AnnotatorParams['annotator'] {
  const parsed = v.safeParse(annotatorSchema, params);
  return parsed.success ? parsed.output.annotator : null;
}
