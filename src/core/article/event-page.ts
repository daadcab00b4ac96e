import type { Line } from '../text/lines.ts';
import { insideQuotes, openQuotes, opensQuote } from '../text/quotes.ts';
import type { QuotedRange } from '../text/range.ts';
import { isActorName } from './actor-names.ts';
import { readDateLine } from './date-line.ts';
import type { FrontMatterBlock } from './front-matter.ts';
import { furnitureBlocks, isFurnitureLine } from './furniture.ts';
import type { Heading } from './headings.ts';
import { splitItems, type EntryKind, type Item } from './items.ts';
import { readLabels, type Label } from './labels.ts';
import { findMentions } from './mentions.ts';
import type { Article, RationaleLine, ResponseLine, SectionName } from './model.ts';
import { readSections, type PageSection } from './page-sections.ts';
import { isBlank, trimLine, type Source } from './source.ts';
import { isAnnounced } from './pointers.ts';
import { frontMatterTitle, readTitleLine } from './title.ts';

/** Reads a text that `isPageByHeadings` took for an event page. */
export function parseEventPage(
  source: Source,
  headings: readonly Heading[],
  front: FrontMatterBlock | undefined,
): Article {
  const furniture = new Set<number>();
  const top = readTop(source, headings, front, furniture);
  const sections = readSections(source, headings, furniture);
  reportSections(source, headings);
  const named = (name: SectionName) => sections.filter(({ section }) => section.name === name);
  const items = (name: SectionName, kind: EntryKind) =>
    withoutPlaceholder(
      source,
      named(name).flatMap(({ lines }) => splitItems(lines, kind)),
    );
  const sources = items('sources', 'names').map((item) => unquoted(source, item));
  const responses = readResponses(source, items('actor-responses', 'sentences'));
  const declared = (name: SectionName) =>
    named(name).find(({ section }) => section.declared !== null)?.section.declared ?? null;
  const related = beforeTail(
    source,
    quotedAlone(source, items('related-events', 'quotations'), declared('related-events')),
    furniture,
  );
  const rationales = related.map((item) => readRationale(source, item));
  reportCount(source, named('sources'), sources.length);
  reportCount(source, named('actor-responses'), responses.length);
  reportCount(source, named('related-events'), rationales.length);
  return {
    kind: 'event-page',
    ...top,
    frontMatter: front?.value ?? null,
    subheads: [],
    dateline: null,
    byline: null,
    sections: sections.map(({ section }) => section),
    sources: { declared: declared('sources'), items: sources },
    responses,
    related: { declared: declared('related-events'), items: rationales },
    body: named('full-content').flatMap(({ lines }) => paragraphs(source, lines)),
    furniture: furnitureBlocks(source, furniture),
  };
}

/** The title and the date above the first heading. */
function readTop(
  source: Source,
  headings: readonly Heading[],
  front: FrontMatterBlock | undefined,
  furniture: Set<number>,
) {
  const firstHeading = headings[0]?.line ?? source.lines.length;
  const fromFront = frontMatterTitle(source, front);
  let title: ReturnType<typeof readTitleLine>;
  let date = front?.value.date ?? null;
  for (let index = front?.nextLine ?? 0; index < firstHeading; index += 1) {
    const line = source.lines[index];
    if (line === undefined || isBlank(line) || /^\s*[-=*_]{3,}\s*$/.test(line.text)) continue;
    const written = readDateLine(line);
    if (isFurnitureLine(line.text) && (title !== undefined || !isAnnounced(line.text))) furniture.add(index);
    else if (written !== undefined) date ??= written;
    else if (title === undefined) title = readTitleLine(source, line);
    else
      source.report(
        'text-outside-sections',
        'This line stands between the title and the first heading.',
        line.start,
        line.end,
      );
  }
  const found = title ?? fromFront;
  if (found === undefined) {
    const { start = 0, end = 0 } = headings[0] ?? {};
    source.report('no-title', 'This event page has no title.', start, end);
  }
  return { title: found?.quote ?? null, titleRange: found ? { at: found.at, end: found.end } : null, date };
}

function reportSections(source: Source, headings: readonly Heading[]): void {
  const seen = new Set<SectionName>();
  for (const { name, start, end } of headings) {
    if (seen.has(name))
      source.report('repeated-section', 'This section stands more than once; its lines are read together.', start, end);
    seen.add(name);
  }
  const last = headings.at(-1);
  for (const [name, words] of [
    ['summary', 'Summary'],
    ['actor-responses', 'Actor Responses'],
    ['related-events', 'Related Events'],
  ] as const) {
    if (!seen.has(name))
      source.report('missing-section', `This event page has no section ${words}.`, last?.start ?? 0, last?.end ?? 0);
  }
}

function reportCount(source: Source, sections: readonly PageSection[], counted: number): void {
  const heading = sections.find(({ heading }) => heading.declared !== null)?.heading;
  if (heading === undefined || heading.declared === counted) return;
  const message = `The heading declares ${String(heading.declared)}, and ${counted} ${counted === 1 ? 'stands' : 'stand'} under it.`;
  source.report('count-mismatch', message, heading.start, heading.end);
}

/** What a page writes under a heading that has no entries. */
const placeholder =
  /^[([]?(?:none|n\/a|nil|no (?:related events?|sources?|(?:actor )?responses?|entries|items)(?: (?:were|was|are|is|have been|yet|found|listed|available|recorded|reported|identified))*)[)\]]?\.?$/i;

function withoutPlaceholder(source: Source, items: readonly Item[]): readonly Item[] {
  const [only] = items;
  const isNone = items.length === 1 && only !== undefined && only.end - only.start < 60;
  return isNone && placeholder.test(source.text.slice(only.start, only.end)) ? [] : items;
}

/** The quotations among the entries, where the heading counts them alone: titles and dates beside them are none. */
function quotedAlone(source: Source, items: readonly Item[], declared: number | null): readonly Item[] {
  const quoted = items.filter(({ start }) => opensQuote(source.text.charAt(start)));
  return quoted.length > 0 && quoted.length === declared ? quoted : items;
}

/** Without the lines behind the last quotation that furniture parts from it: teasers of other articles. */
function beforeTail(source: Source, items: readonly Item[], furniture: Set<number>): readonly Item[] {
  const last = items.findLast(({ start }) => opensQuote(source.text.charAt(start)))?.end ?? Infinity;
  const cut = source.lines.findIndex(({ start }, index) => start >= last && furniture.has(index));
  const from = source.lines[cut]?.start ?? Infinity;
  let index = Math.max(0, cut);
  for (const { start, end } of items) {
    if (start <= from) continue;
    while ((source.lines[index]?.end ?? Infinity) < start) index += 1;
    for (; (source.lines[index]?.start ?? Infinity) < end; index += 1) furniture.add(index);
  }
  return items.filter(({ start }) => start <= from);
}

/** The entries below the actors' names that stand on lines of their own; undefined where they do not stand so throughout. */
function belowNames(source: Source, items: readonly Item[]): { item: Item; name: string }[] | undefined {
  const words = items.map(({ start, end }) => source.text.slice(start, end));
  const isName = words.map((text) => !text.includes('\n') && !/[.!?:]$/u.test(text) && isActorName(text));
  const names = isName.filter(Boolean).length;
  if (names < 2 || isName[0] !== true || isName.at(-1) === true) return undefined;
  if (isName.some((is, index) => is && isName[index + 1] === true)) return undefined;
  let name = '';
  return items.flatMap((item, index) => {
    if (isName[index] !== true) return [{ item, name }];
    name = words[index] ?? '';
    return [];
  });
}

function readResponses(source: Source, items: readonly Item[]): ResponseLine[] {
  const named = belowNames(source, items);
  if (named !== undefined) return named.map(({ item, name }) => ({ ...unquoted(source, item), actorLabel: name }));
  const labels = readLabels(items.map(({ start, end }) => source.text.slice(start, end)));
  return items.map((item, index) => readResponse(source, item, labels[index]));
}

function readResponse(source: Source, { start, end }: Item, label: Label | undefined): ResponseLine {
  return { ...unquoted(source, { start: start + (label?.end ?? 0), end }), actorLabel: label?.name ?? null };
}

function readRationale(source: Source, item: Item): RationaleLine {
  const words = source.text.slice(item.start, item.end);
  const inside = insideQuotes(words);
  if (inside === undefined && openQuotes(words) > 0) {
    source.report('unclosed-quote', 'This quotation has no closing mark.', item.start, item.end);
    return rationale(source, item.start + 1, item.end);
  }
  if (inside === undefined) {
    source.report('unquoted-rationale', 'This rationale stands without quotation marks.', item.start, item.end);
    return rationale(source, item.start, item.end);
  }
  return rationale(source, item.start + inside.start, item.start + inside.end);
}

function rationale(source: Source, start: number, end: number): RationaleLine {
  const { start: from, end: to } = trimmed(source, start, end);
  return { ...source.quote(from, to), mentions: findMentions(source, from, to) };
}

/** The words of an item without the quotation marks that enclose them. */
function unquoted(source: Source, { start, end }: Item): QuotedRange {
  const inside = insideQuotes(source.text.slice(start, end));
  const span = inside === undefined ? { start, end } : trimmed(source, start + inside.start, start + inside.end);
  return source.quote(span.start, span.end);
}

function trimmed(source: Source, start: number, end: number): Item {
  const line = trimLine({ start, end, text: source.text.slice(start, end) });
  return { start: line.start, end: line.end };
}

function paragraphs(source: Source, lines: readonly Line[]) {
  return lines
    .filter((line) => !isBlank(line))
    .map((line) => {
      const { start, end } = trimLine(line);
      return source.range(start, end);
    });
}
