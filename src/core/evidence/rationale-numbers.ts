import type { Article, EventMention, RationaleLine } from '../article/model.ts';
import { once } from '../once.ts';
import { codePointMap } from '../text/code-points.ts';
import { clausesIn } from '../text/clauses.ts';
import { none } from '../text/lists.ts';
import type { Range } from '../text/range.ts';
import { sentencesIn } from '../text/sentences.ts';
import { judgedHash } from '../text/word-hash.ts';

/** A number by which a rationale calls an event. */
export interface RationaleNumber extends Range {
  readonly number: number;
  /** Whether it means the page's own event, as far as the words round it tell: by what its clause says of it. */
  readonly means: 'this' | 'other' | 'unknown';
}

/** A rationale line that goes by numbers. */
export interface RationaleNumbers extends Range {
  /** Of the line's words. */
  readonly hash: number;
  /** Each number once, where it stands first. */
  readonly numbers: readonly RationaleNumber[];
}

/** The rationale lines of a page that go by numbers, and what the numbers mean as far as the lines tell. */
export function numbersInRationales(article: Article, wordsOf: (range: Range) => string): readonly RationaleNumbers[] {
  const lines = article.related.items.filter(({ mentions }) => mentions.some(({ number }) => number !== null));
  if (lines.length === 0) return none;
  const summary = article.sections.find(({ name }) => name === 'summary');
  const title = stemsIn(article.title ?? '');
  // A page without a title is known by its summary.
  const known = title.size > 0 ? title : stemsIn(summary === undefined ? '' : wordsOf(summary.body));
  return lines.map((line) => ({
    at: line.at,
    end: line.end,
    hash: judgedHash(line.quote),
    numbers: numbersIn(line, known),
  }));
}

function numbersIn(line: RationaleLine, known: ReadonlySet<string>): RationaleNumber[] {
  const scores = scoresOf(line, known);
  const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
  const isClear = best !== undefined && second !== undefined && isFarAbove(best[1], second[1]);
  const seen = new Set<number>();
  return line.mentions.flatMap(({ number, at, end }) => {
    if (number === null || seen.has(number)) return [];
    seen.add(number);
    const means = !isClear ? 'unknown' : best[0] === number ? 'this' : 'other';
    return [{ number, at, end, means }];
  });
}

/** Two words of the title more than any other event of the line has, and twice as many: chance seldom gives that. */
function isFarAbove(best: number, second: number): boolean {
  return best >= second + 2 && best >= second * 2;
}

/** How many words of the page's title stand in the clauses that speak of each event of a line. */
function scoresOf(line: RationaleLine, known: ReadonlySet<string>): Map<number | 'new', number> {
  const clauses = clausesOf(line.quote).map(({ start, end }) => ({
    start,
    end,
    score: once(() => [...stemsIn(line.quote.slice(start, end))].filter((stem) => known.has(stem)).length),
  }));
  const map = codePointMap(line.quote);
  const scores = new Map<number | 'new', number>();
  for (const mention of line.mentions) {
    const key = keyOf(mention);
    if (key === undefined) continue;
    const start = map.toUtf16(mention.at - line.at);
    const clause = clauses.find((each) => each.start <= start && start < each.end);
    scores.set(key, Math.max(scores.get(key) ?? 0, clause?.score() ?? 0));
  }
  return scores;
}

function keyOf({ number, text }: EventMention): number | 'new' | undefined {
  if (number !== null) return number;
  return /\bnew(?:er|est)?\s+event$/iu.test(text) ? 'new' : undefined;
}

function clausesOf(words: string) {
  return sentencesIn(words).flatMap(({ start, end }) =>
    clausesIn(words.slice(start, end)).map((clause) => ({ start: start + clause.start, end: start + clause.end })),
  );
}

/** Words that say nothing of what an event is about. */
const empty = new Set(
  'the and for with from that this which while event events new between into over after'.split(' '),
);

/** Letters by which two forms of a word are taken for one: 'confirms', 'confirmation'. */
const stemLength = 6;

/** The words of a text of three letters and more, cut to what their forms have in common. */
function stemsIn(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !empty.has(word)).map((word) => word.replace(/s$/u, '').slice(0, stemLength)));
}
