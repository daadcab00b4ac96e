import { isAgency, isAgencyAlone } from './agencies.ts';
import { findDate, isoDate } from './dates.ts';

/** First words before a colon that are no place. */
const notPlaces = new Set(
  (
    'analysis opinion breaking exclusive update updated live video watch explainer editorial comment commentary correction note editor ' +
    'photo photos interview report feature factbox timeline summary background background: question answer q a source sources said he she it ' +
    'published posted date by from'
  ).split(' '),
);

/** What a dateline's words say, as they are read piece by piece. */
export interface Pieces {
  places: string[];
  agency: string | null;
  date: string | null;
  certain: boolean;
}

/** 'Washington D.C.', 'ST. PAUL, Minn.': the stop belongs to the name. */
const endsWithAbbreviation = /(?:\p{Lu}\.\p{Lu}|,\s*\p{Lu}\p{Ll}{1,4})\.$/u;

/** Reads `PLACE, PLACE, date (AGENCY)`; undefined where a piece is none of these. */
export function readPieces(text: string, agency: string | null): Pieces | undefined {
  const pieces: Pieces = {
    places: [],
    agency: agency?.replace(/[()]/g, '').trim() ?? null,
    date: null,
    certain: agency !== null,
  };
  const words = withoutAgency(text);
  const dated = findDate(words);
  let rest = words;
  if (dated !== undefined) {
    pieces.date = isoDate(dated.date);
    // Behind the date stands the agency: 'DUSHANBE, June 4, 2025, Asia-Plus'.
    const behind = /^\s*[,.]\s*(?<name>\p{Lu}[\p{L}. -]{1,30})$/u.exec(words.slice(dated.end))?.groups?.['name'];
    if (dated.start > 0) pieces.agency ??= behind ?? null;
    rest = `${words.slice(0, dated.start)}${behind === undefined ? words.slice(dated.end) : ''}`.trim();
    pieces.certain = true;
  }
  rest = rest.replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b\.?,?/giu, '').replace(/[,\s]+$/u, '');
  if (!endsWithAbbreviation.test(rest)) rest = rest.replace(/[,.\s]+$/u, '');
  if (rest === '') return pieces.agency === null ? undefined : pieces;
  const parts = rest.split(/\s*[/|]\s*|(?<=\p{L}{4})\.\s+/u).filter((part) => part !== '');
  for (const part of parts) {
    const isAlone = parts.length === 1 && isAgencyAlone(part);
    if (isAgency(part) ? pieces.agency === null && (isAlone || pieces.places.length > 0) : isAlone) {
      pieces.agency = part;
      pieces.certain = true;
    } else if (!readPlace(part, pieces)) return undefined;
  }
  return pieces;
}

/**
 * The words without the agency behind them in brackets or slashes. Of `GENEVA (5 March 2024)` and `March 5, 2024 (GENEVA)`
 * the bracket says something else and stays, behind a comma; `New Delhi [India]` names the country in it.
 */
function withoutAgency(text: string): string {
  const words = text
    .replace(/\s*\[(\p{Lu}[\p{L} ]{1,20})\](?=,)/u, ', $1')
    // A year of two digits between slashes is one of this century: 'Baku/24.11.23/Turan'.
    .replace(/(?<=\/)\s*(\d{1,2}\.\d{1,2})\.(\d\d)(?=\s*(?:\/|$))/u, '$1.20$2');
  const [, before = '', bracket = ''] = /^([^()[\]]*)[([]([^()[\]]*)[)\]]\s*$/u.exec(words) ?? [];
  if (findDate(bracket) !== undefined) return `${before.trim()}, ${bracket}`;
  if (bracketIsNoAgency(before, bracket)) return `${bracket}, ${before}`.trim();
  return words
    .replace(/[([][^()[\]]*[)\]]\s*$/u, '')
    .replace(/[/.]\s*[\p{L} -]*\s*\/$/u, '')
    .trim();
}

/** True where a dateline's bracket holds the date, or the place behind a full date. */
export function bracketIsNoAgency(before: string, bracket: string): boolean {
  if (findDate(bracket) !== undefined) return true;
  const dated = findDate(before);
  return dated?.start === 0 && dated.date.year !== null && before.slice(dated.end).trim() === '' && !isAgency(bracket);
}

/** `KYIV, Ukraine` is one place; an agency behind a comma is the agency. */
function readPlace(part: string, pieces: Pieces): boolean {
  const names = part.split(/\s*,\s*/u).filter((name) => name !== '');
  const last = names.at(-1) ?? '';
  if (names.length > 1 && pieces.agency === null && isAgency(last)) {
    pieces.agency = last;
    pieces.certain = true;
    names.pop();
  } else if (pieces.agency === null) takeGluedAgency(names, pieces);
  if (names.length === 0 || names.length > 3 || !names.every(isPlaceName)) return false;
  pieces.places.push(names.join(', '));
  return true;
}

/** 'TEMPO.CO, Jakarta', 'Washington CNN': the agency stands before the place, or behind it without a comma. */
function takeGluedAgency(names: string[], pieces: Pieces): void {
  const [first = ''] = names;
  const [, place, agency = ''] = /^(.+)\s(\p{Lu}{2,})$/u.exec(first) ?? [];
  const isSite = names.length > 1 && first.includes('.') && isAgency(first);
  if (!isSite && (place === undefined || names.length > 1 || !isAgency(agency))) return;
  pieces.agency = isSite ? first : agency;
  pieces.certain = true;
  names.splice(0, 1, ...(isSite || place === undefined ? [] : [place]));
}

function isPlaceName(name: string): boolean {
  const words = name.split(/\s+/u);
  if (words.length > 4 || notPlaces.has((words[0] ?? '').toLowerCase())) return false;
  if (/^(?:of|the|on|and|a)$/u.test(words.at(-1) ?? '')) return false;
  return words.every(
    (word) =>
      /^[\p{Lu}\p{Lo}][\p{L}.'’-]*$/u.test(word) ||
      /^(?:of|de|la|el|al|the|on|sur|am|le|les|do|da|del|di|upon|and|a)$/iu.test(word),
  );
}
