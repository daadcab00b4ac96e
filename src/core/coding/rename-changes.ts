import { readSidecar } from '../sidecar/read.ts';
import type { EditResult } from '../yaml/edit.ts';
import { readYaml, registerBounds, sidecarBounds } from '../yaml/read.ts';
import type { FileChange } from './context.ts';
import { registerPlaces, sidecarPlaces } from './id-places.ts';
import { mayHoldId } from './may-hold.ts';
import { moveEntry } from './move-entry.ts';
import { countId, replaceIds, type NewId } from './replace-ids.ts';

/** The files of a corpus in which ids stand. */
export interface RenameCorpus {
  /** The sidecars of all layers, whatever the scope, and those whose article is gone (`article` null). */
  readonly sidecars: readonly { readonly path: string; readonly article: string | null; readonly text: string }[];
  /** The paths of the event pages; those whose file name is neither of the ids may be left out. */
  readonly pages: readonly string[];
  /** Texts of the registers; null where there is none. */
  readonly actors: string | null;
  readonly events: string | null;
  /** The normalised text of an article, for the page whose id is pinned by being renamed. */
  articleText(path: string): string | undefined;
}

/** What a rename comes to: changes of files, at most one a file, or why it cannot be done. */
export type Renaming =
  | {
      readonly ok: true;
      readonly kind: Kind;
      readonly changes: readonly FileChange[];
      /** In how many places of these files the id stands, in all and by file. */
      readonly places: number;
      readonly files: readonly FilePlaces[];
    }
  | RenameRefusal;

/** How often an id stands in a file; once where a rename writes it there for the first time. */
export interface FilePlaces {
  readonly path: string;
  readonly places: number;
}

/** One sentence for people. */
export interface RenameRefusal {
  readonly ok: false;
  readonly reason: string;
}

export type Kind = 'event' | 'actor';

/** The changes that write the new id wherever the old one stands, and those that pin it. */
export function changesOf(corpus: RenameCorpus, kind: Kind, ids: NewId, pins: readonly FileChange[]): Renaming {
  const { sidecars: holding, register: inRegister } = holdingFiles(corpus, kind, ids.from);
  const changes = [
    ...(inRegister > 0 ? [registerChange(kind, ids)] : []),
    ...holding.map(({ path }) => ({ path, edit: (before: string | null) => renamedSidecar(before, kind, ids) })),
  ];
  const all = pins.reduce(withChange, changes);
  const inFiles = new Map(holding.map(({ path, places }) => [path, places]));
  if (inRegister > 0) inFiles.set(registerPath(kind), inRegister);
  for (const { path } of pins) inFiles.set(path, (inFiles.get(path) ?? 0) + 1);
  const files = all.map(({ path }) => ({ path, places: inFiles.get(path) ?? 0 }));
  return { ok: true, kind, changes: all, places: files.reduce((sum, { places }) => sum + places, 0), files };
}

/** Where an id stands: the sidecars that hold it, of all layers, and how often the register of its kind does. */
export function holdingFiles(
  corpus: RenameCorpus,
  kind: Kind,
  id: string,
): { readonly sidecars: readonly FilePlaces[]; readonly register: number } {
  const mayHold = mayHoldId(id);
  const sidecars = corpus.sidecars.flatMap(({ path, text }) => {
    const places = mayHold(text) ? countId(readYaml(text, sidecarBounds).value, id, sidecarPlaces[kind]) : 0;
    return places > 0 ? [{ path, places }] : [];
  });
  const register = (kind === 'event' ? corpus.events : corpus.actors) ?? '';
  return { sidecars, register: countId(readYaml(register, registerBounds).value, id, registerPlaces[kind]) };
}

/** A file that is changed in two ways is changed once. */
function withChange(changes: readonly FileChange[], change: FileChange): FileChange[] {
  const earlier = changes.find(({ path }) => path === change.path);
  if (earlier === undefined) return [...changes, change];
  const edit = (before: string | null) => {
    const edited = earlier.edit(before);
    return edited.ok ? change.edit(edited.text) : edited;
  };
  return changes.map((each) => (each === earlier ? { path: change.path, edit } : each));
}

/** A sidecar in which one id stands for another wherever it means an event or an actor; refused where that is not safe. */
export function renamedSidecar(before: string | null, kind: Kind, ids: NewId): EditResult {
  const { writable, problems } = readSidecar(before ?? '');
  if (before === null || !writable)
    return { ok: false, reason: problems[0]?.message ?? 'This file is gone. Try again.' };
  const renamed = replaceIds(before, ids, sidecarPlaces[kind], sidecarBounds);
  if (!renamed.ok) return renamed;
  const [fault] = readSidecar(renamed.text).problems;
  return fault ? { ok: false, reason: fault.message } : renamed;
}

function registerPath(kind: Kind): string {
  return kind === 'event' ? 'events.yaml' : 'actors.yaml';
}

function registerChange(kind: Kind, ids: NewId): FileChange {
  const section = kind === 'event' ? 'events' : 'actors';
  return {
    path: registerPath(kind),
    edit: (before) => {
      const renamed = replaceIds(before ?? '', ids, registerPlaces[kind], registerBounds);
      return renamed.ok ? { ok: true, text: moveEntry(renamed.text, section, ids.to, registerBounds) } : renamed;
    },
  };
}
