import { gitHead } from './git-head.ts';
import { runGit } from './git-run.ts';

/** An earlier text of an article, or why there is none; the reason is one sentence. */
export type EarlierText =
  | { readonly found: true; readonly text: string }
  /** `isFault`: git was asked and could not answer. */
  | { readonly found: false; readonly reason: string; readonly isFault: boolean };

/** What is asked about an article's past. */
export interface EarlierQuestion {
  /** Relative to the corpus, with `/`. */
  readonly path: string;
  /** The encoding that sidecars say the article is in. */
  readonly said?: string | undefined;
  /** How well a text is the wanted one, from 0 to 1; with 1 the search ends. */
  fit(text: string): number;
}

/** The past of a corpus that lies in a git repository. */
export interface ArticleHistory {
  /** The version of an article that fits best, of several the newest; none where no version fits by at least half. */
  earlierText(question: EarlierQuestion): Promise<EarlierText>;
}

/** The same, with what tells its states apart. */
export interface GrowingHistory extends ArticleHistory {
  /** Another text once other versions may be found: the folder came under git, or stands on another commit. */
  state(): Promise<string>;
}

/** How a history is looked into. */
export interface HistoryAccess {
  /** The folder of the corpus, absolute. */
  readonly root: string;
  /** Whether the person trusts the folder; git is not started otherwise. */
  readonly trusted: boolean;
  /** Reads an article's bytes as the host reads those on disk; `said` is what sidecars say of their encoding. */
  decode(bytes: Uint8Array, said?: string): Promise<string>;
}

/** Versions of one article that are looked at. */
const maxVersions = 50;

/** Opens the past of a corpus, as it is at each question. Without a repository git is never started. */
export function articleHistory({ root, trusted, decode }: HistoryAccess): GrowingHistory {
  if (!trusted) {
    const answer = none('The folder is not trusted, so git is not asked.');
    return { earlierText: () => Promise.resolve(answer), state: () => Promise.resolve('') };
  }
  const head = gitHead(root);
  return {
    earlierText: async (question) => {
      const start = await head();
      if (start.kind === 'none') return none('The folder is in no git repository.');
      return start.kind === 'commit' ? search(root, question, decode) : fault(start.reason);
    },
    state: async () => {
      const start = await head();
      return start.kind === 'commit' ? start.name : start.kind;
    },
  };
}

/** A text that fits less is rather another article than an earlier version. */
const leastFit = 0.5;

async function search(
  root: string,
  { path, said, fit }: EarlierQuestion,
  decode: HistoryAccess['decode'],
): Promise<EarlierText> {
  const versions = await versionsOf(root, path);
  if (typeof versions === 'string') return fault(versions);
  let best: { readonly text: string; readonly fits: number } | undefined;
  let unread: string | undefined;
  for (const blob of versions) {
    const content = await runGit(root, 'cat-file', ['blob', blob]);
    if (!content.ok) {
      unread ??= content.reason;
      continue;
    }
    const text = await decode(content.bytes, said);
    const fits = fit(text);
    if (fits > (best?.fits ?? 0)) best = { text, fits };
    if (fits >= 1) break;
  }
  if (best !== undefined && best.fits >= leastFit) return { found: true, text: best.text };
  return unread === undefined ? none(noneOf(versions.length)) : fault(unread);
}

function fault(reason: string): EarlierText {
  return { found: false, reason, isFault: true };
}

function none(reason: string): EarlierText {
  return { found: false, reason, isFault: false };
}

function noneOf(versions: number): string {
  if (versions === 0) return 'git has no version of this article.';
  return `None of the ${versions} newest versions in git is the text in which the annotations were made.`;
}

/** The contents that an article had, newest first, as names of git's objects; or why they are not known. */
async function versionsOf(root: string, path: string): Promise<string[] | string> {
  const log = await runGit(root, 'log', [
    '--no-ext-diff',
    '--no-textconv',
    '--no-show-signature',
    '--no-color',
    '--no-decorate',
    '--no-renames',
    '--full-history',
    '-m',
    '--raw',
    '--no-abbrev',
    '-z',
    '--format=',
    `--max-count=${maxVersions}`,
    '--end-of-options',
    'HEAD',
    '--',
    path,
  ]);
  if (!log.ok) return log.reason;
  const blobs = new Set<string>();
  for (const [, oldMode = '', newMode = '', before = '', after = ''] of log.bytes
    .toString('latin1')
    .matchAll(rawEntry)) {
    if (isFile(newMode)) blobs.add(after);
    if (isFile(oldMode)) blobs.add(before);
  }
  return [...blobs].slice(0, maxVersions);
}

/** A file in git's raw list: its modes and contents before and after a commit. */
const rawEntry = /:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [A-Z]\d*\0/g;

function isFile(mode: string): boolean {
  return mode.startsWith('100');
}
