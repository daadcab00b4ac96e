import type { Annotation } from '../coding/annotations.ts';
import { actsOf } from '../corpus/acts.ts';
import type { IndexedArticle, LayerVerdict } from '../corpus/facts.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import type { Placed } from '../corpus/placed.ts';
import { partsOfNoAct, partsOfRationale, partsOfResponse } from './parts.ts';
import {
  judgements,
  ledgerState,
  oneIsEnough,
  peopleBehind,
  type Judgement,
  type LedgerRules,
  type LedgerState,
  type Parts,
} from './verdicts.ts';

/** A record that verdicts judge, and where it stands in the ledger. */
export interface RecordState {
  readonly annotation: Annotation;
  readonly judgements: readonly Judgement[];
  readonly state: LedgerState;
  /** Who made or judged it as it reads now. */
  readonly people: readonly string[];
}

/**
 * The states of an article's responses, noActs and rationales; those of relations are their claims' (`claimsOf`). An
 * act that several layers agree on is told once. A rationale that makes relations is checked by checking these, unless
 * somebody judged it alone.
 */
export function recordStates(
  facts: IndexedArticle,
  index: CorpusIndex,
  rules: LedgerRules = oneIsEnough,
): RecordState[] {
  const verdictsOn = verdictFinder(facts);
  /** The state of one record, or of several that are one; what was judged is digested only where somebody judged. */
  const stateOf = <T extends RecordOfLedger>(votes: readonly Placed<T>[], partsOf: (vote: Placed<T>) => Parts) => {
    const all = votes.flatMap((vote) => {
      const verdicts = verdictsOn(vote);
      return verdicts.length > 0 ? judgements(verdicts, partsOf(vote)) : [];
    });
    const makers = votes.flatMap(makerOf);
    return { judgements: all, state: ledgerState(all, makers, rules), people: peopleBehind(all, makers) };
  };
  const responses = actsOf(facts.responses).map((act): RecordState => {
    const [placed] = act;
    return {
      annotation: { section: 'responses', placed },
      ...stateOf(act, (each) => partsOfResponse(each, index)),
    };
  });
  const noActs = facts.noActs.map((placed): RecordState => {
    return { annotation: { section: 'noActs', placed }, ...stateOf([placed], (each) => partsOfNoAct(each, index)) };
  });
  const rationales = facts.rationales.flatMap((placed): RecordState[] => {
    if ((placed.record.relations ?? []).length > 0 && verdictsOn(placed).length === 0) return [];
    const state = stateOf([placed], (each) => partsOfRationale(each, index));
    return [{ annotation: { section: 'rationales', placed }, ...state }];
  });
  return [...responses, ...noActs, ...rationales];
}

/** As much of a record as its state needs besides its parts. */
interface RecordOfLedger {
  readonly id: string;
  readonly origin?: string;
  readonly by?: string;
}

/** The person who made a record, by its layer where it does not say; none where it came otherwise. */
function makerOf({ record: { origin = 'person', by }, sidecar: { layer } }: Placed<RecordOfLedger>): string[] {
  return origin === 'person' ? [by ?? layer ?? ''] : [];
}

/** Finds the verdicts on a record: those of its own layer, and those of layers that have no record of its id. */
function verdictFinder({ verdicts, responses, noActs, rationales }: IndexedArticle) {
  if (verdicts.length === 0) return (): LayerVerdict[] => [];
  const made = new Set(
    [...responses, ...noActs, ...rationales].map(({ record, sidecar }) => keyOf(sidecar.layer, record.id)),
  );
  return ({ record: { id }, sidecar }: Placed<RecordOfLedger>): LayerVerdict[] =>
    verdicts.filter(
      ({ record, sidecar: { layer } }) => record.of === id && (layer === sidecar.layer || !made.has(keyOf(layer, id))),
    );
}

function keyOf(layer: string | null, id: string): string {
  return `${layer ?? ''}\n${id}`;
}
