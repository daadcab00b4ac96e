import type { Problem } from '../text/range.ts';
import { readYaml, registerBounds } from '../yaml/read.ts';
import { remarksOn } from '../yaml/remarks.ts';
import { actorEntry } from './actors.ts';
import { eventEntry } from './events.ts';
import { isDataMap } from '../yaml/data.ts';
import { placed, type Note } from './places.ts';

/**
 * What is odd in an actors.yaml that can be read: keys and words that the format does not know, ids that stand twice or
 * lead nowhere, words that are no date. Ranges are code points of the file. `entries` are those of the file where they
 * have been read already.
 */
export function actorRemarks(yaml: string, entries: readonly unknown[] = entriesOf(yaml, 'actors')): Problem[] {
  const ids = new Set(entries.map(idOf));
  const notes = entries.flatMap((entry, index) => [
    ...remarksOn(actorEntry, entry, ['actors', index]),
    ...danglingIds(entry, ['actors', index], ids),
  ]);
  return placed(yaml, [...notes, ...duplicates(entries, 'actors')], 'actors');
}

/** The same for an events.yaml. */
export function eventRemarks(yaml: string, entries: readonly unknown[] = entriesOf(yaml, 'events')): Problem[] {
  const notes = entries.flatMap((entry, index) => remarksOn(eventEntry, entry, ['events', index]));
  return placed(yaml, [...notes, ...duplicates(entries, 'events')], 'events');
}

function entriesOf(yaml: string, section: string): readonly unknown[] {
  const { value } = readYaml(yaml, registerBounds);
  const list = isDataMap(value) ? value[section] : undefined;
  return Array.isArray(list) ? list : [];
}

function idOf(entry: unknown): unknown {
  return isDataMap(entry) ? entry['id'] : undefined;
}

function duplicates(entries: readonly unknown[], section: string): Note[] {
  const counts = new Map<unknown, number>();
  for (const id of entries.map(idOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return entries.flatMap((entry, index) => {
    const id = idOf(entry);
    if (typeof id !== 'string' || (counts.get(id) ?? 0) < 2) return [];
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
