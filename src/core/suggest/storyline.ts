import { documentView } from './document-view.ts';
import type { EventTexts } from './event-texts.ts';
import type { NameTable } from './name-table.ts';
import { rarityIn, topNumbers, type RelatedEvents } from './related-events.ts';
import { termOf } from './text-index.ts';

/** How many of the closest events make the storyline of a page. */
const closest = 8;

/** The storyline of a page, as the events closest to it tell it. */
export interface Storyline {
  /** How much each actor of the register belongs to it, from 0 to 1; those that no event names are left out. */
  readonly shares: ReadonlyMap<string, number>;
  /** How much more prominent an actor is, than it is on the whole, where the storyline has these words. */
  tells(key: string, stems: readonly string[]): number;
}

/**
 * How much each actor of the register belongs to the storyline of a page, from 0 to 1: the share of the closest events
 * whose own text names it, closer ones counting more. Actors that none of them names are left out.
 */
export function storylineOf(
  { index }: EventTexts,
  { values }: RelatedEvents,
  own: ReadonlySet<number>,
  { registered, wordings }: Pick<NameTable, 'registered' | 'wordings'>,
): Storyline {
  const near = topNumbers(index.size, closest, own, (number) => values[number] ?? 0).map((number) => ({
    view: documentView(index.document(number)),
    value: values[number] ?? 0,
  }));
  const total = near.reduce((sum, { value }) => sum + value, 0);
  const shares = new Map<string, number>();
  const prominence = new Map<string, readonly number[]>();
  for (const { key } of registered) {
    const names = (wordings.get(key) ?? []).filter(({ length }) => length > 0).map((name) => name.map(termOf));
    const strengths = near.map(({ view }) =>
      names.reduce(
        (most, name) =>
          Math.max(
            most,
            name.reduce((least, term) => Math.min(least, view.strength(term)), 2),
          ),
        0,
      ),
    );
    const named = near.reduce((sum, { value }, place) => ((strengths[place] ?? 0) > 0.2 ? sum + value : sum), 0);
    if (named === 0) continue;
    shares.set(key, named / total);
    prominence.set(key, strengths);
  }
  const rarity = (term: number) => rarityIn(index, index.postings(term).length);
  return {
    shares,
    tells: (key, stems) => {
      const strengths = prominence.get(key);
      if (strengths === undefined) return 0;
      const fits = near.map(({ view }) =>
        stems.map(termOf).reduce((sum, term) => sum + (view.strength(term) > 0.2 ? rarity(term) : 0), 0),
      );
      const all = fits.reduce((sum, fit) => sum + fit, 0);
      const own = fits.reduce((sum, fit, place) => sum + fit * Math.min(1, strengths[place] ?? 0), 0);
      return all === 0 ? 0 : own / all - (shares.get(key) ?? 0);
    },
  };
}
