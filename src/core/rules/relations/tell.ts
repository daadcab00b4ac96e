import type { CorpusIndex } from '../../corpus/index.ts';
import { rangeNow } from '../../corpus/placed.ts';
import type { RelationEnd, RelationEntry } from '../../corpus/relation-entries.ts';
import { relationClause } from '../../relations/relation-words.ts';
import { quoted, type FindingPlace, type RelatedPlace } from '../finding.ts';
import type { Fix } from '../fix.ts';
import type { FoundOn, RuleContext } from '../rule.ts';
import type { ReadRelation, RelationReading } from './reading.ts';

/** What is said of some relations; the first of them is where it is shown. */
export interface RelationFault {
  /** All relations that it takes, the one first where it is shown. */
  readonly relations: readonly ReadRelation[];
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** What tells it from another fault of the same relations. */
  readonly part?: string;
}

/** A fault as a finding: on the words of its first relation, with the others as places to go to. */
export function tell(
  { relations, message, fixes, part }: RelationFault,
  reading: RelationReading,
  { index }: RuleContext,
): FoundOn[] {
  const [shown, ...others] = relations;
  if (shown === undefined) return [];
  const place = relationPlace(shown.entry, index);
  const elsewhere = others.map((relation): RelatedPlace => ({
    place: relationPlace(relation.entry, index),
    message: sentence(relation, reading),
  }));
  const ends = relations.flatMap(({ from, to }) => [idOfEnd(reading.ends[from]), idOfEnd(reading.ends[to])]);
  return [
    {
      on: shown.entry.path,
      message,
      place,
      related: 'range' in place ? [...elsewhere, { place: inSidecar(shown.entry), message: 'Its record' }] : elsewhere,
      records: relations.map(({ entry: { sidecar, id } }) => ({ sidecar: sidecar.path, id })),
      about: [...new Set([...relations.map(({ entry }) => entry.id), ...ends, ...(part === undefined ? [] : [part])])],
      fixes,
      data: { sidecar: shown.entry.sidecar.path, record: shown.entry.id },
    },
  ];
}

/** Where a relation is shown: on its words in the article, else on its record. */
export function relationPlace(entry: RelationEntry, index: Pick<CorpusIndex, 'articles'>): FindingPlace {
  const range = rangeNow((entry.rationale ?? standingAlone(entry, index))?.anchor);
  if (range !== null) return { path: entry.path, range };
  return inSidecar(entry);
}

function inSidecar({ id, sidecar }: RelationEntry): FindingPlace {
  return { path: sidecar.path, record: id, field: [] };
}

/** The record of a relation that no rationale makes. */
export function standingAlone(
  { id, path, sidecar, rationale }: RelationEntry,
  { articles }: Pick<CorpusIndex, 'articles'>,
) {
  if (rationale !== null) return undefined;
  return articles.get(path)?.relations.find((each) => each.record.id === id && each.sidecar.path === sidecar.path);
}

/** What a relation says, with its events by title: '“A” is before “B”'. */
export function sentence({ from, type, to }: ReadRelation, reading: RelationReading): string {
  return `${titleOf(reading, from)} ${relationClause(type)} ${titleOf(reading, to)}`;
}

/** How many sentences a message repeats; the related places tell all. */
const mostSentences = 5;

/** What several relations say, as one list. */
export function sentences(relations: readonly ReadRelation[], reading: RelationReading): string {
  const told = relations.slice(0, mostSentences).map((relation) => sentence(relation, reading));
  const left = relations.length - told.length;
  if (left > 0) return `${told.join(', ')}, and ${left} more`;
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}`;
}

/** The title of an event, the words of an act, as a message names them. */
export function titleOf({ ends }: RelationReading, end: number): string {
  const known = ends[end];
  if (known === undefined) return 'an unknown event';
  if (known.kind === 'event') return quoted(known.event.title);
  if (known.kind === 'response') return quoted(known.response.words ?? known.response.record.id);
  const { title } = known.rationale.record;
  return title === undefined ? 'an event outside the corpus' : quoted(title);
}

function idOfEnd(end: RelationEnd | undefined): string {
  if (end === undefined) return '';
  if (end.kind === 'event') return end.event.id;
  return end.kind === 'response' ? end.response.record.id : end.rationale.record.id;
}
