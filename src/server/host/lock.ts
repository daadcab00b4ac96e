import { isWindows, retrying, type DiskAccess } from './disk-access.ts';
import { errorCode } from './file-system.ts';
import { lockView, staleLock } from './lock-view.ts';
import { lockName } from './own-files.ts';

/** A file that this process alone may write, as far as others ask for the lock too. */
export interface HeldLock {
  /** False once another process took the lock over, as this one did not refresh it in time. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/**
 * How long a lock is waited for: until one that a killed process left behind is stale, so that the next save is slow
 * once and does not fail. No process is asked whether it lives: a number of a process means nothing on a network drive
 * or in a container, and a lock that is broken too early costs somebody's record.
 */
const lockPatience = staleLock + 2_000;

/** Waits for a file's lock; rejects with ELOCKED where another process keeps it. The file need not exist. */
export async function lockFile(disk: DiskAccess, path: string): Promise<HeldLock> {
  // Windows refuses for a moment to make a folder anew that was just removed.
  const codes = isWindows(disk) ? ['ELOCKED', 'EPERM', 'EBUSY'] : ['ELOCKED'];
  return retrying(disk, () => tryToLock(disk, path), codes, lockPatience);
}

async function tryToLock(disk: DiskAccess, path: string): Promise<HeldLock> {
  const { fs, paths } = disk;
  const beside = (name: string) => paths.join(paths.dirname(path), lockName(name));
  const folder = beside(paths.basename(path));
  const view = lockView(disk, beside(`${paths.basename(path)}/break`));
  let isCompromised = false;
  // Only who writes needs it, and it changes functions of Node's when it is loaded.
  const { default: lockfile } = await import('proper-lockfile');
  const release = await lockfile
    .lock(path, {
      lockfilePath: folder,
      realpath: false,
      stale: staleLock,
      fs: view.fs,
      // The package's own answer is to throw out of a timer, which would end the process.
      onCompromised: () => {
        isCompromised = true;
      },
    })
    .finally(view.idle);
  return {
    isHeld: async () => {
      if (isCompromised) return false;
      try {
        return view.isOwnTime((await fs.stat(folder)).mtime);
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return false;
        throw error;
      }
    },
    release: async () => {
      view.end();
      try {
        await release();
      } catch (error) {
        // One that stays behind makes the next save wait until it is stale, so removing it is tried once more.
        if (!isCompromised) await fs.rmdir(folder);
        throw error;
      }
    },
  };
}
