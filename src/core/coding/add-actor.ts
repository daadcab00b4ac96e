import { addActor, readActors, type ActorType } from '../registers/actors.ts';
import { readableId } from '../sidecar/ids.ts';
import type { FileChange } from './context.ts';

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
