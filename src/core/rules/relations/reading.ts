import { endKey, type RelationEnd, type RelationEntry } from '../../corpus/relation-entries.ts';
import { verdictsIn } from '../../ledger/claims.ts';
import { partsOfRelation } from '../../ledger/parts.ts';
import { judgements, ledgerState } from '../../ledger/verdicts.ts';
import type { RelationType } from '../../relations/types.ts';
import type { RuleContext } from '../rule.ts';
import { endAsRead, type EndFacts } from './event-as-read.ts';
import { partLoops, timeLoops } from './loops.ts';
import { rationalesInSteps, type RationaleWords } from './rationale-words.ts';
import { isSameAs, sameEvents, type SameEvents } from './same-events.ts';

/** A relation that counts: typed, with both ends known, meant to be so, and rejected by nobody. */
export interface ReadRelation {
  readonly entry: RelationEntry;
  readonly type: RelationType;
  /** The numbers of its ends in the reading. */
  readonly from: number;
  readonly to: number;
}

/** Relations that cannot all be true, as a shortest loop in its order. */
export interface RelationLoop {
  readonly relations: readonly ReadRelation[];
}

/** Relations that hang together, as the shared layer and at most one annotator's tell them. */
export interface RelationReading {
  /** Null for the shared layer alone. */
  readonly layer: string | null;
  /** In path order. */
  readonly relations: readonly ReadRelation[];
  readonly ends: readonly RelationEnd[];
  /** What is known of each end. */
  readonly facts: readonly EndFacts[];
  readonly same: SameEvents;
  /** The rationales of its relations. */
  readonly rationales: readonly RationaleWords[];
  /** What contradicts itself in time: one loop for each component of points, and a further one where that is told of a pair. */
  readonly timeLoops: readonly RelationLoop[];
  /** Loops in the hierarchy of parts. */
  readonly partLoops: readonly RelationLoop[];
}

/**
 * Reads relations that hang together, once for each annotator whose layer has some: two people's work is never read as
 * one (RULES note 1). In steps, since a component may be as large as the corpus.
 */
export function* readInSteps(
  entries: readonly RelationEntry[],
  context: RuleContext,
): Generator<void, RelationReading[]> {
  const layers = [...new Set(entries.flatMap((entry) => layersOn(entry, context)))].sort();
  const readings: RelationReading[] = [];
  for (const layer of layers.length === 0 ? [null] : layers) {
    const own = entries.filter(({ sidecar }) => sidecar.layer === null || sidecar.layer === layer);
    readings.push(yield* readingOf(own, layer, context));
  }
  return readings;
}

/** The annotators who make a relation, judge it, or describe an event at its ends. */
function layersOn({ id, path, sidecar, ends }: RelationEntry, { index }: RuleContext): string[] {
  const judged = (index.articles.get(path)?.verdicts ?? []).filter(({ record }) => record.of === id);
  const told = [ends.from, ends.to].flatMap((end) => {
    const event = end?.event;
    const facts = event?.path == null ? undefined : index.articles.get(event.path);
    return (
      facts?.events.filter(({ record }) => (event?.page === true ? record.page === true : record.id === event?.id)) ??
      []
    );
  });
  return [{ sidecar }, ...judged, ...told].flatMap((each) => each.sidecar.layer ?? []);
}

function* readingOf(
  entries: readonly RelationEntry[],
  layer: string | null,
  context: RuleContext,
): Generator<void, RelationReading> {
  const numbers = new Map<unknown, number>();
  const ends: RelationEnd[] = [];
  const numberOf = (end: RelationEnd) => {
    const key = end.kind === 'event' ? end.event : endKey(end);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, ends.length);
    return ends.push(end) - 1;
  };
  const relations = entries.flatMap((entry): ReadRelation[] => {
    const { type: id, modality, ends: both } = entry;
    const type = id === null ? undefined : context.relationTypes.get(id);
    if (type === undefined || modality !== null || both.from === null || both.to === null) return [];
    return isRejected(entry, layer, context) ? [] : [{ entry, type, from: numberOf(both.from), to: numberOf(both.to) }];
  });
  return {
    layer,
    relations,
    ends,
    facts: ends.map((end) => endAsRead(context.index, end, layer)),
    rationales: yield* rationalesInSteps(relations),
    ...(yield* joined(ends.length, relations)),
  };
}

/** What follows from some relations together. */
export function* joined(
  endCount: number,
  relations: readonly ReadRelation[],
): Generator<void, Pick<RelationReading, 'same' | 'timeLoops' | 'partLoops'>> {
  const same = sameEvents(endCount, relations.filter(isSameAs));
  // A relation of an event to itself has a finding of its own.
  const between = relations.filter((relation) => isSameAs(relation) || same.of(relation.from) !== same.of(relation.to));
  const parts = between.filter(({ type }) => type.id === 'part-of' || type.id === 'same-as');
  return {
    same,
    timeLoops: yield* timeLoops({ endCount, relations: between, same }),
    partLoops: yield* partLoops({ endCount, relations: parts, same }),
  };
}

/** True where people rejected a relation, in the shared layer or in the annotator's, and nothing has changed since. */
function isRejected(entry: RelationEntry, layer: string | null, { index }: RuleContext): boolean {
  const verdicts = index.articles.get(entry.path)?.verdicts ?? [];
  if (!verdicts.some(({ record }) => record.of === entry.id && record.verdict === 'rejected')) return false;
  const given = verdictsIn(
    index,
    index.relationsIn(entry.path),
  )(entry).filter(({ sidecar }) => sidecar.layer === null || sidecar.layer === layer);
  const makers = entry.origin === 'person' ? [entry.by ?? ''] : [];
  return ledgerState(judgements(given, partsOfRelation(entry)), makers) === 'rejected';
}
