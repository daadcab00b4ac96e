import type { LayerVerdict } from '../corpus/facts.ts';
import type { VerdictRecord } from '../sidecar/schema.ts';

/**
 * What a judgement rests on, part by part: a word of the schema as it stands, a text as its digest. Null where the
 * words are lost, undefined where the text was not read yet. Ids are not among the parts, so renaming an event changes
 * no verdict.
 */
export type Parts = Readonly<Record<string, string | null | undefined>>;

/** Where a record stands in the ledger (DESIGN "verdict"). */
export type LedgerState = 'decided' | 'accepted' | 'rejected' | 'unsure' | 'stale' | 'contested' | 'unchecked';

/** A verdict as it reads today. */
export interface Judgement {
  readonly person: string;
  readonly verdict: 'accepted' | 'rejected' | 'unsure';
  /** Parts that have changed since it was given: none for a fresh one, `unknown` where nothing tells. */
  readonly changed: readonly string[];
  /** The verdict as it was given. */
  readonly given: VerdictRecord;
}

/** How many people it takes until a record counts as checked. */
export interface LedgerRules {
  /** True where a second person has to judge what one person made or judged. */
  readonly fourEyes: boolean;
}

export const oneIsEnough: LedgerRules = { fourEyes: false };

/** The newest verdict of each person on a record, in the order in which they were given. */
export function judgements(verdicts: readonly LayerVerdict[], parts: Parts): Judgement[] {
  const newest = new Map<string, LayerVerdict>();
  for (const each of verdicts) {
    const person = personOf(each);
    const other = newest.get(person);
    if (other === undefined || !isBefore(each, other)) {
      // Set anew, so that the order of the map is the order of the verdicts.
      newest.delete(person);
      newest.set(person, each);
    }
  }
  return [...newest].map(([person, { record }]) => ({
    person,
    verdict: record.verdict,
    changed: changedParts(record.seen, parts),
    given: record,
  }));
}

function personOf({ record, sidecar }: LayerVerdict): string {
  return record.by ?? sidecar.layer ?? '';
}

/** True where both say when and the first is the older one; verdicts of one file are in order already. */
function isBefore({ record: a, sidecar: one }: LayerVerdict, { record: b, sidecar: other }: LayerVerdict): boolean {
  return one.path !== other.path && a.when !== undefined && b.when !== undefined && a.when < b.when;
}

/**
 * The parts of a verdict that read otherwise now. Parts that today's record does not have are not compared; a verdict
 * that tells none cannot be compared (FORMAT "verdicts").
 */
function changedParts(seen: Readonly<Record<string, string>> | undefined, parts: Parts): string[] {
  const known = Object.entries(seen ?? {}).filter(([part]) => part in parts);
  if (known.length === 0) return ['unknown'];
  return known.filter(([part, digest]) => parts[part] !== undefined && parts[part] !== digest).map(([part]) => part);
}

/** Who stands behind a record as it reads now: those who made it, and those whose verdicts are fresh. */
export function peopleBehind(all: readonly Judgement[], makers: readonly string[]): readonly string[] {
  const judges = all.flatMap(({ person, changed }) => (changed.length === 0 ? [person] : []));
  return [...new Set([...makers, ...judges])];
}

/**
 * The state of a record. Fresh verdicts that differ contest it; stale ones count only where no fresh one is left.
 * Without a verdict it is decided where a person made it; `makers` are those who did, '' for one whose name is not said.
 * Under four eyes neither one person's record nor one person's verdict is enough.
 */
export function ledgerState(
  all: readonly Judgement[],
  makers: readonly string[],
  { fourEyes }: LedgerRules = oneIsEnough,
): LedgerState {
  const fresh = all.filter(({ changed }) => changed.length === 0);
  const verdicts = new Set(fresh.map(({ verdict }) => verdict));
  if (verdicts.size > 1) return 'contested';
  const [only] = verdicts;
  const people = peopleBehind(all, makers);
  if (only !== undefined) return fourEyes && only !== 'unsure' && people.length < 2 ? 'unchecked' : only;
  if (all.length > 0) return 'stale';
  return makers.length > 0 && !fourEyes ? 'decided' : 'unchecked';
}
