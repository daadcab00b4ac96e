import { toIndex } from '../../core/corpus/facts.ts';
import { articleTest, isRegister, isSidecarPath } from '../../core/corpus/files.ts';
import { layerCounts, sidecarsInScope, type Scope } from '../../core/corpus/scope.ts';
import { orphanFinding, unreadableFinding } from '../../core/rules/check-article.ts';
import { checker, type Checker } from '../../core/rules/checker.ts';
import { ruleContext } from '../../core/rules/context.ts';
import { atLevels, isAtLeast, type Finding, type Level } from '../../core/rules/finding.ts';
import { findingsOfYaml } from '../../core/rules/reader-findings.ts';
import { aboutFile, counted } from '../words.ts';
import { loadCorpus, type LoadedCorpus } from '../../server/host/load-corpus.ts';
import { readArticle, readArticleText, readText, saidIn, type TextSource } from '../../server/host/load.ts';

/** What a run of `check` looks for. */
export interface CheckOptions {
  readonly scope: Scope;
  readonly level: Level;
  /** The rules that count; all where it is null. */
  readonly rules: ReadonlySet<string> | null;
}

/** What became of changed files: they were read, they do not matter, or the corpus has to be read anew. */
export type Taken = 'read' | 'nothing' | 'anew';

/** A corpus that is checked, and checked again after changes. */
export interface CheckedCorpus {
  /** Without files that a person said are none. */
  readonly articles: number;
  /** What is found now. */
  findings(): readonly Finding[];
  /** What was not looked at though somebody may think so, in sentences. */
  remarks(): readonly string[];
  /** The text of a file as positions of findings see it. */
  textOf(path: string): Promise<string>;
  /** Reads changed files again, where these are articles and sidecars that were there and still are. */
  take(paths: readonly string[]): Promise<Taken>;
}

/** Reads a corpus, to check it. */
export async function checkedCorpus(source: TextSource, options: CheckOptions): Promise<CheckedCorpus> {
  const corpus = await loadCorpus(source, options.scope);
  const check = checkerOf(corpus, options);
  const { files, settings, growing } = corpus;
  return {
    get articles() {
      return [...corpus.index.articles.values()].filter(({ isArticle }) => isArticle).length;
    },
    remarks: () => remarksOn(corpus, options),
    textOf: async (path) => {
      const said = saidIn(source, sidecarsInScope(files, path, options.scope));
      if (files.isArticle(path)) return (await readArticleText(source, path, said)).text;
      return ((await readText(source, path)) ?? '').replace(/^\uFEFF/, '');
    },
    findings: () => {
      for (const steps = check.update(); steps.next().done !== true;);
      const ofArticles = [...check.paths()].flatMap((path) => check.findingsOn(path));
      const alone = atLevels(findingsOfFiles(corpus), settings);
      const asked = alone.filter(
        ({ rule, level }) => isAtLeast(level, options.level) && (options.rules?.has(rule) ?? true),
      );
      return [...ofArticles, ...asked];
    },
    take: async (paths) => {
      const articles = new Set<string>();
      for (const path of paths) {
        const article = files.isArticle(path) ? path : files.sidecar(path)?.article;
        if (article === undefined && (await isOther(source, corpus, path))) continue;
        if (article === undefined || (await source.host.read(path)) === undefined) return 'anew';
        articles.add(article);
      }
      for (const path of articles) {
        const { facts } = await readArticle(source, path, sidecarsInScope(files, path, options.scope));
        growing.put(toIndex(facts));
      }
      return articles.size > 0 ? 'read' : 'nothing';
    },
  };
}

/** True for a file that is there and is no part of the corpus; what is gone, or a folder, may have held some. */
async function isOther({ host }: TextSource, { settings }: LoadedCorpus, path: string): Promise<boolean> {
  if (isRegister(path) || isSidecarPath(path) || articleTest(settings)(path)) return false;
  return host.bulk === undefined ? (await host.read(path)) !== undefined : host.bulk.stampNow(path) !== undefined;
}

function checkerOf({ index, settings, problems, files }: LoadedCorpus, { level, rules }: CheckOptions): Checker {
  const isRead = (path: string) => !problems.some((each) => each.path === path);
  const read = { actors: isRead('actors.yaml'), events: isRead('events.yaml'), files };
  return checker(ruleContext(index, settings, read), settings, { least: level, ...(rules && { only: rules }) });
}

/** What lies on registers by themselves, on sidecars without an article and on files that could not be read. */
function findingsOfFiles({ problems, files, registers }: LoadedCorpus): Finding[] {
  const findings: Finding[] = [];
  for (const [path, text] of registers) findings.push(...findingsOfYaml(path, text.replace(/^\uFEFF/, '')));
  for (const path of files.orphans) findings.push(orphanFinding(path, files.isArticle));
  for (const { path, problem } of problems) {
    // What is wrong with the sidecar of an article is told along with the article.
    const isAlone = problem.code === 'unreadable' && files.sidecar(path) === undefined;
    if (isAlone) findings.push(unreadableFinding(path, problem.message));
  }
  return findings;
}

function remarksOn({ index, files, problems }: LoadedCorpus, { scope, rules }: CheckOptions): string[] {
  const layers = new Set(files.sidecars.map(({ layer }) => layer ?? 'shared'));
  const missing = scope.kind === 'named' ? scope.layers.filter((name) => name !== 'shared' && !layers.has(name)) : [];
  const left = files.sidecars.filter(({ layer }) => !layerCounts(layer, scope));
  const names = [...new Set(left.map(({ layer }) => layer ?? 'shared'))].sort();
  // Without the rule that tells it, nobody would hear of a file that could not be read.
  const unread = rules === null ? [] : problems.filter(({ problem }) => problem.code !== 'orphan-sidecar');
  return [
    ...(index.articles.size === 0 ? ['there is no article in this folder.'] : []),
    ...missing.map((name) => `there is no layer ${name}.`),
    ...(left.length > 0
      ? [
          `${counted(left.length, 'sidecar')} of ${names.join(', ')} ${left.length === 1 ? 'was' : 'were'} not looked at; --scope all includes them.`,
        ]
      : []),
    ...unread.map(({ path, problem }) => aboutFile(path, problem.message)),
  ];
}
