import type { Found } from './finding.ts';
import type { FoundOn } from './rule.ts';

/** What a corpus rule has found, by the thing that it was found on (`key`) and by the file that it is told of. */
export interface FoundTable<K> {
  /** Takes what is found on a thing now, and notes the files of which something else is told since. */
  put(key: K, found: readonly FoundOn[]): void;
  clear(): void;
  foundOn(path: string): readonly Found[];
  /** The files of which something else is told since this was last asked. */
  takeChanged(): ReadonlySet<string>;
}

/** Makes an empty table. */
export function foundTable<K>(): FoundTable<K> {
  const byKey = new Map<K, readonly FoundOn[]>();
  const byPath = new Map<string, Set<FoundOn>>();
  let changed = new Set<string>();
  const remove = (found: FoundOn) => {
    changed.add(found.on);
    const left = byPath.get(found.on);
    left?.delete(found);
    if (left?.size === 0) byPath.delete(found.on);
  };
  return {
    put: (key, found) => {
      for (const each of byKey.get(key) ?? []) remove(each);
      if (found.length === 0) byKey.delete(key);
      else byKey.set(key, found);
      for (const each of found) {
        changed.add(each.on);
        byPath.set(each.on, (byPath.get(each.on) ?? new Set()).add(each));
      }
    },
    clear: () => {
      for (const path of byPath.keys()) changed.add(path);
      byKey.clear();
      byPath.clear();
    },
    foundOn: (path) => [...(byPath.get(path) ?? [])].sort(byAbout),
    takeChanged: () => {
      const taken = changed;
      changed = new Set();
      return taken;
    },
  };
}

/** An order that does not depend on the order of edits. */
function byAbout(a: Found, b: Found): number {
  const [one, other] = [a.about.join('\n'), b.about.join('\n')];
  return one === other ? 0 : one < other ? -1 : 1;
}
