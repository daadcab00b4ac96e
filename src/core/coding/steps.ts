import { cuedWords } from '../article/cues.ts';
import type { ArticleFacts, IndexedArticle } from '../corpus/facts.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import { openRationaleLines, openResponseLines } from '../corpus/open-lines.ts';
import { covers, isDoubtful, placesOf, rangeNow } from '../corpus/placed.ts';
import type { Range } from '../text/range.ts';
import { annotationsOf } from './annotations.ts';

/** What a person steps through: annotated words, the events that articles tell, or what is to do. */
export type StepKind = 'annotation' | 'event' | 'todo';

/** Words of the article where a person stands at which somebody may act, none of them coded yet (`openCues`). */
export type Cues = readonly Range[];

export type StepDirection = 'next' | 'previous';

/** A place that a step leads from or to. `at` in code points. */
export interface StepPlace {
  /** Path of the article, relative to the corpus. */
  readonly path: string;
  readonly at: number;
}

/**
 * Where a step leads. What the article has comes first; then events and things to do go on in the other articles in
 * path order, and round to the other end; of cues only the article's own are known. Undefined where there is nothing but what one stands on.
 */
export function stepFrom(
  index: CorpusIndex,
  here: StepPlace,
  what: StepKind,
  direction: StepDirection,
  cues: Cues = [],
): (StepPlace & Range) | undefined {
  const own = [...stopsOf(index, here.path, what), ...cues].sort((a, b) => a.at - b.at);
  const within = stopBeyond(own, here.at, direction);
  if (within !== undefined) return { path: here.path, ...within };
  const paths = what === 'annotation' ? [here.path] : pathsOnFrom(index, here.path, direction);
  const outermost = direction === 'next' ? -1 : Infinity;
  for (const path of paths) {
    const stop = stopBeyond(path === here.path ? own : stopsOf(index, path, what), outermost, direction);
    if (stop !== undefined && !(path === here.path && stop.at === here.at)) return { path, ...stop };
  }
  return undefined;
}

/** All articles in the order in which they are stepped through, the one where one stands at last. */
function pathsOnFrom({ paths }: CorpusIndex, here: string, direction: StepDirection): string[] {
  const before = paths.filter((path) => path < here);
  const after = paths.filter((path) => path > here);
  const others = direction === 'next' ? [...after, ...before] : [...before.reverse(), ...after.reverse()];
  return [...others, here];
}

function stopBeyond(stops: readonly Range[], at: number, direction: StepDirection): Range | undefined {
  return direction === 'next' ? stops.find((stop) => stop.at > at) : stops.findLast((stop) => stop.at < at);
}

/** The cues of a news article that is not read to its end, without those whose words are coded. */
export function openCues(text: string, facts: ArticleFacts): Cues {
  const isRead = facts.blocks.some(({ read }) => read !== undefined);
  if (!facts.isArticle || facts.article.kind !== 'news-article' || isRead) return [];
  const coded = [...facts.responses, ...facts.noActs];
  return cuedWords(text, facts.article).filter((cue) => !coded.some((record) => covers(record, cue)));
}

/** The places of an article that steps lead to, in text order. */
function stopsOf(index: CorpusIndex, path: string, what: StepKind): Range[] {
  const facts = index.articles.get(path);
  if (facts?.isArticle !== true) return [];
  const ranges = stops[what](facts, index).map(({ at, end }): Range => ({ at, end }));
  return ranges.sort((a, b) => a.at - b.at);
}

const stops: Readonly<Record<StepKind, (facts: IndexedArticle, index: CorpusIndex) => readonly Range[]>> = {
  annotation: (facts) => annotationsOf(facts).flatMap(({ placed }) => placesOf(placed)),
  event: ({ path }, index) => index.eventsIn(path).flatMap(({ place }) => place ?? []),
  todo: (facts) => [
    ...openResponseLines(facts),
    ...openRationaleLines(facts),
    ...facts.responses.flatMap(({ record, anchor }) => (record.actors?.length ? [] : (rangeNow(anchor) ?? []))),
    ...facts.rationales.flatMap(({ record, anchor }) => (record.other === undefined ? (rangeNow(anchor) ?? []) : [])),
    ...unsureWords(facts),
  ],
};

/** Words that a person has to look at; those that have no place are told of at the top of their article. */
function unsureWords(facts: IndexedArticle): Range[] {
  return annotationsOf(facts).flatMap(({ placed: { anchor, also } }) =>
    [anchor, ...also].flatMap((located) => {
      if (located === null || !isDoubtful(located)) return [];
      return rangeNow(located) ?? { at: 0, end: 0 };
    }),
  );
}
