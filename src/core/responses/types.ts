import * as v from 'valibot';
import { flag, text, word, words } from '../yaml/fields.ts';
import schema from './response-types.json' with { type: 'json' };

/** A type of response: what the act is (PLOVER 0.8, `state` and `appeal` added). */
export interface ResponseType {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly modes: readonly string[];
  /** Root codes of CAMEO. */
  readonly cameo: readonly string[];
  /** 0 none, 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: number;
  /** From conflict (below 0) to cooperation (above 0). */
  readonly score: number;
  /** True where an act of this type is towards somebody, so that a target is missed. */
  readonly requiresRecipient: boolean;
}

/** The default response types, in the order in which they are offered. */
export const responseTypes: readonly ResponseType[] = schema.responseTypes;

const number = v.pipe(
  v.string(),
  v.regex(/^-?\d{1,3}(?:\.\d{1,3})?$/, 'a number is needed'),
  v.transform(Number),
  v.metadata({ style: 'plain' }),
);

const quad = v.pipe(
  v.picklist(['0', '1', '2', '3', '4'], 'a number from 0 to 4 is needed'),
  v.transform(Number),
  v.metadata({ style: 'plain' }),
);

/** A response type as corpus.yaml has it; what it does not say of a default type stays as it is. */
export const responseTypeEntry = v.looseObject({
  id: word,
  label: v.exactOptional(text),
  definition: v.exactOptional(text),
  modes: v.exactOptional(words),
  cameo: v.exactOptional(words),
  quad: v.exactOptional(quad),
  score: v.exactOptional(number),
  requiresRecipient: v.exactOptional(flag),
});

export type ResponseTypeEntry = v.InferOutput<typeof responseTypeEntry>;

/** The response types of a corpus: the defaults, changed and extended as its corpus.yaml says. */
export function responseTypesOf(settings: { readonly responseTypes: readonly ResponseTypeEntry[] }): ResponseType[] {
  const types = new Map(responseTypes.map((type) => [type.id, type]));
  for (const entry of settings.responseTypes) types.set(entry.id, responseType(entry, types.get(entry.id)));
  return [...types.values()];
}

function responseType(entry: ResponseTypeEntry, before: ResponseType | undefined): ResponseType {
  return {
    id: entry.id,
    label: entry.label ?? before?.label ?? entry.id,
    definition: entry.definition ?? before?.definition ?? '',
    modes: entry.modes ?? before?.modes ?? [],
    cameo: entry.cameo ?? before?.cameo ?? [],
    quad: entry.quad ?? before?.quad ?? 0,
    score: entry.score ?? before?.score ?? 0,
    requiresRecipient: entry.requiresRecipient ?? before?.requiresRecipient ?? false,
  };
}
