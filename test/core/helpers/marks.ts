import type { Range } from '../../../src/core/text/range.ts';

/** The fixture without the marks ⟦ and ⟧ that show where ranges stand. */
export function withoutMarks(fixture: string): string {
  return fixture.replace(/[⟦⟧]/g, '');
}

/** The text with ⟦ and ⟧ round the words of each range, so that a comparison shows positions as words. */
export function withMarks(text: string, ranges: readonly Range[]): string {
  const characters = [...text];
  let marked = '';
  for (let at = 0; at <= characters.length; at += 1) {
    for (const range of ranges) if (range.end === at && range.at < at) marked += '⟧';
    for (const range of ranges) if (range.at === at) marked += range.end === at ? '⟦⟧' : '⟦';
    marked += characters[at] ?? '';
  }
  return marked;
}

/** The code points between ⟦ and ⟧ of a fixture; marks do not nest. */
export function markedRanges(fixture: string): Range[] {
  const ranges: Range[] = [];
  let length = 0;
  let start = 0;
  for (const character of fixture) {
    if (character === '⟦') start = length;
    else if (character === '⟧') ranges.push({ at: start, end: length });
    else length += 1;
  }
  return ranges;
}
