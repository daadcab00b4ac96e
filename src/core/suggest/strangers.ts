import { ownStrength } from './document-view.ts';
import type { NameTable } from './name-table.ts';
import type { ReadPage } from './page-text.ts';
import type { PoolTerms } from './pool-terms.ts';
import { termOf } from './text-index.ts';

/**
 * Which events of a pool name none of the actors that a page names, its rationales left aside: they are of another
 * storyline. Nothing is told, so that none is a stranger, where no event names any of them.
 */
export function strangersTo(
  { title, summary, content, lines, labels }: ReadPage,
  { wordings }: Pick<NameTable, 'wordings'>,
  terms: PoolTerms,
): readonly boolean[] {
  const texts = [title, summary, content, ...lines, ...labels].flatMap((text) => text ?? []);
  const keys = new Set(texts.flatMap(({ namings }) => namings.map(({ actor }) => actor.key)));
  const isNamed = new Uint8Array(terms.size);
  for (const key of keys) for (const name of wordings.get(key) ?? []) addNamed(name.map(termOf), terms, isNamed);
  return Array.from(isNamed, (named) => named === 0 && isNamed.includes(1));
}

/** Marks the events whose own text has all words of a name. */
function addNamed(name: readonly number[], terms: PoolTerms, isNamed: Uint8Array): void {
  if (name.length === 0) return;
  const counts = new Uint8Array(terms.size);
  for (const term of name) {
    terms.each(term, (place, strength) => {
      if (strength > ownStrength) counts[place] = (counts[place] ?? 0) + 1;
    });
  }
  for (const [place, count] of counts.entries()) if (count === name.length) isNamed[place] = 1;
}
