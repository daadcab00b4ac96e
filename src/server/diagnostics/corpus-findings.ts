import { isRegister, registerPaths } from '../../core/corpus/files.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import { recordKeyOf } from '../../core/ledger/check-cards.ts';
import { orphanFinding, unreadableFinding } from '../../core/rules/check-article.ts';
import { checker, type Checker } from '../../core/rules/checker.ts';
import { ruleContext } from '../../core/rules/context.ts';
import { atLevels, type Finding } from '../../core/rules/finding.ts';
import { findingsOfYamlInSteps } from '../../core/rules/reader-findings.ts';
import { yamlFileKind } from '../../core/schemas/yaml-files.ts';
import type { CorpusView, OpenCorpus } from '../corpus.ts';
import { inSlices, timeSlices } from '../time-slices.ts';
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
  /** The articles of which something else may be told since this was last asked; null for all. */
  takeChanged(): ReadonlySet<string> | null;
  /** True for an article that has no findings, for which nothing has to be read. */
  isQuiet(path: string): boolean;
}

/** Findings of the text of a YAML file alone. */
export type FindingsOfText = (path: string) => Promise<readonly Finding[]>;

/** Looks through a corpus as it is when this is called; after a change only what it touched is tested again. */
export type LookThrough = () => Promise<CorpusFindings>;

/** Makes the look through a corpus. `isOpen` says of a path whether an editor shows the file. */
export function corpusFindings(corpus: OpenCorpus, isOpen: (path: string) => boolean): LookThrough {
  const ofText = textFindings(corpus);
  const checkerOf = checkers();
  return async () => {
    const view = await corpus.settled();
    const check = checkerOf(view);
    await inSlices(check.update(), timeSlices(corpus.clock));
    corpus.noteContradicted(new Set([...check.contradicted.values()].flat().map(recordKeyOf)));
    return findingsIn(view, { check, ofText, isOpen });
  };
}

/** The checker of a corpus; a corpus that was read anew, or of which a register can be read only now, gets another one. */
function checkers(): (view: CorpusView) => Checker {
  let made: { readonly index: CorpusIndex; readonly key: string; readonly check: Checker } | undefined;
  return ({ index, settings, problems, files }) => {
    const read = { actors: !problems.has('actors.yaml'), events: !problems.has('events.yaml') };
    const key = JSON.stringify(read);
    if (made?.index !== index || made.key !== key)
      made = {
        index,
        key,
        check: checker(ruleContext(index, settings, { ...read, files }), settings, { least: 'info' }),
      };
    return made.check;
  };
}

interface Source {
  readonly check: Checker;
  readonly ofText: FindingsOfText;
  isOpen(path: string): boolean;
}

function findingsIn(view: CorpusView, { check, ofText, isOpen }: Source): CorpusFindings {
  const { index, files, settings, problems } = view;
  /** What lies on a file that has nothing to do with an article that counts. */
  const alone = async (path: string): Promise<readonly Finding[]> => {
    const unread = (problems.get(path) ?? []).filter(({ code }) => code === 'unreadable');
    if (unread.length > 0) return unread.map(({ message }) => unreadableFinding(path, message));
    if (isRegister(path)) return [...(await ofText(path)), ...check.findingsOn(path, isOpen(path))];
    const own = isOpen(path) && yamlFileKind(path) !== undefined ? await ofText(path) : [];
    const found = (problems.get(path) ?? []).flatMap(({ code }) =>
      code === 'orphan-sidecar' ? [orphanFinding(path, files.isArticle)] : [],
    );
    return [...found, ...own];
  };
  const ownerOf = (path: string) => files.sidecar(path)?.article ?? path;
  /** Hints are for files that a person is looking at (RULES "Levels"); what was set aside is shown nowhere. */
  const isShown = (path: string) => {
    const open = isOpen(path);
    return ({ level, setAside }: Finding) => (open || level !== 'hint') && setAside === null;
  };
  const near = async (path: string): Promise<FindingsByFile> => {
    const found = new Map<string, readonly Finding[]>();
    const facts = index.articles.get(ownerOf(path));
    if (facts !== undefined) {
      const names = [facts.path, ...facts.sidecars.map((sidecar) => sidecar.path)];
      const all = check.findingsOn(facts.path, names.some(isOpen));
      for (const name of names)
        found.set(
          name,
          all.filter(({ place }) => place.path === name),
        );
    }
    if (!found.has(path)) found.set(path, atLevels(await alone(path), settings));
    return new Map([...found].map(([each, findings]) => [each, findings.filter(isShown(each))]));
  };
  return {
    view,
    ownerOf,
    near,
    others: [...new Set([...registerPaths, ...problems.keys()])],
    takeChanged: () => check.takeChanged(),
    isQuiet: (path) => {
      const facts = index.articles.get(path);
      if (facts === undefined || !check.isQuiet(path)) return false;
      return !isOpen(path) && !facts.sidecars.some((sidecar) => isOpen(sidecar.path));
    },
  };
}

/** Reads files for their own findings; what was found in a text is kept while the text is the same. */
function textFindings(corpus: OpenCorpus): FindingsOfText {
  const kept = new Map<string, { readonly text: string; readonly findings: readonly Finding[] }>();
  return async (path) => {
    const text = await yamlText(corpus, path);
    const earlier = kept.get(path);
    if (earlier?.text === text) return earlier.findings;
    const findings = await inSlices(findingsOfYamlInSteps(path, text), timeSlices(corpus.clock));
    kept.set(path, { text, findings });
    return findings;
  };
}
