import { findDate, isoDate } from './dates.ts';

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
  const words = text
    .replace(/[([][^()[\]]*[)\]]\s*$/u, '')
    .replace(/[/.]\s*[\p{L} -]*\s*\/$/u, '')
    .trim();
  const dated = findDate(words);
  let rest = words;
  if (dated !== undefined) {
    pieces.date = isoDate(dated.date);
    // Behind the date stands the agency: 'DUSHANBE, June 4, 2025, Asia-Plus'.
    const behind = /^\s*,\s*(?<name>\p{Lu}[\p{L} -]{1,30})$/u.exec(words.slice(dated.end))?.groups?.['name'];
    if (dated.start > 0) pieces.agency ??= behind ?? null;
    rest = `${words.slice(0, dated.start)}${behind === undefined ? words.slice(dated.end) : ''}`.trim();
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

/** True for the name of a news agency. */
export function isAgency(name: string): boolean {
  const folded = name.toLowerCase().replace(/[^\p{L} -]/gu, '');
  return agencies.has(folded) || longAgencies.includes(folded);
}
