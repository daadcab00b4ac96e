import type { CorpusHost } from '../../../src/server/host/host.ts';

/** A corpus in memory. */
export interface MemoryHost extends Omit<CorpusHost, 'list'> {
  /** What the folder holds; a test may have it fail. */
  list: CorpusHost['list'];
  readonly files: Map<string, string>;
  /** From now on every read fails with this message, until it is undefined. */
  fault: string | undefined;
  /** Files that cannot be read, while the others can. */
  readonly barred: Set<string>;
}

export function memoryHost(files: Readonly<Record<string, string>>): MemoryHost {
  const all = new Map(Object.entries(files));
  const host: MemoryHost = {
    files: all,
    fault: undefined,
    barred: new Set(),
    list: () => Promise.resolve({ paths: [...all.keys()], nested: [], unreadable: [] }),
    read: (path) => {
      if (host.fault !== undefined) return Promise.reject(new Error(host.fault));
      if (host.barred.has(path)) return Promise.reject(new Error(`${path} is barred.`));
      const text = all.get(path);
      return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text));
    },
    write: (path, before, text) => {
      if ((all.get(path) ?? null) !== before)
        return Promise.resolve({ ok: false, code: 'changed', reason: `${path} was changed.` });
      all.set(path, text);
      return Promise.resolve({ ok: true });
    },
    remove: (path, before) => {
      if (all.get(path) !== before)
        return Promise.resolve({ ok: false, code: 'changed', reason: `${path} was changed.` });
      all.delete(path);
      return Promise.resolve({ ok: true });
    },
    move: (from, to) => {
      const text = all.get(from);
      if (text === undefined) return Promise.resolve({ ok: false, code: 'failed', reason: `${from} is not there.` });
      if (all.has(to)) return Promise.resolve({ ok: false, code: 'exists', reason: `${to} exists.` });
      all.delete(from);
      all.set(to, text);
      return Promise.resolve({ ok: true });
    },
    whyReadOnly: () => Promise.resolve(undefined),
    sweep: () => Promise.resolve(0),
  };
  return host;
}
