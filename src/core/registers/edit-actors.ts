import type { EditResult } from '../yaml/edit.ts';
import { actorEntry, postEntry, type Actor, type ActorType } from './actors.ts';
import { addEntry, changeEntry, removeEntry } from './edit.ts';
import { entryWith } from './entry.ts';
import { foldName } from './fold-name.ts';
import { asData } from './as-data.ts';
import { registerStyle } from './register-style.ts';

export const actorsStyle = registerStyle('actors', actorEntry.entries, postEntry.entries);

/** What a new actor is written with. */
export type NewActor = Omit<ActorFields, 'type'> & {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
};

/** The fields of an actor that are changed; a field that is undefined is taken out. */
export interface ActorFields {
  readonly name?: string;
  readonly aliases?: readonly string[] | undefined;
  readonly metonyms?: readonly string[] | undefined;
  readonly demonyms?: readonly string[] | undefined;
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly specific?: boolean | undefined;
  readonly members?: readonly string[] | undefined;
  readonly partOf?: string | undefined;
  readonly posts?: readonly PostFields[] | undefined;
  readonly note?: string | undefined;
}

/** A post as it is written; `from` and `to` are EDTF. */
export type PostFields = Readonly<{ for: string; title?: string; from?: string; to?: string }>;

/** Adds an actor to the text of an actors.yaml (empty for a new file), in the order of ids. */
export function addActor(yaml: string, actor: NewActor): EditResult {
  return addEntry(yaml, 'actors', { ...actor }, actorsStyle);
}

/** Gives an actor new values for some fields. */
export function changeActor(yaml: string, id: string, fields: ActorFields): EditResult {
  return changeEntry(yaml, 'actors', id, { ...fields }, actorsStyle);
}

/** Takes an actor out of the register; what names it elsewhere is left alone. */
export function removeActor(yaml: string, id: string): EditResult {
  return removeEntry(yaml, 'actors', id, actorsStyle);
}

/** Adds a name to an actor; one that it has already changes nothing. */
export function addName(yaml: string, id: string, kind: 'aliases' | 'metonyms' | 'demonyms', name: string): EditResult {
  const wanted = name.trim();
  if (foldName(wanted) === '') return { ok: false, reason: 'A name needs a letter or a digit.' };
  return withActor(yaml, id, (actor) => {
    const names = actor[kind] ?? [];
    const isKnown = names.includes(wanted) || (kind === 'aliases' && actor.name === wanted);
    return isKnown ? { ok: true, text: yaml } : changeActor(yaml, id, { [kind]: [...names, wanted] });
  });
}

/** Adds a post to a person. */
export function addPost(yaml: string, id: string, post: PostFields): EditResult {
  return withActor(yaml, id, ({ posts = [] }) => {
    const all = [...posts, { ...post }].map(asData).filter((each) => each !== undefined);
    return changeEntry(yaml, 'actors', id, { posts: all }, actorsStyle);
  });
}

function withActor(yaml: string, id: string, edit: (actor: Actor) => EditResult): EditResult {
  const actor = entryWith(yaml, 'actors', id, actorEntry);
  return actor === undefined ? { ok: false, reason: `actors.yaml has no readable actor ${id}.` } : edit(actor);
}
