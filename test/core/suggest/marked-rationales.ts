import { findMentions } from '../../../src/core/article/mentions.ts';
import { sourceOf } from '../../../src/core/article/source.ts';
import type { RationaleText } from '../../../src/core/suggest/page-text.ts';
import { codePointMap } from '../../../src/core/text/code-points.ts';

/** A rationale whose writer marked what it says of each event. */
export interface MarkedRationale extends Pick<RationaleText, 'quote' | 'mentions'> {
  /** The type of the relation. */
  readonly type: string;
  /** What each UTF-16 unit of the text tells of. */
  readonly marks: readonly (Mark | undefined)[];
}

type Mark = 'new' | 'other';

const opening: Readonly<Record<string, Mark>> = { '[': 'new', '{': 'other' };

/**
 * Reads lines of a relation's type, its direction and a text, between tabs; brackets enclose what the text says of the new
 * event, braces what it says of the other one.
 */
export function markedRationales(lines: string): MarkedRationale[] {
  return lines.split('\n').flatMap((line) => {
    const [type, , text] = line.split('\t');
    return type === undefined || text === undefined ? [] : [{ type, ...marked(text) }];
  });
}

function marked(text: string): Omit<MarkedRationale, 'type'> {
  const marks: (Mark | undefined)[] = [];
  let quote = '';
  let mark: Mark | undefined;
  for (const unit of text.split('')) {
    if (/[[{]/.test(unit)) mark = opening[unit];
    else if (/[\]}]/.test(unit)) mark = undefined;
    else {
      quote += unit;
      marks.push(mark);
    }
  }
  const map = codePointMap(quote);
  const mentions = findMentions(sourceOf(quote), 0, quote.length).map(({ at, end, text: called, number }) => {
    return { text: called, number, start: map.toUtf16(at), end: map.toUtf16(end) };
  });
  return { quote, marks, mentions };
}
