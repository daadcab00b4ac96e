import * as vscode from 'vscode';
import { renamableRequest, renameIdRequest, whyNoId, type RenamableId } from '../../server/protocol.ts';
import type { Ask } from '../client.ts';
import { askInBox } from '../ask-in-box.ts';
import { choose } from '../pick.ts';
import { filesIn, isSure, withProgress } from './changed-files.ts';

const title = 'Rename Actor or Event';

/** Rename Actor or Event…: what stands at the caret gets another id, in all files of the corpus or in none. */
export async function renameActorOrEvent(ask: Ask): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const found = editor && (await renamableAt(ask, editor));
  if (editor === undefined || found === undefined || found.length === 0) {
    void vscode.window.showInformationMessage(
      'Put the cursor on the words of a tagged response, a linked rationale, the title of an event page, or an id in a YAML file, and try again.',
    );
    return;
  }
  const meant = found.length === 1 ? found[0] : await choose(title, 'Which one?', found.map(rowOf));
  const newId = meant && (await askForId(meant));
  if (meant === undefined || newId === undefined) return;
  const order = { uri: editor.document.uri.toString(), kind: meant.kind, id: meant.id, newId };
  const preview = await withProgress(`Looking where ${meant.id} stands…`, () =>
    ask(renameIdRequest, { ...order, preview: true }),
  );
  if (!preview.ok) {
    showRefusal(preview.reason);
    return;
  }
  if (!(await isSure(title, `Rename ${meant.id} to ${newId}`, preview.files))) return;
  const outcome = await withProgress(`Renaming ${meant.id} to ${newId}…`, () =>
    ask(renameIdRequest, { ...order, preview: false }),
  );
  if (outcome.ok)
    vscode.window.setStatusBarMessage(`Newsweave: ${meant.id} is now ${newId}, in ${filesIn(outcome.files)}.`, 5_000);
  else showRefusal(outcome.reason);
}

function renamableAt(ask: Ask, { document, selection }: vscode.TextEditor): Promise<readonly RenamableId[]> {
  const { line, character } = selection.active;
  return ask(renamableRequest, { uri: document.uri.toString(), position: { line, character } });
}

function rowOf(meant: RenamableId) {
  return { label: meant.name, description: `${meant.kind} ${meant.id}`, value: meant };
}

/** Whether an id is free is said by the server. */
async function askForId({ kind, id, name }: RenamableId): Promise<string | undefined> {
  const typed = await askInBox({
    title,
    prompt: `New id of the ${kind} ${name}`,
    value: id,
    validateInput: (value) => whyNoId(value.trim()),
  });
  const newId = typed?.trim();
  return newId === id ? undefined : newId;
}

function showRefusal(reason: string): void {
  void vscode.window.showErrorMessage(`Not renamed. ${reason}`);
}
