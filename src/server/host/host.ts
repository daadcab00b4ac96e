/**
 * What the server and the command line need of the outside. Paths are relative to a corpus root, with `/`;
 * an implementation never lets one lead outside it. A fault that can be expected is a result, an error of the disk
 * while something is read rejects.
 */
export interface CorpusHost {
  /** All files below the root that a corpus may hold, without those of nested corpora. */
  list(): Promise<HostListing>;
  /** A file's bytes; undefined where it does not exist. */
  read(path: string): Promise<Uint8Array | undefined>;
  /**
   * Replaces a file as a whole or leaves it as it was. `before` is the text that the new one was made from,
   * null for a file that must not exist yet; where the disk says otherwise nothing is written.
   */
  write(path: string, before: string | null, text: string): Promise<WriteResult>;
  /** Deletes a file if it still holds this text. */
  remove(path: string, before: string): Promise<WriteResult>;
  /** Gives a file another name, which must be free. Its bytes stay as they are. */
  move(from: string, to: string): Promise<WriteResult>;
  /** Why a file, there or not yet, could not be written now, as one sentence; undefined where it could. Changes nothing. */
  whyReadOnly(path: string): Promise<string | undefined>;
  /** Clears away what killed saves left behind, and tells how many files and locks that were. */
  sweep(): Promise<number>;
  /** The quick way to read what `list` has given; undefined where there is none. Nothing is written from it. */
  readonly bulk?: BulkReader;
}

/**
 * Reads many files for looking at. A file that is gone, a link, whatever else is no plain file, and one that is not in
 * UTF-8 are undefined: these take the careful way. Other faults of the disk throw.
 */
export interface BulkReader {
  /** True where the disk has just made everything stand still: who can wait reads in another way. Asked once for each file. */
  isSlow(): boolean;
  /** At once. */
  readNow(path: string): ListedFile | undefined;
  /** The same without a look at what the file is: for what a listing has just told to be a plain file. */
  readListed(path: string): ListedFile | undefined;
  /** The same while others are read as well, for a disk that is slow to answer. */
  readLater(path: string): Promise<ListedFile | undefined>;
  /** A number that is another where the file has most likely changed; undefined where there is no plain file to look at. */
  stampNow(path: string): number | undefined;
  /**
   * False where the system says at once that a file, there or not yet, may not be written. What else keeps a save from being
   * made is told by `whyReadOnly`, and by the save.
   */
  mayWriteNow(path: string): boolean;
  /** Reads in a thread of its own, for much that is read in turn; absent where there is none. */
  readonly readAhead?: (onError: (error: unknown) => void) => Promise<ReadAhead>;
}

/** Reads batches of files while others are looked at. Nobody waits for it: it gives what it has read in time. */
export interface ReadAhead {
  /** Asks for listed files; the number of each batch is greater than that of the one before. */
  ask(batch: number, paths: readonly string[]): void;
  /**
   * The files of a batch if they are there; what is not read is not read any more. They are good until the next one is taken,
   * and undefined after that.
   */
  take(batch: number): FilesRead | undefined;
  dispose(): void;
}

/** Gives a file that was read ahead; undefined for one that has to be read in another way. */
export type FilesRead = (path: string) => ListedFile | undefined;

export interface ListedFile {
  /** As it stands in the file, with its byte order mark and line ends. */
  readonly text: string;
  /** Its size in bytes of UTF-8. */
  readonly bytes: number;
}

export interface HostListing {
  readonly paths: readonly string[];
  /** Those of the paths that are links to files of the corpus. */
  readonly links?: ReadonlySet<string>;
  /** Folders that hold a corpus.yaml of their own. */
  readonly nested: readonly string[];
  /** Folders that could not be looked into, and files whose names no path of a corpus may have. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/** What became of a write. `reason` is one sentence for people, at times with a second one: what to do next. */
export type WriteResult =
  { readonly ok: true } | { readonly ok: false; readonly code: WriteFault; readonly reason: string };

/**
 * Why a write was refused: another process changed or holds the file, the name is taken, the disk is full, there is no
 * permission, the path leads outside …
 */
export type WriteFault = 'changed' | 'locked' | 'exists' | 'no-space' | 'read-only' | 'outside' | 'failed';
