import { eachInSteps } from '../steps.ts';
import type { EventTexts } from './event-texts.ts';
import type { PageLinks } from './links.ts';

/** Which events reached the feed before a page, and which after it, as far as decisions tell: -1, 1, and 0 for the others. */
export type ArrivalBeside = (event: number) => -1 | 0 | 1;

/** The order in which events reached the feed, as far as people decided it for pairs of them. */
export interface Arrivals {
  /** The order beside the page that tells some events; `isHidden` where what was decided on the page itself does not count. */
  beside(own: ReadonlySet<number>, isHidden: boolean): ArrivalBeside;
}

/** So many events are looked at on each side of a page. */
const farthest = 5000;

/** One decision: which of two reached the feed first, and the page on which it stands, by the numbers of their events. */
interface Decision {
  readonly first: number;
  readonly later: number;
  readonly page: number;
}

/** Gathers the decisions on arrival of all pages. */
export function* arrivalsInSteps(
  pages: readonly PageLinks[],
  { events, numbersOf, numberCalled }: Pick<EventTexts, 'events' | 'numbersOf' | 'numberCalled'>,
): Generator<void, Arrivals> {
  // What arrives is an article: all its events stand for its first one.
  const arrived = (number: number | undefined) => numbersOf(events[number ?? -1]?.path ?? '')[0];
  const [before, behind] = [new Map<number, Decision[]>(), new Map<number, Decision[]>()];
  yield* eachInSteps(pages, ({ page, links }) => {
    for (const { event, arrived: which } of links) {
      const other = arrived(numberCalled(event));
      if (which === null || other === undefined || other === page) continue;
      const decision =
        which === 'this-first' ? { first: page, later: other, page } : { first: other, later: page, page };
      append(behind, decision.first, decision);
      append(before, decision.later, decision);
    }
  });
  return {
    beside: (own, isHidden) => {
      const [page] = own;
      if (page === undefined || before.size === 0) return () => 0;
      const counts = isHidden ? (decision: Decision) => decision.page !== page : () => true;
      const earlier = reached(page, (from) => (before.get(from) ?? []).filter(counts).map(({ first }) => first));
      const later = reached(page, (from) => (behind.get(from) ?? []).filter(counts).map((each) => each.later));
      return (event) => {
        const number = arrived(event) ?? event;
        // Decisions that go round in a circle tell nothing.
        return earlier.has(number) === later.has(number) ? 0 : later.has(number) ? 1 : -1;
      };
    },
  };
}

function append(table: Map<number, Decision[]>, key: number, decision: Decision): void {
  const row = table.get(key);
  if (row === undefined) table.set(key, [decision]);
  else row.push(decision);
}

/** All events that can be reached from one, nearest first, itself left out unless a circle leads back to it. */
function reached(from: number, next: (number: number) => readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  let row = [from];
  while (row.length > 0 && found.size < farthest) {
    row = [...new Set(row.flatMap(next))].filter((number) => !found.has(number));
    for (const number of row) found.add(number);
  }
  return found;
}
