import { dateBounds } from '../relations/date-bounds.ts';
import { spansMeet } from '../registers/date-span.ts';
import type { FoundOn, ComponentRule, RuleContext } from './rule.ts';
import { markPossible, removeRelation } from './relations/fixes.ts';
import type { ReadRelation, RelationReading } from './relations/reading.ts';
import { tell, titleOf } from './relations/tell.ts';

/** Events that lie in two dates at once. */
export const eventTwoDates: ComponentRule = {
  id: 'event-two-dates',
  level: 'warning',
  scope: 'component',
  contradicts: true,
  finds: 'One event inside two dates that do not meet.',
  why: 'It happened on one of them, or the record stands for two events.',
  source: 'EventStoryLine',
  fixes: ['keeps one of the two', 'marks one of the two as possible'],
  example: 'the raid is part of 2024-03-05 and part of 2024-03-07',
  test: twoDates,
};

/** A date that an event lies in, and the relations that say so, from the event upwards. */
interface DateAbove {
  readonly end: number;
  readonly way: readonly ReadRelation[];
}

function twoDates(reading: RelationReading, context: RuleContext): FoundOn[] {
  const { facts, same, relations } = reading;
  if (facts.filter(({ kind, date }) => kind === 'time' && date !== null).length < 2) return [];
  const wholes = new Map<number, ReadRelation[]>();
  for (const relation of relations) {
    if (relation.type.id !== 'part-of') continue;
    const part = same.of(relation.from);
    wholes.set(part, [...(wholes.get(part) ?? []), relation]);
  }
  return [...wholes.keys()].flatMap((part) => {
    const pair = firstApart(datesAbove(part, wholes, reading), reading);
    return pair === undefined ? [] : conflict(pair, reading, context);
  });
}

/** The dates that an event lies in, directly or through the wholes that it is part of. */
function datesAbove(
  part: number,
  wholes: ReadonlyMap<number, readonly ReadRelation[]>,
  reading: RelationReading,
): DateAbove[] {
  const ways = new Map<number, readonly ReadRelation[]>([[part, []]]);
  const dates: DateAbove[] = [];
  for (const [event, way] of ways) {
    for (const relation of wholes.get(event) ?? []) {
      const whole = reading.same.of(relation.to);
      const { kind, date } = reading.facts[relation.to] ?? { kind: null, date: null };
      if (kind === 'time' && date !== null) dates.push({ end: relation.to, way: [...way, relation] });
      if (!ways.has(whole)) ways.set(whole, [...way, relation]);
    }
  }
  return dates;
}

/** Two dates that do not meet; two that lie above one and the same whole are told of that whole alone. */
function firstApart(
  dates: readonly DateAbove[],
  { facts }: RelationReading,
): readonly [DateAbove, DateAbove] | undefined {
  for (const [at, one] of dates.entries()) {
    const other = dates
      .slice(at + 1)
      .find(({ end, way }) => way[0] !== one.way[0] && areApart(facts[one.end]?.date, facts[end]?.date));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

function areApart(one: string | null | undefined, other: string | null | undefined): boolean {
  const [a, b] = [one, other].map((date) => (date == null ? undefined : dateBounds(date, null)));
  if (a === undefined || b === undefined) return false;
  return !spansMeet({ from: a.start.from, to: a.end.to }, { from: b.start.from, to: b.end.to });
}

function conflict(
  [one, other]: readonly [DateAbove, DateAbove],
  reading: RelationReading,
  context: RuleContext,
): FoundOn[] {
  const [first, second] = [one.way[0], other.way[0]];
  if (first === undefined || second === undefined) return [];
  const dateOf = ({ end }: DateAbove) => reading.facts[end]?.date ?? '';
  const message = `${titleOf(reading, first.from)} lies in two dates that do not meet: ${dateOf(one)} and ${dateOf(other)}.`;
  const fixes = [first, second].flatMap((relation) => [
    removeRelation(relation, reading),
    markPossible(relation, reading),
  ]);
  const relations = [...new Set([...one.way, ...other.way, ...reading.same.because(first.from, second.from)])];
  return tell({ relations, message, fixes }, reading, context);
}
