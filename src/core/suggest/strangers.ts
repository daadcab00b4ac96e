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
  const isNamed = Array.from({ length: terms.size }, () => false);
  for (const name of [...keys].flatMap((key) => wordings.get(key) ?? [])) {
    const { strengths } = terms.together(name.map(termOf));
    for (const [place, strength] of strengths.entries()) if (strength > ownStrength) isNamed[place] = true;
  }
  return isNamed.map((named) => !named && isNamed.includes(true));
}
