import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { BulkReader, ReadFile } from './host.ts';
import { errorCode } from './file-system.ts';

/**
 * Reads the files of a folder of this machine at once, which is several times as fast as one promise a file
 * (PERFORMANCE 1). A link is not followed: whoever asks reads it in the careful way.
 */
export function bulkReader(root: string): BulkReader {
  let buffer = Buffer.allocUnsafe(firstBuffer);
  const pathOf = (path: string) => join(root, path);
  return {
    readNow: (path) => {
      const descriptor = orGone(() => openSync(pathOf(path), flags));
      if (descriptor === undefined) return undefined;
      try {
        const { size, mtimeMs } = fstatSync(descriptor);
        if (size + 1 > buffer.length) buffer = Buffer.allocUnsafe(size * 2);
        let length = 0;
        for (;;) {
          if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
          const read = readSync(descriptor, buffer, length, buffer.length - length, null);
          if (read === 0) break;
          length += read;
        }
        return { bytes: buffer.subarray(0, length), stamp: stampOf(mtimeMs, size) };
      } finally {
        closeSync(descriptor);
      }
    },
    readLater: async (path): Promise<ReadFile | undefined> => {
      const file = await open(pathOf(path), flags).catch(goneOrThrow);
      if (file === undefined) return undefined;
      try {
        const { size, mtimeMs } = await file.stat();
        return { bytes: await file.readFile(), stamp: stampOf(mtimeMs, size) };
      } finally {
        await file.close();
      }
    },
    stampNow: (path) => {
      const stat = orGone(() => statSync(pathOf(path)));
      return stat === undefined ? undefined : stampOf(stat.mtimeMs, stat.size);
    },
  };
}

const firstBuffer = 1 << 16;
const flags = bits(constants.O_NOFOLLOW) | bits(constants.O_NONBLOCK);

/** The bits of a flag; Windows has none of these. */
function bits(flag: number | undefined): number {
  return flag ?? 0;
}

/** Time and size of a file in one number, which is another where the file has most likely changed. */
function stampOf(mtimeMs: number, size: number): number {
  return Math.floor(mtimeMs) * 4096 + (size % 4096);
}

/** Codes of a file that is not there, or is no plain file any more. */
const goneCodes = ['ENOENT', 'EISDIR', 'ENOTDIR', 'ELOOP', 'EMLINK', 'ENXIO'];

function goneOrThrow(error: unknown): undefined {
  if (!goneCodes.includes(errorCode(error) ?? '')) throw error;
}

function orGone<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    goneOrThrow(error);
    return undefined;
  }
}
