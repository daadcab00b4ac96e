import type { ArticleFacts } from '../corpus/facts.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import { builtInWith } from '../registers/built-in.ts';
import type { CorpusSettings } from '../registers/corpus-settings.ts';
import { relationTypesOf } from '../relations/types.ts';
import { responseTypesOf } from '../responses/types.ts';

/** What ids and types of records can mean in a corpus. */
export interface KnownWords {
  readonly index: Pick<CorpusIndex, 'actors' | 'articlesNaming'>;
  readonly settings: Pick<CorpusSettings, 'responseTypes' | 'relationTypes' | 'fields'>;
  /** By path, what is wrong with files: what a register that was not read whole may hold counts as known. */
  readonly problems: { has(path: string): boolean };
}

/** The records of an article that have types. What they say already may be said again. */
type TypedRecords = Pick<ArticleFacts, 'responses' | 'rationales' | 'relations'>;

/** Why records cannot name an actor by this id or key, as a sentence; undefined where they can, or do already. */
export function whyNoActor(id: string, { index, problems }: KnownWords): string | undefined {
  if (index.actors.has(id) || builtInWith(id) !== undefined || index.articlesNaming(id).length > 0) return undefined;
  if (problems.has('actors.yaml')) return undefined;
  return `No actor of actors.yaml has the id ${id}. Choose another one.`;
}

/** Why responses of an article cannot have one of these types. */
export function whyNoResponseType(
  types: readonly string[],
  { responses }: TypedRecords,
  { settings }: KnownWords,
): string | undefined {
  const known = new Set(responseTypesOf(settings).map(({ id }) => id));
  const odd = types.find((type) => !known.has(type) && !responses.some(({ record }) => record.type === type));
  return odd === undefined ? undefined : `No response type has the id ${odd}. Choose another one.`;
}

/** Why relations that an article makes cannot have one of these types; null is one that is still to be said. */
export function whyNoRelationType(
  types: readonly (string | null)[],
  { rationales, relations }: TypedRecords,
  { settings }: KnownWords,
): string | undefined {
  const known = new Set<string | null | undefined>([null, ...relationTypesOf(settings).map(({ id }) => id)]);
  const there = [
    ...relations.map(({ record }) => record),
    ...rationales.flatMap(({ record }) => record.relations ?? []),
  ];
  const odd = types.find((type) => !known.has(type) && !there.some((relation) => relation.type === type));
  return odd == null ? undefined : `No relation type has the id ${odd}. Choose another one.`;
}

/** Why a response of a type cannot have a mode. */
export function whyNoMode(type: string | undefined, mode: string, { settings }: KnownWords): string | undefined {
  const known = responseTypesOf(settings).find(({ id }) => id === type);
  if (known === undefined || known.modes.includes(mode)) return undefined;
  return `The type ${known.id} has no mode ${mode}. Choose another one.`;
}

/** Why a response cannot have these values of the corpus' own variables. */
export function whyNoValues(
  values: Readonly<Record<string, string | null>>,
  { settings }: KnownWords,
): string | undefined {
  for (const { name, for: owner, type, values: choices = [] } of settings.fields) {
    const value = Object.hasOwn(values, name) ? (values[name] ?? null) : null;
    if (owner === 'response' && type === 'choice' && value !== null && !choices.includes(value))
      return `The field ${name} has no value ${value}. Choose another one.`;
  }
  return undefined;
}
