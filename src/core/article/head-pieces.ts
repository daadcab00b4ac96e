import type { Line } from '../text/lines.ts';
import { isAgency } from './agencies.ts';
import { isPersonName, readByline } from './byline.ts';
import { readDateLine } from './date-line.ts';
import { updateWords } from './date-words.ts';
import { findDate, isoDate } from './dates.ts';
import { isSectionName } from './kicker.ts';
import { isHeadlineLike } from './line-shapes.ts';
import type { Byline } from './model.ts';
import { restOfLine, trimLine, type Source } from './source.ts';

/** What a line of the head tells that is made of several pieces: `AFP | Published 5 March 2026 | Updated 6 March 2026`. */
export interface HeadPieces {
  /** The first date that says when it was published; null where it lacks its year, or only updates are dated. */
  readonly date: string | null;
  readonly byline: Byline | undefined;
  /** True where nothing but dates, hours, agencies and sections stands in it. */
  readonly isStamp: boolean;
}

/** In UTF-16 units. */
const maxLine = 160;

/** Where a line falls into pieces. */
const separator = new RegExp(
  `\\s*[|•·]\\s*|\\s+[/–—-]\\s+|\\s{2,}|,?\\s+(?=(?:published|posted)\\s)|(?<!posted|published|written),?\\s+(?=by\\s)|[,.]?\\s*(?=(?:${updateWords})(?![\\p{L}]))`,
  'gu',
);

/** Reads a line that has a date among its pieces; undefined where one of them is something else. */
export function readHeadPieces(source: Source, line: Line): HeadPieces | undefined {
  const { text } = trimLine(line);
  if (text.length > maxLine || !/\d/.test(text)) return undefined;
  const pieces = piecesOf(trimLine(line));
  if (pieces.length < 2) return undefined;
  const kinds = pieces.map((piece) => kindOf(source, piece));
  // 'Updated - 5 March 2026': the word alone is a stamp, and so is the date behind it.
  pieces.forEach(({ text }, index) => {
    if (kinds[index] === 'stamp' && !/\d/.test(text) && kinds[index + 1] === 'date') kinds[index + 1] = 'stamp';
  });
  if (kinds.includes('other') || !kinds.some((kind) => kind === 'date' || kind === 'stamp')) return undefined;
  const dated = pieces[kinds.indexOf('date')];
  return {
    date: dated === undefined ? null : (readDateLine(dated) ?? null),
    byline: bylineAmong(source, pieces, kinds),
    isStamp: !kinds.some((kind) => kind === 'by' || kind === 'person' || kind === 'name'),
  };
}

type Kind = 'date' | 'stamp' | 'time' | 'by' | 'person' | 'agency' | 'section' | 'name' | 'other';

function piecesOf(line: Line): Line[] {
  const pieces: Line[] = [];
  let start = 0;
  for (const { 0: mark, index } of [
    ...inSmallLetters(line.text).matchAll(separator),
    { 0: '', index: line.text.length },
  ]) {
    const piece = withoutComma(restOfLine({ ...line, text: line.text.slice(0, index) }, start));
    if (piece.text !== '') pieces.push(...splitBeforeDate(piece));
    start = index + mark.length;
  }
  return pieces;
}

/** As long as the text, so that places in it are those of the text. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

function withoutComma(piece: Line): Line {
  const text = piece.text.replace(/[\s,]+$/u, '');
  return { start: piece.start, end: piece.start + text.length, text };
}

/** 'Ama Serwaa, 5 March 2026' as two pieces. */
function splitBeforeDate(piece: Line): Line[] {
  if (stampForm.test(inSmallLetters(piece.text)) || readDateLine(piece) !== undefined) return [piece];
  const found = findDate(piece.text);
  const before = piece.text.slice(0, found?.start ?? 0);
  if (found === undefined || !/^\p{Lu}[^,]*,\s*$/u.test(before)) return [piece];
  return [withoutComma({ ...piece, text: before }), restOfLine(piece, found.start)];
}

const stampForm = new RegExp(`^(?:${updateWords})(?!\\p{L})`, 'u');
const timeForm =
  /^\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*[a-z]{2,4}(?:[+-]\d{1,2})?)?$|\bmin(?:ute)?s? read$|\bago$/i;

function kindOf(source: Source, piece: Line): Kind {
  const { text } = piece;
  if (stampForm.test(inSmallLetters(text))) return 'stamp';
  if (readDateLine(piece) !== undefined) return 'date';
  if (text.length <= 25 && timeForm.test(text)) return 'time';
  if (isAgency(text.replace(/^the\s+/iu, ''))) return 'agency';
  if (isSectionName(text)) return 'section';
  if (isPersonName(text)) return 'person';
  if (readByline(source, piece) !== undefined) return 'by';
  return isName(text) ? 'name' : 'other';
}

/** 'Port Gazette', 'Accra': up to four words with capitals, and nothing of a sentence. */
function isName(text: string): boolean {
  const words = text.split(/,?\s+/u);
  return words.length <= 4 && words.every((word) => /^(?:\p{Lu}[\p{L}.’'&-]*|of|the|and|&)$/u.test(word));
}

function bylineAmong(source: Source, pieces: readonly Line[], kinds: readonly Kind[]): Byline | undefined {
  const at = (['by', 'person', 'agency'] as const).map((kind) => kinds.indexOf(kind)).find((index) => index >= 0);
  const piece = pieces[at ?? -1];
  if (piece === undefined) return undefined;
  return readByline(source, piece) ?? { text: piece.text, ...source.range(piece.start, piece.end) };
}

/** The date of a line that gives the source and the date, or the date and the section: 'Asia-Plus, 4 June 2025'. */
export function readSourceAndDate(line: Line): string | undefined {
  const text = line.text.trim();
  const found = text.length > 80 ? undefined : findDate(text);
  const date = found === undefined ? null : isoDate(found.date);
  if (found === undefined || date === null) return undefined;
  const before = text.slice(0, found.start);
  const others = `${before} ${text.slice(found.end)}`.split(/[\s,|·•–—-]+/u).filter((word) => word !== '');
  const isApart = before === '' || /[,|·•–—-]\s*$/u.test(before);
  return isApart && others.length <= 4 && isHeadlineLike(text) ? date : undefined;
}
