import { contradictionsInSteps } from '../../relations/contradictions.ts';
import type { TimeLink } from '../../relations/point-graph.ts';
import { timeConstraints, type TimeConstraint } from '../../relations/time-constraints.ts';
import type { RelationType } from '../../relations/types.ts';
import { isTold } from './pairs.ts';
import type { ReadRelation, RelationLoop } from './reading.ts';
import { isSameAs, type SameEvents } from './same-events.ts';

/** What the relations of a reading say together: ends by number, and which of them are one event. */
interface Together {
  readonly endCount: number;
  readonly relations: readonly ReadRelation[];
  readonly same: SameEvents;
}

/** What contradicts itself in time. */
export function timeLoops(together: Together): Generator<void, RelationLoop[]> {
  const known = new Map<RelationType, readonly TimeConstraint[]>();
  return loops(together, (type) => {
    const constraints = known.get(type) ?? timeConstraints(type);
    known.set(type, constraints);
    return constraints;
  });
}

/** Loops in the hierarchy of parts, out of relations of parts and `same-as`. */
export function partLoops(together: Together): Generator<void, RelationLoop[]> {
  return loops(together, partOrder);
}

const starts = { first: { end: 'from', point: 'start' }, second: { end: 'to', point: 'start' } } as const;

/** A part comes before its whole, so that a loop in the hierarchy is a contradiction like one in time. */
function partOrder(type: RelationType): readonly TimeConstraint[] {
  return [{ ...starts, order: type.id === 'same-as' ? '=' : '<' }];
}

type ConstraintsFor = (type: RelationType) => readonly TimeConstraint[];

/**
 * One shortest loop for each contradiction. Where it is that of two relations on one pair of events, which the rules on
 * pairs tell, the shortest loops that do without one of these come besides.
 */
function* loops(together: Together, constraintsFor: ConstraintsFor): Generator<void, RelationLoop[]> {
  const found = yield* shortestLoops(together, constraintsFor);
  const told = found.filter(({ relations }) => isTold(relations, together.same));
  if (told.length === 0) return found;
  // Which of the two is wrong nobody knows: first the later one is left out of each pair, then the earlier one.
  const later = yield* loopsWithout(together, told, constraintsFor, 'later');
  return [...found, ...(later.length > 0 ? later : yield* loopsWithout(together, told, constraintsFor, 'earlier'))];
}

/** How often a told pair is taken apart at most: what is left then is found once people have mended those. */
const mostRounds = 50;

/** The shortest loops that nobody tells, where of each pair that is told the later or the earlier relation is left out. */
function* loopsWithout(
  { relations, ...rest }: Together,
  told: readonly RelationLoop[],
  constraintsFor: ConstraintsFor,
  leftOut: 'later' | 'earlier',
): Generator<void, RelationLoop[]> {
  const place = new Map(relations.map((relation, number) => [relation, number]));
  const cut = new Set<ReadRelation>();
  let pairs = told;
  for (let round = 0; round < mostRounds; round += 1) {
    for (const pair of pairs) {
      const inOrder = pair.relations
        .filter((relation) => !isSameAs(relation))
        .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
      const relation = leftOut === 'later' ? inOrder.at(-1) : inOrder[0];
      if (relation !== undefined) cut.add(relation);
    }
    const left = relations.filter((relation) => !cut.has(relation));
    const found = yield* shortestLoops({ relations: left, ...rest }, constraintsFor);
    pairs = found.filter(({ relations: loop }) => isTold(loop, rest.same));
    if (pairs.length === 0) return found;
  }
  return [];
}

function* shortestLoops(
  { endCount, relations }: Together,
  constraintsFor: ConstraintsFor,
): Generator<void, RelationLoop[]> {
  const links = relations.map(({ type, from, to }): TimeLink => ({ from, to, constraints: constraintsFor(type) }));
  const found = yield* contradictionsInSteps(endCount, links);
  return found.map(({ cycle }) => ({ relations: cycle.flatMap((number) => relations[number] ?? []) }));
}
