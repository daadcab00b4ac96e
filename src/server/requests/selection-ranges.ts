import type { Position, SelectionRange } from 'vscode-languageserver';
import { widerRanges } from '../../core/article/wider-ranges.ts';
import { toLspRange } from '../convert.ts';
import type { FoundArticle } from '../lookup.ts';

/** What each selection grows to: clause, quotation, sentence, paragraph, section, the whole article. */
export function selectionRanges({ facts, positions }: FoundArticle, places: readonly Position[]): SelectionRange[] {
  const text = positions.slice({ at: 0, end: positions.length });
  return places.map((place) => {
    const ranges = widerRanges(text, facts.article, positions.toCodePoint(place));
    const chain = ranges.reduceRight<SelectionRange | undefined>((parent, range) => {
      const own = { range: toLspRange(positions.toLineRange(range)) };
      return parent === undefined ? own : { ...own, parent };
    }, undefined);
    // A client pairs answers with positions by their order.
    return chain ?? { range: { start: place, end: place } };
  });
}
