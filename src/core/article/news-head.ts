import type { Line } from '../text/lines.ts';
import { isByline, readByline } from './byline.ts';
import { isCredit } from './credits.ts';
import { isDateWord, readDateLine } from './date-line.ts';
import { findDate, isoDate } from './dates.ts';
import { isWriterRole, readBylineBelowTitle } from './head-byline.ts';
import { isSideLine, readCapitals, readPlaceLine } from './head-lines.ts';
import { readHeadPieces, readSourceAndDate } from './head-pieces.ts';
import { isStopped, isTitleBesides, mayBeHead, mayBeTitle, type Below } from './head-titles.ts';
import { isHeadlineLike } from './line-shapes.ts';
import { isKicker, isSectionName, isTopic } from './kicker.ts';
import type { Byline, Dateline } from './model.ts';
import { isCaption, isHardWrapped, nextBodyLine, runsOn, type Role } from './news-body.ts';
import { headlineAmongPointers } from './pointers.ts';
import { isBlank, trimLine, type Source } from './source.ts';
import { readTitleLine } from './title.ts';

/** What the lines above the first paragraph tell. */
export interface Head {
  title: ReturnType<typeof readTitleLine>;
  date: string | null;
  byline: Byline | null;
  /** Where a place stands on a line of its own above the first paragraph. */
  dateline: Dateline | null;
}

/**
 * Reads headline, date, byline and deck, and gives their lines their roles; stops at the first paragraph.
 * `frontTitle` is the title that the front matter gives: then the text need not have one.
 */
export function readHead(source: Source, roles: Role[], first: number, frontTitle: string | null): Head {
  const head: Head = { title: undefined, date: null, byline: null, dateline: null };
  const wrapped = isHardWrapped(source.lines, roles);
  for (let index = first; index < roles.length; index += 1) {
    const line = source.lines[index];
    if (line === undefined) continue;
    if (roles[index] === 'furniture' && head.title !== undefined) readDatedBar(source, roles, index, head);
    if (roles[index] !== 'body') continue;
    const below: Below = {
      next: nextBodyLine(source.lines, roles, index),
      runsOn: wrapped && runsOn(source, roles, index),
      isBlank: isBlank(source.lines[index + 1] ?? line),
      ...(head.title === undefined ? headlineBelow(source, roles, index) : noHeadline),
    };
    if (frontTitle === null && readUnlikelyTitle(source, roles, index, head) === index) continue;
    const role = readHeadLine(source, line, head, below, frontTitle);
    if (role === 'body') {
      readBelowDeck(source, roles, index, head);
      return head;
    }
    roles[index] = role;
    if (role === 'title') joinTitle(source, roles, index, head);
  }
  return head;
}

/** 'News | Politics | 5 March 2026' below the headline: sections alone are furniture, with a date they date the article. */
function readDatedBar(source: Source, roles: Role[], index: number, head: Head): void {
  const line = source.lines[index];
  if (head.date !== null || line?.text.includes('|') !== true) return;
  if (readHeadPieces(source, line)?.date == null) return;
  readPieces(source, line, head);
  roles[index] = 'date';
}

/** How many section names may stand above a headline. */
const maxKickers = 5;

const noHeadline = { headline: '', isFollowed: false };

function headlineBelow(source: Source, roles: readonly Role[], index: number): Pick<Below, 'headline' | 'isFollowed'> {
  let texts = 0;
  for (let at = index + 1; at < roles.length && texts < maxKickers; at += 1) {
    const line = source.lines[at];
    if (line === undefined || roles[at] !== 'body') continue;
    if (!isSectionName(line.text)) {
      const isOther = isByline(line) || readDateLine(line) !== undefined;
      return { headline: line.text, isFollowed: !isOther && nextBodyLine(source.lines, roles, at) !== undefined };
    }
    texts += 1;
  }
  return noHeadline;
}

/** How many lines of text a byline or date may have above it below the headline: a deck of sentences, a caption. */
const maxDeck = 2;

/** The byline and the date below a deck that is written in sentences. */
function readBelowDeck(source: Source, roles: Role[], first: number, head: Head): void {
  let texts = 0;
  for (let index = first; index < roles.length && texts <= maxDeck; index += 1) {
    const line = source.lines[index];
    if (line === undefined || roles[index] !== 'body') continue;
    const date = head.title === undefined ? undefined : readDateLine(line);
    if (date !== undefined) {
      head.date ??= date;
      roles[index] = 'date';
    } else if (head.title !== undefined && readPieces(source, line, head)) {
      roles[index] = 'date';
    } else if (!isCredit(line.text) && readHeadByline(source, line, head, false)) roles[index] = 'byline';
    else texts += 1;
  }
}

/** Reads the headline at a line that does not look like one: a pointer above it, or itself with its stop. Gives its line. */
function readUnlikelyTitle(source: Source, roles: Role[], index: number, head: Head): number | undefined {
  const line = source.lines[index];
  if (head.title !== undefined || line === undefined || mayBeTitle(source, line)) return undefined;
  const at = headlineAmongPointers(source.lines, roles, index) ?? (isStopped(source, roles, index) ? index : undefined);
  const title = at === undefined ? undefined : source.lines[at];
  if (at === undefined || title === undefined) return undefined;
  head.title = readTitleLine(source, title);
  roles[at] = 'title';
  return at;
}

/** A headline may be wrapped too: its second line goes on in small letters, and a blank line closes it. */
function joinTitle(source: Source, roles: Role[], index: number, head: Head): void {
  const second = source.lines[index + 1];
  const behind = source.lines[index + 2];
  if (head.title === undefined || second === undefined || behind === undefined || roles[index + 1] !== 'body') return;
  if (!isBlank(behind) || !/^\p{Ll}/u.test(second.text) || !isHeadlineLike(second.text)) return;
  if (readByline(source, second) !== undefined || readDateLine(second) !== undefined) return;
  const { start, end } = trimLine(source.lines[index] ?? second);
  head.title = source.quote(start, trimLine(second).end);
  if (end > start) roles[index + 1] = 'title';
}

function readHeadLine(source: Source, line: Line, head: Head, below: Below, frontTitle: string | null): Role {
  const hasTitle = head.title !== undefined || frontTitle !== null;
  if (hasTitle && below.next !== undefined) {
    const place = readCapitals(source, line, below.next);
    head.dateline ??= place ?? null;
    if (place !== undefined) return 'date';
    if (isCaption(line.text.trim()) || isSideLine(line.text, head.title?.quote ?? '')) return 'furniture';
  }
  // Above the headline stands the day on which the site was read; below it the day of the article.
  if (hasTitle ? readPieces(source, line, head) : readHeadPieces(source, line)?.isStamp === true) {
    return hasTitle ? 'date' : 'furniture';
  }
  const date = readDateLine(line) ?? (head.title === undefined ? undefined : readSourceAndDate(line));
  if (date !== undefined) {
    if (!hasTitle) return 'furniture';
    head.date ??= date;
    return 'date';
  }
  if (readHeadByline(source, line, head, hasTitle && below.next !== undefined)) return 'byline';
  if (hasTitle && head.byline !== null && isWriterRole(line.text)) return 'byline';
  if (hasTitle && isDateWord(line)) return 'date';
  if (/^\s*[-=*_]{3,}\s*$/.test(line.text)) return 'blank';
  if (head.title === undefined && isKicker(line.text, below.headline)) return 'furniture';
  if (!hasTitle && below.isFollowed && isTopic(line.text, below.headline)) return 'furniture';
  const place = hasTitle && below.next !== undefined ? readPlaceLine(source, line, below.next) : undefined;
  head.dateline ??= place ?? null;
  if (place !== undefined) return 'date';
  if (!mayBeHead(source, line, below, hasTitle)) return 'body';
  if (head.title !== undefined) return 'subhead';
  if (frontTitle !== null && !isTitleBesides(line, below, frontTitle)) {
    return /^\s*#{2,6}\s/.test(line.text) ? 'subhead' : 'body';
  }
  head.title = readTitleLine(source, line);
  return 'title';
}

/** A line of several pieces, of which one is a date; it may tell the writer too. */
function readPieces(source: Source, line: Line, head: Head): boolean {
  const pieces = readHeadPieces(source, line);
  if (pieces === undefined) return false;
  head.date ??= pieces.date;
  head.byline ??= pieces.byline ?? null;
  return true;
}

function readHeadByline(source: Source, line: Line, head: Head, mayBeName: boolean): boolean {
  const byline = readByline(source, line) ?? (mayBeName ? readBylineBelowTitle(source, line) : undefined);
  if (byline === undefined) return false;
  head.byline ??= byline;
  const date = findDate(line.text);
  if (date !== undefined) head.date ??= isoDate(date.date);
  return true;
}
