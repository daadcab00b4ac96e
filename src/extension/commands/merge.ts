import * as vscode from 'vscode';
import { mergeActorsRequest, renamableRequest, type ActorChoice } from '../../server/protocol.ts';
import type { Ask } from '../client.ts';
import { filesIn, isSure, withProgress } from './changed-files.ts';
import { corpusFile } from './corpus-file.ts';
import { pickActor } from './pick-actor.ts';

const title = 'Merge Actors';

/** An actor as far as a question names it. */
type Named = Pick<ActorChoice, 'id' | 'name'>;

/** Merge Actors…: one actor of the register becomes another one, in all files of the corpus or in none. */
export async function mergeActors(ask: Ask, covers: (uri: vscode.Uri) => boolean): Promise<void> {
  const uri = corpusFile(covers);
  if (uri === undefined) return;
  const pair = await pickPair(ask, uri.toString());
  if (pair === undefined) return;
  const { from, to } = pair;
  const order = { uri: uri.toString(), from: from.id, to: to.id };
  const preview = await withProgress(`Looking where ${from.name} is named…`, () =>
    ask(mergeActorsRequest, { ...order, preview: true }),
  );
  if (!preview.ok) {
    showRefusal(preview.reason);
    return;
  }
  if (!(await isSure(title, `Merge ${from.name} into ${to.name}`, preview.files))) return;
  const outcome = await withProgress(`Merging ${from.name} into ${to.name}…`, () =>
    ask(mergeActorsRequest, { ...order, preview: false }),
  );
  if (outcome.ok)
    vscode.window.setStatusBarMessage(
      `Newsweave: ${from.name} is now ${to.name}, in ${filesIn(outcome.files)}.`,
      5_000,
    );
  else showRefusal(outcome.reason);
}

/** The actor that goes, which the caret may name, and the one that stays. */
async function pickPair(ask: Ask, uri: string): Promise<{ readonly from: Named; readonly to: Named } | undefined> {
  const atCaret = await actorAtCaret(ask, uri);
  for (;;) {
    const first: Named | undefined = atCaret ?? (await pickFirst(ask, uri));
    if (first === undefined) return undefined;
    const second = await pickActor(ask, {
      title,
      placeholder: `${first.name} is the same as … (this one stays)`,
      step: atCaret === undefined ? 2 : 1,
      totalSteps: atCaret === undefined ? 2 : 1,
      uri,
      fits: ({ id, builtIn }) => id !== first.id && !builtIn,
    });
    if (second.kind === 'chosen') return { from: first, to: second.value };
    if (second.kind === 'left') return undefined;
  }
}

async function pickFirst(ask: Ask, uri: string): Promise<Named | undefined> {
  const placeholder = 'Which actor goes? Its names go to another one';
  const fits = ({ builtIn }: ActorChoice) => !builtIn;
  const picked = await pickActor(ask, { title, placeholder, step: 1, totalSteps: 2, uri, fits });
  return picked.kind === 'chosen' ? picked.value : undefined;
}

/** The one actor that the words at the caret mean. */
async function actorAtCaret(ask: Ask, uri: string): Promise<Named | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri) return undefined;
  const { line, character } = editor.selection.active;
  const found = await ask(renamableRequest, { uri, position: { line, character } });
  const [only, ...others] = found.filter(({ kind }) => kind === 'actor');
  return others.length === 0 ? only : undefined;
}

function showRefusal(reason: string): void {
  void vscode.window.showErrorMessage(`Not merged. ${reason}`);
}
