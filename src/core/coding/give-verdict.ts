import type { CorpusIndex } from '../corpus/index.ts';
import { partsNamed } from '../ledger/parts.ts';
import type { Parts } from '../ledger/verdicts.ts';
import type { VerdictRecord } from '../sidecar/schema.ts';
import { partDigest } from '../text/digest.ts';
import { sameData } from '../yaml/data.ts';
import type { Fields, YamlEdit } from '../yaml/edit.ts';
import { annotationNamed, innerRelationNamed, type RecordName } from './annotations.ts';
import { sidecarPath } from '../corpus/files.ts';
import { recordsIn } from '../corpus/layers.ts';
import { sidecarChange, type CodedArticle, type Coder, type CodingStep, type Decide } from './context.ts';

/** What a verdict says. */
export type VerdictKind = VerdictRecord['verdict'];

/** Why a claim is rejected (FORMAT "verdicts"). */
export type RejectionReason =
  'wrong-actor' | 'wrong-target' | 'wrong-type' | 'wrong-direction' | 'not-supported' | 'duplicate' | 'other';

/** A record that a person judges, as they saw it. */
export interface SeenRecord extends RecordName {
  /** `stampOf` its parts when it was shown; null where it is judged as it is now. */
  readonly stamp: string | null;
}

/** A person's judgement on one record or on several at once. */
export interface VerdictDecision {
  readonly records: readonly SeenRecord[];
  readonly verdict: VerdictKind;
  /** A rejection has one. */
  readonly why: RejectionReason | null;
  /** A comment; null for none. */
  readonly note: string | null;
}

/** Who judges, and the moment at which they do. */
export interface Judge extends Coder {
  /** `YYYY-MM-DDThh:mm:ssZ`. */
  readonly now: string;
}

/**
 * Writes verdicts on records of one article, behind those that are there: what was judged before stays in the ledger.
 * They go into the layer that the coder writes, whoever made the record.
 */
export function giveVerdict(
  article: CodedArticle,
  decision: VerdictDecision,
  judge: Judge,
  index: CorpusIndex,
): CodingStep {
  const { records, verdict, why, note } = decision;
  if (verdict === 'rejected' && why === null) return refused('Say why it is rejected.');
  if (records.length === 0) return refused('There is nothing to judge.');
  const given: Fields[] = [];
  for (const { stamp, ...name } of records) {
    const parts = partsNamed(article.facts, name, index);
    if (parts === undefined) return refused('This annotation is gone already.');
    if (stamp !== null && stamp !== stampOf(parts))
      return refused('What you judge has changed meanwhile. Look at it again.');
    const seen = seenOf(parts);
    if (seen === undefined) return refused('The articles are still being read. Try again in a moment.');
    given.push(verdictFields(name.id, { verdict, why: why ?? undefined, note: note ?? undefined }, seen, judge));
  }
  const own = sidecarPath(article.facts.path, judge.layer);
  const foreign = new Map(
    records.flatMap((name) => (name.sidecar === own ? [] : [[name.id, recordNamed(article.facts, name)] as const])),
  );
  const decide: Decide = (sidecar) => {
    // A copy of what is judged says the same, and is judged with it.
    const clash = [...recordsIn(sidecar)].find((each) => foreign.has(each.id) && !sameData(each, foreign.get(each.id)));
    // A verdict names an id, which means the record of its own file first.
    return clash === undefined
      ? given.map(appended)
      : { reason: `${own} has another record ${clash.id}. Give one of the two another id first.` };
  };
  return { ok: true, changes: [sidecarChange(article.facts.path, article.text, judge, decide)] };
}

function recordNamed(facts: CodedArticle['facts'], name: RecordName): unknown {
  return annotationNamed(facts, name)?.placed.record ?? innerRelationNamed(facts, name)?.relation;
}

/** What a verdict says besides whose it is and what it judged. */
interface Said {
  readonly verdict: VerdictKind;
  readonly why: string | undefined;
  readonly note: string | undefined;
}

/** The fields of a verdict in the order in which a sidecar has them. */
export function verdictFields(of: string, { verdict, why, note }: Said, seen: Seen, { by, now }: Judge): Fields {
  return { of, verdict, why: why === '' ? undefined : why, note: note === '' ? undefined : note, by, when: now, seen };
}

/** The edit that writes a verdict behind the others. */
export function appended(record: Fields): YamlEdit {
  return { kind: 'append', section: 'verdicts', record };
}

/** What a verdict notes of what it judged. */
export type Seen = Readonly<Record<string, string>>;

/** The parts that have a text, as a verdict notes them; undefined while one was not read yet. Lost words are left out. */
export function seenOf(parts: Parts): Seen | undefined {
  const entries = Object.entries(parts);
  if (entries.some(([, digest]) => digest === undefined)) return undefined;
  return Object.fromEntries(entries.flatMap(([part, digest]) => (digest == null ? [] : [[part, digest]])));
}

/** The same for the same parts: tells whether what a person judges is still what they saw. */
export function stampOf(parts: Parts): string {
  const known = Object.entries(parts).map(([part, digest]) => `${part}=${digest ?? ''}`);
  return partDigest(known.sort().join('\n'));
}

function refused(reason: string): CodingStep {
  return { ok: false, reason };
}
