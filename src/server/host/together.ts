import { isPlainUtf8, readShort, roomForShort } from './short-file.ts';

/** Files that were read at one go, in the order in which they were asked for. */
export interface FilesTogether {
  /** The bytes of all, one after the other, and room behind them. */
  readonly bytes: ArrayBuffer;
  /** How many of them belong to each; `notHere` for one that has to be read in another way. */
  readonly lengths: Int32Array;
}

/** The length of a file that is not here: it is long, no UTF-8, gone, or cannot be read. */
export const notHere = -1;

/**
 * Reads files of a folder together, into the room that is given or a larger one. What is wrong with a file is told by whoever
 * reads it in another way.
 */
export function togetherReader(root: string): (paths: readonly string[], into?: ArrayBuffer) => FilesTogether {
  const room = roomForShort();
  return (paths, into = new ArrayBuffer(4 * room.length)) => {
    let gathered = new Uint8Array(into);
    const lengths = new Int32Array(paths.length).fill(notHere);
    let total = 0;
    for (const [index, path] of paths.entries()) {
      const bytes = plainBytes(`${root}/${path}`, room);
      if (bytes === undefined) continue;
      if (total + bytes.length > gathered.length) gathered = enlarged(gathered, total + bytes.length);
      gathered.set(bytes, total);
      lengths[index] = bytes.length;
      total += bytes.length;
    }
    return { bytes: gathered.buffer, lengths };
  };
}

function plainBytes(file: string, room: Buffer): Buffer | undefined {
  try {
    const bytes = readShort(file, room);
    return bytes !== undefined && isPlainUtf8(bytes) ? bytes : undefined;
  } catch {
    // Whoever reads it in another way meets the same fault.
    return undefined;
  }
}

function enlarged(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(Math.max(2 * bytes.length, least));
  more.set(bytes);
  return more;
}
