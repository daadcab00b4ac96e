import * as vscode from 'vscode';
import { addAliasRequest, addPostRequest, personsRequest, type AddPostParams } from '../../server/protocol.ts';
import type { Ask } from '../client.ts';
import { corpusFile } from './corpus-file.ts';
import { showOutcome } from './outcome.ts';
import { pickActor } from './pick-actor.ts';

type Covers = (uri: vscode.Uri) => boolean;

/** Add Selection as Alias of…: the selected words become a name of an actor. */
export async function addSelectionAsAlias(ask: Ask, covers: Covers): Promise<void> {
  const uri = corpusFile(covers)?.toString();
  const editor = vscode.window.activeTextEditor;
  if (uri === undefined || editor === undefined) return;
  const words = editor.document.getText(editor.selection);
  if (words.trim() === '') {
    void vscode.window.showInformationMessage('Select a name in the article first.');
    return;
  }
  const title = 'Add Selection as Alias of';
  const placeholder = `Who is called “${words.trim().slice(0, 60)}”?`;
  const actor = await pickActor(ask, { title, placeholder, step: 1, totalSteps: 1, uri });
  if (actor.kind !== 'chosen') return;
  const outcome = await ask(addAliasRequest, { uri, actor: actor.value.id, words });
  showOutcome(outcome);
  if (outcome.ok)
    vscode.window.setStatusBarMessage(`Newsweave: an alias of ${actor.value.name} in actors.yaml.`, 5_000);
}

const postTitle = 'Add Post';

/** Add Post…: what a person was, for which body, and when. */
export async function addPost(ask: Ask, covers: Covers): Promise<void> {
  const uri = corpusFile(covers)?.toString();
  const post = uri === undefined ? undefined : await askForPost(ask, uri);
  if (post === undefined) return;
  showOutcome(await ask(addPostRequest, post));
}

async function askForPost(ask: Ask, uri: string): Promise<AddPostParams | undefined> {
  const step = { title: postTitle, uri, totalSteps: 5 };
  for (;;) {
    const placeholder = 'Whose post? A person of actors.yaml';
    const person = await pickActor(ask, { ...step, step: 1, placeholder, among: personsRequest });
    if (person.kind !== 'chosen') return undefined;
    const { id, name } = person.value;
    const whom = `For whom does ${name} act or speak?`;
    const body = await pickActor(ask, { ...step, step: 2, placeholder: whom, fits: (each) => each.id !== id });
    if (body.kind === 'left') return undefined;
    if (body.kind === 'back') continue;
    const dates = await askForDates(`${name}, ${body.value.name}`);
    return dates && { uri, person: id, body: body.value.id, ...dates };
  }
}

async function askForDates(who: string): Promise<Pick<AddPostParams, 'title' | 'from' | 'to'> | undefined> {
  const title = await askText(3, `${who}: as what?`, 'spokesman', () => undefined);
  if (title === undefined) return undefined;
  const from = await askText(4, `${who}: from when? Enter alone leaves it open.`, '2022-05', whyNoDate);
  if (from === undefined) return undefined;
  const to = await askText(5, `${who}: until when? Enter alone leaves it open.`, '2024-11-30', whyNoDate);
  return to === undefined ? undefined : { title, from, to };
}

/** What is plainly no date; the server looks closer. */
function whyNoDate(value: string): string | undefined {
  return value.trim() === '' || /^\d{3}[\dX]/.test(value.trim())
    ? undefined
    : 'Write it as 2022, 2022-05 or 2022-05-12.';
}

function askText(
  step: number,
  prompt: string,
  placeHolder: string,
  validateInput: (value: string) => string | undefined,
): Thenable<string | undefined> {
  const title = `${postTitle} (${step}/5)`;
  return vscode.window.showInputBox({ title, prompt, placeHolder, validateInput, ignoreFocusOut: true });
}
