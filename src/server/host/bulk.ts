import { isUtf8 } from 'node:buffer';
import { accessSync, closeSync, constants, lstatSync, openSync, readFileSync, readSync, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BulkReader, ListedFile } from './host.ts';
import { errorCode } from './file-system.ts';

/**
 * Reads the files of a folder of this machine at once, which is several times as fast as one promise a file
 * (PERFORMANCE 1). Links, pipes and folders are left to whoever reads with care: what is read here is only looked at,
 * and a name that turns into a link between two system calls shows a text, which is then never written.
 */
export function bulkReader(root: string): BulkReader {
  const pathOf = (path: string) => `${root}/${path}`;
  const room = Buffer.allocUnsafeSlow(roomLength);
  const readAt = (file: string) => listedFile(bytesAt(file, room));
  return {
    readNow: (path) => orGone(() => (lstatSync(pathOf(path)).isFile() ? readAt(pathOf(path)) : undefined)),
    readListed: (path) => orGone(() => readAt(pathOf(path))),
    readLater: async (path) => {
      const bytes = await readFile(pathOf(path)).catch(goneOrThrow);
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

/** In bytes: most files are shorter, and are read into one buffer, which saves each the making of its own. */
const roomLength = 65_536;

/** A file's bytes, which are good until the next ones are read into the same room. */
function bytesAt(file: string, room: Buffer): Buffer {
  const opened = openSync(file, 'r');
  try {
    for (let length = 0; length < room.length;) {
      const count = readSync(opened, room, length, room.length - length, null);
      length += count;
      if (count === 0 || isEnd(length, room)) return room.subarray(0, length);
    }
  } finally {
    closeSync(opened);
  }
  return readFileSync(file);
}

/**
 * True where a read that gave less than it was asked for tells the end of a file, so that it need not be asked again: what is cut
 * short by a slow disk or a network is cut between pages or blocks.
 */
function isEnd(length: number, room: Buffer): boolean {
  return length < room.length && length % smallestBlock !== 0;
}

const smallestBlock = 512;

/** Undefined where the bytes are no UTF-8, or seem to be UTF-16: their text would not be the file's. */
function listedFile(bytes: Buffer): ListedFile | undefined {
  return isUtf8(bytes) && !bytes.includes(0) ? { text: bytes.toString(), bytes: bytes.length } : undefined;
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
