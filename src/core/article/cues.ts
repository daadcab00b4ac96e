import { codePointMap } from '../text/code-points.ts';
import type { Span } from '../text/quotes.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Article } from './model.ts';
import { allProseParts, type ProseParts } from './prose-parts.ts';

/**
 * Verbs by which English news tells that somebody speaks or acts towards somebody (the kinds of PLOVER, TYPES.md), in the
 * forms in which it tells it. They lead a reader on; they decide nothing.
 */
const verbs = `
  said says told tells added adds stated states announced announces declared declares confirmed confirms denied denies
  claimed claims noted notes stressed stresses insisted insists reiterated reiterates explained explains argued argues
  replied replies responded responds declined declines repeated repeats
  called calls urged urges appealed appeals asked asks requested requests demanded demands invited invites
  warned warns threatened threatens vowed vows pledged pledges promised promises offered offers proposed proposes
  condemned condemns accused accuses criticised criticized criticises criticizes blamed blames denounced denounces
  praised praises welcomed welcomes thanked thanks backed backs supported supports endorsed endorses
  agreed agrees accepted accepts rejected rejects refused refuses dismissed dismisses opposed opposes
  met meets hosted hosts visited visits negotiated negotiates mediated mediates
  signed signs ratified ratifies deployed deploys launched launches attacked attacks struck bombed shelled seized seizes
  detained detains arrested arrests expelled expels sanctioned imposed imposes lifted lifts suspended suspends
  withdrew withdraws released releases sent sends ordered orders protested protests mobilised mobilized`
  .trim()
  .split(/\s+/u);

const cue = new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?:${verbs.join('|')})(?![\p{L}\p{N}’'-])`, 'gu');

/**
 * The words of a news article in which somebody may say or do something, in text order: the clause of each cue, with the
 * quotation that it leads to or comes from. In code points.
 */
export function cuedWords(text: string, { body }: Pick<Article, 'body'>): Range[] {
  const map = codePointMap(text);
  const found = body.flatMap((paragraph) => {
    const prose = { start: map.toUtf16(paragraph.at), end: map.toUtf16(paragraph.end) };
    const cues = [...text.slice(prose.start, prose.end).matchAll(cue)];
    if (cues.length === 0) return [];
    const parts = allProseParts(text, prose);
    return cues.flatMap(({ index }) => clauseWithQuotation(text, parts, prose.start + index));
  });
  const ranges = found.map(({ start, end }) => ({ at: map.toCodePoint(start), end: map.toCodePoint(end) }));
  // Several cues of one clause are one place to look at.
  return ranges
    .sort((a, b) => a.at - b.at || b.end - a.end)
    .reduce<Range[]>((kept, range) => {
      const last = kept.at(-1);
      return last !== undefined && overlaps(last, range) ? kept : [...kept, range];
    }, []);
}

function clauseWithQuotation(text: string, { clauses, inside, quotations }: ProseParts, offset: number): Span[] {
  // What somebody who is quoted tells of others is a part of the quotation.
  if (inside.some(({ start, end }) => start <= offset && offset < end)) return [];
  const clause = clauses.find(({ start, end }) => start <= offset && offset < end);
  if (clause === undefined) return [];
  const between = (from: number, to: number) => from <= to && !/[\p{L}\p{N}]/u.test(text.slice(from, to));
  const beside = quotations.find(
    ({ start, end }) => between(end, clause.start) || (clause.end <= start && between(clause.end, start)),
  );
  if (beside === undefined) return [clause];
  return [{ start: Math.min(clause.start, beside.start), end: Math.max(clause.end, beside.end) }];
}
