import type { Line } from '../text/lines.ts';
import { isByline } from './byline.ts';
import { readDateLine } from './date-line.ts';
import { readDateline } from './dateline.ts';
import { saysTheSame } from './head-lines.ts';
import { readHeadPieces } from './head-pieces.ts';
import { endsSentence, isHeadlineLike } from './line-shapes.ts';
import { nextBodyLine, runsOn, type Role } from './news-body.ts';
import { isBlank, trimLine, type Source } from './source.ts';

/** What stands below a line of the head. */
export interface Below {
  readonly next: Line | undefined;
  /** True where the line begins a paragraph that was wrapped at a column. */
  readonly runsOn: boolean;
  readonly isBlank: boolean;
  /** The next line that is no section name: the headline, where this line stands above it. */
  readonly headline: string;
  /** True where such a headline has text below it, and is no byline and no date. */
  readonly isFollowed: boolean;
}

/** True for a line that may be a headline by its form, and tells neither date nor writer. */
export function mayBeTitle(source: Source, line: Line): boolean {
  if (!isHeadlineLike(line.text) && !/^\s*#/.test(line.text)) return false;
  return !isByline(line) && readDateLine(line) === undefined && readHeadPieces(source, line) === undefined;
}

/** Longest headline with a full stop, in words: above a date or byline, and above a deck. */
const maxStopped = 15;
const maxStoppedAboveDeck = 6;

/**
 * True for a sentence that is a headline by what stands below it: 'The board has nothing left to offer.' above the writer's
 * name or the date, 'Adrift.' above a deck.
 */
export function isStopped(source: Source, roles: readonly Role[], index: number): boolean {
  const line = source.lines[index];
  const below = source.lines[index + 1];
  if (line === undefined || below === undefined || !endsSentence(line.text)) return false;
  const words = line.text.trim().split(/\s+/u).length;
  const { start, end } = trimLine(line);
  if (words > maxStopped || readDateline(source, start, end) !== undefined) return false;
  const at = roles.findIndex((role, place) => place > index && role === 'body');
  const next = source.lines[at];
  if (next === undefined || nextBodyLine(source.lines, roles, at) === undefined) return false;
  if (isByline(next) || readDateLine(next) !== undefined || readHeadPieces(source, next) !== undefined) return true;
  return words <= maxStoppedAboveDeck && isBlank(below) && isHeadlineLike(next.text) && !runsOn(source, roles, at);
}

/** True where a line may be headline or deck, and is no first line of a paragraph. */
export function mayBeHead(source: Source, line: Line, below: Below, hasTitle: boolean): boolean {
  if (/^\s*#{1,6}\s/.test(line.text)) return true;
  if (!isHeadlineLike(line.text)) return false;
  if (hasTitle && (below.next === undefined || below.runsOn)) return false;
  // A wrapped paragraph: its next line goes on in small letters, or a dateline with agency or date begins it.
  if (below.runsOn && !below.isBlank && /^\s*\p{Ll}/u.test(below.next?.text ?? '')) return false;
  const { start, end } = trimLine(line);
  const dateline = readDateline(source, start, end);
  return dateline === undefined || (dateline.agency === null && !/\d/.test(dateline.text));
}

/** With a title in the front matter a headline in the text repeats it, or is a heading, or stands alone. */
export function isTitleBesides(line: Line, below: Below, frontTitle: string): boolean {
  if (saysTheSame(line.text, frontTitle) || /^\s*#\s/.test(line.text)) return true;
  return below.isBlank && !below.runsOn && !/^\s*#/.test(line.text);
}
