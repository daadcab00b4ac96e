import { URI, Utils } from 'vscode-uri';
import type { ArticleFacts } from '../core/corpus/facts.ts';
import { articleTest, isSidecarPath } from '../core/corpus/files.ts';
import { buildIndex } from '../core/corpus/index.ts';
import { defaultSettings, type CorpusSettings } from '../core/registers/corpus-settings.ts';
import { actorSearchWithBuiltIns, type ActorSearch } from '../core/registers/search.ts';
import { sidecarsInScope, type Scope } from '../core/corpus/scope.ts';
import type { CorpusCare } from './corpus-care.ts';
import type { CorpusHost } from './host/host.ts';
import {
  loadArticle,
  readArticle,
  type ArticleNow,
  loadCorpus,
  readArticleText,
  readText,
  type LoadedCorpus,
  type TextSource,
} from './host/load.ts';

/** A corpus that is open in the editor, kept up to date. All paths are relative to it, with `/`. */
export interface OpenCorpus {
  readonly root: string;
  readonly host: CorpusHost;
  /** Undefined for a corpus that is not on a disk. */
  readonly care: CorpusCare | undefined;
  /** Waits until all changes that were announced are read. */
  settled(): Promise<CorpusView>;
  /** The path of a file that belongs to this corpus; undefined for others. */
  pathOf(uri: string): string | undefined;
  uriOf(path: string): string;
  /** An article's normalised text, from the editor that has it open, else from disk. */
  articleText(path: string): Promise<string>;
  /** An article read at this moment with its sidecars; undefined for a file that is none. */
  articleNow(path: string): Promise<ArticleNow | undefined>;
  /** A sidecar's or register's text as it is now; undefined where the file does not exist. */
  fileText(path: string): Promise<string | undefined>;
  /** The text that an article had when it had this digest, where the folder is trusted and git holds it. */
  earlierText(path: string, digest: string): Promise<string | undefined>;
  /** Says that files have changed; they are read again in the order in which this is called. */
  changed(paths: readonly string[]): void;
  /** Reads everything anew. */
  reload(): void;
}

/** One state of a corpus. */
export interface CorpusView extends Pick<LoadedCorpus, 'settings' | 'index' | 'files' | 'problems'> {
  readonly search: ActorSearch;
  readonly name: string;
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
  /** Called after each change that was read. */
  onRead(): void;
  /** Called for each file that could not be read as it should when the whole corpus is read. */
  onProblem(path: string, message: string): void;
  /** Called once with what became of changes that a crash interrupted. */
  onSettled?(result: Awaited<ReturnType<CorpusCare['settleLeftovers']>>): void;
  onError(error: unknown): void;
}

/** Opens a corpus; it is read in the background. */
export function openCorpus(
  root: string,
  { host, care, isTrusted, openText, detector, scope, onRead, onProblem, onSettled, onError }: CorpusSurroundings,
): OpenCorpus {
  const rootUri = URI.parse(root);
  const uriOf = (path: string) => Utils.joinPath(rootUri, path).toString();
  const earlierText = async (path: string, digest: string) =>
    isTrusted?.() === true ? care?.earlierText(path, digest) : undefined;
  const source: TextSource = { host, detector, earlierText, openText: (path) => openText(uriOf(path)) };
  let loaded: LoadedCorpus | undefined;
  let view: CorpusView | undefined;
  const replace = (next: LoadedCorpus) => {
    view = viewOf(next, rootUri, loaded?.actors === next.actors ? view?.search : undefined);
    loaded = next;
    onRead();
  };
  const load = async () => {
    const next = await loadCorpus(source, scope());
    for (const { path, problem } of next.problems) onProblem(path, problem.message);
    replace(next);
  };
  let queue = Promise.resolve();
  const enqueue = (work: () => Promise<void>) => {
    // A failure is told once, where it happens; the corpus keeps its last good state and the queue goes on.
    queue = queue.then(work).catch(onError);
  };
  /** Files that were said to have changed and are not read yet; one reading takes them all. */
  let waiting = new Set<string>();
  const readWaiting = async () => {
    const all = [...waiting];
    waiting = new Set();
    const paths = all.filter((path) => concerns(loaded?.settings ?? defaultSettings, path));
    if (paths.length === 0) return;
    const facts = loaded && (await rereadArticles(source, loaded, scope(), paths));
    if (loaded && facts) replace({ ...loaded, index: buildIndex(facts, loaded.actors, loaded.registered) });
    else await load();
  };
  if (care !== undefined) enqueue(async () => onSettled?.(await care.settleLeftovers()));
  enqueue(load);
  return {
    root,
    host,
    care,
    uriOf,
    pathOf: (uri) => pathBelow(rootUri, uri, loaded?.nested ?? []),
    settled: async () => {
      await queue;
      if (view === undefined) throw new Error(`The corpus ${rootUri.fsPath} could not be read.`);
      return view;
    },
    articleText: async (path) => (await readArticleText(source, path)).text,
    articleNow: async (path) => {
      if (loaded?.index.articles.has(path) !== true) return undefined;
      return readArticle(source, path, sidecarsInScope(loaded.files, path, scope()));
    },
    fileText: (path) => readText(source, path),
    earlierText,
    changed: (paths) => {
      const isPlanned = waiting.size > 0;
      for (const path of paths) waiting.add(path);
      if (!isPlanned && waiting.size > 0) enqueue(readWaiting);
    },
    reload: () => {
      enqueue(load);
    },
  };
}

/** The search over actors, whose index takes a while to make, is kept where these are the same. */
function viewOf(
  { settings, index, files, problems, actors }: LoadedCorpus,
  root: URI,
  search: ActorSearch = actorSearchWithBuiltIns(actors),
): CorpusView {
  return { settings, index, files, problems, search, name: settings.name ?? Utils.basename(root) };
}

/** True for the files that a corpus consists of; locks, temporary files and a person's notes change nothing. */
function concerns(settings: CorpusSettings, path: string): boolean {
  return registerFiles.has(path) || isSidecarPath(path) || articleTest(settings)(path);
}

const registerFiles = new Set(['corpus.yaml', 'actors.yaml', 'events.yaml']);

/** The facts with changed articles read anew; undefined where a change concerns more than known articles and sidecars. */
async function rereadArticles(
  source: TextSource,
  { files, index }: LoadedCorpus,
  scope: Scope,
  paths: readonly string[],
): Promise<ArticleFacts[] | undefined> {
  const affected = new Set<string>();
  for (const path of paths) {
    const article = index.articles.has(path) ? path : files.sidecars.find((sidecar) => sidecar.path === path)?.article;
    if (article === undefined || (await source.host.read(path)) === undefined) return undefined;
    affected.add(article);
  }
  const facts: ArticleFacts[] = [];
  for (const each of index.articles.values()) {
    facts.push(
      affected.has(each.path) ? await loadArticle(source, each.path, sidecarsInScope(files, each.path, scope)) : each,
    );
  }
  return facts;
}

function pathBelow(root: URI, uri: string, nested: readonly string[]): string | undefined {
  const other = URI.parse(uri);
  const base = root.path.endsWith('/') ? root.path : `${root.path}/`;
  if (other.scheme !== root.scheme || other.authority !== root.authority || !other.path.startsWith(base))
    return undefined;
  const path = other.path.slice(base.length);
  return nested.some((folder) => path.startsWith(`${folder}/`)) ? undefined : path;
}
