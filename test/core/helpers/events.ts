import type { EventEntry } from '../../../src/core/corpus/event-entries.ts';
import type { EventGroup } from '../../../src/core/corpus/groupings/group.ts';

/** An event of events.yaml, or another one where that is said. */
export function entry(id: string, more: Partial<EventEntry> = {}): EventEntry {
  const plain = {
    path: null,
    aliases: [],
    title: id,
    kind: null,
    date: null,
    status: null,
    location: null,
    outside: false,
    place: null,
    page: false,
  };
  return { id, ...plain, pinned: true, digest: null, ...more };
}

/** A grouping in lines: groups with their counts, `-` before the titles of events. */
export function outline({ groups, events }: EventGroup, indent = ''): string[] {
  return [
    ...groups.flatMap((group) => [`${indent}${group.label} (${group.count})`, ...outline(group, `${indent}  `)]),
    ...events.map(({ title }) => `${indent}- ${title}`),
  ];
}
