import { rmdirSync } from 'node:fs';
import {
  access,
  constants,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rmdir,
  stat,
  unlink,
  utimes,
} from 'node:fs/promises';

/**
 * The system calls that reading, saving, locking, listing and sweeping make, and no others: what saves a person's work
 * asks for the disk by this interface alone, so that a test can let any one call fail, fall short or never return.
 * A call that fails rejects with an error whose `code` is that of the system ('ENOSPC').
 */
export interface FileSystem {
  open(path: string, flags: string | number): Promise<OpenFile>;
  /** The whole content of a file; `flags` as for `open`. */
  readFile(path: string, flags?: string | number): Promise<Uint8Array>;
  stat(path: string): Promise<FileStat>;
  /** As `stat`, but of a link itself. */
  lstat(path: string): Promise<FileStat>;
  /** The path with all its links followed. */
  realpath(path: string): Promise<string>;
  /** Rejects where the file or folder may not be written. */
  mayWrite(path: string): Promise<void>;
  readdir(path: string): Promise<readonly FolderEntry[]>;
  mkdir(path: string): Promise<void>;
  /** Removes an empty folder. */
  rmdir(path: string): Promise<void>;
  /** The same at once, for the moment when the process ends. */
  rmdirSync(path: string): void;
  rename(from: string, to: string): Promise<void>;
  /** Gives a file a second name, which must be free. */
  link(existing: string, path: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Sets the time of the last access and of the last change. */
  utimes(path: string, accessed: Date, changed: Date): Promise<void>;
}

/** A file, or a folder that is to be synced, while it is open. */
export interface OpenFile {
  /** The number that the system knows it by. */
  readonly descriptor: number;
  /** Writes bytes from an offset on, behind what was written before; resolves to how many it took, at times too few. */
  write(bytes: Uint8Array, offset: number): Promise<number>;
  stat(): Promise<FileStat>;
  chmod(mode: number): Promise<void>;
  /** Changes owner and group; -1 leaves one as it is. */
  chown(owner: number, group: number): Promise<void>;
  /** Resolves when the content is on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** What is known of a file. */
export interface FileStat {
  readonly size: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly dev: number;
  readonly ino: number;
  readonly mtime: Date;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

/** One entry of a folder; a link is neither file nor folder. */
export interface FolderEntry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

/** The disk of this machine. */
export const nodeFileSystem: FileSystem = {
  open: async (path, flags) => {
    const file = await open(path, flags);
    return {
      descriptor: file.fd,
      write: async (bytes, offset) => (await file.write(bytes, offset)).bytesWritten,
      stat: () => file.stat(),
      chmod: (mode) => file.chmod(mode),
      chown: (owner, group) => file.chown(owner, group),
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },
  readFile: (path, flags = 'r') => readFile(path, { flag: flags }),
  stat: (path) => stat(path),
  lstat: (path) => lstat(path),
  realpath: (path) => realpath(path),
  mayWrite: (path) => access(path, constants.W_OK),
  readdir: (path) => readdir(path, { withFileTypes: true }),
  mkdir: async (path) => {
    await mkdir(path);
  },
  rmdir: (path) => rmdir(path),
  rmdirSync,
  rename: (from, to) => rename(from, to),
  link: (existing, path) => link(existing, path),
  unlink: (path) => unlink(path),
  utimes: (path, accessed, changed) => utimes(path, accessed, changed),
};

/** The system's word for what went wrong: 'ENOENT', 'ENOSPC' …; undefined for an error of another kind. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
