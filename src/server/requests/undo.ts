import { describeChange } from '../../core/coding/describe-change.ts';
import type { FileChange } from '../../core/coding/context.ts';
import { revertFile, type WrittenFile } from '../../core/coding/revert-file.ts';
import { toMessage } from '../convert.ts';
import type { EditHistory, HistoryDirection, HistoryStep } from '../edit-history.ts';
import type { OpenCorpus } from '../corpus.ts';
import type { UndoOutcome } from '../protocol.ts';
import { applyChanges, type EditorAccess } from '../write.ts';

/**
 * Takes the newest step of this window back, or makes the one again that was taken back last. A step whose records have
 * changed since is let go: it stays as it is, and the next time the one before it is meant.
 */
export async function moveInHistory(
  history: EditHistory,
  direction: HistoryDirection,
  editor: EditorAccess,
): Promise<UndoOutcome> {
  const aside = direction === 'undo' ? history.takeAside() : undefined;
  if (aside !== undefined)
    return {
      ok: false,
      reason: toMessage(`${aside} is no step that can be undone. Undo again takes back what came before it.`),
    };
  const step = history.take(direction);
  if (step === undefined) return { ok: false, reason: `There is nothing to ${direction} in this window.` };
  try {
    return await move(history, direction, step, editor);
  } catch (error) {
    history.put(direction, step);
    throw error;
  }
}

async function move(
  history: EditHistory,
  direction: HistoryDirection,
  step: HistoryStep,
  editor: EditorAccess,
): Promise<UndoOutcome> {
  const { corpus, files } = step;
  await corpus.settled();
  const conflict = await whyChangedSince(corpus, files);
  if (conflict !== undefined) return { ok: false, reason: toMessage(`${conflict} ${letGo[direction]}`) };
  const written: WrittenFile[] = [];
  const outcome = await applyChanges(corpus, [...files].reverse().map(inverse), editor, (file) => written.push(file));
  await corpus.settled();
  if (!outcome.ok) {
    // What was put back already is as it should be when the step is tried again.
    history.put(direction, step);
    return { ok: false, reason: toMessage(outcome.reason) };
  }
  history.put(direction === 'undo' ? 'redo' : 'undo', { corpus, files: written });
  const told = `${direction === 'undo' ? 'Undone' : 'Done again'}: ${describeChange(files)}.`;
  return { ok: true, note: outcome.note === null ? null : toMessage(outcome.note), told: toMessage(told) };
}

const letGo: Readonly<Record<HistoryDirection, string>> = {
  undo: 'That step stays; Undo Last Annotation goes on with the one before it.',
  redo: 'That step is not done again; Redo Annotation goes on with the next one.',
};

function inverse(file: WrittenFile): FileChange {
  return { path: file.path, edit: (now) => revertFile(file, now) };
}

/** Why a step cannot be taken back, as a sentence that names the file. */
async function whyChangedSince(corpus: OpenCorpus, files: readonly WrittenFile[]): Promise<string | undefined> {
  for (const file of files) {
    const reverted = revertFile(file, (await corpus.fileText(file.path)) ?? null);
    if (!reverted.ok) return `${file.path}: ${reverted.reason}`;
  }
  return undefined;
}
