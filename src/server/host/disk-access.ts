import { randomBytes } from 'node:crypto';
import path, { type PlatformPath } from 'node:path';
import { errorCode, nodeFileSystem, type FileSystem } from './file-system.ts';

/** What saving needs of a machine: its disk, its clock, chance, and the rules of its paths. */
export interface DiskAccess {
  readonly fs: FileSystem;
  /** `posix` or `win32` of node:path; the latter also stands for Windows' habits with files that are in use. */
  readonly paths: PlatformPath;
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** Twelve hexadecimal digits, new at each call. */
  unique(): string;
}

/** This machine. */
export const thisMachine: DiskAccess = {
  fs: nodeFileSystem,
  paths: path,
  now: Date.now,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  unique: () => randomBytes(6).toString('hex'),
};

export function isWindows({ paths }: DiskAccess): boolean {
  return paths.sep === '\\';
}

/** How long Windows may keep a file in use: a virus scanner or an indexer lets go of it within seconds. */
const inUsePatience = 5_000;

/** Runs a system call again while Windows says that the file is in use; elsewhere the first error stands. */
export function whileInUse<T>(disk: DiskAccess, run: () => Promise<T>): Promise<T> {
  return isWindows(disk) ? retrying(disk, run, ['EPERM', 'EACCES', 'EBUSY'], inUsePatience) : run();
}

/** Runs something again, after pauses that grow, while it fails with one of these codes and the time is not over. */
export async function retrying<T>(
  disk: DiskAccess,
  run: () => Promise<T>,
  codes: readonly string[],
  patience: number,
): Promise<T> {
  const end = disk.now() + patience;
  for (let pause = firstPause; ; pause = Math.min(pause * 1.5, longestPause)) {
    try {
      return await run();
    } catch (error) {
      if (!codes.includes(errorCode(error) ?? '') || disk.now() >= end) throw error;
    }
    await disk.wait(pause);
  }
}

const firstPause = 4;
const longestPause = 100;
