import { setTable } from '../corpus/set-table.ts';
import { smallestHashes, type ShingleSketch } from '../evidence/shingles.ts';
import { sameList } from '../text/lists.ts';

/** Which articles share hashes of their sketches, kept up to date article by article. */
export interface SharedHashes {
  /**
   * Takes an article's sketch as it is now, null where it has none; gives the articles that may pair otherwise since, and
   * those that share hashes with it.
   */
  put(path: string, sketch: ShingleSketch | null): ReadonlySet<string>;
  /** The other articles that share one of the smallest hashes with an article. */
  sharing(path: string): ReadonlySet<string>;
  clear(): void;
}

/** Articles that may share a hash before it counts as a common phrase, which says nothing. */
const mostSharing = 300;

/** Makes an empty table. */
export function sharedHashes(): SharedHashes {
  let byHash = setTable<number, string>();
  const own = new Map<string, readonly number[]>();
  const isCommon = (hash: number) => byHash.count(hash) > mostSharing;
  const sharing = (path: string) => {
    const others = new Set<string>();
    for (const hash of own.get(path) ?? [])
      if (!isCommon(hash)) for (const other of byHash.get(hash)) if (other !== path) others.add(other);
    return others;
  };
  /** Adds an article to those of a hash, or removes it; where that makes or ends a common phrase, all pair otherwise. */
  const change = (how: 'add' | 'remove', hash: number, path: string, affected: Set<string>) => {
    const before = isCommon(hash);
    byHash[how](hash, path);
    if (before !== isCommon(hash)) for (const each of byHash.get(hash)) affected.add(each);
  };
  return {
    sharing,
    put: (path, sketch) => {
      const affected = new Set<string>(sharing(path));
      const before = own.get(path) ?? [];
      const hashes = sketch === null ? [] : smallestHashes(sketch);
      // Most changes leave the text as it is.
      if (sameList(before, hashes)) return affected;
      for (const hash of before) change('remove', hash, path, affected);
      if (hashes.length > 0) own.set(path, hashes);
      else own.delete(path);
      for (const hash of hashes) change('add', hash, path, affected);
      for (const other of sharing(path)) affected.add(other);
      return affected;
    },
    clear: () => {
      byHash = setTable();
      own.clear();
    },
  };
}
