import { titlePlace } from '../article/outline.ts';
import { annotationsOf, furtherWords, type Annotation } from '../coding/annotations.ts';
import type { IndexedArticle } from '../corpus/facts.ts';
import { isDoubtful, rangeNow, type PlacedAnchor } from '../corpus/placed.ts';
import { anchorOf } from '../sidecar/anchors.ts';
import type { Anchor } from '../text/anchor.ts';
import { quoted, type Found } from './finding.ts';
import type { Fix, FixTarget } from './fix.ts';
import type { ArticleRule } from './rule.ts';

/**
 * Annotated words that are lost, ambiguous or changed: on the article where they have a place in it, else on the record
 * in its sidecar.
 */
export const quoteDrift: ArticleRule = {
  id: 'quote-drift',
  level: 'error',
  scope: 'article',
  finds:
    'Annotated words whose place in the article is lost, or one of several. Words that have changed, or the text around them, are a warning.',
  why: 'A record whose words are gone can be checked by nobody. Corpora that lost their texts can no longer be mended.',
  source: 'HiEve; W3C TextQuoteSelector',
  fixes: ['confirms that the changed words are meant', 'retires the record and keeps its words'],
  example: 'quote: "three ferries" where the article now says "four ferries"',
  test: driftedWords,
};

function driftedWords(facts: IndexedArticle): Found[] {
  if (!facts.sidecars.some(({ drifted }) => drifted)) return [];
  return annotationsOf(facts).flatMap((annotation) => {
    const { record, anchor, also } = annotation.placed;
    if (!isDrifted(anchor) && !also.some(isDrifted)) return [];
    const of = (words: Anchor | null | undefined, located: PlacedAnchor | null, part: number | null) =>
      words && located ? foundOn(facts, { annotation, part, words }, located) : [];
    const further = furtherWords(facts, annotation);
    return [...of(anchorOf(record), anchor, null), ...also.flatMap((each, part) => of(further[part], each, part))];
  });
}

function isDrifted(located: PlacedAnchor | null): boolean {
  return located !== null && isDoubtful(located);
}

interface Drifted {
  readonly annotation: Annotation;
  readonly part: number | null;
  readonly words: Anchor;
}

function foundOn({ path, article }: IndexedArticle, drifted: Drifted, located: PlacedAnchor): Found[] {
  if (!isDrifted(located)) return [];
  const { annotation, part, words } = drifted;
  const { section, placed } = annotation;
  const { state } = located;
  const range = rangeNow(located);
  const sidecar = placed.sidecar.path;
  const id = placed.record.id;
  const inSidecar = { path: sidecar, record: id, field: part === null ? ['quote'] : ['also', part, 'quote'] };
  const common = {
    about: [id, ...(part === null ? [] : [String(part)])],
    data: { state, sidecar, record: id, ...(part !== null && { part }) },
  };
  const target = { sidecar, section, record: id };
  if (range !== null) {
    const now = part === null ? placed.words : null;
    const message = whatChanged(words.quote, now);
    const related = [{ place: inSidecar, message: `The words of ${id} as they were` }];
    const fixes = now === null ? [] : [confirm(target, now, range.at)];
    return [{ ...common, level: 'warning', message, place: { path, range }, related, fixes }];
  }
  const message =
    state === 'ambiguous'
      ? `The words ${quoted(words.quote)} stand in several places of the article, and nothing tells which are meant.`
      : `The place of the words ${quoted(words.quote)} is lost: the article has them no more, or only where others may be meant.`;
  const title = { path, range: titlePlace(article) };
  const fixes = part === null ? [retire(target)] : [];
  return [{ ...common, message, place: inSidecar, related: [{ place: title, message: 'The article' }], fixes }];
}

/** What is another now; `now` are the words that stand there, null where they are not known. */
function whatChanged(quote: string, now: string | null): string {
  if (now === quote)
    return `The words ${quoted(quote)} stand here, but the text around them, or their place, is another, so they may not be the annotated ones.`;
  const annotated = `These words were annotated as ${quoted(quote)}`;
  return now === null
    ? `${annotated}; they, or the text around them, have changed since.`
    : `${annotated} and have changed since.`;
}

function confirm(target: FixTarget, words: string, at: number): Fix {
  return {
    title: `Confirm that ${quoted(words)} is meant`,
    asks: null,
    changes: [{ kind: 'confirm', ...target, part: null, at, words }],
  };
}

function retire(target: FixTarget): Fix {
  return { title: 'Retire the record and keep its words', asks: null, changes: [{ kind: 'retire', ...target }] };
}
