import type { Actor } from '../registers/actors.ts';
import { addName, addPost, type PostFields } from '../registers/edit-actors.ts';
import { dateSpan } from '../registers/date-span.ts';
import { foldName } from '../registers/fold-name.ts';
import { namesOf } from '../registers/names.ts';
import { isEdtf } from '../text/edtf.ts';
import { pickedActors } from './add-actor.ts';
import type { FileChange } from './context.ts';

/** What is added to the register: the change of it, and what the person may want to know; or why it cannot be. */
export type RegisterStep =
  | { readonly ok: true; readonly changes: readonly FileChange[]; readonly note: string | null }
  | { readonly ok: false; readonly reason: string };

/** Longest name that is taken from a text, in characters: more is a sentence. */
const longestName = 120;

/** A selection as a name: one line, without the quotation marks, commas and full stops that stand round it. */
export function nameIn(selection: string): string {
  return selection
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"'“”‘’«»(,;:.–—-]+|[\s"'“”‘’«»),;:–—-]+$/gu, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '');
}

/**
 * Adds words of a text to an actor's aliases. `picked` is its id, or the key of one that comes with the product, which goes
 * into the register first. A name that another actor has as well is added and told of.
 */
export function addAlias(actors: ReadonlyMap<string, Actor>, picked: string, selection: string): RegisterStep {
  const name = nameIn(selection);
  if (foldName(name) === '') return { ok: false, reason: 'Select a name of the actor first.' };
  if ([...name].length > longestName) return { ok: false, reason: 'That is too long for a name. Select fewer words.' };
  const named = pickedActors([picked], actors);
  const [id] = named.ok ? named.ids : [];
  if (!named.ok || id === undefined) return { ok: false, reason: 'Pick an actor first.' };
  const others = [...actors.values()].filter(
    (each) => each.id !== id && namesOf(each).some((own) => isSame(own, name)),
  );
  const changes = [...named.changes, registerChange((yaml) => addName(yaml, id, 'aliases', name))];
  const [other] = others;
  return { ok: true, changes, note: other === undefined ? null : `“${name}” is a name of ${other.name} as well.` };
}

function isSame(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

/** A post as a person tells it; texts may be empty. */
export interface PostToAdd {
  readonly person: string;
  /** An id, or the key of an actor that comes with the product. */
  readonly body: string;
  readonly title: string;
  /** EDTF. */
  readonly from: string;
  readonly to: string;
}

/** Adds a post to a person: for which body, as what, from when to when. */
export function addPostTo(actors: ReadonlyMap<string, Actor>, post: PostToAdd): RegisterStep {
  const person = actors.get(post.person);
  if (person?.type !== 'person') return { ok: false, reason: 'Only a person of actors.yaml has posts.' };
  const wrong = whyNoSpan(post);
  if (wrong !== undefined) return { ok: false, reason: wrong };
  const named = pickedActors([post.body], actors);
  const [body] = named.ok ? named.ids : [];
  if (!named.ok || body === undefined) return { ok: false, reason: 'Pick the body that the person speaks for first.' };
  if (named.changes.length === 0 && !actors.has(body))
    return { ok: false, reason: `No actor of actors.yaml has the id ${body}. Choose another one.` };
  if (body === person.id) return { ok: false, reason: 'Nobody holds a post for themselves.' };
  const fields: PostFields = {
    for: body,
    ...(post.title.trim() !== '' && { title: post.title.trim() }),
    ...(post.from.trim() !== '' && { from: post.from.trim() }),
    ...(post.to.trim() !== '' && { to: post.to.trim() }),
  };
  const known = (person.posts ?? []).some(
    (each) => each.for === body && each.title === fields.title && each.from === fields.from && each.to === fields.to,
  );
  if (known) return { ok: false, reason: `${person.name} has this post already.` };
  const changes = [...named.changes, registerChange((yaml) => addPost(yaml, person.id, fields))];
  return { ok: true, changes, note: null };
}

/** Why two dates are no span, as a sentence. An empty one is open. */
function whyNoSpan({ from, to }: Pick<PostToAdd, 'from' | 'to'>): string | undefined {
  const odd = [from, to].find((date) => date.trim() !== '' && (!isEdtf(date.trim()) || date.includes('/')));
  if (odd !== undefined) return `This is no date: ${odd.trim()}. Write it as 2022, 2022-05 or 2022-05-12.`;
  const [start, end] = [dateSpan(from.trim())?.from, dateSpan(to.trim())?.to];
  return start != null && end != null && start > end ? 'The post would end before it begins.' : undefined;
}

function registerChange(edit: (yaml: string) => ReturnType<FileChange['edit']>): FileChange {
  return { path: 'actors.yaml', edit: (before) => edit(before ?? '') };
}
