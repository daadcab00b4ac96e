import type { Span } from './quotes.ts';

/** Longer addresses are no links, in UTF-16 units. */
const maxUrl = 2000;

const url = /\bhttps?:\/\/[^\s<>"'`“”‘’«»{}|\\^[\]\p{Cc}\p{Cf}\p{Cs}]+/giu;

/** The addresses of web pages in a text, without the punctuation of the sentence round them, in UTF-16 offsets. */
export function urlsIn(text: string): Span[] {
  return [...text.matchAll(url)].flatMap(({ 0: words, index }) => {
    const address = withoutPunctuation(words);
    return isWebUrl(address) ? [{ start: index, end: index + address.length }] : [];
  });
}

/**
 * True for the whole address of a web page: http or https, with a host, and without a user name before it, which makes
 * one host look like another.
 */
export function isWebUrl(text: string): boolean {
  if (text.length > maxUrl) return false;
  const [whole, host = ''] = /^https?:\/\/([^/?#]+)[^\s\p{Cc}\p{Cf}\p{Cs}<>"\\]*$/iu.exec(text) ?? [];
  return whole !== undefined && /^[\p{L}\p{N}.-]+(?::\d{1,5})?$/u.test(host) && /[\p{L}\p{N}]/u.test(host);
}

/** Brackets that the address itself opened belong to it. */
function withoutPunctuation(words: string): string {
  let end = words.length;
  for (; end > 0; end -= 1) {
    const last = words.charAt(end - 1);
    const isOwn = last === ')' && count(words, '(', end) >= count(words, ')', end);
    if (isOwn || !/[.,;:!?)*_]/.test(last)) break;
  }
  return words.slice(0, end);
}

function count(words: string, mark: string, end: number): number {
  return words.slice(0, end).split(mark).length - 1;
}
