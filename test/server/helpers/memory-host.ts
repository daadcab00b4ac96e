import type { CorpusHost } from '../../../src/server/host/host.ts';

/** A corpus in memory. */
export interface MemoryHost extends CorpusHost {
  readonly files: Map<string, string>;
  /** From now on every read fails with this message, until it is undefined. */
  fault: string | undefined;
}

export function memoryHost(files: Readonly<Record<string, string>>): MemoryHost {
  const all = new Map(Object.entries(files));
  const host: MemoryHost = {
    files: all,
    fault: undefined,
    list: () => Promise.resolve({ paths: [...all.keys()], nested: [], unreadable: [] }),
    read: (path) => {
      if (host.fault !== undefined) return Promise.reject(new Error(host.fault));
      const text = all.get(path);
      return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text));
    },
    write: (path, before, text) => {
      if ((all.get(path) ?? null) !== before)
        return Promise.resolve({ ok: false, code: 'changed', reason: `${path} was changed.` });
      all.set(path, text);
      return Promise.resolve({ ok: true });
    },
  };
  return host;
}
