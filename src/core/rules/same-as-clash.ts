import { dateBounds } from '../relations/date-bounds.ts';
import { spansMeet } from '../registers/date-span.ts';
import type { FoundOn, ComponentRule, RuleContext } from './rule.ts';
import { changeType, markPossible, removeRelation } from './relations/fixes.ts';
import type { EndFacts } from './relations/event-as-read.ts';
import { allowsEnds } from './relations/other-types.ts';
import type { ReadRelation, RelationReading } from './relations/reading.ts';
import { isSameAs } from './relations/same-events.ts';
import { tell, titleOf } from './relations/tell.ts';

/** Records that are said to tell one event and differ in what they say of it. */
export const sameAsClash: ComponentRule = {
  id: 'same-as-clash',
  level: 'warning',
  scope: 'component',
  contradicts: true,
  finds: 'Merged events that differ in date, place, status or kind.',
  why: 'One event happens once, at one time and place; what differs is two events, or a dispute about one.',
  source: 'ECB+: events are instances',
  fixes: ['splits the events', 'relates them as disputed'],
  example: 'same-as between an attack of 2024-01-28 and an attack of 2024-02-02',
  test: clashes,
};

/** Records that are joined directly; of those joined through others, the first two that differ. */
function clashes(reading: RelationReading, context: RuleContext): FoundOn[] {
  const { same, facts, relations } = reading;
  const direct = relations.filter((relation) => isSameAs(relation) && relation.from !== relation.to);
  const found = direct.flatMap((relation) => clash(relation.from, relation.to, [relation], reading, context));
  const differing = new Set(
    direct.flatMap(({ from, to }) => (differences(facts[from], facts[to]).length > 0 ? [same.of(from)] : [])),
  );
  const indirect = same.sets.flatMap((set) => {
    const [one = -1] = set;
    if (set.length < 3 || differing.has(same.of(one))) return [];
    const pair = firstDiffering(set, facts);
    return pair === undefined ? [] : clash(...pair, same.because(...pair), reading, context);
  });
  return [...found, ...indirect];
}

/** A record that says something, and the first one that says otherwise. */
function firstDiffering(set: readonly number[], facts: readonly EndFacts[]): [number, number] | undefined {
  for (const { key, differ } of compared) {
    const telling = set.flatMap((end) => {
      const said = facts[end]?.[key] ?? null;
      return said === null ? [] : [{ end, said }];
    });
    const [first] = telling;
    const other = telling.find(({ said }) => first !== undefined && differ(first.said, said));
    if (first !== undefined && other !== undefined) return [first.end, other.end];
  }
  return undefined;
}

function clash(
  from: number,
  to: number,
  because: readonly ReadRelation[],
  reading: RelationReading,
  context: RuleContext,
): FoundOn[] {
  const differing = differences(reading.facts[from], reading.facts[to]);
  if (differing.length === 0) return [];
  const told = differing.map(({ name, one, other }) => `${name} ${one} and ${other}`).join(', ');
  const message = `${titleOf(reading, from)} and ${titleOf(reading, to)} are said to be one event, but differ: ${told}.`;
  const disputes = context.relationTypes.get('disputes');
  const fixes = because.flatMap((relation) => [
    removeRelation(relation, reading),
    ...(disputes !== undefined && allowsEnds(disputes, relation, reading)
      ? [changeType(relation, disputes, reading)]
      : []),
    markPossible(relation, reading),
  ]);
  return tell({ relations: because, message, fixes }, reading, context);
}

interface Difference {
  readonly name: string;
  readonly one: string;
  readonly other: string;
}

/** Where two records say what cannot be said of one event; what only one of them says is no difference. */
function differences(one: EndFacts | undefined, other: EndFacts | undefined): Difference[] {
  if (one === undefined || other === undefined) return [];
  return compared.flatMap(({ key, name, differ }) => {
    const [a, b] = [one[key], other[key]];
    return a !== null && b !== null && differ(a, b) ? [{ name, one: a, other: b }] : [];
  });
}

const compared = [
  { key: 'date', name: 'date', differ: haveDatesApart },
  { key: 'location', name: 'place', differ: arePlacesApart },
  { key: 'status', name: 'status', differ: isNot },
  { key: 'kind', name: 'kind', differ: isNot },
] as const;

function isNot(one: string, other: string): boolean {
  return one !== other;
}

function haveDatesApart(one: string, other: string): boolean {
  const [a, b] = [dateBounds(one, null), dateBounds(other, null)];
  if (a === undefined || b === undefined) return false;
  return !spansMeet({ from: a.start.from, to: a.end.to }, { from: b.start.from, to: b.end.to });
}

/** 'Tower 22, Jordan' and 'Jordan' may be one place; 'Amman' and 'Jordan' are told apart though they may be one too. */
function arePlacesApart(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return !(a.every((word) => b.includes(word)) || b.every((word) => a.includes(word)));
}

function wordsOf(place: string): string[] {
  return (
    place
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
