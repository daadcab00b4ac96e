import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { thisMachine, type DiskAccess } from '../../../src/server/host/disk-access.ts';
import { nodeFileSystem } from '../../../src/server/host/file-system.ts';
import { faultyFileSystem, type Call, type Fault, type FaultyFileSystem } from './faulty-file-system.ts';

/** A folder for one test, with what tests do to it. */
export interface DiskCorpus {
  readonly root: string;
  put(path: string, content?: string | Uint8Array): void;
  read(path: string): string;
  removeFile(path: string): void;
  /** All names in the root. */
  names(): string[];
  remove(): void;
}

export function diskCorpus(): DiskCorpus {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'newsweave-')));
  return {
    root,
    put: (path, content = 'x') => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    removeFile: (path) => {
      rmSync(join(root, path));
    },
    names: () => readdirSync(root).sort(),
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

/** A disk on which waiting takes no time, though the clock says that it did; `onCall` may look at each call or fail it. */
export function patientDisk(
  onCall: (call: Call, index: number) => Fault | undefined = () => undefined,
): DiskAccess & { readonly fs: FaultyFileSystem } {
  let waited = 0;
  return {
    ...thisMachine,
    fs: faultyFileSystem(nodeFileSystem, (index, call) => onCall(call, index)),
    now: () => Date.now() + waited,
    wait: async (milliseconds) => {
      waited += milliseconds;
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
