import type { Line } from '../text/lines.ts';
import { readDateLine } from './date-line.ts';
import { isByline } from './byline.ts';
import { isCredit } from './credits.ts';
import { isTeaserHeader } from './furniture.ts';
import { bulletLength } from './items.ts';
import { endsSentence, isHeadlineLike } from './line-shapes.ts';
import { isBlank } from './source.ts';

/** Whether a line is known to be furniture already. */
type IsFurniture = (index: number) => boolean;

/** Longest list of teasers behind a header in the middle of an article. */
const maxTeasers = 12;

/** Longest line, in UTF-16 units, that a list mark alone makes a teaser. */
const maxListed = 160;

/** The teaser lines that follow list headers ('Related stories') anywhere in an article: titles, until a paragraph begins. */
export function teasersBehind(lines: readonly Line[], isFurniture: IsFurniture): number[] {
  const found: number[] = [];
  // Above the first paragraph a header is a kicker of this article: 'Breaking news'.
  const firstParagraph = lines.findIndex((line, index) => !isFurniture(index) && endsSentence(line.text));
  if (firstParagraph < 0) return found;
  for (let header = firstParagraph; header < lines.length; header += 1) {
    if (!isFurniture(header) || !isTeaserHeader(lines[header]?.text ?? '')) continue;
    let taken = 0;
    for (let index = header + 1; index < lines.length && taken < maxTeasers; index += 1) {
      const line = lines[index];
      if (line === undefined || isBlank(line)) continue;
      if (isFurniture(index)) {
        if (isTeaserHeader(line.text)) break;
        continue;
      }
      const isListed = bulletLength(line.text) > 0 && bulletLength(lines[found.at(-1) ?? -1]?.text ?? '') > 0;
      if (!isTeaser(lines, index) && !(taken > 0 && isListed && line.text.length <= maxListed)) break;
      // Behind the first teaser a title belongs to the list only while the list goes on; else it is a subhead.
      const isMarked = bulletLength(line.text) > 0 || closesBlock(lines, index);
      if (taken > 0 && !isMarked && !isTeaser(lines, nextText(lines, index))) break;
      found.push(index);
      taken += 1;
    }
  }
  return found;
}

/** True for the last of several lines between blank ones. */
function closesBlock(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1];
  const below = lines[index + 1];
  return above !== undefined && !isBlank(above) && below !== undefined && isBlank(below);
}

/**
 * What follows the article's end: section names, teaser lists, invitations. It is the longest run of lines up to
 * the end that are all known furniture, teasers or list marks, where something in it shows that it is such a list.
 */
export function findTail(lines: readonly Line[], isFurniture: IsFurniture, first: number): readonly number[] {
  const texts = lines.flatMap((line, index) => (index >= first && !isBlank(line) ? [index] : []));
  let from = texts.length;
  while (from > 0 && mayBeTail(lines, texts, from - 1, isFurniture)) from -= 1;
  const tail = texts.slice(from);
  // A text that is all tail has no article to end: its first line is the headline at least.
  const run = from === 0 ? tail.slice(1) : tail;
  const start = startOfList(lines, run, isFurniture, texts);
  return start < 0 ? [] : run.slice(start);
}

function mayBeTail(lines: readonly Line[], texts: readonly number[], at: number, isFurniture: IsFurniture): boolean {
  const index = texts[at] ?? -1;
  // The last line of all may tell who wrote the article.
  const line = lines[index];
  if (at === texts.length - 1 && line !== undefined && isByline(line)) return false;
  if (line !== undefined && isCredit(line.text)) return false;
  if (isTeaser(lines, index)) return true;
  const previous = texts[at - 1];
  if (isFurniture(index) || isTeaser(lines, index)) return true;
  return previous !== undefined && isLoneBullet(lines[previous]);
}

/** Where in the run the list begins: at its first sign, or at the section name or the titles right before it; -1 for no list. */
function startOfList(
  lines: readonly Line[],
  run: readonly number[],
  isFurniture: IsFurniture,
  texts: readonly number[],
): number {
  const sign = run.findIndex((index) => isFurniture(index) || isLoneBullet(lines[index]));
  const isShort = (at: number) => isSectionName(lines[run[at] ?? -1]?.text ?? '');
  if (sign < 0) {
    const lastOther = run.findLastIndex((index) => !isTitle(lines, index));
    const header = run.findIndex((_, at) => at >= lastOther && run.length - at >= 3 && isShort(at));
    return header >= 0 && texts.length > run.length + 1 ? header : -1;
  }
  const titles = run.slice(0, sign).filter((index) => isTitle(lines, index)).length;
  if (titles === 0) return sign;
  // A header has something below it: a title or a list mark.
  const hasEntry = (at: number) => at + 1 < sign || isLoneBullet(lines[run[sign] ?? -1]);
  const header = run.findIndex(
    (_, at) => at < sign && isShort(at) && hasEntry(at) && !looksLikeSignature(lines, run, at),
  );
  if (header >= 0) return header;
  return titles >= 3 ? run.findIndex((index) => isTitle(lines, index)) : sign;
}

/** The first line of the run may be the writer's name, where another short line follows. */
function looksLikeSignature(lines: readonly Line[], run: readonly number[], at: number): boolean {
  const words = (lines[run[at] ?? -1]?.text ?? '').trim().split(/\s+/u);
  return at === 0 && words.length >= 2 && words.length <= 3 && isSectionName(lines[run[1] ?? -1]?.text ?? '');
}

/** 'Politics', 'Middle East': up to four words, the first with a capital, no stop. */
function isSectionName(text: string): boolean {
  const words = text.trim();
  return isHeadlineLike(words) && words.split(/\s+/u).length <= 4 && !/\d/.test(words) && !/[?!:"“”]/u.test(words);
}

function isTitle(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return isHeadlineLike(text) && bulletLength(text) === 0;
}

/** A line of a teaser list: a list mark, an entry behind one, a title without a final stop, a date. */
function isTeaser(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  if (isLoneBullet(line)) return true;
  if (/^\s*(?:[-*•>]\s*)?\[[^\]]{1,200}\]\([^()\s]{1,500}\)\s*$/u.test(line.text)) return true;
  const words = line.text.slice(bulletLength(line.text));
  // Two sentences are text, though the second has no stop: 'The ban holds. Enditem'.
  if (/\p{Ll}{2}\.\s+\p{Lu}/u.test(words) && bulletLength(line.text) === 0) return false;
  const isQuestion = /^[^.!?]{8,110}\?$/u.test(words.trim());
  return (isHeadlineLike(words) && (!endsSentence(words) || isQuestion)) || readDateLine(line) !== undefined;
}

function isLoneBullet(line: Line | undefined): boolean {
  return line !== undefined && /^\s*(?:[-*•·–—+]|\d{1,2}[.)]?)\s*$/u.test(line.text);
}

function nextText(lines: readonly Line[], index: number): number {
  let next = index + 1;
  for (let line = lines[next]; line !== undefined && isBlank(line); line = lines[next]) next += 1;
  return next;
}
