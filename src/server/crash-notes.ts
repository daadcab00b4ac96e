/**
 * What a server notes about the files that it reads, so that the next one knows on which of them it died. A file that
 * was being read when a server died is suspect and read alone from then on; one that a server died on alone is skipped.
 */
export interface CrashNotes {
  /**
   * Says that these files, relative to the corpus, are read from now on; to be called before their bytes are touched.
   * The function that it gives says that they were read, well or with an error.
   */
  reading(paths: readonly string[]): () => void;
  /** Files that were being read when a server died: each to be read with a note of its own. */
  suspects(): readonly string[];
  /** True for a file that servers died on twice: it is not to be read. */
  isSkipped(path: string): boolean;
  /** Skipped files that no person was told of yet; each is given once. */
  newlySkipped(): readonly string[];
  /** These files have changed, or a person asks for all of them again: they get another chance. */
  forgive(paths: readonly string[] | 'all'): void;
  /** The server ends in order, whatever was being read. */
  close(): void;
}

/** Notes nothing: for a corpus that no window keeps anything for. */
export const noCrashNotes: CrashNotes = {
  reading: () => () => undefined,
  suspects: () => [],
  isSkipped: () => false,
  newlySkipped: () => [],
  forgive: () => undefined,
  close: () => undefined,
};

/** The fault of a file that is left out. */
export const skippedReason = 'Newsweave crashed twice while reading it. It is left out until it changes.';

/** What is remembered of the deaths of servers. Paths are relative to the corpus. */
export interface CrashRecord {
  /** Files that were being read when a server died, once. */
  readonly suspects: readonly string[];
  readonly skipped: readonly SkippedFile[];
}

export interface SkippedFile {
  readonly path: string;
  /** True once a person was told. */
  readonly told: boolean;
}

export const emptyRecord: CrashRecord = { suspects: [], skipped: [] };

/** What is to be remembered after a server that died while it was reading some files; an empty list where it was not. */
export function afterDeath({ suspects, skipped }: CrashRecord, reading: readonly string[]): CrashRecord {
  const [only, ...others] = reading;
  if (only !== undefined && others.length === 0 && suspects.includes(only))
    return {
      suspects: suspects.filter((path) => path !== only),
      skipped: [...skipped.filter(({ path }) => path !== only), { path: only, told: false }],
    };
  return { suspects: [...new Set([...suspects, ...reading])], skipped };
}

/** What is to be remembered once some files were read well, have changed or are wanted again. */
export function without({ suspects, skipped }: CrashRecord, paths: ReadonlySet<string>): CrashRecord {
  return {
    suspects: suspects.filter((path) => !paths.has(path)),
    skipped: skipped.filter(({ path }) => !paths.has(path)),
  };
}

/** What a person is told of files that are skipped from now on; `names` are labels. */
export function skippedMessage(names: readonly string[]): string {
  const [only, ...others] = names;
  const which = others.length === 0 ? `“${only ?? ''}” is` : `${names.length} files are`;
  const list = others.length === 0 ? '' : ` (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''})`;
  return `${which} left out${list}: Newsweave crashed twice while reading. It tries again once the file changes.`;
}
