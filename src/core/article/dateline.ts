import { isAgency } from './agencies.ts';
import { bracketIsNoAgency, readPieces, type Pieces } from './dateline-pieces.ts';
import { findDate } from './dates.ts';
import type { Dateline } from './model.ts';
import type { Source } from './source.ts';

/** How far into a paragraph a dateline can reach, in UTF-16 units. */
const maxDateline = 90;

/** Separators behind a dateline: the longest first. A dash may stick to the sentence: 'LONDON (Reuters) -The', 'LONDON- The'. */
const separator = new RegExp(
  [
    /(?<=\))\.\s?[—–-]{1,2}\s+/,
    /\s*(?:[—–]|--+|\s-)(?:\*{1,2}|_{1,2})?\s+/,
    /(?<=\))\s?[—–-]{1,2}(?=["“\p{Lu}]|\s)\s*/u,
    /(?<=\p{Lu}{3})(?:-\s+|[—–](?=["“\p{Lu}]))/u,
    /:\s+/,
    /\.\s+(?=\p{Lu}|["“«])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/**
 * The dateline at the head of a paragraph that begins at a UTF-16 offset; undefined where there is none.
 * `LONDON, 3 March (Reuters) —`, `Washington D.C./Turan:`, `MOSCOW, October 3. /TASS/.`, `KYIV, Ukraine —`.
 */
export function readDateline(source: Source, from: number, end: number): Dateline | undefined {
  // In Markdown it may be bold: `**YEREVAN** — …`.
  const start = from + (/^(?:\*{1,2}|_{1,2})(?=\p{L})/u.exec(source.text.slice(from, from + 3))?.[0].length ?? 0);
  const paragraph = source.text.slice(start, end);
  const marked = readSlashed(source, start, paragraph) ?? readBracketed(source, start, paragraph);
  if (marked !== undefined) return marked;
  const head = paragraph.slice(0, maxDateline);
  for (const { 0: mark, index } of head.matchAll(separator)) {
    const words = head.slice(0, index);
    if (mark.startsWith('.') && !/[)/\d]$/u.test(words) && !endsWithAgency(words)) continue;
    const found = readBefore(source, start, words, mark, paragraph.slice(index + mark.length));
    if (found !== undefined) return found;
    if (words.includes('. ') && !/\b(?:D\.C|St|Ft|Mt|[A-Z])\.\s/.test(words)) return undefined;
  }
  return undefined;
}

/** 'MOSCOW, October 3. /TASS/.', 'WARSAW, Feb. 12, 2025 /PRNewswire/ --'. */
function readSlashed(source: Source, start: number, paragraph: string): Dateline | undefined {
  const form = /^(?<words>[^/]{2,80}\/(?<agency>[\p{L}\s-]{2,32})\/)\s*[.:—–-]*\s+/u;
  const { words = '', agency } = form.exec(paragraph.slice(0, 2 * maxDateline))?.groups ?? {};
  return agency === undefined ? undefined : build(source, start, words, agency, true);
}

/** 'New Delhi, Feb 5 (PTI) The …': nothing but the agency's bracket stands between dateline and sentence. */
function readBracketed(source: Source, start: number, paragraph: string): Dateline | undefined {
  const form = /^(?<words>(?<before>[^()[\]]{2,50})\((?<agency>[^()]{2,30})\))\s+(?=["“\p{Lu}])/u;
  const { words = '', before = '', agency = '' } = form.exec(paragraph.slice(0, maxDateline))?.groups ?? {};
  const isDated = findDate(before) !== undefined && /^\p{Lu}{2,8}$/u.test(agency);
  if (before.split(/\s+/u).length > 6 || !(isAgency(agency) || isDated)) return undefined;
  if (/\b(?:agency|press|news|presse)\b/iu.test(before)) return undefined;
  const found = build(source, start, words, agency, true);
  return found?.places.length === 0 ? undefined : found;
}

/** 'YEREVAN, FEBRUARY 23, ARMENPRESS': behind such words a full stop ends the dateline. */
function endsWithAgency(words: string): boolean {
  const last = /[,./]\s+(\p{Lu}[\p{Lu}.-]{1,20})$/u.exec(words)?.[1];
  return last !== undefined && (isAgency(last) || findDate(words) !== undefined);
}

/** The dateline before a separator, and behind it, where the agency stands there. */
function readBefore(source: Source, start: number, words: string, mark: string, rest: string): Dateline | undefined {
  const dash = /[—–-]/.test(mark);
  const second = dash || mark.startsWith('.') ? agencyBehind(rest, dash) : undefined;
  if (second !== undefined) {
    const found = build(source, start, `${words}${mark}${second}`, second, true, undefined, words);
    if (found !== undefined) return found;
  }
  const [, before = '', bracketed] = /^([^()]*)[([]([^()[\]]{2,40})[)\]]$/u.exec(words) ?? [];
  if (bracketed !== undefined && !bracketIsNoAgency(before, bracketed)) {
    const closes = dash || (mark.startsWith('.') && /\(\p{Lu}[^()]*\)$/u.test(words));
    const isKnown = mark.startsWith(':') && (isAgency(bracketed) || findDate(before) !== undefined);
    const found = closes || isKnown ? build(source, start, words, bracketed, true) : undefined;
    if (found !== undefined) return found;
  }
  return build(source, start, words, null, dash, mark.startsWith(':') ? rest : undefined);
}

/** An agency between the separator and a second one: 'МОСКВА, 7 февраля — РИА Новости. …', 'BAKU, May 5. AZERTAC The …'. */
function agencyBehind(rest: string, dash: boolean): string | undefined {
  const form = /^(?<name>\p{L}[\p{L} -]{1,30}?|[\p{L}-]{3,20}\.\p{L}{2,4})\s*(?:[.:—–]|\s-+)\s/u;
  const name = form.exec(rest.slice(0, 40))?.groups?.['name'];
  if (name !== undefined && isAgency(name)) return name;
  const capitals = dash ? undefined : /^\p{Lu}{3,12}(?=\s+["“\p{Lu}])/u.exec(rest)?.[0];
  if (capitals !== undefined && isAgency(capitals)) return capitals;
  // 'القاهرة - (أ ش أ): …'
  return /^\([^()]{2,30}\)(?=\s*[:.—–-])/u.exec(rest)?.[0];
}

function build(
  source: Source,
  start: number,
  words: string,
  agency: string | null,
  dash: boolean,
  rest?: string,
  beforeAgency = words,
): Dateline | undefined {
  const text = words.replace(/[\s*_]+$/u, '');
  const read = readPieces(beforeAgency.replace(/[\s*_]+$/u, ''), agency);
  if (read === undefined) return undefined;
  const pieces = rest === undefined ? read : withAgencyLast(read, rest);
  const { places, date } = pieces;
  if (places.length === 0 && (pieces.agency === null || (agency === null && !dash))) return undefined;
  if (!pieces.certain && !isPlausible(places, dash, rest)) return undefined;
  const from = start + words.length - words.trimStart().length;
  return { text, places, agency: pieces.agency, date, ...source.range(from, start + text.length) };
}

/** 'Brussels/Beta: The …': before a colon and a whole sentence the name behind the slash is the agency, known or not. */
function withAgencyLast(pieces: Pieces, rest: string): Pieces {
  const [place, last] = pieces.places;
  const isPair = pieces.agency === null && pieces.places.length === 2 && place !== undefined && last !== undefined;
  if (!isPair || place === place.toUpperCase() || !beginsSentence(rest)) return pieces;
  return { ...pieces, places: [place], agency: last, certain: true };
}

/** True for words behind a dateline's colon that are a sentence, and not the second half of a headline. */
function beginsSentence(rest: string): boolean {
  return /^["“«]?\p{Lu}/u.test(rest) && rest.split(/\s+/u).length >= 8;
}

/**
 * Without agency or date only capitals speak for a dateline (`NAIROBI —`), a dash behind a short place,
 * or a colon behind one before a whole sentence ('New Delhi: The court …').
 */
function isPlausible(places: readonly string[], dash: boolean, rest: string | undefined): boolean {
  const [place = ''] = places;
  const city = place.split(',')[0] ?? '';
  const capitals = city.length > 2 && city === city.toUpperCase() && /\p{Lu}/u.test(city);
  if (capitals) return true;
  if (places.length > 1 || city.split(/\s+/u).length > 3) return false;
  if (rest === undefined) return dash && places.length === 1;
  return beginsSentence(rest);
}
