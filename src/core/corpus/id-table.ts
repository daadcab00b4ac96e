/** What ids mean, where several things may claim the same one. */
export interface IdTable<T> {
  add(id: string, meaning: T): void;
  remove(id: string, meaning: T): void;
  /** True where anything claims the id. */
  has(id: string): boolean;
  /** What an id means; undefined where nothing claims it, or several things do. */
  only(id: string): T | undefined;
  all(id: string): readonly T[];
}

/** Makes an empty table. Most ids have one meaning, which is kept without a list. */
export function idTable<T extends object>(): IdTable<T> {
  const single = new Map<string, T>();
  const several = new Map<string, T[]>();
  const all = (id: string): readonly T[] => {
    const one = single.get(id);
    return one === undefined ? (several.get(id) ?? []) : [one];
  };
  return {
    all,
    add: (id, meaning) => {
      const one = single.get(id);
      if (one !== undefined) {
        single.delete(id);
        several.set(id, [one, meaning]);
        return;
      }
      const list = several.get(id);
      if (list === undefined) single.set(id, meaning);
      else list.push(meaning);
    },
    remove: (id, meaning) => {
      if (single.get(id) === meaning) single.delete(id);
      const left = several.get(id)?.filter((each) => each !== meaning);
      const [one] = left ?? [];
      if (left === undefined || one === undefined) return;
      if (left.length > 1) several.set(id, left);
      else {
        several.delete(id);
        single.set(id, one);
      }
    },
    has: (id) => single.has(id) || several.has(id),
    only: (id) => single.get(id),
  };
}

/** Sets of things by key; a key without things is not kept. */
export interface SetTable<K, T> {
  add(key: K, item: T): void;
  remove(key: K, item: T): void;
  has(key: K): boolean;
  get(key: K): Iterable<T>;
}

/** Up to so many things of a key are kept as a list, which takes a fraction of a set's room. */
const few = 16;

/** Makes an empty table of sets. Most keys have one thing, which is kept without a list. */
export function setTable<K, T extends object | string>(): SetTable<K, T> {
  const single = new Map<K, T>();
  const several = new Map<K, readonly T[] | Set<T>>();
  const addToSeveral = (key: K, item: T): void => {
    const items = several.get(key);
    if (items === undefined) single.set(key, item);
    else if (items instanceof Set) items.add(item);
    else if (items.includes(item)) return;
    // A list that grows item by item keeps room for many more.
    else several.set(key, items.length < few ? items.concat([item]) : new Set([...items, item]));
  };
  return {
    has: (key) => single.has(key) || several.has(key),
    get: (key) => {
      const one = single.get(key);
      return one === undefined ? (several.get(key) ?? []) : [one];
    },
    add: (key, item) => {
      const one = single.get(key);
      if (one === undefined) addToSeveral(key, item);
      else if (one !== item) {
        single.delete(key);
        several.set(key, [one, item]);
      }
    },
    remove: (key, item) => {
      if (single.get(key) === item) single.delete(key);
      const items = several.get(key);
      if (items === undefined) return;
      if (items instanceof Set) {
        items.delete(item);
        if (items.size === 0) several.delete(key);
        return;
      }
      const left = items.filter((each) => each !== item);
      if (left.length > 0) several.set(key, left);
      else several.delete(key);
    },
  };
}
