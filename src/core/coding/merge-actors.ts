import { readActors, type Actor } from '../registers/actors.ts';
import { actorsStyle, removeActor } from '../registers/edit-actors.ts';
import { changeEntry } from '../registers/edit.ts';
import { conflictOf, gainedFields } from '../registers/merged-actor.ts';
import { changeRecord, editSidecar } from '../sidecar/edit.ts';
import { readSidecar } from '../sidecar/read.ts';
import type { EditResult, YamlEdit } from '../yaml/edit.ts';
import { registerBounds, sidecarBounds } from '../yaml/read.ts';
import { registerPlaces, sidecarPlaces } from './id-places.ts';
import { holdingFiles, type RenameCorpus, type Renaming } from './rename-changes.ts';
import { refused, unreadable, unreadableSidecars } from './rename-refusals.ts';
import { replaceIds, type NewId } from './replace-ids.ts';

/**
 * Merges one actor into another: every reference in all layers and in the register means the actor that stays (`to`), which
 * keeps its id, its name and its type and gets what the other one (`from`) has besides: its name and aliases as aliases,
 * further names, posts and members. The other entry goes.
 */
export function mergeActors(corpus: RenameCorpus, ids: NewId): Renaming {
  const register = readActors(corpus.actors ?? '');
  if (ids.from === ids.to) return refused('An actor cannot be merged into itself.');
  const refusal = unreadable('actors.yaml', register) ?? unreadableSidecars(corpus, ids);
  if (refusal) return refusal;
  const [from, to] = [actorOf(register.value, ids.from), actorOf(register.value, ids.to)];
  if (typeof from === 'string') return refused(from);
  if (typeof to === 'string') return refused(to);
  const conflict = conflictOf(from, to);
  if (conflict !== undefined) return refused(conflict);
  const { sidecars, register: inRegister } = holdingFiles(corpus, 'actor', ids.from);
  const files = [{ path: 'actors.yaml', places: inRegister }, ...sidecars];
  return {
    ok: true,
    kind: 'actor',
    places: files.reduce((sum, { places }) => sum + places, 0),
    files,
    changes: [
      { path: 'actors.yaml', edit: (before) => mergedRegister(before ?? '', ids) },
      ...sidecars.map(({ path }) => ({ path, edit: (before: string | null) => mergedSidecar(before, ids) })),
    ],
  };
}

/** The one actor of an id, or why there is none. */
function actorOf(actors: readonly Actor[], id: string): Actor | string {
  const [owner, other] = actors.filter((actor) => actor.id === id);
  if (owner === undefined) return `There is no actor ${id} in actors.yaml.`;
  return other === undefined ? owner : `Several actors are called ${id}. Give one of them another id by hand first.`;
}

function mergedRegister(before: string, ids: NewId): EditResult {
  const { value, writable } = readActors(before);
  const [from, to] = [actorOf(value, ids.from), actorOf(value, ids.to)];
  if (!writable || typeof from === 'string' || typeof to === 'string')
    return { ok: false, reason: 'It has changed meanwhile. Try again.' };
  const steps: ((yaml: string) => EditResult)[] = [
    (yaml) => changeEntry(yaml, 'actors', ids.to, gainedFields(from, to), actorsStyle),
    (yaml) => removeActor(yaml, ids.from),
    ...value.flatMap(({ id, members = [] }) =>
      id !== ids.from && namesBoth(members, ids)
        ? [(yaml: string) => changeEntry(yaml, 'actors', id, { members: withoutFrom(members, ids) }, actorsStyle)]
        : [],
    ),
    (yaml) => replaceIds(yaml, ids, registerPlaces.actor, registerBounds),
  ];
  return steps.reduce<EditResult>((made, step) => (made.ok ? step(made.text) : made), { ok: true, text: before });
}

function mergedSidecar(before: string | null, ids: NewId): EditResult {
  const { value, writable, problems } = readSidecar(before ?? '');
  if (before === null || !writable)
    return { ok: false, reason: problems[0]?.message ?? 'This file is gone. Try again.' };
  // A joint act of the two is an act of one: a list that names both names the one that stays once.
  const edits = value.responses.flatMap(({ id, actors = [], via = [], targets = [] }): YamlEdit[] =>
    Object.entries({ actors, via, targets }).flatMap(([key, list]) =>
      namesBoth(list, ids) ? changeRecord('responses', id, { [key]: withoutFrom(list, ids) }) : [],
    ),
  );
  const once = editSidecar(before, edits);
  return once.ok ? replaceIds(once.text, ids, sidecarPlaces.actor, sidecarBounds) : once;
}

function namesBoth(list: readonly string[], { from, to }: NewId): boolean {
  return list.includes(from) && list.includes(to);
}

function withoutFrom(list: readonly string[], { from }: NewId): string[] {
  return list.filter((id) => id !== from);
}
