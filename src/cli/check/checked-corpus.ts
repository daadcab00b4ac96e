import { toIndex } from '../../core/corpus/facts.ts';
import { registerPaths } from '../../core/corpus/files.ts';
import { sidecarsInScope, type Scope } from '../../core/corpus/scope.ts';
import { orphanFinding, unreadableFinding } from '../../core/rules/check-article.ts';
import { checker, type Checker } from '../../core/rules/checker.ts';
import { ruleContext } from '../../core/rules/context.ts';
import { atLevels, isAtLeast, type Finding, type Level } from '../../core/rules/finding.ts';
import { findingsOfYaml } from '../../core/rules/reader-findings.ts';
import {
  loadCorpus,
  readArticle,
  readArticleText,
  readText,
  type LoadedCorpus,
  type TextSource,
} from '../../server/host/load.ts';

/** What a run of `check` looks for. */
export interface CheckOptions {
  readonly scope: Scope;
  readonly level: Level;
  /** The rules that count; all where it is null. */
  readonly rules: ReadonlySet<string> | null;
}

/** A corpus that is checked, and checked again after changes. */
export interface CheckedCorpus {
  readonly articles: number;
  /** What is found now. */
  findings(): Promise<readonly Finding[]>;
  /** The text of a file as positions of findings see it. */
  textOf(path: string): Promise<string>;
  /** Reads changed files again; false where the corpus has to be read anew. */
  take(paths: readonly string[]): Promise<boolean>;
}

/** Reads a corpus, to check it. */
export async function checkedCorpus(source: TextSource, options: CheckOptions): Promise<CheckedCorpus> {
  const corpus = await loadCorpus(source, options.scope);
  const check = checkerOf(corpus, options);
  const { files, settings, growing } = corpus;
  return {
    articles: corpus.index.articles.size,
    textOf: async (path) => {
      if (files.isArticle(path)) return (await readArticleText(source, path)).text;
      return ((await readText(source, path)) ?? '').replace(/^\uFEFF/, '');
    },
    findings: async () => {
      for (const steps = check.update(); steps.next().done !== true;);
      const ofArticles = [...check.paths()].flatMap((path) => check.findingsOn(path));
      const alone = atLevels(await findingsOfFiles(source, corpus), settings);
      const asked = alone.filter(
        ({ rule, level }) => isAtLeast(level, options.level) && (options.rules?.has(rule) ?? true),
      );
      return [...ofArticles, ...asked];
    },
    take: async (paths) => {
      const articles = new Set<string>();
      for (const path of paths) {
        const article = files.isArticle(path) ? path : files.sidecar(path)?.article;
        const isThere = article !== undefined && (await source.host.read(path)) !== undefined;
        if (article === undefined || !isThere) return false;
        articles.add(article);
      }
      for (const path of articles) {
        const { facts } = await readArticle(source, path, sidecarsInScope(files, path, options.scope));
        growing.put(toIndex(facts));
      }
      return true;
    },
  };
}

function checkerOf({ index, settings, problems }: LoadedCorpus, { level, rules }: CheckOptions): Checker {
  const isRead = (path: string) => !problems.some((each) => each.path === path);
  const read = { actors: isRead('actors.yaml'), events: isRead('events.yaml') };
  return checker(ruleContext(index, settings, read), settings, { least: level, ...(rules && { only: rules }) });
}

/** What lies on registers by themselves, on sidecars without an article and on files that could not be read. */
async function findingsOfFiles(source: TextSource, { problems, files }: LoadedCorpus): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const path of registerPaths) {
    const text = await readText(source, path);
    if (text !== undefined) findings.push(...findingsOfYaml(path, text.replace(/^\uFEFF/, '')));
  }
  for (const path of files.orphans) findings.push(orphanFinding(path));
  for (const { path, problem } of problems)
    if (problem.code === 'unreadable') findings.push(unreadableFinding(path, problem.message));
  return findings;
}
