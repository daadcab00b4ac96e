import { once } from '../core/once.ts';
import type { WriteResult } from './host/host.ts';

/** A file that is to be changed together with others: its text now and then, null where there is no file. */
export interface PlannedChange {
  /** Relative to the corpus, with `/`. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What a corpus on a disk can have done beyond single files. A corpus elsewhere has none of it: its files are written
 * one by one, and nothing is known of its past.
 */
export interface CorpusCare {
  /** Settles what a crash left behind before the corpus is read; sentences for the person, and what only the log needs. */
  settleLeftovers(): Promise<{ readonly told: readonly string[]; readonly logged: readonly string[] }>;
  /** Changes all of these files or none, whatever happens on the way. */
  writeTogether(changes: readonly PlannedChange[]): Promise<WriteResult>;
  /**
   * The text that an article had when it had this digest, where git holds it; what is no UTF-8 is read in the encoding
   * that sidecars say, where they say one. To be asked in trusted folders only.
   */
  earlierText(path: string, digest: string, said?: string): Promise<string | undefined>;
  /** The text that an event page had when its title and summary had this digest. */
  earlierPage(path: string, digest: string, said?: string): Promise<string | undefined>;
}

/** The same, loaded when it is first asked for something. */
export function lateCare(load: () => Promise<CorpusCare>): CorpusCare {
  const care = once(load);
  return {
    settleLeftovers: async () => (await care()).settleLeftovers(),
    writeTogether: async (changes) => (await care()).writeTogether(changes),
    earlierText: async (...question) => (await care()).earlierText(...question),
    earlierPage: async (...question) => (await care()).earlierPage(...question),
  };
}
