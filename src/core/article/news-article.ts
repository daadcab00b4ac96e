import type { Line } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { readByline, readNameLine } from './byline.ts';
import { readDateLine } from './date-line.ts';
import { readDateline } from './dateline.ts';
import type { FrontMatterBlock } from './front-matter.ts';
import { furnitureBlocks, isFurnitureLine } from './furniture.ts';
import { isHeadlineLike, endsSentence } from './line-shapes.ts';
import type { Article, Byline, Dateline } from './model.ts';
import { isBlank, trimLine, type Source } from './source.ts';
import { findTail, teasersBehind } from './teasers.ts';
import { frontMatterTitle, readTitleLine } from './title.ts';

/** What a line of a news article is. */
type Role = 'blank' | 'furniture' | 'title' | 'date' | 'byline' | 'subhead' | 'body';

/** What the lines above the first paragraph tell. */
interface Head {
  title: ReturnType<typeof readTitleLine>;
  date: string | null;
  byline: Byline | null;
}

/** Reads a text that is no event page: a news article with its furniture. */
export function parseNewsArticle(source: Source, front: FrontMatterBlock | undefined): Article {
  const { lines } = source;
  const first = front?.nextLine ?? 0;
  const roles = lines.map((line, index): Role => {
    if (index < first || isBlank(line)) return 'blank';
    return isFurnitureLine(line.text) ? 'furniture' : 'body';
  });
  for (const index of teasersBehind(lines, (at) => roles[at] === 'furniture')) roles[index] = 'furniture';
  const tail = findTail(lines, (at) => roles[at] === 'furniture', first);
  for (const index of tail.furniture) roles[index] = 'furniture';
  const head = readHead(source, roles, first);
  const signature = head.byline === null ? readSignature(source, roles, tail.lastOfArticle) : undefined;
  markSubheads(lines, roles);
  const body = paragraphs(source, roles);
  const dateline = readFirstDateline(source, roles);
  const title = head.title ?? frontMatterTitle(source, front);
  if (body.length === 0) source.report('no-text', 'This article has no text.', 0, source.text.length);
  return {
    kind: 'news-article',
    title: title?.quote ?? null,
    titleRange: title ? { at: title.at, end: title.end } : null,
    date: front?.value.date ?? head.date ?? dateline?.date ?? null,
    frontMatter: front?.value ?? null,
    subheads: linesOf(source, roles, 'subhead').flatMap((line) => readTitleLine(source, line) ?? []),
    dateline,
    byline: head.byline ?? signature ?? null,
    sections: [],
    sources: { declared: null, items: [] },
    responses: [],
    related: { declared: null, items: [] },
    body,
    furniture: furnitureBlocks(source, new Set(roles.flatMap((role, index) => (role === 'furniture' ? [index] : [])))),
  };
}

function linesOf(source: Source, roles: readonly Role[], role: Role): Line[] {
  return source.lines.filter((_, index) => roles[index] === role);
}

/** Reads headline, date, byline and deck, and gives their lines their roles; stops at the first paragraph. */
function readHead(source: Source, roles: Role[], first: number): Head {
  const head: Head = { title: undefined, date: null, byline: null };
  const wrapped = isHardWrapped(source.lines, roles);
  for (let index = first; index < roles.length; index += 1) {
    const line = source.lines[index];
    if (line === undefined || roles[index] !== 'body') continue;
    const below = {
      hasText: nextBodyLine(source.lines, roles, index) !== undefined,
      runsOn: wrapped && runsOn(source, roles, index),
    };
    const role = readHeadLine(source, line, head, below);
    if (role === 'body') return head;
    roles[index] = role;
  }
  return head;
}

function readHeadLine(source: Source, line: Line, head: Head, below: { hasText: boolean; runsOn: boolean }): Role {
  const date = readDateLine(line);
  if (date !== undefined) {
    // Above the headline stands the day on which the site was read; below it the day of the article.
    if (head.title === undefined) return 'furniture';
    head.date ??= date;
    return 'date';
  }
  const byline =
    head.byline === null
      ? (readByline(source, line) ?? (head.title && below.hasText ? readNameLine(source, line) : undefined))
      : undefined;
  if (byline !== undefined) {
    head.byline = byline;
    return 'byline';
  }
  if (/^\s*[-=*_]{3,}\s*$/.test(line.text)) return 'blank';
  const isHeading = /^\s*#{1,6}\s/.test(line.text);
  if (!isHeading && (!isHeadlineLike(line.text) || (head.title !== undefined && (!below.hasText || below.runsOn))))
    return 'body';
  if (head.title !== undefined) return 'subhead';
  head.title = readTitleLine(source, line);
  return 'title';
}

/** The writer's name as the last line of the text. */
function readSignature(source: Source, roles: Role[], index: number): Byline | undefined {
  const line = source.lines[index];
  if (line === undefined || roles[index] !== 'body') return undefined;
  const signature = readByline(source, line) ?? readNameLine(source, line);
  if (signature !== undefined) roles[index] = 'byline';
  return signature;
}

/** Longest paragraph in lines that is looked through to its end. */
const maxParagraphLines = 60;

/** True where the line and those right below it end as a sentence: the first line of a wrapped paragraph. */
function runsOn(source: Source, roles: readonly Role[], index: number): boolean {
  let last = index;
  while (roles[last + 1] === 'body' && last < index + maxParagraphLines) last += 1;
  return last > index && endsSentence(source.lines[last]?.text ?? '');
}

/** The next line of text that is no furniture; a last line alone is text itself. */
function nextBodyLine(lines: readonly Line[], roles: readonly Role[], index: number): Line | undefined {
  for (let at = index + 1; at < lines.length; at += 1) if (roles[at] === 'body') return lines[at];
  return undefined;
}

function readFirstDateline(source: Source, roles: readonly Role[]): Dateline | null {
  const first = linesOf(source, roles, 'body')[0];
  if (first === undefined) return null;
  const { start, end } = trimLine(first);
  return readDateline(source, start, end) ?? null;
}

/** A short line without a final stop between two paragraphs is a subhead. */
function markSubheads(lines: readonly Line[], roles: Role[]): void {
  const wrapped = isHardWrapped(lines, roles);
  let sawParagraph = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || roles[index] !== 'body') continue;
    if (sawParagraph && isSubhead(lines, roles, index, line, wrapped)) roles[index] = 'subhead';
    else sawParagraph = true;
  }
}

/** Longest subhead in words. */
const maxSubheadWords = 20;

function isSubhead(
  lines: readonly Line[],
  roles: readonly Role[],
  index: number,
  line: Line,
  wrapped: boolean,
): boolean {
  const text = line.text.trim();
  if (/^#{1,6}\s/.test(text) || /^(\*\*|__)[^*_]+\1$/.test(text)) return true;
  if (text.split(/\s+/u).length > maxSubheadWords) return false;
  if (!isHeadlineLike(text) && !/^[^.!?]{3,70}\?$/.test(text)) return false;
  const above = lines[index - 1];
  const below = lines[index + 1];
  if (below === undefined || above === undefined) return false;
  const isolated = isBlank(above) && isBlank(below);
  if (wrapped && !isolated) return false;
  if (!isBlank(above) && roles[index - 1] === 'body' && !endsSentence(above.text)) return false;
  const next = nextBodyLine(lines, roles, index);
  return next !== undefined && (isolated || endsSentence(next.text));
}

/** True where most neighbouring lines run on into each other: the text was wrapped at a column. */
function isHardWrapped(lines: readonly Line[], roles: readonly Role[]): boolean {
  let neighbours = 0;
  let running = 0;
  lines.forEach((line, index) => {
    if (roles[index] !== 'body' || roles[index + 1] !== 'body') return;
    neighbours += 1;
    if (!endsSentence(line.text)) running += 1;
  });
  return running * 2 > neighbours;
}

/** Body lines as paragraphs: a line of its own each, or, in a text wrapped at a column, a run of lines. */
function paragraphs(source: Source, roles: readonly Role[]): Range[] {
  const wrapped = isHardWrapped(source.lines, roles);
  const found: { start: number; end: number; lastLine: number }[] = [];
  source.lines.forEach((line, index) => {
    if (roles[index] !== 'body') return;
    const { start, end } = trimLine(line);
    const open = found.at(-1);
    if (wrapped && open?.lastLine === index - 1) {
      open.end = end;
      open.lastLine = index;
    } else found.push({ start, end, lastLine: index });
  });
  return found.map(({ start, end }) => source.range(start, end));
}
