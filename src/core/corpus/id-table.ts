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
      const list = several.get(id);
      const one = single.get(id);
      if (list !== undefined) list.push(meaning);
      else if (one === undefined) single.set(id, meaning);
      else {
        single.delete(id);
        several.set(id, [one, meaning]);
      }
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

/** Makes an empty table of sets. Most keys have one thing, which is kept without a set. */
export function setTable<K, T extends object | string>(): SetTable<K, T> {
  const single = new Map<K, T>();
  const several = new Map<K, Set<T>>();
  return {
    has: (key) => single.has(key) || several.has(key),
    get: (key) => {
      const one = single.get(key);
      return one === undefined ? (several.get(key) ?? []) : [one];
    },
    add: (key, item) => {
      const one = single.get(key);
      const set = several.get(key);
      if (set !== undefined) set.add(item);
      else if (one === undefined) single.set(key, item);
      else if (one !== item) {
        single.delete(key);
        several.set(key, new Set([one, item]));
      }
    },
    remove: (key, item) => {
      if (single.get(key) === item) single.delete(key);
      const set = several.get(key);
      if (set?.delete(item) === true && set.size === 0) several.delete(key);
    },
  };
}
