import { findDate, isoDate } from './dates.ts';
import type { Dateline } from './model.ts';
import type { Source } from './source.ts';

/** How far into a paragraph a dateline can reach, in UTF-16 units. */
const maxDateline = 90;

/** Separators behind a dateline: the longest first. */
const separator = /\s*(?:[—–]|--+|\s-)\s+|:\s+|\.\s+(?=\p{Lu}|["“«])/u;

const agencies = new Set(
  (
    'reuters ap afp tass itar-tass xinhua turan irna isna tasnim fars anadolu aa dpa ansa efe pti ani ians kyodo yonhap interfax ria ' +
    'sputnik upi sana wafa mena kuna spa qna wam bna pap mti ctk apa trend report ukrinform belta kcna bernama antara vna nan gna ena ' +
    'azertac armenpress agerpres bta lusa belga anp ntb tt ritzau stt aps tap map pana agencies tanjug hina sta fena apn un afx'
  ).split(' '),
);
const longAgencies = [
  'ria novosti',
  'al jazeera',
  'associated press',
  'agence france-presse',
  'nova agency',
  'un news',
  'риа новости',
  'тасс',
  'интерфакс',
];

/** First words before a colon that are no place. */
const notPlaces = new Set(
  (
    'analysis opinion breaking exclusive update updated live video watch explainer editorial comment commentary correction note editor ' +
    'photo photos interview report feature factbox timeline summary background background: question answer q a source sources said he she it ' +
    'published posted date by from'
  ).split(' '),
);

/** What a dateline's words say, as they are read piece by piece. */
interface Pieces {
  places: string[];
  agency: string | null;
  date: string | null;
  certain: boolean;
}

/**
 * The dateline at the head of a paragraph that begins at a UTF-16 offset; undefined where there is none.
 * `LONDON, 3 March (Reuters) —`, `Washington D.C./Turan:`, `MOSCOW, October 3. /TASS/.`, `KYIV, Ukraine —`.
 */
export function readDateline(source: Source, start: number, end: number): Dateline | undefined {
  const paragraph = source.text.slice(start, end);
  const slashed = /^(?<words>[^./]{2,60}(?:\.\s*)?\/(?<agency>[\p{L}\s-]{2,32})\/)\s*[.:—–-]*\s+/u.exec(
    paragraph.slice(0, 2 * maxDateline),
  );
  if (slashed?.groups)
    return build(source, start, slashed.groups['words'] ?? '', slashed.groups['agency'] ?? null, true);
  const head = paragraph.slice(0, maxDateline);
  for (const match of head.matchAll(new RegExp(separator.source, 'gu'))) {
    const words = head.slice(0, match.index);
    const rest = paragraph.slice(match.index + match[0].length);
    const dash = /[—–-]/.test(match[0]);
    if (match[0].startsWith('.') && !/[)/\d]$/u.test(words)) continue;
    const bracketed = /^(?<before>[^()]*)\((?<agency>[^()]{2,40})\)$/u.exec(words);
    if (bracketed?.groups && dash) return build(source, start, words, bracketed.groups['agency'] ?? null, true);
    const found = build(source, start, words, null, dash, match[0].startsWith(':') ? rest : undefined);
    if (found !== undefined) return found;
    if (words.includes('. ') && !/\b(?:D\.C|St|Ft|Mt|[A-Z])\.\s/.test(words)) return undefined;
  }
  return undefined;
}

function build(
  source: Source,
  start: number,
  words: string,
  agency: string | null,
  dash: boolean,
  rest?: string,
): Dateline | undefined {
  const text = words.trimEnd();
  const pieces = readPieces(text, agency);
  if (pieces === undefined) return undefined;
  const { places, date } = pieces;
  if (places.length === 0 && pieces.agency === null) return undefined;
  if (!pieces.certain && !isPlausible(places, dash, rest)) return undefined;
  const from = start + words.length - words.trimStart().length;
  return { text, places, agency: pieces.agency, date, ...source.range(from, start + text.length) };
}

/** 'Washington D.C.', 'ST. PAUL, Minn.': the stop belongs to the name. */
const endsWithAbbreviation = /(?:\p{Lu}\.\p{Lu}|,\s*\p{Lu}\p{Ll}{1,4})\.$/u;

/** Reads `PLACE, PLACE, date (AGENCY)`; undefined where a piece is none of these. */
function readPieces(text: string, agency: string | null): Pieces | undefined {
  const pieces: Pieces = { places: [], agency: agency?.trim() ?? null, date: null, certain: agency !== null };
  const words = text
    .replace(/\([^()]*\)\s*$/u, '')
    .replace(/[/.]\s*[\p{L} -]*\s*\/$/u, '')
    .trim();
  const dated = findDate(words);
  let rest = words;
  if (dated !== undefined) {
    pieces.date = isoDate(dated.date);
    rest = `${words.slice(0, dated.start)}${words.slice(dated.end)}`.trim();
    pieces.certain = true;
  }
  rest = rest.replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b\.?,?/giu, '').replace(/[,\s]+$/u, '');
  if (!endsWithAbbreviation.test(rest)) rest = rest.replace(/[,.\s]+$/u, '');
  if (rest === '') return pieces.agency === null ? undefined : pieces;
  const parts = rest.split(/\s*\/\s*/u);
  for (const part of parts) {
    if (isAgency(part) && pieces.agency === null && pieces.places.length > 0) {
      pieces.agency = part;
      pieces.certain = true;
    } else if (!readPlace(part, pieces)) return undefined;
  }
  return pieces;
}

/** `KYIV, Ukraine` is one place; an agency behind a comma is the agency. */
function readPlace(part: string, pieces: Pieces): boolean {
  const names = part.split(/\s*,\s*/u).filter((name) => name !== '');
  const last = names.at(-1) ?? '';
  if (names.length > 1 && pieces.agency === null && isAgency(last)) {
    pieces.agency = last;
    pieces.certain = true;
    names.pop();
  }
  if (names.length === 0 || names.length > 3 || !names.every(isPlaceName)) return false;
  pieces.places.push(names.join(', '));
  return true;
}

function isPlaceName(name: string): boolean {
  const words = name.split(/\s+/u);
  if (words.length > 4 || notPlaces.has((words[0] ?? '').toLowerCase())) return false;
  return words.every(
    (word) =>
      /^[\p{Lu}\p{Lo}][\p{L}.'’-]*$/u.test(word) ||
      /^(?:of|de|la|el|al|the|on|sur|am|le|les|do|da|del|di|upon|and|a)$/iu.test(word),
  );
}

function isAgency(name: string): boolean {
  const folded = name.toLowerCase().replace(/[^\p{L} -]/gu, '');
  return agencies.has(folded) || longAgencies.includes(folded);
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
  return /^["“«]?\p{Lu}/u.test(rest) && rest.split(/\s+/u).length >= 8;
}
