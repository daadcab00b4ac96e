import { actorTypes, addActor, namesOf, readActors, type Actor, type ActorType } from '../registers/actors.ts';
import { readableId } from '../sidecar/ids.ts';
import type { CodingStep, FileChange } from './context.ts';

/** The actor that a typed name means, and what has to be written first so that it stands in the register. */
export type NamedActor =
  | Extract<CodingStep, { ok: false }>
  | { readonly ok: true; readonly id: string; readonly changes: readonly FileChange[] };

/** The actor of a name that was typed: one of the register that has the name or alias already, else a new one. */
export function actorNamed(name: string, type: string, actors: ReadonlyMap<string, Actor>): NamedActor {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return { ok: false, reason: 'An actor needs a name.' };
  const known = actorTypes.find((each) => each === type);
  if (known === undefined) return { ok: false, reason: `${type} is no type of actor.` };
  const same = [...actors.values()].find((actor) => namesOf(actor).some((each) => each.toLowerCase() === wanted));
  if (same !== undefined) return { ok: true, id: same.id, changes: [] };
  const { id, change } = newActor(name, known, (taken) => actors.has(taken));
  return { ok: true, id, changes: [change] };
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
        if (!writable) return { ok: false, reason: `actors.yaml: ${problems[0]?.message ?? 'it could not be read.'}` };
        return addActor(before ?? '', { id, name: name.trim(), type });
      },
    },
  };
}
