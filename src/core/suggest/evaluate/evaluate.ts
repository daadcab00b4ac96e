import { actorParts, actorWeights, type ActorWeights } from '../actor-weights.ts';
import type { Knowledge } from '../knowledge.ts';
import type { SuggestArticle } from '../lessons.ts';
import { pageTextOf, readPage } from '../page-text.ts';
import { suggestPage, type PageSuggestions } from '../suggest-page.ts';
import { targetParts, targetWeights, type TargetWeights } from '../target-weights.ts';
import { firstNamed, tfIdf } from './baselines.ts';
import type { GoldLine, GoldPage, GoldRationale } from './gold.ts';
import {
  ranking,
  reliability,
  share,
  wilson,
  type Claimed,
  type Ranking,
  type ReliabilityRow,
  type Share,
} from './measures.ts';

/** How good suggestions are, measured by what people decided. */
export interface Evaluation {
  readonly pages: number;
  readonly actors: {
    readonly ranking: Ranking;
    readonly baseline: Ranking;
    readonly sure: SureCalls;
    readonly reliability: readonly ReliabilityRow[];
  };
  readonly noActs: { readonly found: Share; readonly falseAlarms: Share };
  readonly types: { readonly type: Share; readonly mode: Share; readonly reliability: readonly ReliabilityRow[] };
  /** Actors towards whom acts are: how many of those proposed are right, and how many of the right ones are proposed. */
  readonly recipients: { readonly precision: Share; readonly recall: Share; readonly amongThree: Share };
  readonly events: {
    readonly ranking: Ranking;
    readonly baseline: Ranking;
    readonly sure: SureCalls;
    readonly reliability: readonly ReliabilityRow[];
    /** Rationales on events outside the corpus for which one of the corpus is called sure. */
    readonly outsideSure: Share;
  };
  readonly newEvent: Share;
  readonly arrival: Share;
  readonly relations: {
    readonly type: Share;
    readonly anyType: Share;
    readonly direction: Share;
    readonly reliability: readonly ReliabilityRow[];
  };
  /** What becomes worse where a part of the evidence is left out. */
  readonly ablation: readonly AblationRow[];
}

/** The calls that are called sure: how many are right, with the 95 % bounds (Wilson 1927). */
export interface SureCalls extends Share {
  readonly low: number;
  readonly high: number;
}

/** First answers that are right without a part of the evidence. */
export interface AblationRow {
  readonly without: string;
  readonly of: 'actors' | 'events';
  readonly top1: number;
  readonly mrr: number;
  readonly count: number;
}

/** A page with what people decided on it. */
export interface GoldCase {
  readonly page: SuggestArticle;
  readonly gold: GoldPage;
}

/** Hides the decisions, proposes, and compares. `knowledge` must have been gathered without decisions. */
export function evaluate(knowledge: Knowledge, cases: readonly GoldCase[]): Evaluation {
  const answers = answersTo(knowledge, cases);
  const lines = answers.flatMap(({ page, gold, found }) =>
    gold.lines.flatMap((line) => lineCase(line, found, () => baselineActors(knowledge, page, line)) ?? []),
  );
  return {
    pages: cases.length,
    ...ofLines(lines),
    ...ofRationales(rationalesOf(knowledge, answers)),
    ablation: ablation(knowledge, cases),
  };
}

/**
 * The same for rationales alone. What people decided on a page is hidden from it; what they decided on the others counts where
 * the knowledge was gathered with decisions.
 */
export function evaluateRationales(knowledge: Knowledge, cases: readonly GoldCase[]): OfRationales {
  return ofRationales(rationalesOf(knowledge, answersTo(knowledge, cases)));
}

type OfRationales = Pick<Evaluation, 'events' | 'newEvent' | 'arrival' | 'relations'>;

interface Answer extends GoldCase {
  readonly found: PageSuggestions;
}

function answersTo(knowledge: Knowledge, cases: readonly GoldCase[]): Answer[] {
  return cases.map(({ page, gold }) => ({
    page,
    gold,
    found: suggestPage(knowledge, page, { decisions: false }),
  }));
}

function rationalesOf({ events }: Knowledge, answers: readonly Answer[]): RationaleCase[] {
  return answers.flatMap(({ page, gold, found }) => {
    const own = new Set(events.numbersOf(page.facts.path));
    return gold.rationales.flatMap((each) => rationaleCase(each, found, (quote) => tfIdf(events, quote, own)) ?? []);
  });
}

function lineCase(gold: GoldLine, { responses }: PageSuggestions, baseline: () => readonly string[]) {
  const found = responses.find(({ at }) => at === gold.at);
  return found === undefined ? undefined : { gold, found, baseline: baseline() };
}

function rationaleCase(
  gold: GoldRationale,
  { rationales }: PageSuggestions,
  baseline: (quote: string) => readonly string[],
) {
  const found = rationales.find(({ at }) => at === gold.at);
  return found === undefined ? undefined : { gold, found, baseline: baseline(found.quote) };
}

type LineCase = NonNullable<ReturnType<typeof lineCase>>;
type RationaleCase = NonNullable<ReturnType<typeof rationaleCase>>;

function baselineActors(knowledge: Knowledge, { facts, text }: SuggestArticle, { at }: GoldLine): string[] {
  const read = readPage(pageTextOf(facts.article, text), knowledge.names);
  return firstNamed(
    read,
    facts.article.responses.findIndex((line) => line.at === at),
  );
}

function ofLines(all: readonly LineCase[]): Pick<Evaluation, 'actors' | 'noActs' | 'types' | 'recipients'> {
  const named = all.filter(({ gold }) => gold.actors.length > 0);
  const acts = all.filter(({ gold }) => !gold.noAct && gold.type !== null);
  const claims = named.flatMap(({ gold, found }) => claimOf(found.candidates[0], (each) => isActor(gold, each.actor)));
  const typeClaims = acts.map(({ gold, found }) => ({ score: found.type.score, right: found.type.id === gold.type }));
  const proposed = acts.flatMap(({ gold, found }) => found.targets.map((target) => gold.targets.includes(target)));
  const wanted = acts.flatMap(({ gold, found }) => gold.targets.map((target) => found.targets.includes(target)));
  // Whose act it is, is not offered as its target.
  const offered = acts.flatMap(({ gold, found }) => {
    const three = found.likelyTargets.filter(({ actor }) => !gold.actors.includes(actor)).slice(0, 3);
    return gold.targets.map((target) => three.some(({ actor }) => actor === target));
  });
  return {
    actors: {
      ranking: ranking(named.map(({ gold, found }) => found.candidates.findIndex((each) => isActor(gold, each.actor)))),
      baseline: ranking(named.map(({ gold, baseline }) => baseline.findIndex((actor) => isActor(gold, actor)))),
      sure: sureCalls(
        named.flatMap(
          ({
            gold,
            found: {
              candidates: [first],
            },
          }) => (first?.sure === true ? [isActor(gold, first.actor)] : []),
        ),
      ),
      reliability: reliability(claims),
    },
    noActs: {
      found: share(all.filter(({ gold }) => gold.noAct).map(({ found }) => found.noAct.score >= 0.5)),
      falseAlarms: share(all.filter(({ gold }) => !gold.noAct).map(({ found }) => found.noAct.score >= 0.5)),
    },
    types: {
      type: share(typeClaims.map(({ right }) => right)),
      mode: share(
        acts.flatMap(({ gold, found }) =>
          gold.mode === null || gold.type !== found.type.id ? [] : [found.type.mode === gold.mode],
        ),
      ),
      reliability: reliability(typeClaims),
    },
    recipients: { precision: share(proposed), recall: share(wanted), amongThree: share(offered) },
  };
}

function isActor({ actors }: GoldLine, actor: string): boolean {
  return actors.includes(actor);
}

function claimOf<T extends { readonly score: number }>(
  first: T | undefined,
  isRight: (first: T) => boolean,
): Claimed[] {
  return first === undefined ? [] : [{ score: first.score, right: isRight(first) }];
}

function sureCalls(calls: readonly boolean[]): SureCalls {
  const { right, count } = share(calls);
  return { right, count, ...wilson(right, count) };
}

function ofRationales(all: readonly RationaleCase[]): OfRationales {
  const inside = all.filter(({ gold }) => gold.event !== null);
  const outside = all.filter(({ gold }) => gold.event === null);
  const related = all.filter(({ gold }) => gold.relations.length > 0);
  const first = related.map(({ gold, found }) => ({ gold, guess: found.relations[0], all: found.relations }));
  const typed = first.map(({ gold, guess }) => ({
    score: guess?.score ?? 0,
    right: gold.relations.some(({ type }) => type === guess?.type),
  }));
  const directed = first.flatMap(({ gold, all: guesses }) =>
    gold.relations
      .filter(({ type }) => !symmetric.has(type))
      .flatMap(({ type, from }) => {
        const guess = guesses.find((each) => each.type === type);
        return guess === undefined ? [] : [guess.from === from];
      }),
  );
  return {
    events: {
      ranking: ranking(
        inside.map(({ gold, found }) => found.candidates.findIndex(({ event }) => event === gold.event)),
      ),
      baseline: ranking(inside.map(({ gold, baseline }) => baseline.findIndex((event) => event === gold.event))),
      sure: sureCalls(
        all.flatMap(
          ({
            gold,
            found: {
              candidates: [top],
            },
          }) => (top?.sure === true ? [top.event === gold.event] : []),
        ),
      ),
      reliability: reliability(
        all.flatMap(({ gold, found }) => claimOf(found.candidates[0], ({ event }) => event === gold.event)),
      ),
      outsideSure: share(outside.map(({ found }) => found.candidates[0]?.sure === true)),
    },
    newEvent: share(
      all.flatMap(({ gold, found }) =>
        gold.arrived === null || !/\bnew(?:er|est)? event\b/i.test(found.quote)
          ? []
          : [found.newEvent === (gold.arrived === 'this-first' ? 'other' : 'this')],
      ),
    ),
    arrival: share(all.flatMap(({ gold, found }) => (gold.arrived === null ? [] : [found.arrived === gold.arrived]))),
    relations: {
      type: share(typed.map(({ right }) => right)),
      anyType: share(
        first.map(({ gold, all: guesses }) =>
          guesses.slice(0, 3).some(({ type }) => gold.relations.some((each) => each.type === type)),
        ),
      ),
      direction: share(directed),
      reliability: reliability(typed),
    },
  };
}

/** Types without a direction. */
const symmetric = new Set(['same-as', 'concurrent-with', 'parallels', 'corroborates', 'disputes']);

function ablation(knowledge: Knowledge, cases: readonly GoldCase[]): AblationRow[] {
  const rows: AblationRow[] = [];
  for (const [without, parts] of Object.entries(actorParts)) {
    const weights: ActorWeights = { ...actorWeights, ...Object.fromEntries(parts.map((part) => [part, 0])) };
    const ranks = cases.flatMap(({ page, gold }) => {
      const { responses } = suggestPage(knowledge, page, { decisions: false, actorWeights: weights });
      return gold.lines.flatMap((line) => {
        const found = responses.find(({ at }) => at === line.at);
        return found === undefined || line.actors.length === 0
          ? []
          : [found.candidates.findIndex(({ actor }) => isActor(line, actor))];
      });
    });
    rows.push({ without, of: 'actors', ...ranking(ranks) });
  }
  for (const [without, parts] of Object.entries(targetParts)) {
    const weights: TargetWeights = { ...targetWeights, ...Object.fromEntries(parts.map((part) => [part, 0])) };
    rows.push({ without, of: 'events', ...eventRanking(knowledge, cases, weights) });
  }
  return rows;
}

function eventRanking(knowledge: Knowledge, cases: readonly GoldCase[], weights: TargetWeights): Ranking {
  const ranks = cases.flatMap(({ page, gold }) => {
    const { rationales } = suggestPage(knowledge, page, { decisions: false, targetWeights: weights });
    return gold.rationales.flatMap(({ at, event }) => {
      const found = rationales.find((each) => each.at === at);
      return found === undefined || event === null ? [] : [found.candidates.findIndex((each) => each.event === event)];
    });
  });
  return ranking(ranks);
}
