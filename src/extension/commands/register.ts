import * as vscode from 'vscode';
import {
  addAliasRequest,
  addPostRequest,
  checkDateRequest,
  personsRequest,
  type ActorChoice,
  type AddPostParams,
} from '../../server/protocol.ts';
import { askText } from '../ask-text.ts';
import type { Ask } from '../client.ts';
import { askInSteps, withAnswer, type Question } from '../wizard.ts';
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

/** What is known of a post while it is asked for. */
interface KnownPost extends Pick<AddPostParams, 'title' | 'from' | 'to'> {
  readonly person: ActorChoice | null;
  readonly body: ActorChoice | null;
}

async function askForPost(ask: Ask, uri: string): Promise<AddPostParams | undefined> {
  const start: KnownPost = { person: null, body: null, title: '', from: '', to: '' };
  const known = await askInSteps(start, () => postQuestions(ask, uri));
  if (known?.person == null || known.body === null) return undefined;
  const { person, body, title, from, to } = known;
  return { uri, person: person.id, body: body.id, title, from, to };
}

function postQuestions(ask: Ask, uri: string): readonly Question<KnownPost>[] {
  const who = ({ person, body }: KnownPost) => `${person?.name ?? ''}, ${body?.name ?? ''}`;
  const open = 'Enter alone leaves it open.';
  const whyNot = (date: string) => (date.trim() === '' ? null : ask(checkDateRequest, { date }));
  return [
    async (known, place) => {
      const question = { title: postTitle, uri, ...place, placeholder: 'Whose post? A person of actors.yaml' };
      const picked = await pickActor(ask, { ...question, among: personsRequest });
      return withAnswer(picked, (person) => ({ ...known, person }));
    },
    async (known, place) => {
      const placeholder = `For whom does ${known.person?.name ?? ''} act or speak?`;
      const fits = ({ id }: ActorChoice) => id !== known.person?.id;
      const picked = await pickActor(ask, { title: postTitle, uri, ...place, placeholder, fits });
      return withAnswer(picked, (body) => ({ ...known, body }));
    },
    async (known, place) => {
      const prompt = `${who(known)}: as what?`;
      const text = await askText({ title: postTitle, prompt, placeholder: 'spokesman', value: known.title, ...place });
      return withAnswer(text, (title) => ({ ...known, title }));
    },
    async (known, place) => {
      const prompt = `${who(known)}: from when? ${open}`;
      const date = { title: postTitle, prompt, placeholder: '2022-05', value: known.from, whyNot };
      return withAnswer(await askText({ ...date, ...place }), (from) => ({ ...known, from }));
    },
    async (known, place) => {
      const prompt = `${who(known)}: until when? ${open}`;
      const date = { title: postTitle, prompt, placeholder: '2024-11-30', value: known.to, whyNot };
      return withAnswer(await askText({ ...date, ...place }), (to) => ({ ...known, to }));
    },
  ];
}
