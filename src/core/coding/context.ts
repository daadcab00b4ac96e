import type { ArticleFacts } from '../corpus/facts.ts';
import { covers, placesOf, type Placed } from '../corpus/placed.ts';
import { sidecarPath } from '../corpus/files.ts';
import { isOfAnother } from '../corpus/scope.ts';
import { editSidecar, newSidecar, type EditOptions } from '../sidecar/edit.ts';
import type { RandomBytes } from '../sidecar/ids.ts';
import { whyNotWritten } from '../sidecar/refusal.ts';
import { readSidecar } from '../sidecar/read.ts';
import type { Sidecar } from '../sidecar/schema.ts';
import type { Anchor } from '../text/anchor.ts';
import { textDigest } from '../text/digest.ts';
import { textPositions } from '../text/positions.ts';
import type { QuotedRange } from '../text/range.ts';
import { begunBelow } from '../yaml/begin.ts';
import type { EditResult, YamlEdit } from '../yaml/edit.ts';
import { refreshDigest } from './refresh-digest.ts';

/** Who codes, when, and into which layer: what a record says of its making. */
export interface Coder {
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The layer that is written: null for the shared one. */
  readonly layer: string | null;
  readonly random: RandomBytes;
}

/** An article that is being coded: its facts, and the text that they were read from. */
export interface CodedArticle {
  readonly facts: ArticleFacts;
  /** Normalised. */
  readonly text: string;
}

/** A change of one file: `edit` gets the file's text (null where there is none) and gives the new one or a reason. */
export interface FileChange {
  readonly path: string;
  edit(before: string | null): FileEdit;
}

/** A file's new text, null for one that is to go, or why it was left alone. */
export type FileEdit = EditResult | { readonly ok: true; readonly text: null };

/** What a coding step comes to: changes in the order in which they must be made, or why it cannot be done. */
export type CodingStep =
  | {
      readonly ok: true;
      readonly changes: readonly FileChange[];
      /** What a person has to know besides, in sentences. */
      readonly note?: string | null;
    }
  | { readonly ok: false; readonly reason: string };

/** The edits that a decision means in a sidecar as it is when it is written, or why it cannot be carried out there. */
export type Decide = (sidecar: Sidecar) => readonly YamlEdit[] | { readonly reason: string };

/**
 * A change of an article's sidecar in the coder's layer; the file is made where it does not exist. What is added or
 * changed is decided on the file's own text at that moment, so records that others have just written are seen.
 */
export function sidecarChange(
  path: string,
  text: string,
  { layer }: Coder,
  decide: Decide,
  options: EditOptions = {},
): FileChange {
  return { path: sidecarPath(path, layer), edit: (before) => editArticleSidecar(before ?? '', text, decide, options) };
}

function editArticleSidecar(before: string, text: string, decide: Decide, options: EditOptions): EditResult {
  const { empty, writable, problems, value } = readSidecar(before);
  if (!writable) return { ok: false, reason: whyNotWritten(before, problems) };
  const edits = decide(value);
  if ('reason' in edits) return { ok: false, reason: edits.reason };
  const edited = editSidecar(empty ? begunBelow(before, newSidecar(textDigest(text))) : before, edits, options);
  return edited.ok ? refreshDigest(edited, text) : edited;
}

/**
 * The line that a person meant: the one with these words, the nearest to where it stood. Where the words are gone the
 * article has changed meanwhile, and nothing else will do.
 */
export function lineWith<T extends QuotedRange>(lines: readonly T[], words: string, at: number): T | undefined {
  const same = lines.filter(({ quote }) => quote === words);
  return same.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
}

/** Why a step on a rationale line is refused that is not there any more. */
export const rationaleChanged: CodingStep & { readonly ok: false } = {
  ok: false,
  reason: 'This rationale line has changed meanwhile. Try again on the line.',
};

/** Words of an article as a person saw them. */
export interface SeenWords {
  /** Where they began, in code points. */
  readonly at: number;
  readonly words: string;
}

/** Words that can be coded, and whether they are a whole response line of a page. */
export interface MeantWords extends QuotedRange {
  readonly isLine: boolean;
}

/**
 * The words that a person meant: those that stand there still, else the response line that has moved. Undefined where
 * they are gone.
 */
export function meantWords({ facts, text }: CodedArticle, { at, words }: SeenWords): MeantWords | undefined {
  const lines = facts.article.responses;
  const end = at + [...words].length;
  if (words.trim() !== '' && textPositions(text).slice({ at, end }) === words)
    return { at, end, quote: words, isLine: lines.some((line) => line.at === at && line.end === end) };
  const line = lineWith(lines, words, at);
  return line && { at: line.at, end: line.end, quote: line.quote, isLine: true };
}

/** True where a record stands on the words that are coded: on a line with any of its words, else on these very words. */
export function standsOn({ isLine, at, end }: MeantWords, record: Pick<Placed<unknown>, 'anchor' | 'also'>): boolean {
  if (isLine) return covers(record, { at, end });
  return placesOf(record).some((place) => place.at === at && place.end === end);
}

/**
 * The records of another file that a new one of the coder's replaces where it says something of the same words: those of
 * the shared layer and of their own. What others have said in layers of theirs stays, unless one of them is meant.
 */
export function replaceable<T>(records: readonly Placed<T>[], article: string, { layer, by }: Coder): Placed<T>[] {
  const ownPath = sidecarPath(article, layer);
  return records.filter(({ sidecar }) => sidecar.path !== ownPath && !isOfAnother(sidecar.layer, by));
}

/** The fields of an anchor in the order in which a record has them. */
export function anchorFields({ quote, at, before, after }: Anchor) {
  return { quote, at, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
