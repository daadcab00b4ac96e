import { makeAnchor } from './anchor.ts';
import { codePointMap } from './code-points.ts';
import type { Range } from './range.ts';

/**
 * Links to words of a file, of the form `path#:~:text=…`: the text fragments that browsers use
 * (https://wicg.github.io/scroll-to-text-fragment/), behind a path that is relative to the corpus.
 */

/** Words as a link names them; of long ones only the first and the last, and what stands round those that repeat. */
export interface TextFragment {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
}

/** Words longer than this, in characters, are named by their beginning and their end. */
const longText = 160;

/** How many words stand for a beginning or an end, and how many for what stands round. */
const edgeWords = 6;
const contextWords = 4;

/** The link to some words of a file; `range` in code points of its text. */
export function permalinkTo(path: string, text: string, range: Range): string {
  const { quote, before = '', after = '' } = makeAnchor(text, range);
  const words = wordsIn(quote);
  const isLong = quote.length > longText && words.length > 2 * edgeWords;
  const parts = [
    ...lastOf(wordsIn(before)).map((prefix) => `${encoded(prefix)}-`),
    ...(isLong ? [words.slice(0, edgeWords), words.slice(-edgeWords)] : [words]).map((each) => encoded(each.join(' '))),
    ...firstOf(wordsIn(after)).map((suffix) => `-${encoded(suffix)}`),
  ];
  return `${path.split('/').map(encodeURIComponent).join('/')}#:~:text=${parts.join(',')}`;
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function lastOf(words: readonly string[]): string[] {
  return words.length === 0 ? [] : [words.slice(-contextWords).join(' ')];
}

function firstOf(words: readonly string[]): string[] {
  return words.length === 0 ? [] : [words.slice(0, contextWords).join(' ')];
}

/** In a fragment `-` means something, and encodeURIComponent leaves it as it is; half a character it would not take. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}

/** The path and the words that a link names; undefined for a text that is no such link. */
export function readPermalink(link: string): { readonly path: string; readonly fragment: TextFragment } | undefined {
  const [, path, directive] = /^[\s<"'(]*([^#\s]+)#:~:text=([^&\s]+?)[\s>"')]*$/u.exec(link) ?? [];
  if (path === undefined || directive === undefined) return undefined;
  const pieces = directive.split(',');
  const prefix = pieces[0]?.endsWith('-') === true ? pieces.shift()?.slice(0, -1) : undefined;
  const suffix = pieces.at(-1)?.startsWith('-') === true ? pieces.pop()?.slice(1) : undefined;
  const [start, end, ...more] = pieces;
  if (start === undefined || start === '' || more.length > 0) return undefined;
  try {
    const plain = (piece: string | undefined) => (piece === undefined ? null : decodeURIComponent(piece));
    const words = { prefix: plain(prefix), end: plain(end), suffix: plain(suffix) };
    return { path: decodeURIComponent(path), fragment: { ...words, start: decodeURIComponent(start) } };
  } catch (error) {
    // A link that was cut within an escape is none.
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Where the words of a link stand in a text, however the white space between them has changed; null where nowhere. */
export function findFragment(text: string, { prefix, start, end, suffix }: TextFragment): Range | null {
  const words = `${loose(start)}${end === null ? '' : `[\\s\\S]{0,${longest}}?${loose(end)}`}`;
  const before = prefix === null ? '' : `${loose(prefix)}\\s*`;
  const after = suffix === null ? '' : `\\s*${loose(suffix)}`;
  const found = new RegExp(`${before}(${words})${after}`, 'du').exec(text) ?? new RegExp(`(${words})`, 'du').exec(text);
  const [from, to] = found?.indices?.[1] ?? [];
  if (from === undefined || to === undefined) return null;
  const map = codePointMap(text);
  return { at: map.toCodePoint(from), end: map.toCodePoint(to) };
}

/** Characters that may stand between the beginning and the end of words that a link names. */
const longest = 20_000;

/** A pattern for words with any white space between them. */
function loose(words: string): string {
  return wordsIn(words)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s+');
}
