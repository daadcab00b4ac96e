import { URI, Utils } from 'vscode-uri';
import type { NameFinder } from '../core/coding/named-actors.ts';
import { rememberingReader } from '../core/corpus/article-reader.ts';
import { encodingIn } from '../core/corpus/corrections.ts';
import { sidecarsInScope, type Scope } from '../core/corpus/scope.ts';
import { once } from '../core/once.ts';
import { oneIsEnough, type LedgerRules } from '../core/ledger/verdicts.ts';
import type { ActorSearch } from '../core/registers/search.ts';
import type { Suggester } from '../core/suggest/suggester.ts';
import { none } from '../core/text/lists.ts';
import { corpusContent, type CorpusContent, type ReadingProgress } from './content/corpus-content.ts';
import { isBelow } from './content/own-paths.ts';
import { corpusReading } from './content/reading.ts';
import { corpusUris, pathBelow } from './corpus-uris.ts';
import type { CorpusCare } from './corpus-care.ts';
import { noCrashNotes, type CrashNotes } from './crash-notes.ts';
import type { CorpusHost } from './host/host.ts';
import {
  quickSource,
  readArticle,
  readArticleText,
  readText,
  saidIn,
  type ArticleNow,
  type TextSource,
} from './host/load.ts';
import { corpusLearning } from './learning.ts';
import { mostOpen, recentArticles } from './recent-articles.ts';
import { inSlices, timeSlices, type SliceClock } from './time-slices.ts';

/** A corpus that is open in the editor, kept up to date. All paths are relative to it, with `/`. */
export interface OpenCorpus {
  readonly root: string;
  readonly host: CorpusHost;
  /** Cuts long work on the corpus into slices. */
  readonly clock: SliceClock;
  /** Undefined for a corpus that is not on a disk. */
  readonly care: CorpusCare | undefined;
  /** Waits until all changes that were announced are read. Rejects where the corpus could not be read at all. */
  settled(): Promise<CorpusView>;
  /** Waits as `settled` does; why nothing of the corpus can be shown, undefined where it can. */
  whyUnread(): Promise<string | undefined>;
  /** The path of a file that belongs to this corpus; undefined for others. */
  pathOf(uri: string): string | undefined;
  uriOf(path: string): string;
  /**
   * An article's normalised text, from the editor that has it open, else from disk. Where it is no UTF-8 and its own
   * sidecars say nothing of its encoding, it is read in the one that is `said`.
   */
  articleText(path: string, said?: string): Promise<string>;
  /** An article read at this moment with its sidecars; undefined for a file that is none. */
  articleNow(path: string): Promise<ArticleNow | undefined>;
  /** A sidecar's or register's text as it is now; undefined where the file does not exist. */
  fileText(path: string): Promise<string | undefined>;
  /** The text that an article had when it had this digest, where the folder is trusted and git holds it. */
  earlierText(path: string, digest: string, said?: string): Promise<string | undefined>;
  /** The text that an event page had when its title and summary had this digest, where git may be asked and holds it. */
  earlierPage(path: string, digest: string): Promise<string | undefined>;
  /** All that is known of an article in the state that the corpus shows; undefined for a file that is none. */
  wholeArticle(path: string): Promise<ArticleNow | undefined>;
  /** Says that files have changed; they are read again in the order in which this is called. */
  changed(paths: readonly string[]): void;
  /** Resolves when every article has been read whole; for tests and for those who need to know all of it. */
  wholeRead(): Promise<void>;
  /** Takes over what the rules have found: `recordKeyOf` the records that contradict others. */
  noteContradicted(records: ReadonlySet<string>): void;
  /** Resolves when suggestions know what they can know now; for tests. */
  learnt(): Promise<void>;
  /** Reads everything anew; with `skippedToo` also the files on which servers died. */
  reload(options?: { readonly skippedToo: boolean }): void;
}

/** A corpus as it is now: what it shows goes on with each change. */
export interface CorpusView extends Pick<CorpusContent, 'settings' | 'index' | 'files' | 'problems'> {
  readonly search: ActorSearch;
  /** Finds the names of actors in texts. */
  readonly names: NameFinder;
  /** Proposes by what suggestions know of the corpus; undefined until they have learnt it. */
  readonly suggester: Suggester | undefined;
  readonly name: string;
  /** How many people it takes until a record counts as checked. */
  readonly ledgerRules: LedgerRules;
  /** Who works in this window; null until the person has said. */
  readonly annotator: string | null;
  /** `recordKeyOf` the records that contradict others, as rules found last; null until they have looked. */
  readonly contradicted: ReadonlySet<string> | null;
}

/** What a corpus needs of its surroundings. */
export interface CorpusSurroundings extends Pick<TextSource, 'detector'> {
  readonly host: CorpusHost;
  readonly care?: CorpusCare | undefined;
  /** Whether the person trusts the folder, so that git may be asked for earlier texts. */
  isTrusted?(): boolean;
  /** The text of a file that an editor has open. */
  openText(uri: string): string | undefined;
  /** Which layers count now. */
  scope(): Scope;
  /** Folders of it that are open as corpora of their own. */
  readonly nested?: readonly string[] | undefined;
  /** How many people it takes until a record counts as checked; one where nothing is said. */
  ledgerRules?(): LedgerRules;
  /** Who works in this window. */
  annotator?(): string | null;
  readonly clock: SliceClock;
  /** Resolves when there is time for what nobody waits for; without it suggestions learn nothing. */
  whenIdle?(): Promise<void>;
  /** What is known of files on which a server died. */
  readonly notes?: CrashNotes | undefined;
  /** Called once with files that are left out from now on. */
  onSkipped?(paths: readonly string[]): void;
  /** Called after each change that was read. */
  onRead(): void;
  /** Called when suggestions know more than before, and whether they knew nothing. */
  onLearnt?(isFirst: boolean): void;
  /** Called while much is read. */
  onProgress?(progress: ReadingProgress): void;
  /** Called for each file that could not be read as it should when the whole corpus is read. */
  onProblem(path: string, message: string): void;
  /** Called once with what became of changes that a crash interrupted. */
  onSettled?(result: Awaited<ReturnType<CorpusCare['settleLeftovers']>>): void;
  onError(error: unknown): void;
}

/** Opens a corpus; it is read in the background. */
export function openCorpus(
  root: string,
  {
    host,
    care,
    isTrusted,
    openText,
    detector,
    scope,
    nested,
    ledgerRules = () => oneIsEnough,
    annotator = () => null,
    clock,
    whenIdle,
    notes = noCrashNotes,
    onSkipped = () => undefined,
    onRead,
    onLearnt = () => undefined,
    onProgress = () => undefined,
    onProblem,
    onSettled,
    onError,
  }: CorpusSurroundings,
): OpenCorpus {
  const rootUri = URI.parse(root);
  const { uriOf } = corpusUris(rootUri);
  const earlierText = async (path: string, digest: string, said?: string) =>
    isTrusted?.() === true ? care?.earlierText(path, digest, said) : undefined;
  const earlierPage = async (path: string, digest: string) => {
    const said = encodingIn(content.index.articles.get(path)?.blocks ?? none);
    return isTrusted?.() === true ? care?.earlierPage(path, digest, said) : undefined;
  };
  const reader = rememberingReader(mostOpen);
  const source: TextSource = { host, detector, earlierText, openText: (path) => openText(uriOf(path)), reader };
  const content = corpusContent({ source, clock, notes, scope, nested, onProgress, onError });
  const sidecarsOf = (path: string) => sidecarsInScope(content.files, path, scope());
  const whole = recentArticles(mostOpen);
  let contradicted: ReadonlySet<string> | null = null;
  const quick = quickSource(source);
  const learning = corpusLearning({
    content: () => content,
    read: async (known) => {
      if (!content.files.isArticle(known.path)) return undefined;
      return (await readArticleText(quick, known.path, () => Promise.resolve(encodingIn(known.blocks)))).text;
    },
    clock,
    whenIdle,
    onLearnt,
    onError,
  });
  // Reading a corpus does not need what is made for those who ask about it: it is loaded for the first of them.
  const view = once(async () => {
    const { corpusView } = await import('./corpus-view.ts');
    return corpusView(content, {
      folder: Utils.basename(rootUri),
      suggester: learning.suggester,
      ledgerRules,
      annotator,
      contradicted: () => contradicted,
    });
  });
  const reading = corpusReading({
    content,
    clock,
    notes,
    first: care && (async () => onSettled?.(await care.settleLeftovers())),
    whenIdle,
    onOutdated: whole.clear,
    onRead,
    onWhole: async () => {
      // Now that nothing else is to do, the first search need not wait for its index.
      await inSlices((await view()).search.prepare(), timeSlices(clock));
      learning.begin();
    },
    onProgress,
    onProblem,
    onSkipped,
    onError,
  });
  const articleNow = async (path: string) => {
    if (!content.files.isArticle(path)) return undefined;
    return readArticle(source, path, sidecarsOf(path));
  };
  return {
    root,
    host,
    clock,
    care,
    uriOf,
    pathOf: (uri) => {
      const path = pathBelow(rootUri, uri);
      return path === undefined || isBelow(content.nested, path) ? undefined : path;
    },
    settled: async () => {
      // What answers is loaded while the corpus is read.
      const made = view();
      const whyUnread = await reading.settled();
      if (whyUnread !== undefined) throw new Error(`The corpus ${rootUri.fsPath} cannot be read: ${whyUnread}`);
      return made;
    },
    whyUnread: reading.settled,
    articleText: async (path, said) => {
      const saidOfIt = saidIn(source, sidecarsOf(path));
      return (await readArticleText(source, path, async () => (await saidOfIt()) ?? said)).text;
    },
    articleNow,
    wholeArticle: (path) =>
      whole.get(path, async () => {
        const article = await articleNow(path);
        if (article !== undefined) content.readMeanwhile(article.facts);
        return article;
      }),
    wholeRead: reading.wholeRead,
    learnt: async () => {
      await reading.wholeRead();
      await learning.learnt();
    },
    fileText: (path) => readText(source, path),
    earlierText,
    earlierPage,
    changed: reading.changed,
    noteContradicted: (records) => {
      const before = contradicted;
      const isOther = records.size !== (before?.size ?? 0) || [...records].some((key) => before?.has(key) !== true);
      if (before === null || isOther) contradicted = records;
      if (isOther) onRead();
    },
    reload: ({ skippedToo } = { skippedToo: false }) => {
      if (skippedToo) notes.forgive('all');
      reading.reload();
    },
  };
}
