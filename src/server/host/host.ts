/**
 * What the server and the command line need of the outside. Paths are relative to a corpus root, with `/`;
 * an implementation never lets one lead outside it.
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
}

export interface HostListing {
  readonly paths: readonly string[];
  /** Folders that hold a corpus.yaml of their own. */
  readonly nested: readonly string[];
  /** Folders that could not be looked into. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/** What became of a write. `reason` is one sentence for people. */
export type WriteResult =
  { readonly ok: true } | { readonly ok: false; readonly code: WriteFault; readonly reason: string };

/** Why a write was refused: another process changed or holds the file, the disk is full, there is no permission … */
export type WriteFault = 'changed' | 'locked' | 'no-space' | 'read-only' | 'outside' | 'failed';
