import { addBuiltIn, builtInIn } from '../registers/built-in.ts';
import { actorTypes, readActors, type Actor, type ActorType } from '../registers/actors.ts';
import { addActor, addName } from '../registers/edit-actors.ts';
import { readableId } from '../sidecar/ids.ts';
import type { CodingStep, FileChange } from './context.ts';

/** The actors that a person means by their ids, and what has to be written first so that the register has them. */
export type NamedActors =
  | Extract<CodingStep, { ok: false }>
  | { readonly ok: true; readonly ids: readonly string[]; readonly changes: readonly FileChange[] };

/**
 * The actor of a name that was typed: one of the register that has the name or alias already, else a new one. What only
 * stands for an actor now and then is no name of it: a ‘White House’ that is created beside the United States is meant.
 */
export function actorNamed(name: string, type: string, actors: ReadonlyMap<string, Actor>): NamedActors {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return { ok: false, reason: 'An actor needs a name.' };
  const known = actorTypes.find((each) => each === type);
  if (known === undefined) return { ok: false, reason: `${type} is no type of actor.` };
  const same = [...actors.values()].find((actor) => ownNamesOf(actor).some((each) => each.toLowerCase() === wanted));
  if (same !== undefined) return { ok: true, ids: [same.id], changes: [] };
  const { id, change } = newActor(name, known, (taken) => actors.has(taken));
  return { ok: true, ids: [id], changes: [change] };
}

function ownNamesOf({ name, aliases = [] }: Actor): readonly string[] {
  return [name, ...aliases];
}

/**
 * The ids under which picked actors stand in the register, and what has to be written first so that they do: an actor
 * that comes with the product is picked by its key (`iso:IRN`) and goes into the register before a record names it.
 */
export function pickedActors(picked: readonly string[], actors: ReadonlyMap<string, Actor>): NamedActors {
  const changes: FileChange[] = [];
  const ids = picked.map((key) => {
    const actor = builtInIn([...actors.values()], key);
    if (actor === undefined) return key;
    if (!actor.isNew) return actor.id;
    changes.push({
      path: 'actors.yaml',
      edit: (before) => {
        const added = addBuiltIn(before ?? '', key);
        if (!added.ok || added.id === actor.id) return added;
        return { ok: false, reason: 'actors.yaml has changed meanwhile. Pick the actor again.' };
      },
    });
    return actor.id;
  });
  return { ok: true, ids, changes };
}

/** An actor as a person picked it: known by its id or key, also with a further name, or by a name that is new. */
export type ActorPick =
  { readonly id: string; readonly alias?: string } | { readonly name: string; readonly type: string };

/**
 * The ids of several picks, each with what has to be written first. A pick may build on what an earlier one adds: `known`
 * are the actors by id, and the new ones join them.
 */
export function actorsOfPicks(picks: readonly ActorPick[], known: Map<string, Actor>): NamedActors {
  const ids: string[] = [];
  const changes: FileChange[] = [];
  for (const pick of picks) {
    const named = 'id' in pick ? pickedActors([pick.id], known) : actorNamed(pick.name, pick.type, known);
    if (!named.ok) return named;
    const [id = ''] = named.ids;
    // Two new names of one step must not get one id.
    if ('name' in pick && !known.has(id)) known.set(id, { id, name: pick.name.trim() });
    ids.push(id);
    changes.push(...named.changes);
    if ('id' in pick && pick.alias !== undefined) changes.push(addAlias(id, pick.alias));
  }
  return { ok: true, ids: [...new Set(ids)], changes };
}

function addAlias(id: string, alias: string): FileChange {
  return { path: 'actors.yaml', edit: (before) => addName(before ?? '', id, 'aliases', alias) };
}

/** A new actor with its id, and the change that puts it into the register beside the corpus. */
export function newActor(
  name: string,
  type: ActorType,
  isTaken: (id: string) => boolean,
): { id: string; change: FileChange } {
  const id = readableId(name, (taken) => taken === 'unknown' || isTaken(taken), 'actor');
  return {
    id,
    change: {
      path: 'actors.yaml',
      edit: (before) => {
        const { writable, problems } = readActors(before ?? '');
        if (!writable) return { ok: false, reason: problems[0]?.message ?? 'It could not be read.' };
        return addActor(before ?? '', { id, name: name.trim(), type });
      },
    },
  };
}
