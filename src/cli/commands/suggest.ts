import { openRationaleLines, openResponseLines } from '../../core/corpus/open-lines.ts';
import { toIndex } from '../../core/corpus/facts.ts';
import { evaluate } from '../../core/suggest/evaluate/evaluate.ts';
import type { SuggestArticle } from '../../core/suggest/lessons.ts';
import type { LineSuggestion } from '../../core/suggest/page-actors.ts';
import type { RationaleSuggestion, TargetCandidate } from '../../core/suggest/page-targets.ts';
import { suggestPage } from '../../core/suggest/suggest-page.ts';
import type { Arguments } from '../arguments.ts';
import { folderOf, onDisk } from '../folder.ts';
import type { Output } from '../output.ts';
import { suggestCorpus } from '../suggest-corpus.ts';
import { textOfEvaluation } from '../suggest-report.ts';
import { textOfSuggestions } from '../suggest-text.ts';

/** A suggestion with the article that it is for. */
type OfPath<T> = { readonly path: string } & T;

/** What `suggest` proposes for a whole corpus. */
export interface CorpusSuggestions {
  readonly responses: readonly OfPath<LineSuggestion>[];
  readonly rationales: readonly OfPath<RationaleSuggestion>[];
}

/** `newsweave suggest`: what is proposed where nobody has decided yet. */
export async function runSuggest(args: Arguments, output: Output): Promise<number> {
  const root = await folderOf(args, output);
  if (root === undefined) return 2;
  const corpus = await suggestCorpus(onDisk(root), args.scope, output);
  if (args.flags.has('evaluate')) {
    const evaluation = evaluate(corpus.knowledge(false), corpus.gold());
    output.result(args.format === 'json' ? JSON.stringify(evaluation) : textOfEvaluation(evaluation));
    return 0;
  }
  const knowledge = corpus.knowledge(true);
  // Whoever takes an id that several events have has not said which of them is meant.
  const cautious = (candidate: TargetCandidate): TargetCandidate =>
    corpus.isAmbiguous(candidate.event) ? { ...candidate, sure: false } : candidate;
  const all = corpus.pages.map((page) => ({ page, found: suggestPage(knowledge, page) }));
  const suggestions: CorpusSuggestions = {
    responses: all.flatMap(({ page, found }) => ofOpen(page, found.responses, openActs(page))),
    rationales: all
      .flatMap(({ page, found }) => ofOpen(page, found.rationales, openTargets(page)))
      .map((rationale) => ({ ...rationale, candidates: rationale.candidates.map(cautious) })),
  };
  output.result(args.format === 'json' ? JSON.stringify(suggestions) : textOfSuggestions(suggestions));
  return 0;
}

function ofOpen<T extends { readonly at: number }>(
  page: SuggestArticle,
  all: readonly T[],
  open: ReadonlySet<number>,
): OfPath<T>[] {
  return all.filter(({ at }) => open.has(at)).map((each) => ({ path: page.facts.path, ...each }));
}

/** Where the response lines stand that have no record, or one without an actor. */
function openActs({ facts }: SuggestArticle): ReadonlySet<number> {
  const unnamed = facts.responses.filter(({ record: { actors = [] } }) => actors.length === 0);
  return placesOf(openResponseLines(toIndex(facts)), unnamed);
}

/** Where the rationales stand that have no record, or one without an event. */
function openTargets({ facts }: SuggestArticle): ReadonlySet<number> {
  const unlinked = facts.rationales.filter(({ record }) => record.other === undefined);
  return placesOf(openRationaleLines(toIndex(facts)), unlinked);
}

function placesOf(
  lines: readonly { readonly at: number }[],
  records: readonly { readonly anchor: { readonly at: number | null } | null }[],
): ReadonlySet<number> {
  return new Set([...lines.map(({ at }) => at), ...records.flatMap(({ anchor }) => anchor?.at ?? [])]);
}
