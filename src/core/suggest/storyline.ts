import { documentView } from './document-view.ts';
import type { EventTexts } from './event-texts.ts';
import type { NameTable } from './name-table.ts';
import { termOf } from './text-index.ts';

/** How many of the closest events make the storyline of a page. */
const closest = 8;

/**
 * How much each actor of the register belongs to the storyline of a page, from 0 to 1: the share of the closest events
 * whose own text names it, closer ones counting more. Actors that none of them names are left out.
 */
export function storylineOf(
  { index }: EventTexts,
  pageTerms: ReadonlyMap<number, number>,
  own: ReadonlySet<number>,
  { registered, wordings }: Pick<NameTable, 'registered' | 'wordings'>,
): ReadonlyMap<string, number> {
  const related = new Float32Array(index.size);
  for (const [term, weight] of pageTerms) {
    const documents = index.postings(term);
    const rarity = Math.log((index.size + 8) / (documents.length + 0.5));
    for (const number of documents) related[number] = (related[number] ?? 0) + weight * rarity;
  }
  const near = [...related.entries()]
    .filter(([number, value]) => value > 0 && !own.has(number))
    .sort((a, b) => b[1] - a[1])
    .slice(0, closest)
    .map(([number, value]) => ({ view: documentView(index.document(number)), value }));
  const total = near.reduce((sum, { value }) => sum + value, 0);
  const shares = new Map<string, number>();
  for (const { key } of registered) {
    const names = (wordings.get(key) ?? []).map((name) => name.map(termOf));
    const named = near.reduce((sum, { view, value }) => {
      const isNamed = names.some((name) => name.length > 0 && name.every((term) => view.strength(term) > 0.2));
      return isNamed ? sum + value : sum;
    }, 0);
    if (named > 0) shares.set(key, named / total);
  }
  return shares;
}
