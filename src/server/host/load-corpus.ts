import { toIndex } from '../../core/corpus/facts.ts';
import { fileTable, type FileTable } from '../../core/corpus/file-table.ts';
import { articleTest, registerPaths, whyOrphan } from '../../core/corpus/files.ts';
import { growingIndex, type CorpusIndex, type GrowingIndex } from '../../core/corpus/index.ts';
import { sidecarsInScope, type Scope } from '../../core/corpus/scope.ts';
import { readActors } from '../../core/registers/actors.ts';
import {
  defaultSettings,
  readCorpusSettings,
  unknownSettings,
  type CorpusSettings,
} from '../../core/registers/corpus-settings.ts';
import { readEvents } from '../../core/registers/events.ts';
import type { Problem } from '../../core/text/range.ts';
import {
  orphanProblem,
  quickSource,
  readArticle,
  readText,
  unreadable,
  type ArticleNow,
  type TextSource,
} from './load.ts';

/** A fault of a file of the corpus. */
export interface FileProblem {
  readonly path: string;
  readonly problem: Problem;
}

/** A corpus as it was read once, and its files. */
export interface LoadedCorpus {
  readonly settings: CorpusSettings;
  readonly files: FileTable;
  readonly index: CorpusIndex;
  /** The same index, for whoever goes on with it. */
  readonly growing: GrowingIndex;
  /** Faults of registers, corpus.yaml and sidecars, sidecars without an article, files that could not be read. */
  readonly problems: readonly FileProblem[];
  /** The texts of corpus.yaml and the registers, where they could be read. */
  readonly registers: ReadonlyMap<string, string>;
}

/**
 * Reads a whole corpus. One file without permission is no reason to show nothing: it is named among the problems, and the
 * others go on. `onArticle` is shown each article as it is read.
 */
export async function loadCorpus(
  source: TextSource,
  scope: Scope,
  onArticle: (article: ArticleNow) => void = () => undefined,
): Promise<LoadedCorpus> {
  const problems: FileProblem[] = [];
  const registers = new Map<string, string>();
  for (const path of registerPaths) {
    try {
      const text = await readText(source, path);
      if (text !== undefined) registers.set(path, text);
    } catch (error) {
      problems.push({ path, problem: unreadable(error) });
    }
  }
  const inRegister = <T>(path: string, read: (yaml: string) => Reading<T>, fallback: T): T => {
    const yaml = registers.get(path);
    if (yaml === undefined) return fallback;
    const reading = read(yaml);
    problems.push(...reading.problems.map((problem) => ({ path, problem })));
    return reading.value;
  };
  const isUnread = problems.some(({ path }) => path === 'corpus.yaml');
  const settings = inRegister('corpus.yaml', readCorpusSettings, isUnread ? unknownSettings : defaultSettings);
  const growing = growingIndex();
  growing.setActors(inRegister('actors.yaml', readActors, []));
  growing.setRegistered(inRegister('events.yaml', readEvents, []));
  const { paths, unreadable: folders } = await source.host.list();
  problems.push(...folders.map(({ path, reason }) => ({ path, problem: unreadable(reason) })));
  const files = fileTable(paths, articleTest(settings));
  const quick = quickSource(source);
  for (const path of files.articles) {
    try {
      const article = await readArticle(quick, path, sidecarsInScope(files, path, scope));
      onArticle(article);
      growing.add(toIndex(article.facts));
    } catch (error) {
      problems.push({ path, problem: unreadable(error) });
    }
  }
  for (const { sidecars } of growing.view.articles.values())
    for (const { path, problems: faults } of sidecars) problems.push(...faults.map((problem) => ({ path, problem })));
  problems.push(
    ...files.orphans.map((path) => ({
      path,
      problem: { ...orphanProblem, message: whyOrphan(path, files.isArticle) },
    })),
  );
  for (const path of growing.view.articles.keys()) growing.join(path);
  return { settings, files, index: growing.view, growing, problems, registers };
}

interface Reading<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
