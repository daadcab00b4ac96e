import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';

/** In bytes: most files are shorter, and are read into one buffer, which saves each the making of its own. */
const roomLength = 65_536;

/** A buffer that `readShort` reads into. */
export function roomForShort(): Buffer {
  return Buffer.allocUnsafeSlow(roomLength);
}

/**
 * A file's bytes, which are good until the next ones are read into the same room; undefined for a file that fills it.
 * Throws where the disk does.
 */
export function readShort(file: string, room: Buffer): Buffer | undefined {
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
  return undefined;
}

/**
 * True where a read that gave less than it was asked for tells the end of a file, so that it need not be asked again: what is cut
 * short by a slow disk or a network is cut between pages or blocks.
 */
function isEnd(length: number, room: Buffer): boolean {
  return length < room.length && length % smallestBlock !== 0;
}

const smallestBlock = 512;

/** True for bytes of UTF-8 that do not seem to be UTF-16. */
export function isPlainUtf8(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}
