import { atOnce, eachInSteps } from '../steps.ts';
import { isSidecarPath, ownerOf, possibleOwners, sidecarPath, type CorpusFiles, type SidecarFile } from './files.ts';
import { setTable } from './set-table.ts';

/** The files of a corpus, kept up to date file by file. The lists of `CorpusFiles` are made where somebody asks. */
export interface FileTable extends CorpusFiles {
  isArticle(path: string): boolean;
  /** The sidecar of a path; undefined for other files and for a sidecar without an article. */
  sidecar(path: string): SidecarFile | undefined;
  /** The sidecars of an article in path order. */
  sidecarsOf(article: string): readonly SidecarFile[];
  /** Takes a file that has appeared, and gives the articles that have other sidecars since, itself included. */
  add(path: string): ReadonlySet<string>;
  /** Forgets a file that is gone, and gives the articles that have other sidecars since, itself included. */
  remove(path: string): ReadonlySet<string>;
}

/** Makes the table of a folder's files. `mayBeArticle` says which files are articles by their path. */
export function fileTable(paths: Iterable<string>, mayBeArticle: (path: string) => boolean): FileTable {
  return atOnce(fileTableInSteps(paths, mayBeArticle));
}

/** The same in steps, for a large folder. */
export function* fileTableInSteps(
  paths: Iterable<string>,
  mayBeArticle: (path: string) => boolean,
): Generator<void, FileTable> {
  const articles = new Set<string>();
  const sidecars = new Map<string, SidecarFile>();
  const orphans = new Set<string>();
  /** Orphans by the articles that they may belong to: these may come later, and thousands of them. */
  const waitingFor = setTable<string, string>();
  const byArticle = setTable<string, SidecarFile>();

  const setOrphan = (path: string, isOrphan: boolean) => {
    if (orphans.has(path) === isOrphan) return;
    if (isOrphan) orphans.add(path);
    else orphans.delete(path);
    for (const { article } of possibleOwners(path)) waitingFor[isOrphan ? 'add' : 'remove'](article, path);
  };
  /** Finds the article of a sidecar anew, and gives the articles that lost or gained it. */
  const assign = (path: string): string[] => {
    const before = sidecars.get(path);
    const owner = ownerOf(path, articles);
    setOrphan(path, owner === undefined);
    if (before?.article === owner?.article && before?.layer === owner?.layer) return [];
    if (before !== undefined) byArticle.remove(before.article, before);
    sidecars.delete(path);
    if (owner !== undefined) {
      const after = { path, article: owner.article, layer: owner.layer };
      sidecars.set(path, after);
      byArticle.add(owner.article, after);
    }
    return [before, owner].flatMap((each) => each?.article ?? []);
  };
  const forget = (path: string): string[] => {
    const before = sidecars.get(path);
    setOrphan(path, false);
    sidecars.delete(path);
    if (before === undefined) return [];
    byArticle.remove(before.article, before);
    return [before.article];
  };
  const add = (path: string): string[] => {
    if (isSidecarPath(path)) return assign(path);
    if (articles.has(path) || !mayBeArticle(path)) return [];
    articles.add(path);
    // Its shared sidecar may have been a layer's of an article with a shorter name.
    const own = sidecarPath(path, null);
    const taken = sidecars.has(own) ? [own] : [];
    return [path, ...[...waitingFor.get(path), ...taken].flatMap(assign)];
  };
  yield* eachInSteps(paths, (path) => {
    if (!isSidecarPath(path) && mayBeArticle(path)) articles.add(path);
  });
  yield* eachInSteps(paths, (path) => {
    if (isSidecarPath(path)) assign(path);
  });
  return {
    get articles() {
      return [...articles].sort();
    },
    get sidecars() {
      return [...sidecars.values()].sort(byPath);
    },
    get orphans() {
      return [...orphans].sort();
    },
    isArticle: (path) => articles.has(path),
    sidecar: (path) => sidecars.get(path),
    sidecarsOf: (article) => {
      const own = byArticle.get(article);
      return own.length < 2 ? own : [...own].sort(byPath);
    },
    add: (path) => new Set(add(path)),
    remove: (path) => {
      if (!articles.delete(path)) return new Set(forget(path));
      return new Set([path, ...[...byArticle.get(path)].flatMap((sidecar) => assign(sidecar.path))]);
    },
  };
}

/** Code unit order: the same on every machine. */
function byPath({ path: a }: SidecarFile, { path: b }: SidecarFile): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
