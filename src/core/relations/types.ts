import * as v from 'valibot';
import { flag, oneOf, text, texts, word, words } from '../yaml/fields.ts';
import schema from './relation-types.json' with { type: 'json' };
import { mirrorExclusions } from './exclusions.ts';

/** A type of relation between two events: *from* the one (S) *to* the other (T). */
export interface RelationType {
  readonly id: string;
  /** What *from* does to *to*: 'Responds to'. */
  readonly label: string;
  /** The same seen from the other end: 'Prompts'. */
  readonly inverseLabel: string;
  readonly definition: string;
  readonly symmetric: boolean;
  readonly transitive: boolean;
  readonly acyclic: boolean;
  /** What it says of the times of its ends: `S.end<T.start`. */
  readonly temporal: readonly string[];
  /** Types that cannot hold between the same ends in the same direction. */
  readonly excludesSameDirection: readonly string[];
  /** Types that cannot hold between the same ends the other way round. */
  readonly excludesOppositeDirection: readonly string[];
  /** Words that hint at the type. */
  readonly cues: readonly string[];
  readonly endpoints: Endpoints;
}

/** Which kinds of event, or `response`, each end may be. */
export interface Endpoints {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly whenUnknown: string;
}

/** The default relation types, in the order in which they are offered. */
export const relationTypes: readonly RelationType[] = schema.relationTypes;

const temporal = v.pipe(
  v.string(),
  v.regex(/^[ST]\.(?:start|end)(?:<=?|=)[ST]\.(?:start|end)$/, 'a constraint such as S.end<T.start is needed'),
);

const kindsOfEnd = v.pipe(
  v.union([v.array(v.string()), v.string()]),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
);

/** A relation type as corpus.yaml has it; what it does not say of a default type stays as it is. */
export const relationTypeEntry = v.looseObject({
  id: word,
  label: v.exactOptional(text),
  inverseLabel: v.exactOptional(text),
  definition: v.exactOptional(text),
  symmetric: v.exactOptional(flag),
  transitive: v.exactOptional(flag),
  acyclic: v.exactOptional(flag),
  temporal: v.exactOptional(v.array(temporal)),
  excludesSameDirection: v.exactOptional(words),
  excludesOppositeDirection: v.exactOptional(words),
  cues: v.exactOptional(texts),
  endpoints: v.exactOptional(
    v.looseObject({
      from: v.exactOptional(kindsOfEnd),
      to: v.exactOptional(kindsOfEnd),
      whenUnknown: v.exactOptional(oneOf(['allow', 'refuse'])),
    }),
  ),
});

export type RelationTypeEntry = v.InferOutput<typeof relationTypeEntry>;

/** Kinds of event, which an end may be unless its type says otherwise. */
const anyEvent = ['deed', 'speech', 'process'];

/**
 * The relation types of a corpus: the defaults, changed and extended as its corpus.yaml says. An exclusion that one
 * type names holds for the other one too; an entry that gives its own list replaces what the defaults say of it.
 */
export function relationTypesOf({
  relationTypes: entries,
}: {
  readonly relationTypes: readonly RelationTypeEntry[];
}): readonly RelationType[] {
  const known = made.get(entries) ?? typesFrom(entries);
  made.set(entries, known);
  return known;
}

/** Made once for each reading of a corpus.yaml: they are asked for with every relation that is shown. */
const made = new WeakMap<readonly RelationTypeEntry[], readonly RelationType[]>();

function typesFrom(entries: readonly RelationTypeEntry[]): readonly RelationType[] {
  const types = new Map(relationTypes.map((type) => [type.id, type]));
  for (const entry of entries) types.set(entry.id, relationType(entry, types.get(entry.id)));
  return mirrorExclusions([...types.values()], entries);
}

function relationType(entry: RelationTypeEntry, before: RelationType | undefined): RelationType {
  const label = entry.label ?? before?.label ?? entry.id;
  const symmetric = entry.symmetric ?? before?.symmetric ?? false;
  return {
    id: entry.id,
    label,
    inverseLabel: entry.inverseLabel ?? (symmetric ? label : (before?.inverseLabel ?? `${label} (other way round)`)),
    definition: entry.definition ?? before?.definition ?? '',
    symmetric,
    transitive: entry.transitive ?? before?.transitive ?? false,
    acyclic: entry.acyclic ?? before?.acyclic ?? false,
    temporal: entry.temporal ?? before?.temporal ?? [],
    excludesSameDirection: entry.excludesSameDirection ?? before?.excludesSameDirection ?? [],
    excludesOppositeDirection: entry.excludesOppositeDirection ?? before?.excludesOppositeDirection ?? [],
    cues: entry.cues ?? before?.cues ?? [],
    endpoints: {
      from: entry.endpoints?.from ?? before?.endpoints.from ?? anyEvent,
      to: entry.endpoints?.to ?? before?.endpoints.to ?? anyEvent,
      whenUnknown: entry.endpoints?.whenUnknown ?? before?.endpoints.whenUnknown ?? 'allow',
    },
  };
}

/** Default labels that lack the word which joins them to the event behind them. */
const joined: ReadonlyMap<string, string> = new Map([
  ['Same event', 'same event as'],
  ['At the same time', 'at the same time as'],
]);

/**
 * How a relation reads from one of its ends before the title of the other, in small letters: 'responds to', 'at the
 * same time as'. Unknown types read as their id.
 */
export function relationPhrase(id: string, end: 'from' | 'to', types: readonly RelationType[]): string {
  const type = types.find((each) => each.id === id);
  if (type === undefined) return id;
  const label = end === 'from' ? type.label : type.inverseLabel;
  return joined.get(label) ?? label.toLowerCase();
}
