import { accessSync, constants, lstatSync, readFileSync, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BulkReader, ListedFile } from './host.ts';
import { diskPace } from './disk-pace.ts';
import { errorCode } from './file-system.ts';
import { isPlainUtf8, readShort, roomForShort } from './short-file.ts';

/**
 * Reads the files of a folder of this machine at once, which is several times as fast as one promise a file
 * (PERFORMANCE 1). Links, pipes and folders are left to whoever reads with care: what is read here is only looked at,
 * and a name that turns into a link between two system calls shows a text, which is then never written. `reader` is the
 * program of the thread that reads ahead (reader-thread.ts).
 */
export function bulkReader(root: string, reader?: URL): BulkReader {
  const pathOf = (path: string) => `${root}/${path}`;
  const room = roomForShort();
  const pace = diskPace(() => performance.now());
  const readAt = (file: string) => listedFile(readShort(file, room) ?? readFileSync(file));
  return {
    isSlow: pace.isSlow,
    readNow: (path) =>
      pace.timed(() => orGone(() => (lstatSync(pathOf(path)).isFile() ? readAt(pathOf(path)) : undefined))),
    readListed: (path) => pace.timed(() => orGone(() => readAt(pathOf(path)))),
    readLater: async (path) => {
      const bytes = await pace.waited(() => readFile(pathOf(path))).catch(goneOrThrow);
      return bytes === undefined ? undefined : listedFile(bytes);
    },
    stampNow: (path) => {
      try {
        const stat = lstatSync(pathOf(path));
        return stat.isFile() ? stampOf(stat) : undefined;
      } catch {
        // Whoever reads the file is told why it cannot be looked at; one without a stamp is read each time.
        return undefined;
      }
    },
    // A save makes a file beside the old one and gives it its name.
    mayWriteNow: (path) => !isBarred(pathOf(path)) && !isBarred(dirname(pathOf(path))),
    ...(reader && {
      readAhead: async (onError) => (await import('./read-ahead.ts')).threadReader(reader, root, onError),
    }),
  };
}

/** What the system says where somebody may not write. */
const barredCodes = ['EACCES', 'EPERM', 'EROFS'];

function isBarred(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return false;
  } catch (error) {
    return barredCodes.includes(errorCode(error) ?? '');
  }
}

/** Undefined where the text of the bytes would not be the file's. */
function listedFile(bytes: Buffer): ListedFile | undefined {
  return isPlainUtf8(bytes) ? { text: bytes.toString(), bytes: bytes.length } : undefined;
}

/**
 * Time and size of a file in one number, which is another where the file has most likely changed. It has 31 bits, for V8
 * keeps a larger one in an object of its own.
 */
function stampOf({ mtimeMs, size }: Stats): number {
  const time = Math.floor(mtimeMs);
  const mixed = Math.imul(time, 0x9e3779b1) ^ Math.imul(Math.floor(time / 2 ** 32), 0xc2b2ae35);
  return (Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) ^ Math.imul(size, 0x27d4eb2f)) >> 1;
}

/** Codes of a file that is not there. */
const goneCodes = ['ENOENT', 'EISDIR', 'ENOTDIR'];

function goneOrThrow(error: unknown): undefined {
  if (!goneCodes.includes(errorCode(error) ?? '')) throw error;
  return undefined;
}

function orGone<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    goneOrThrow(error);
    return undefined;
  }
}
