import type { Line } from '../text/lines.ts';
import type { SectionName } from './model.ts';
import { trimLine, type Source } from './source.ts';

/** A heading line of an event page. Offsets are UTF-16. */
export interface Heading {
  readonly name: SectionName;
  /** Index of its line. */
  readonly line: number;
  /** The heading's words with their count, without Markdown's marks and a closing colon. */
  readonly start: number;
  readonly end: number;
  /** Where the section's text begins: behind the heading, on its own line or the next. */
  readonly bodyStart: number;
  readonly declared: number | null;
}

const names = new Map<string, SectionName>([
  ['summary', 'summary'],
  ['event summary', 'summary'],
  ['full content', 'full-content'],
  ['full article', 'full-content'],
  ['source', 'sources'],
  ['sources', 'sources'],
  ['actor response', 'actor-responses'],
  ['actor responses', 'actor-responses'],
  ['actors response', 'actor-responses'],
  ['actors responses', 'actor-responses'],
  ['related event', 'related-events'],
  ['related events', 'related-events'],
]);

/** In UTF-16 units. */
const longestName = Math.max(...[...names.keys()].map(({ length }) => length));

/** A longer line, in UTF-16 units, is a heading only where it is marked as one: it has its text behind it. */
const longestHeading = 60;

/** What may stand before a heading's words: marks of Markdown, a bullet or number, emphasis. */
const open = String.raw`(?<open>(?:#{1,6}\s*)?(?<bullet>(?:[•‣▪●*+–-]|\d{1,2}[.)])\s+)?(?<bold>\*\*|__|\*|_)?\s*)`;
const name = String.raw`(?<name>(?:event\s+)?summary|full\s+(?:content|article)|sources?|actor(?:['’]?s['’]?)?\s+responses?|related\s+events?)`;
const bracketed = String.raw`\s*:?\s*[([]\s*(?<number>\d{1,4})(?:\s+[a-z]+)?\s*[)\]]`;
const bare = String.raw`(?<mark>\s*[:–—-]\s*|\s+)(?<bare>\d{1,4})(?=[\s*_]*$)`;

/**
 * A whole line that is a heading, in small letters (V8 takes long over a pattern that ignores case): with `#` marks, emphasis, a count in brackets, a colon before or behind it.
 * Text may follow on the same line only where the heading is bold: `**Summary:** The talks …`;
 * `Sources: officials in Baku said` is a sentence.
 */
const headingForm = new RegExp(
  `^${open}(?<words>(?:(?<lead>\\d{1,3})\\s+(?=actor|related))?${name}(?:${bracketed}|${bare})?)(?<close>\\s*:?\\s*(?:\\k<bold>)?\\s*:?[\\s▼▾▽►▶▸▲]*)#*(?<rest>.*)$`,
  's',
);

/** All headings of an event page, in text order; those of a news article as well, which has too few to count. */
export function findHeadings(source: Source): Heading[] {
  return source.lines.flatMap((line, index) => {
    const heading = readHeading(line, index, source.text.length);
    return heading === undefined ? [] : [heading];
  });
}

/** The heading that a line is; undefined for other lines. `index` is the line's, `textLength` in UTF-16 units. */
export function readHeading(line: Line, index: number, textLength: number): Heading | undefined {
  // The longest heading with its marks is far below this; a longer line can only be bold with text behind it.
  const { start, end, text } = trimLine(line);
  const plain = text.length <= longestName ? names.get(text.toLowerCase()) : undefined;
  if (plain !== undefined)
    return { name: plain, line: index, start, end, bodyStart: Math.min(line.end + 1, textLength), declared: null };
  if (text.length > longestHeading && !/[#*_]/.test(text.charAt(0))) return undefined;
  const parts = headingForm.exec(text.slice(0, 100).toLowerCase())?.groups;
  if (parts === undefined) return undefined;
  const { open = '', bold, words = '', name = '', close = '', rest = '' } = parts;
  const hasText = rest.trim() !== '';
  if (hasText && (bold === undefined || !close.includes(bold) || !close.includes(':'))) return undefined;
  if (!mayCount(parts)) return undefined;
  const known = names.get(name.replace(/['’]/g, '').replace(/\s+/g, ' '));
  const number = parts['number'] ?? parts['bare'] ?? parts['lead'];
  if (known === undefined) return undefined;
  return {
    name: known,
    line: index,
    start: start + open.length,
    end: start + open.length + words.length,
    bodyStart: hasText ? start + open.length + words.length + close.length : Math.min(line.end + 1, textLength),
    declared: number === undefined ? null : Number(number),
  };
}

/**
 * False for a line that is a heading only with its count in brackets: behind a bullet (`• Sources (2)`), and for a single
 * word with a number behind it (`Sources 2`).
 */
function mayCount({ name = '', bullet, number, mark, lead, bare }: Record<string, string | undefined>): boolean {
  if (bullet !== undefined && number === undefined) return false;
  if (lead !== undefined && bare !== undefined) return false;
  return mark?.trim() !== '' || /\s/.test(name);
}

/** Two different headings, one of them Actor Responses or Related Events, make an event page (DESIGN "Words"). */
export function isPageByHeadings(headings: readonly Heading[]): boolean {
  const [first] = headings;
  return headings.some(({ name }) => name !== first?.name) && headings.some(isOfPagesAlone);
}

/** True for the headings that no news article has. */
function isOfPagesAlone({ name }: Heading): boolean {
  return name === 'actor-responses' || name === 'related-events';
}
