import assert from 'node:assert/strict';
import type { Article } from '../../../src/core/article/model.ts';
import { overlaps, type Problem, type QuotedRange, type Range } from '../../../src/core/text/range.ts';

/** What holds for the parts of every article, whatever its text. */
export function checkLaws(text: string, article: Article, problems: readonly Problem[]): void {
  const characters = [...text];
  const words = ({ at, end }: Range) => characters.slice(at, end).join('');
  for (const [name, range] of [...allRanges(article), ...problems.map(namedProblem)]) {
    const { at, end } = range;
    assert.ok(at >= 0 && at <= end && end <= characters.length, `${name} ${at}-${end} of ${characters.length}`);
  }
  for (const { at, end, quote } of quoted(article)) assert.equal(words({ at, end }), quote, 'a quote is its words');
  for (const { text: name, at, end } of spoken(article)) assert.equal(words({ at, end }), name, 'a text is its words');
  for (const [name, ranges] of siblings(article)) checkOrder(name, ranges);
  for (const { at, end, mentions } of article.related.items) {
    for (const mention of mentions) assert.ok(mention.at >= at && mention.end <= end, 'a mention is in its rationale');
  }
  checkInSections(article);
  checkApart(article);
}

/** The lines of a list stand in a section of its name. */
function checkInSections({ sections, sources, responses, related }: Article): void {
  const lists = [
    ['sources', sources.items],
    ['actor-responses', responses],
    ['related-events', related.items],
  ] as const;
  for (const [name, lines] of lists) {
    const bodies = sections.filter((section) => section.name === name).map(({ body }) => body);
    for (const { at, end } of lines)
      assert.ok(
        bodies.some((body) => body.at <= at && end <= body.end),
        `${name} at ${at}`,
      );
  }
}

function namedProblem(problem: Problem): [string, Range] {
  return [`problem ${problem.code}`, problem];
}

function quoted({ subheads, sources, responses, related, furniture }: Article): QuotedRange[] {
  return [...subheads, ...sources.items, ...responses, ...related.items, ...furniture];
}

function spoken({ dateline, byline, related }: Article) {
  return [dateline, byline, ...related.items.flatMap(({ mentions }) => mentions)].filter((part) => part !== null);
}

/** Lists whose entries stand one behind the other. */
function siblings(article: Article): [string, readonly Range[]][] {
  return [
    ['headings', article.sections.map(({ heading }) => heading)],
    ['sections', article.sections.map(({ heading, body }) => ({ at: heading.at, end: body.end }))],
    ['responses', article.responses],
    ['rationales', article.related.items],
    ['sources', article.sources.items],
    ...article.related.items.map(({ mentions }): [string, readonly Range[]] => ['mentions', mentions]),
    ['body', article.body],
    ['furniture', article.furniture],
    ['subheads', article.subheads],
  ];
}

function checkOrder(name: string, ranges: readonly Range[]): void {
  let end = 0;
  for (const range of ranges) {
    assert.ok(range.at >= end, `${name}: one at ${range.at} begins before ${end}, where the last one ends`);
    end = range.end;
  }
}

/** Title, byline, subheads, body and furniture of an article share no word; the lines of a page are no furniture. */
function checkApart(article: Article): void {
  const { titleRange, byline, subheads, body, furniture, responses, related, sources } = article;
  const news = [titleRange, byline, ...subheads, ...body].filter((range) => range !== null);
  const lines = [...responses, ...related.items, ...sources.items];
  for (const block of furniture) {
    for (const part of [...news, ...lines])
      assert.ok(!overlaps(block, part), `furniture at ${block.at} covers ${part.at}`);
  }
  checkOrder(
    'parts',
    [...news].sort((a, b) => a.at - b.at || a.end - b.end),
  );
}

function allRanges(article: Article): [string, Range][] {
  const single: [string, Range | null][] = [
    ['title', article.titleRange],
    ['front matter', article.frontMatter],
    ['dateline', article.dateline],
    ['byline', article.byline],
  ];
  const sections = article.sections.flatMap(({ heading, body }) => [heading, body]);
  const lists = siblings(article).flatMap(([name, ranges]) => ranges.map((range): [string, Range] => [name, range]));
  const found = single.flatMap(([name, range]): [string, Range][] => (range === null ? [] : [[name, range]]));
  return [...found, ...sections.map((range): [string, Range] => ['section', range]), ...lists];
}
