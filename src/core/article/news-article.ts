import type { Line } from '../text/lines.ts';
import { readByline, readNameLine } from './byline.ts';
import { closeArticle } from './closing-lines.ts';
import { isCredit } from './credits.ts';
import { readDateline } from './dateline.ts';
import type { FrontMatterBlock } from './front-matter.ts';
import { furnitureBlocks, isFurnitureLine } from './furniture.ts';
import { endsSentence } from './line-shapes.ts';
import type { Article, Byline, Dateline } from './model.ts';
import { markSubheads, paragraphs, type Role } from './news-body.ts';
import { readHead } from './news-head.ts';
import { isAnnounced, pointersBelow } from './pointers.ts';
import { signUpLines } from './sign-up.ts';
import { isBlank, trimLine, type Source } from './source.ts';
import { findTail, teasersBehind } from './teasers.ts';
import { frontMatterTitle, readTitleLine } from './title.ts';

/** Reads a text that is no event page: a news article with its furniture. */
export function parseNewsArticle(source: Source, front: FrontMatterBlock | undefined): Article {
  const { lines } = source;
  const first = front?.nextLine ?? 0;
  const roles = lines.map((line, index): Role => {
    if (index < first || isBlank(line) || /^\s*[-=*_]{3,}\s*$/.test(line.text)) return 'blank';
    return isFurnitureLine(line.text) ? 'furniture' : 'body';
  });
  const top = roles.findIndex((role) => role !== 'blank');
  if (frontMatterTitle(source, front) === undefined && isAnnounced(lines[top]?.text ?? '')) roles[top] = 'body';
  const firstText = lines.findIndex((line, index) => roles[index] === 'body' && endsSentence(line.text));
  if (firstText >= 0)
    for (const index of pointersBelow(lines, firstText, (at) => roles[at] === 'furniture')) roles[index] = 'furniture';
  for (const index of signUpLines(lines, (at) => roles[at] === 'furniture')) roles[index] = 'furniture';
  for (const index of teasersBehind(lines, (at) => roles[at] === 'furniture')) roles[index] = 'furniture';
  for (const index of findTail(lines, (at) => roles[at] === 'furniture', first)) roles[index] = 'furniture';
  const frontTitle = frontMatterTitle(source, front);
  const head = readHead(source, roles, first, frontTitle?.quote ?? null);
  closeArticle(lines, roles, isCredit);
  const credits = closeAtCredits(source, roles);
  const last = roles.findLastIndex((role) => role !== 'furniture' && role !== 'blank');
  const signature = head.byline === null ? (credits ?? readSignature(source, roles, last)) : undefined;
  markSubheads(lines, roles);
  const body = paragraphs(source, roles);
  const dateline = readFirstDateline(source, roles) ?? head.dateline;
  const title = head.title ?? frontTitle;
  if (body.length === 0 && !isNote(front)) source.report('no-text', 'This article has no text.', 0, source.text.length);
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

/** True where the front matter tells nothing that an article has besides its title: a note, as on an actor. */
function isNote(front: FrontMatterBlock | undefined): boolean {
  if (front === undefined) return false;
  const { title, date, source, url } = front.value;
  return title !== null && date === null && source === null && url === null;
}

function linesOf(source: Source, roles: readonly Role[], role: Role): Line[] {
  return source.lines.filter((_, index) => roles[index] === role);
}

/** The writer's name as the last line of the text. */
function readSignature(source: Source, roles: Role[], index: number): Byline | undefined {
  const line = source.lines[index];
  if (line === undefined || roles[index] !== 'body') return undefined;
  const signature = readByline(source, line) ?? readNameLine(source, line);
  if (signature !== undefined) roles[index] = 'byline';
  return signature;
}

/**
 * The credits (`Reporting by …; editing by …`, `… contributed to this report`), where the text has them near its end. They
 * close the article: where only short lines stand behind them, these are furniture.
 */
function closeAtCredits(source: Source, roles: Role[]): Byline | undefined {
  const texts = roles.flatMap((role, index) => (role === 'body' ? [index] : [])).slice(-maxBehindCredits);
  const index = texts.find((at) => isCredit(source.lines[at]?.text ?? ''));
  const line = index === undefined ? undefined : source.lines[index];
  if (index === undefined || line === undefined) return undefined;
  const behind = texts.filter((at) => at > index);
  const closes = behind.every((at) => (source.lines[at]?.text.length ?? 0) <= maxShort);
  roles[index] = 'byline';
  for (const at of behind) {
    if (isCredit(source.lines[at]?.text ?? '')) roles[at] = 'byline';
    else if (closes) roles[at] = 'furniture';
  }
  return readByline(source, line);
}

/** How many lines of text are looked through for credits, and how long (in UTF-16 units) one behind them may be. */
const maxBehindCredits = 12;
const maxShort = 160;

/** How many paragraphs may stand before one with an agency's dateline: a deck, a caption. */
const maxBeforeDateline = 2;

function readFirstDateline(source: Source, roles: readonly Role[]): Dateline | null {
  const found = linesOf(source, roles, 'body')
    .slice(0, maxBeforeDateline + 1)
    .map((line) => {
      const { start, end } = trimLine(line);
      return readDateline(source, start, end);
    });
  return found[0] ?? found.find((dateline) => dateline?.agency != null) ?? null;
}
