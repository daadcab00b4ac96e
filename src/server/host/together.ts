import { isPlainUtf8, readShort, roomForShort } from './short-file.ts';

/** Files that were read at one go, in the order in which they were asked for. */
export interface FilesTogether {
  /** The bytes of all, one after the other. */
  readonly bytes: ArrayBuffer;
  /** How many of them belong to each; `notHere` for one that has to be read in another way. */
  readonly lengths: Int32Array;
}

/** The length of a file that is not here: it is long, no UTF-8, gone, or cannot be read. */
export const notHere = -1;

/** Reads files of a folder together. What is wrong with a file is told by whoever reads it in another way. */
export function togetherReader(root: string): (paths: readonly string[]) => FilesTogether {
  const room = roomForShort();
  let gathered = Buffer.allocUnsafeSlow(4 * room.length);
  return (paths) => {
    const lengths = new Int32Array(paths.length).fill(notHere);
    let total = 0;
    for (const [index, path] of paths.entries()) {
      const bytes = plainBytes(`${root}/${path}`, room);
      if (bytes === undefined) continue;
      if (total + bytes.length > gathered.length) gathered = twice(gathered);
      gathered.set(bytes, total);
      lengths[index] = bytes.length;
      total += bytes.length;
    }
    return { bytes: gathered.buffer.slice(0, total), lengths };
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

function twice(bytes: Buffer): Buffer<ArrayBuffer> {
  const more = Buffer.allocUnsafeSlow(2 * bytes.length);
  more.set(bytes);
  return more;
}
