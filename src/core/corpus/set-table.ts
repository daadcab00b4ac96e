import { none } from '../text/lists.ts';

/** Sets of things by key, such as all that claim an id; a key without things is not kept. */
export interface SetTable<K, T> {
  add(key: K, item: T): void;
  remove(key: K, item: T): void;
  has(key: K): boolean;
  /** How many things a key has. */
  count(key: K): number;
  /** All things of a key, the first that came first. */
  get(key: K): readonly T[];
  /** The only thing of a key; undefined where it has none, or several. */
  only(key: K): T | undefined;
}

/** What a table holds for a key: most keys have one thing, which needs no list. No thing is a list or a set itself. */
type Held<T> = T | readonly T[] | Set<T>;

/** Up to so many things of a key are kept as a list, which takes a fraction of a set's room. */
const few = 16;

/**
 * A table consists of so many maps: when a map of half a million keys grows, V8 moves all of them at once, which takes
 * 150 ms.
 */
const parts = 16;

/** Makes an empty table of sets. */
export function setTable<K, T extends object | string>(): SetTable<K, T> {
  const first = new Map<K, Held<T>>();
  const maps = [first, ...Array.from({ length: parts - 1 }, () => new Map<K, Held<T>>())];
  const mapOf = (key: K) => maps[partOf(key)] ?? first;
  const keep = (key: K, items: readonly T[]) => {
    const [one] = items;
    if (one === undefined) mapOf(key).delete(key);
    else mapOf(key).set(key, items.length === 1 ? one : items);
  };
  return {
    has: (key) => mapOf(key).has(key),
    count: (key) => {
      const held = mapOf(key).get(key);
      if (held === undefined) return 0;
      return isSet(held) ? held.size : isList(held) ? held.length : 1;
    },
    get: (key) => {
      const held = mapOf(key).get(key);
      if (held === undefined) return none;
      return isSet(held) ? [...held] : isList(held) ? held : [held];
    },
    only: (key) => {
      const held = mapOf(key).get(key);
      return held === undefined || isSet(held) || isList(held) ? undefined : held;
    },
    add: (key, item) => {
      const table = mapOf(key);
      const held = table.get(key);
      if (held === undefined) table.set(key, item);
      else if (isSet(held)) held.add(item);
      else if (!isList(held)) {
        if (held !== item) table.set(key, [held, item]);
      } else if (!held.includes(item)) {
        // A list that grows item by item keeps room for many more.
        table.set(key, held.length < few ? held.concat([item]) : new Set(held).add(item));
      }
    },
    remove: (key, item) => {
      const held = mapOf(key).get(key);
      if (held === undefined) return;
      if (isSet(held)) {
        held.delete(item);
        if (held.size <= 1) keep(key, [...held]);
      } else if (isList(held))
        keep(
          key,
          held.filter((each) => each !== item),
        );
      else if (held === item) mapOf(key).delete(key);
    },
  };
}

function isSet<T>(held: Held<T>): held is Set<T> {
  return held instanceof Set;
}

function isList<T>(held: Held<T>): held is readonly T[] {
  return Array.isArray(held);
}

/** The map in which a key is looked for. Ids have their beginnings in common, and paths their ends. */
function partOf(key: unknown): number {
  if (typeof key === 'number') return key % parts;
  if (typeof key !== 'string') return 0;
  const { length } = key;
  // Beyond its beginning there is no unit but NaN, which counts nothing in a whole number.
  return (key.charCodeAt(length - 1) ^ key.charCodeAt(length - 6) ^ key.charCodeAt(length >> 1)) % parts;
}
