import type { RelationEntry } from '../../corpus/relation-entries.ts';
import type { RelationType } from '../../relations/types.ts';
import type { Fix, FixChange, FixFields, FixTarget } from '../fix.ts';
import type { RuleContext } from '../rule.ts';
import { mendsSwapped } from './mends.ts';
import type { ReadRelation, RelationReading } from './reading.ts';
import { sentence, standingAlone, titleOf } from './tell.ts';

/** The record that makes a relation. */
export function targetOf({ id, sidecar, rationale }: RelationEntry): FixTarget {
  if (rationale === null) return { sidecar: sidecar.path, section: 'relations', record: id };
  return { sidecar: sidecar.path, section: 'rationales', record: rationale.record.id, relation: id };
}

/** Takes a relation out; the words of its rationale stay. */
export function removeRelation(relation: ReadRelation, reading: RelationReading): Fix {
  const changes = [{ kind: 'remove', ...targetOf(relation.entry) } as const];
  return { title: `Delete the relation: ${sentence(relation, reading)}`, asks: null, changes };
}

/** Says of a relation that it is possible only, so that no rule on contradictions counts it. */
export function markPossible(relation: ReadRelation, reading: RelationReading): Fix {
  return change(relation, asPossible, `Mark as possible: ${sentence(relation, reading)}`);
}

/** Lets a relation run the other way. */
export function swapDirection(relation: ReadRelation, reading: RelationReading, context: RuleContext): Fix {
  const swapped: ReadRelation = { ...relation, from: relation.to, to: relation.from };
  return change(relation, swappedEnds(relation.entry, context), `Swap the direction: ${sentence(swapped, reading)}`);
}

/** Gives a relation another type. */
export function changeType(relation: ReadRelation, type: RelationType, reading: RelationReading): Fix {
  return change(relation, { type: { is: type.id } }, `Change the type: ${sentence({ ...relation, type }, reading)}`);
}

/** Lets a person pick another event for one end. */
export function pickEnd(relation: ReadRelation, end: 'from' | 'to', title: string): Fix {
  const fields: FixFields = { [end]: { answer: 'alone' } };
  return { title, asks: 'event', changes: [{ kind: 'change', ...targetOf(relation.entry), fields }] };
}

/** Lets a person give one of the events at the ends another date, where a sidecar says it. */
export function changeDates({ from, to }: ReadRelation, reading: RelationReading, { index }: RuleContext): Fix[] {
  return [from, to].flatMap((number) => {
    const end = reading.ends[number];
    if (end?.kind !== 'event' || end.event.path === null) return [];
    const { path, page, id } = end.event;
    const dated = index.articles.get(path)?.events.find(({ record, sidecar }) => {
      const isEvent = page ? record.page === true : record.page !== true && record.id === id;
      return isEvent && record.date !== undefined && (sidecar.layer === null || sidecar.layer === reading.layer);
    });
    if (dated === undefined) return [];
    const target = { sidecar: dated.sidecar.path, section: 'events', record: dated.record.id } as const;
    return [
      {
        title: `Change the date of ${titleOf(reading, number)}…`,
        asks: 'date',
        changes: [{ kind: 'change', ...target, fields: { date: { answer: 'alone' } } }],
      } as const,
    ];
  });
}

/** Marks, swaps or takes out one of some relations: what a person may do where they cannot all be true. */
export function changeOneOf(relations: readonly ReadRelation[], reading: RelationReading, context: RuleContext): Fix[] {
  const offered = relations.slice(0, mostOffered);
  return [
    ...offered.map((relation) => markPossible(relation, reading)),
    ...offered.flatMap((relation) =>
      mendsSwapped(relation, reading) ? [swapDirection(relation, reading, context)] : [],
    ),
    ...offered.map((relation) => removeRelation(relation, reading)),
  ];
}

/** Keeps one of two groups of relations of which only one can hold, or says that one of them is possible only. */
export function keepOneGroup(
  one: readonly ReadRelation[],
  other: readonly ReadRelation[],
  reading: RelationReading,
): Fix[] {
  return [[one, other] as const, [other, one] as const].flatMap(([kept, left]) => {
    const [first] = kept;
    const [given] = left;
    if (first === undefined || given === undefined) return [];
    const changes = left.map(({ entry }) => ({ kind: 'remove', ...targetOf(entry) }) as const);
    return [
      { title: `Keep only: ${sentence(first, reading)}`, asks: null, changes },
      { title: `Mark as possible: ${sentence(given, reading)}`, asks: null, changes: markAllPossible(left) },
    ];
  });
}

/** The changes that say of several relations that they are possible only. */
export function markAllPossible(relations: readonly ReadRelation[]): FixChange[] {
  return relations.map(({ entry }) => ({ kind: 'change', ...targetOf(entry), fields: asPossible }));
}

const asPossible: FixFields = { modality: { is: 'possible' } };

/**
 * Makes one of two relations that say the same, and keeps what justifies both: the one with words stays, with the reason
 * of the other; the words of a rationale stay in any case.
 */
export function mergeRelations(one: ReadRelation, other: ReadRelation, { index }: RuleContext): Fix {
  const hasWords = one.entry.justification !== '' || other.entry.justification === '';
  const [kept, left] = hasWords ? [one.entry, other.entry] : [other.entry, one.entry];
  const reason = standingAlone(left, index)?.record.reason;
  // The relation of a rationale has a note where one that stands alone has a reason.
  const [key, known] =
    kept.rationale === null
      ? (['reason', standingAlone(kept, index)?.record.reason] as const)
      : (['note', kept.rationale.record.relations?.find(({ id }) => id === kept.id)?.note] as const);
  const all = [...new Set([known, reason])].filter((each) => each !== undefined).join(' ');
  const keepReason = { kind: 'change', ...targetOf(kept), fields: { [key]: { is: all } } } as const;
  const isLost = reason !== undefined && reason !== known;
  return {
    title: 'Merge the two relations, keeping both rationales',
    asks: null,
    changes: [...(isLost ? [keepReason] : []), { kind: 'remove', ...targetOf(left) }],
  };
}

/** For how many relations of a long loop fixes are offered: a menu is to be read. */
const mostOffered = 4;

function change({ entry }: ReadRelation, fields: FixFields, title: string): Fix {
  return { title, asks: null, changes: [{ kind: 'change', ...targetOf(entry), fields }] };
}

/** The ends of a relation exchanged, in the words of its record: `this` and `other`, or ids. */
function swappedEnds(entry: RelationEntry, { index }: RuleContext): FixFields {
  const { rationale } = entry;
  if (rationale === null) {
    const record = standingAlone(entry, index)?.record;
    return { from: { is: record?.to ?? entry.to }, to: { is: record?.from ?? entry.from } };
  }
  const record = rationale.record.relations?.find(({ id }) => id === entry.id);
  const from = record?.from ?? 'this';
  const opposite = (end: string) => (end === 'other' ? 'this' : 'other');
  const to = record?.to ?? opposite(from);
  // The other end goes without saying where the two are the page's event and the linked one.
  return { from: { is: to }, to: { is: from === opposite(to) ? null : from } };
}
