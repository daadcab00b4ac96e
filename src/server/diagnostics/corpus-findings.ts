import type { IndexedArticle } from '../../core/corpus/facts.ts';
import { isRegister, registerPaths } from '../../core/corpus/files.ts';
import { atLevels, type Finding } from '../../core/rules/finding.ts';
import {
  findingsOfArticle,
  findingsOfEvents,
  orphanFinding,
  unreadableFinding,
} from '../../core/rules/check-article.ts';
import { ruleContext } from '../../core/rules/context.ts';
import { findingsOfYaml } from '../../core/rules/reader-findings.ts';
import type { RuleContext } from '../../core/rules/rule.ts';
import { yamlFileKind } from '../../core/schemas/yaml-files.ts';
import type { CorpusView, OpenCorpus } from '../corpus.ts';
import { yamlText } from './places.ts';

/** Findings by the file that they lie on; a file may be there without any. */
export type FindingsByFile = ReadonlyMap<string, readonly Finding[]>;

/** What is found in one state of a corpus. */
export interface CorpusFindings {
  readonly view: CorpusView;
  /** The article that a sidecar belongs to, or the file itself. */
  ownerOf(path: string): string;
  /** The findings of a file, and of those that are read along with it: an article and its sidecars. */
  near(path: string): Promise<FindingsByFile>;
  /** The files that have findings whatever the articles are: registers, sidecars without an article, unreadable files. */
  readonly others: readonly string[];
  /** True for an article that has no findings, for which nothing has to be read. */
  isQuiet(path: string): boolean;
}

/** Findings of the text of a YAML file alone. */
export type FindingsOfText = (path: string) => Promise<readonly Finding[]>;

/** Looks through a corpus as it is now. `isOpen` says of a path whether an editor shows the file. */
export async function corpusFindings(
  corpus: OpenCorpus,
  ofText: FindingsOfText,
  isOpen: (path: string) => boolean,
): Promise<CorpusFindings> {
  const view = await corpus.settled();
  const { index, files, settings, problems } = view;
  const context = ruleContext(index, settings, {
    actors: !problems.has('actors.yaml'),
    events: !problems.has('events.yaml'),
  });
  const source: Source = { context, ofText, isOpen };
  /** What lies on a file that has nothing to do with an article that counts. */
  const alone = async (path: string): Promise<readonly Finding[]> => {
    if (isRegister(path)) {
      return [...(await visible(path, source)), ...(path === 'events.yaml' ? findingsOfEvents(context) : [])];
    }
    const own = isOpen(path) && yamlFileKind(path) !== undefined ? await ofText(path) : [];
    const unreadable = (problems.get(path) ?? []).filter(({ code }) => code === 'unreadable');
    return [
      ...unreadable.map(({ message }) => unreadableFinding(path, message)),
      ...(isOrphan(path) ? [orphanFinding(path)] : []),
      ...own,
    ];
  };
  const isOrphan = (path: string) => (problems.get(path) ?? []).some(({ code }) => code === 'orphan-sidecar');
  const ownerOf = (path: string) => files.sidecar(path)?.article ?? path;
  const near = async (path: string): Promise<FindingsByFile> => {
    const facts = index.articles.get(ownerOf(path));
    const found = facts === undefined ? new Map<string, readonly Finding[]>() : await aroundArticle(facts, source);
    if (!found.has(path)) found.set(path, await alone(path));
    return new Map([...found].map(([each, findings]) => [each, atLevels(findings, settings)]));
  };
  return {
    view,
    ownerOf,
    near,
    others: [...new Set([...registerPaths, ...problems.keys()])],
    isQuiet: (path) => {
      const facts = index.articles.get(path);
      return facts !== undefined && isQuiet(facts, source);
    },
  };
}

interface Source {
  readonly context: RuleContext;
  readonly ofText: FindingsOfText;
  isOpen(path: string): boolean;
}

/** True where neither the article nor a sidecar of it has to be looked at. */
function isQuiet(facts: IndexedArticle, { context, isOpen }: Source): boolean {
  if (facts.sidecars.some(({ path, problems }) => problems.length > 0 || isOpen(path))) return false;
  return findingsOfArticle(facts, context).length === 0;
}

/** The findings of an article and its sidecars. Only a sidecar that is open or has something wrong is parsed. */
async function aroundArticle(facts: IndexedArticle, source: Source): Promise<Map<string, readonly Finding[]>> {
  const files = new Map<string, readonly Finding[]>([[facts.path, []]]);
  for (const finding of findingsOfArticle(facts, source.context)) {
    const { path } = finding.place;
    files.set(path, [...(files.get(path) ?? []), finding]);
  }
  for (const { path, problems } of facts.sidecars) {
    const found = files.get(path) ?? [];
    if (found.length === 0 && problems.length === 0 && !source.isOpen(path)) continue;
    files.set(path, [...(await visible(path, source)), ...found]);
  }
  return files;
}

/** Hints are for files that a person is looking at (RULES "Levels"). */
async function visible(path: string, { ofText, isOpen }: Source): Promise<readonly Finding[]> {
  const findings = await ofText(path);
  return isOpen(path) ? findings : findings.filter(({ level }) => level !== 'hint');
}

/** Reads files for their own findings; what was found in a text is kept while the text is the same. */
export function textFindings(corpus: OpenCorpus): FindingsOfText {
  const kept = new Map<string, { readonly text: string; readonly findings: readonly Finding[] }>();
  return async (path) => {
    const text = await yamlText(corpus, path);
    const earlier = kept.get(path);
    if (earlier?.text === text) return earlier.findings;
    const findings = findingsOfYaml(path, text);
    kept.set(path, { text, findings });
    return findings;
  };
}
