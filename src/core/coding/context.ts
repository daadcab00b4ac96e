import type { ArticleFacts, Placed } from '../corpus/facts.ts';
import { sidecarPath } from '../corpus/files.ts';
import { editSidecar, newSidecar } from '../sidecar/edit.ts';
import type { RandomBytes } from '../sidecar/ids.ts';
import { readSidecar } from '../sidecar/read.ts';
import { anchorFinder, type Anchor } from '../text/anchor.ts';
import { textDigest } from '../text/digest.ts';
import type { EditResult, YamlEdit } from '../yaml/edit.ts';

/** Who codes, when, and into which layer: what a record says of its making. */
export interface Coder {
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The layer that is written: null for the shared one. */
  readonly layer: string | null;
  readonly random: RandomBytes;
}

/** An article that is being coded, with its text as it is now. */
export interface CodedArticle {
  readonly facts: ArticleFacts;
  /** Normalised. */
  readonly text: string;
}

/** A change of one file: `edit` gets the file's text (null where there is none) and gives the new one or a reason. */
export interface FileChange {
  readonly path: string;
  edit(before: string | null): EditResult;
}

/** What a coding step comes to: changes in the order in which they must be made, or why it cannot be done. */
export type CodingStep =
  { readonly ok: true; readonly changes: readonly FileChange[] } | { readonly ok: false; readonly reason: string };

/** Edits of an article's sidecar in the coder's layer; the file is made where it does not exist. */
export function sidecarChange(
  { path }: Pick<ArticleFacts, 'path'>,
  text: string,
  { layer }: Coder,
  edits: readonly YamlEdit[],
): FileChange {
  return { path: sidecarPath(path, layer), edit: (before) => editArticleSidecar(before, text, edits) };
}

function editArticleSidecar(before: string | null, text: string, edits: readonly YamlEdit[]): EditResult {
  const start = newSidecar(textDigest(text));
  if (before === null || before.trim() === '') return editSidecar(start, edits);
  const { empty, writable, problems } = readSidecar(before);
  // A file of nothing but comments keeps them above its first line.
  if (empty) return editSidecar(`${before.trimEnd()}\n${start}`, edits);
  if (!writable) return { ok: false, reason: problems[0]?.message ?? 'The sidecar could not be read.' };
  const edited = editSidecar(before, edits);
  return edited.ok ? refreshDigest(edited.text, text) : edited;
}

/** Brings `text:` up to date where the file has one and every anchor still stands exactly (FORMAT "Sidecar"). */
function refreshDigest(yaml: string, text: string): EditResult {
  const { value } = readSidecar(yaml);
  const digest = textDigest(text);
  if (value.text === null || value.text === digest) return { ok: true, text: yaml };
  const locate = anchorFinder(text);
  const anchored = [...value.events, ...value.responses, ...value.noActs, ...value.rationales, ...value.relations];
  const exact = anchored.every(
    ({ quote, at }) => quote === undefined || at === undefined || locate({ quote, at }).state === 'exact',
  );
  return exact ? editSidecar(yaml, [{ kind: 'set', key: 'text', value: digest }]) : { ok: true, text: yaml };
}

/** The record among some that stands in the coder's own file. */
export function ownRecord<T>(records: readonly Placed<T>[], article: string, { layer }: Coder): Placed<T> | undefined {
  const path = sidecarPath(article, layer);
  return records.find(({ sidecar }) => sidecar.path === path);
}

/** The fields of an anchor in the order in which a record has them. */
export function anchorFields({ quote, at, before, after }: Anchor) {
  return { quote, at, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
