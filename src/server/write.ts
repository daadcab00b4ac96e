import type { FileChange } from '../core/coding/context.ts';
import type { WrittenFile } from '../core/coding/revert-file.ts';
import { holdSameData } from '../core/yaml/verify.ts';
import type { CorpusCare, PlannedChange } from './corpus-care.ts';
import type { OpenCorpus } from './corpus.ts';
import { singleEdit } from './convert.ts';
import type { EditOutcome } from './protocol.ts';
import { putText } from './write-all.ts';
import { isSameText } from './same-text.ts';

/** A file that an editor has open. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  getText(): string;
  positionAt(offset: number): { line: number; character: number };
}

/** What writing needs of the editor. */
export interface EditorAccess {
  openDocument(uri: string): OpenDocument | undefined;
  /** False for an editor that cannot be asked to change what it has open. */
  canEdit(): boolean;
  /** Applies an edit to an open file if it still has that version. */
  applyEdit(uri: string, version: number, edit: ReturnType<typeof singleEdit>): Promise<boolean>;
  /** Saves an open file. */
  save(uri: string): Promise<boolean>;
  /** Hears of a file that a formatter changed when it was saved; its records are as they were meant. */
  formatted(uri: string, path: string): void;
}

/**
 * Makes changes one after the other and stops at the first that fails. A file that no editor has open is replaced on
 * disk; one that is open and unchanged is edited there and saved; one with unsaved changes is edited and left unsaved.
 * Several files on disk are changed all or none. `onWritten` hears of each file that has another text since, also where
 * a later one failed.
 */
export async function applyChanges(
  corpus: OpenCorpus,
  changes: readonly FileChange[],
  editor: EditorAccess,
  onWritten: OnWritten = () => undefined,
): Promise<EditOutcome> {
  const isOnDisk = changes.every(({ path }) => editor.openDocument(corpus.uriOf(path)) === undefined);
  if (changes.length > 1 && isOnDisk && corpus.care !== undefined)
    return writeTogether(corpus, corpus.care, changes, onWritten);
  // All edits are tried before the first is written, so that a sidecar that refuses leaves no half of a decision.
  const tried = await plan(corpus, changes);
  if ('reason' in tried) return tried;
  const notes: string[] = [];
  for (const change of changes) {
    const outcome = await applyChange(corpus, change, editor, onWritten);
    if (!outcome.ok) return outcome;
    corpus.changed([change.path]);
    if (outcome.note !== null) notes.push(outcome.note);
  }
  return { ok: true, note: notes.length > 0 ? notes.join(' ') : null };
}

/** Hears of a file that was written: its text before and since. */
export type OnWritten = (file: WrittenFile) => void;

/** The new texts of all files, made from what they hold now; two changes of one file are made one on the other. */
async function plan(
  corpus: OpenCorpus,
  changes: readonly FileChange[],
): Promise<{ readonly files: readonly PlannedChange[] } | { readonly ok: false; readonly reason: string }> {
  const files = new Map<string, PlannedChange>();
  for (const { path, edit } of changes) {
    const earlier = files.get(path);
    const before = earlier === undefined ? ((await corpus.fileText(path)) ?? null) : earlier.before;
    const edited = edit(earlier === undefined ? before : earlier.after);
    if (!edited.ok) return { ok: false, reason: `${path}: ${edited.reason}` };
    files.set(path, { path, before, after: edited.text });
  }
  return { files: [...files.values()] };
}

async function writeTogether(
  corpus: OpenCorpus,
  care: CorpusCare,
  changes: readonly FileChange[],
  onWritten: OnWritten,
): Promise<EditOutcome> {
  let reason = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const planned = await plan(corpus, changes);
    if ('reason' in planned) return planned;
    const written = await care.writeTogether(planned.files);
    corpus.changed(planned.files.map(({ path }) => path));
    if (written.ok) {
      planned.files.forEach(onWritten);
      return { ok: true, note: null };
    }
    reason = written.reason;
    if (written.code !== 'changed') break;
  }
  return { ok: false, reason };
}

async function applyChange(
  corpus: OpenCorpus,
  change: FileChange,
  editor: EditorAccess,
  onWritten: OnWritten,
): Promise<EditOutcome> {
  const document = editor.openDocument(corpus.uriOf(change.path));
  return document === undefined
    ? writeToDisk(corpus, change, onWritten)
    : editInEditor(corpus, change, document, editor, onWritten);
}

/** How often a write is tried when other programs keep changing the file. */
const attempts = 3;

async function writeToDisk(corpus: OpenCorpus, { path, edit }: FileChange, onWritten: OnWritten): Promise<EditOutcome> {
  let reason = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = (await corpus.fileText(path)) ?? null;
    const edited = edit(before);
    if (!edited.ok) return { ok: false, reason: `${path}: ${edited.reason}` };
    const written = await putText(corpus.host, path, before, edited.text);
    if (written.ok) {
      onWritten({ path, before, after: edited.text });
      return { ok: true, note: null };
    }
    if (written.code !== 'changed') return { ok: false, reason: written.reason };
    reason = written.reason;
  }
  return { ok: false, reason };
}

async function editInEditor(
  corpus: OpenCorpus,
  { path, edit }: FileChange,
  document: OpenDocument,
  editor: EditorAccess,
  onWritten: OnWritten,
): Promise<EditOutcome> {
  if (!editor.canEdit())
    return {
      ok: false,
      reason: `${path} is open in an editor that cannot be asked to change it. Close it and try again.`,
    };
  const before = document.getText();
  const edited = edit(before);
  if (!edited.ok) return { ok: false, reason: `${path}: ${edited.reason}` };
  // A file that a person has before them is emptied, not taken away from under them.
  const after = edited.text ?? '';
  // The document goes on changing while the disk is read: what the edit was made for is noted before.
  const { uri, version } = document;
  const change = singleEdit(before, after, (offset) => document.positionAt(offset));
  const wasSaved = isSameText(await textOnDisk(corpus, path), before);
  if (!(await editor.applyEdit(uri, version, change))) {
    return { ok: false, reason: `${path} was changed in its editor at the same time. Try again.` };
  }
  if (!wasSaved) {
    onWritten({ path, before, after });
    const note = `${path} has unsaved changes; the annotation is in its editor. Save that file to keep it.`;
    return { ok: true, note };
  }
  if (!(await editor.save(uri))) {
    onWritten({ path, before, after });
    return { ok: false, reason: `${path} could not be saved; the annotation is in its editor.` };
  }
  const saved = await textOnDisk(corpus, path);
  onWritten({ path, before, after: saved ?? after });
  if (isSameText(saved, after)) return { ok: true, note: null };
  if (saved === undefined || !holdSameData(saved, after))
    return { ok: false, reason: `${path} was changed while it was saved. Look whether the annotation is in it.` };
  editor.formatted(uri, path);
  return { ok: true, note: null };
}

async function textOnDisk({ host }: OpenCorpus, path: string): Promise<string | undefined> {
  const bytes = await host.read(path);
  return bytes === undefined ? undefined : new TextDecoder('utf-8').decode(bytes);
}
