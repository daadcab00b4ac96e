import { stemOf } from '../corpus/event-entries.ts';
import type { RegisteredEvent } from '../registers/events.ts';
import type { EventRecord, Sidecar } from '../sidecar/schema.ts';

/** An event that lays claim to an id. Those of one event in several layers have the same key. */
export interface EventClaim {
  readonly id: string;
  readonly key: string;
  /** True for the id that the event has, false for an alias of it. */
  readonly isOwn: boolean;
  /** True where the id stands in a file; false for a page's stem as long as nothing is pinned. */
  readonly pinned: boolean;
  /** The article that tells it, or events.yaml. */
  readonly path: string;
}

/** A sidecar as it was read, of any layer; null for the article of an orphan. */
export interface ReadFile {
  readonly path: string;
  readonly article: string | null;
  readonly sidecar: Sidecar;
}

/** All that lays claim to an id of an event: pages by their stems, records of all layers, the register. */
export function eventClaims(
  pages: readonly string[],
  files: readonly ReadFile[],
  registered: readonly RegisteredEvent[],
): EventClaim[] {
  const records = files.flatMap(({ path, article, sidecar }) =>
    sidecar.events.map((record) => ({ record, at: article ?? path })),
  );
  const pinnedPages = new Set(records.flatMap(({ record, at }) => (record.page === true ? [at] : [])));
  return [
    ...pages.map((path) => {
      const pinned = pinnedPages.has(path);
      return { id: stemOf(path), key: pageKey(path), isOwn: !pinned, pinned, path };
    }),
    ...records.flatMap(({ record, at }) => claimsOf(record, keyOf(record, at), at)),
    ...registered.flatMap((record) => claimsOf(record, `register\n${record.id}`, 'events.yaml')),
  ];
}

function claimsOf({ id, aliases = [] }: Pick<EventRecord, 'id' | 'aliases'>, key: string, path: string): EventClaim[] {
  const own = { id, key, isOwn: true, pinned: true, path };
  return [own, ...aliases.map((alias) => ({ ...own, id: alias, isOwn: false }))];
}

function keyOf({ id, page }: EventRecord, article: string): string {
  return page === true ? pageKey(article) : `defined\n${article}\n${id}`;
}

function pageKey(article: string): string {
  return `page\n${article}`;
}
