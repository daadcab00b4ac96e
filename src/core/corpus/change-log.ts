/** Which articles the last changes of an index have touched. */
export interface ChangeLog {
  note(revision: number, paths: readonly Iterable<string>[]): void;
  /** Says that a change touched everything, so that nothing before it can be told. */
  forget(revision: number): void;
  /** All that was touched after a revision; null where that is too long ago to tell. */
  since(revision: number): ReadonlySet<string> | null;
}

/** As many changes as are told; whoever asks more seldom looks at everything. */
const mostKept = 500;

/** Makes an empty log. */
export function changeLog(): ChangeLog {
  let changes: { readonly revision: number; readonly paths: readonly Iterable<string>[] }[] = [];
  let start = 0;
  return {
    note: (revision, paths) => {
      changes.push({ revision, paths });
      if (changes.length <= 2 * mostKept) return;
      start = changes[mostKept - 1]?.revision ?? start;
      changes = changes.slice(mostKept);
    },
    forget: (revision) => {
      changes = [];
      start = revision;
    },
    since: (revision) => {
      if (revision < start) return null;
      const first = changes.findLastIndex((change) => change.revision <= revision) + 1;
      const touched = new Set<string>();
      for (const { paths } of changes.slice(first))
        for (const each of paths) for (const path of each) touched.add(path);
      return touched;
    },
  };
}
