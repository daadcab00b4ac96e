import { eachInSteps } from '../steps.ts';
import type { Problem } from '../text/range.ts';
import { remarksOn } from '../yaml/remarks.ts';
import { actorEntry } from './actors.ts';
import { eventEntry } from './events.ts';
import { isDataMap } from '../yaml/data.ts';
import { placed, type Note } from './places.ts';

/**
 * What is odd in an actors.yaml that can be read, found in steps: keys and words that the format does not know, ids that stand
 * twice or lead nowhere, words that are no date. Ranges are code points of the file. `entries` are those that were read of it.
 */
export function* actorRemarksInSteps(yaml: string, entries: readonly unknown[]): Generator<void, Problem[]> {
  const ids = new Set<unknown>();
  yield* eachInSteps(entries, (entry) => ids.add(idOf(entry)));
  const notes: Note[] = [];
  yield* eachInSteps(entries.entries(), ([index, entry]) => {
    notes.push(...remarksOn(actorEntry, entry, ['actors', index]), ...danglingIds(entry, ['actors', index], ids));
  });
  notes.push(...(yield* duplicates(entries, 'actors')));
  return placed(yaml, notes, 'actors');
}

/** The same for an events.yaml. */
export function* eventRemarksInSteps(yaml: string, entries: readonly unknown[]): Generator<void, Problem[]> {
  const notes: Note[] = [];
  yield* eachInSteps(entries.entries(), ([index, entry]) => {
    notes.push(...remarksOn(eventEntry, entry, ['events', index]));
  });
  notes.push(...(yield* duplicates(entries, 'events')));
  return placed(yaml, notes, 'events');
}

function idOf(entry: unknown): unknown {
  return isDataMap(entry) ? entry['id'] : undefined;
}

function* duplicates(entries: readonly unknown[], section: string): Generator<void, Note[]> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  yield* eachInSteps(entries, (entry) => {
    const id = idOf(entry);
    if (typeof id === 'string') (seen.has(id) ? twice : seen).add(id);
  });
  if (twice.size === 0) return [];
  return entries.flatMap((entry, index) => {
    const id = idOf(entry);
    if (typeof id !== 'string' || !twice.has(id)) return [];
    return [{ code: 'duplicate-id', message: `Another entry has the id ${id} too.`, path: [section, index, 'id'] }];
  });
}

/** The fields of an actor that name other actors. */
function danglingIds(entry: unknown, path: Note['path'], ids: ReadonlySet<unknown>): Note[] {
  if (!isDataMap(entry)) return [];
  const { members, partOf, posts } = entry;
  const named: readonly (readonly [unknown, Note['path']])[] = [
    ...(Array.isArray(members)
      ? members.map((each: unknown, index) => [each, [...path, 'members', index]] as const)
      : [[members, [...path, 'members']] as const]),
    [partOf, [...path, 'partOf']],
    ...listOf(posts).map((post, index) => [post['for'], [...path, 'posts', index, 'for']] as const),
  ];
  return named.flatMap(([id, place]) => {
    if (typeof id !== 'string' || ids.has(id)) return [];
    return [{ code: 'dangling-target', message: `No actor of the register has the id ${id}.`, path: place }];
  });
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isDataMap) : [];
}
