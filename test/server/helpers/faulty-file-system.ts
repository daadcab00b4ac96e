import type { FileSystem, OpenFile } from '../../../src/server/host/file-system.ts';

/**
 * What becomes of one system call: it fails with an error of the system; a write takes one byte only, or none; or the
 * process dies in it: neither this call nor a later one returns, `halfway` after a write has put half its bytes there.
 */
export type Fault =
  { readonly kind: 'error'; readonly code: string } | { readonly kind: 'short' | 'nothing' | 'crash' | 'halfway' };

/** One system call as it was asked for. `path` is that of the file for calls on an open one. */
export interface Call {
  readonly name: string;
  readonly path: string;
}

export interface FaultyFileSystem extends FileSystem {
  /** All calls so far, in order. */
  readonly calls: readonly Call[];
  /** Resolves when the process has died. */
  readonly crashed: Promise<void>;
}

/** A file system that lets a plan decide on each call, counted from 0; a call without a fault goes through. */
export function faultyFileSystem(
  real: FileSystem,
  plan: (index: number, call: Call) => Fault | undefined,
): FaultyFileSystem {
  const calls: Call[] = [];
  const never = new Promise<never>(() => undefined);
  const open = new Set<OpenFile>();
  let isDead = false;
  let die = (): void => undefined;
  const crashed = new Promise<void>((resolve) => {
    die = () => {
      isDead = true;
      // As the system does with the files of a process that is gone.
      void Promise.allSettled([...open].map((file) => file.close())).then(() => {
        resolve();
      });
    };
  });

  const step = async <T>(name: string, path: string, run: () => Promise<T>, part?: PartOfWrite<T>): Promise<T> => {
    if (isDead) return never;
    const index = calls.length;
    calls.push({ name, path });
    const fault = plan(index, { name, path });
    if (fault === undefined) return run();
    if (fault.kind === 'error') throw systemError(fault.code, name, path);
    if (fault.kind === 'short') return part === undefined ? run() : part.one();
    if (fault.kind === 'nothing') return part === undefined ? run() : part.none();
    if (fault.kind === 'halfway') await part?.half();
    die();
    return never;
  };

  const wrapFile = (file: OpenFile, path: string): OpenFile => {
    open.add(file);
    return wrapped(file, path);
  };

  const wrapped = (file: OpenFile, path: string): OpenFile => ({
    descriptor: file.descriptor,
    write: (bytes, offset) =>
      step('write', path, () => file.write(bytes, offset), {
        one: () => file.write(bytes.subarray(offset, offset + 1), 0),
        none: () => Promise.resolve(0),
        half: () => file.write(bytes.subarray(offset, offset + Math.ceil((bytes.length - offset) / 2)), 0),
      }),
    stat: () => step('fstat', path, () => file.stat()),
    chmod: (mode) => step('fchmod', path, () => file.chmod(mode)),
    chown: (owner, group) => step('fchown', path, () => file.chown(owner, group)),
    sync: () => step('fsync', path, () => file.sync()),
    // The system closes a file even where it reports an error; else the test would run out of them.
    close: () =>
      step('close', path, async () => {
        open.delete(file);
        await file.close();
      }).catch(async (error: unknown) => {
        if (open.delete(file)) await file.close();
        throw error;
      }),
  });

  return {
    calls,
    crashed,
    open: async (path, flags) => wrapFile(await step('open', path, () => real.open(path, flags)), path),
    readFile: (path, flags) => step('readFile', path, () => real.readFile(path, flags)),
    stat: (path) => step('stat', path, () => real.stat(path)),
    lstat: (path) => step('lstat', path, () => real.lstat(path)),
    realpath: (path) => step('realpath', path, () => real.realpath(path)),
    mayWrite: (path) => step('access', path, () => real.mayWrite(path)),
    readdir: (path) => step('readdir', path, () => real.readdir(path)),
    mkdir: (path) => step('mkdir', path, () => real.mkdir(path)),
    rmdir: (path) => step('rmdir', path, () => real.rmdir(path)),
    rmdirSync: (path) => {
      if (!isDead) real.rmdirSync(path);
    },
    rename: (from, to) => step('rename', to, () => real.rename(from, to)),
    link: (existing, path) => step('link', path, () => real.link(existing, path)),
    unlink: (path) => step('unlink', path, () => real.unlink(path)),
    utimes: (path, accessed, changed) => step('utimes', path, () => real.utimes(path, accessed, changed)),
  };
}

interface PartOfWrite<T> {
  one(): Promise<T>;
  none(): Promise<T>;
  half(): Promise<T>;
}

/** An error as the system reports it. */
function systemError(code: string, call: string, path: string): Error {
  return Object.assign(new Error(`${code}: injected, ${call} '${path}'`), { code });
}
