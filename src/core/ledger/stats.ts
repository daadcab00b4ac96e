import { actsOf } from '../corpus/acts.ts';
import type { IndexedArticle } from '../corpus/facts.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import { openRationaleLines, openResponseLines } from '../corpus/open-lines.ts';
import { covers, placesOf, type Placed } from '../corpus/placed.ts';
import type { RationaleRecord } from '../sidecar/schema.ts';
import { claimsOf } from './claims.ts';
import type { LedgerState } from './verdicts.ts';

/** What is in a corpus and how far the work is (CLI.md `stats`). */
export interface CorpusStats {
  readonly articles: number;
  readonly eventPages: number;
  readonly newsArticles: number;
  readonly events: number;
  readonly actors: number;
  readonly sidecars: number;
  readonly responses: { readonly total: number; readonly attributed: number };
  readonly rationales: { readonly total: number; readonly linked: number };
  /** The states sum to the total. */
  readonly relations: Readonly<Record<'total' | LedgerState, number>>;
  /** Size of the articles on disk. */
  readonly bytes: number;
}

/** Counts a corpus as its scope sees it. Files that a person said are no articles are not counted. */
export function corpusStats(index: CorpusIndex): CorpusStats {
  const all = [...index.articles.values()].filter(({ isArticle }) => isArticle);
  const acts = all.flatMap(({ responses }) => actsOf(responses));
  const rationales = all.flatMap((facts) => rationaleVotes(facts));
  return {
    articles: all.length,
    eventPages: all.filter(({ article }) => article.kind === 'event-page').length,
    newsArticles: all.filter(({ article }) => article.kind === 'news-article').length,
    events: index.events.length,
    actors: index.actors.size,
    sidecars: sum(all, ({ sidecars }) => sidecars.length),
    responses: {
      total: acts.length + sum(all, (each) => openResponseLines(each).length),
      attributed: acts.filter((act) => act.some(({ record }) => (record.actors ?? []).length > 0)).length,
    },
    rationales: {
      total: rationales.length + sum(all, (each) => openRationaleLines(each).length),
      linked: rationales.filter((votes) => votes.some(({ record }) => record.other !== undefined)).length,
    },
    relations: relationStates(index),
    bytes: sum(all, ({ bytes }) => bytes),
  };
}

function relationStates(index: CorpusIndex): CorpusStats['relations'] {
  const states = { decided: 0, accepted: 0, rejected: 0, unsure: 0, stale: 0, contested: 0, unchecked: 0 };
  const claims = claimsOf(index);
  for (const { state } of claims) states[state] += 1;
  return { total: claims.length, ...states };
}

/** The rationales of an article; several layers that link the same words vote on one. */
function rationaleVotes({ rationales }: IndexedArticle): Placed<RationaleRecord>[][] {
  const votes: Placed<RationaleRecord>[][] = [];
  for (const rationale of rationales) {
    const same = votes.find((others) =>
      others.every(
        (other) =>
          other.sidecar.layer !== rationale.sidecar.layer && placesOf(rationale).some((place) => covers(other, place)),
      ),
    );
    if (same === undefined) votes.push([rationale]);
    else same.push(rationale);
  }
  return votes;
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
