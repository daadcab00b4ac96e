import { anyCase } from '../text/any-case.ts';
import type { QuotedRange } from '../text/range.ts';
import { readDateLine } from './date-line.ts';
import { updateWords } from './date-words.ts';
import { findDate } from './dates.ts';
import { englishLines, englishTeaserHeaders, platform } from './furniture-english.ts';
import { foreignLines, foreignTeaserHeaders } from './furniture-foreign.ts';
import { asksReader, isInvitation } from './invitations.ts';
import { isBlank, type Source } from './source.ts';

/** Longest line that a pattern can make furniture; longer ones are somebody's words. */
const maxLine = 260;

/** True for a line that is furniture wherever it stands: an advert, a date stamp, a share or subscribe line … */
export function isFurnitureLine(line: string): boolean {
  if (isImage.test(line)) return true;
  const text = plain(line);
  if (text === '' || text.length > maxLine) return false;
  return (
    isPlainTeaserHeader(text) ||
    isDateStamp(text) ||
    isUpdateStamp(text) ||
    isBreadcrumb(text) ||
    isKnownLine(text) ||
    isBar(text) ||
    isInvitation(text) ||
    isAskedTwice(text) ||
    endsWithSignUp(text)
  );
}

/** A picture of Markdown. */
const isImage = /^\s*!\[[^\]]{0,300}\]\([^)]{0,500}\)\s*$/u;

/** All forms of furniture in a few patterns for each set of flags: that is much faster than to try them one by one. */
const knownLines = [...englishLines, ...foreignLines];
const isKnownInAnyCase = anyCase(knownLines.filter(({ ignoreCase }) => ignoreCase));
const knownAsWritten = new RegExp(
  knownLines.flatMap(({ source, ignoreCase }) => (ignoreCase ? [] : [`(?:${source})`])).join('|'),
  'u',
);

/** Makes ready bit by bit what else the first lines of a corpus would wait for, all at once, for 50 ms. */
export function prepareFurniture(): Generator<void, void> {
  return isKnownInAnyCase.prepare();
}

function isKnownLine(text: string): boolean {
  return knownAsWritten.test(text) || isKnownInAnyCase(text);
}

const onePlatform = new RegExp(`^${platform}$`, 'iu');

/** 'Accept all / Manage choices', 'Subscribe | Log in': several pieces of furniture on one line. */
function isBar(text: string): boolean {
  if (!/[|·•/–—\t]|\s{2}/u.test(text)) return false;
  const parts = text.split(/\s*[|·•]\s*|\s+[/–—]\s+|\s{2,}|\t/u).filter((part) => part !== '');
  return parts.length >= 2 && parts.length <= 15 && parts.every((part) => onePlatform.test(part) || isKnownLine(part));
}

/** 'Get more news like this. Subscribe to Port Gazette.': of two sentences the last alone would be furniture. */
function isAskedTwice(text: string): boolean {
  if (!asksReader(text)) return false;
  const last = twoSentences.exec(text)?.groups?.['last'];
  return last !== undefined && isKnownLine(last);
}

const twoSentences = /^[^.!?"“”]{5,80}[.!?]\s+(?<last>\p{Lu}[^.!?"“”]{5,120})[.!?]?$/u;

/** 'Our briefing on ports, every Monday: sign up here'. */
function endsWithSignUp(text: string): boolean {
  return (
    text.length < maxSignUp &&
    /\b(?:sign up|Sign [uU]p|SIGN UP) (?:here|now|today|H(?:ere|ERE)|N(?:ow|OW)|T(?:oday|ODAY))\W*$/u.test(
      text.slice(-40),
    )
  );
}

/** In UTF-16 units. */
const maxSignUp = 180;

/** True for the header of a list of other articles: 'Related stories', 'Most read'. */
export function isTeaserHeader(line: string): boolean {
  return isPlainTeaserHeader(plain(line));
}

function isPlainTeaserHeader(text: string): boolean {
  return text.length < 80 && isHeaderInAnyCase(text);
}

const isHeaderInAnyCase = anyCase([englishTeaserHeaders, foreignTeaserHeaders]);

/** A date put there by the site: with the word `date` before it or an advert behind it. It says nothing of the article. */
function isDateStamp(text: string): boolean {
  if (text.length > 80) return false;
  const found = findDate(text);
  if (found === undefined) return false;
  const before = text.slice(0, found.start).trim();
  const after = text.slice(found.end).trim();
  if (timeBeforeAdvert.test(after)) return before.length <= 20;
  return /^date$/i.test(before) && onlyTime.test(after);
}

const time = '(?:[,|]?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*(?:am|pm|[A-Z]{2,4}))?)?';
const onlyTime = new RegExp(`^${time}$`, 'iu');
const timeBeforeAdvert = new RegExp(`^${time}\\W*advert(?:isement)?s?\\W*$`, 'iu');

/** When the site changed the text last: `Updated on Thursday, 5 March 2026, 10:30 GMT`. */
function isUpdateStamp(text: string): boolean {
  const small = /\d/.test(text) ? text.toLowerCase() : '';
  const stamp = updateStamp.exec(small)?.[0];
  return stamp !== undefined && readDateLine({ start: 0, end: 0, text: small.slice(stamp.length) }) !== undefined;
}

const updateStamp = new RegExp(`^(?:${updateWords})\\s*[:–-]?\\s*(?=\\S)`, 'u');

/** `Home > World > Asia`: short words between at least two separators. */
function isBreadcrumb(text: string): boolean {
  if (!/[>›»|→]/u.test(text) || /^by\s/iu.test(text)) return false;
  // «Quotation marks» part nothing, and a row of a table is text.
  if (/[«‹]/u.test(text) || /^\|.*\|$/u.test(text)) return false;
  const parts = text.split(/\s*[>›»|→]\s*/u).filter((part) => part !== '');
  return parts.length >= 3 && parts.every((part) => part.length <= 25 && !/[.!?]$/.test(part));
}

/** As many marks stand round a line without links, in UTF-16 units. */
const longestMarks = 20;

/** What `plain` may take away. */
const anyMark = /[[\]*_#>•\p{So}\p{Sk}\uFE0F]|^-/u;

/** A line without Markdown's marks round it; a line that is too long for furniture stays as it is. */
function plain(line: string): string {
  const text = line.trim();
  const longest = text.includes('](') ? 4 * maxLine : maxLine + longestMarks;
  if (text.length > longest || !anyMark.test(text)) return text;
  return text
    .replace(/^(?:(?![©®])[\p{So}\p{Sk}]|\uFE0F|\s)+/u, '')
    .replace(/^(?:#{1,6}\s+|>\s+|[-*•]\s+)/u, '')
    .replace(/!?\[([^[\]]{0,200})\]\([^()]{0,500}\)/gu, '$1')
    .replace(/^\[([^[\]]{1,200})\]$/u, '$1')
    .replace(/\*\*|__|^[*_]|[*_]$/gu, '')
    .trim();
}

/** The lines as blocks: neighbours, blank lines between them aside, are one block of whole lines. */
export function furnitureBlocks(source: Source, lines: ReadonlySet<number>): QuotedRange[] {
  const blocks: { first: number; last: number }[] = [];
  for (const index of [...lines].sort((a, b) => a - b)) {
    const open = blocks.at(-1);
    if (open !== undefined && onlyBlank(source, open.last + 1, index)) open.last = index;
    else blocks.push({ first: index, last: index });
  }
  return blocks.map(({ first, last }) => source.quote(source.lines[first]?.start ?? 0, source.lines[last]?.end ?? 0));
}

function onlyBlank(source: Source, from: number, to: number): boolean {
  return source.lines.slice(from, to).every(isBlank);
}
