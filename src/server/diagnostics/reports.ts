import type { Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../core/rules/finding.ts';
import { textDigest } from '../../core/text/digest.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { OpenCorpus } from '../corpus.ts';
import { timeSlices } from '../time-slices.ts';
import { toDiagnostic } from './convert-finding.ts';
import { corpusFindings, type CorpusFindings } from './corpus-findings.ts';
import { placeFinder, yamlText } from './places.ts';
import { resultIdOf } from './result-id.ts';
import { linkToRule, type RuleLink } from './rule-link.ts';

/** What is reported of one file. */
export interface FileReport {
  readonly uri: string;
  /** The same for the same items. */
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** A finding, and how it is shown. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** The reports of one corpus, made from the corpus as it is when they are asked for. */
export interface CorpusReports {
  of(path: string): Promise<FileReport>;
  /** The findings of a file, each with the diagnostic that shows it. */
  findings(path: string): Promise<readonly ShownFinding[]>;
  /** Of all files that have something to report. Gives way to other work now and then. */
  all(): AsyncGenerator<FileReport, void>;
}

/** The reports of each corpus, made when they are first asked for. `rulesDoc` is the URI of docs/rules.md, where there is one. */
export function reportsByCorpus(
  isOpen: (uri: string) => boolean,
  rulesDoc: () => string | null,
): (corpus: OpenCorpus) => CorpusReports {
  const linkTo = (rule: string) => {
    const doc = rulesDoc();
    return doc === null ? undefined : linkToRule(doc, rule);
  };
  const reports = new WeakMap<OpenCorpus, CorpusReports>();
  return (corpus) => {
    const made = reports.get(corpus) ?? corpusReports(corpus, isOpen, linkTo);
    reports.set(corpus, made);
    return made;
  };
}

/**
 * Makes the reports of a corpus. `isOpen` says of a file whether an editor shows it; hints are for such files. `linkTo`
 * says where one reads about a rule.
 */
export function corpusReports(
  corpus: OpenCorpus,
  isOpen: (uri: string) => boolean,
  linkTo: RuleLink = () => undefined,
): CorpusReports {
  const stampOf = stamps(corpus);
  const gather = corpusFindings(corpus, (path) => isOpen(corpus.uriOf(path)));
  const kept = new Map<string, { readonly key: string; readonly report: FileReport }>();
  /** A file is read for the places of its findings only where these, or a file that they speak of, have changed. */
  const reportOf = async (path: string, findings: readonly Finding[], found: CorpusFindings): Promise<FileReport> => {
    const places = findings.flatMap(({ place, related }) => [place, ...related.map((each) => each.place)]);
    const read = [...new Set(places.map((place) => place.path))];
    const key = JSON.stringify([findings, await Promise.all(read.map((each) => stampOf(each, found)))]);
    const earlier = kept.get(path);
    if (earlier?.key === key) return earlier.report;
    const report = await makeReport({ corpus, linkTo }, path, findings, found);
    kept.set(path, { key, report });
    return report;
  };
  /** The articles, and files without one, that had something to report, as they were last seen. */
  const noisy = new Map<string, readonly FileReport[]>();
  /** What may have other findings than when all was last reported, and has not been reported again yet. */
  let waiting: Set<string> | null = null;
  let seen: CorpusIndex | undefined;
  /** After an edit a few files of a hundred thousand. */
  const worthALook = (found: CorpusFindings): Iterable<string> => {
    const { index } = found.view;
    const changed = found.takeChanged();
    if (seen !== index || changed === null) waiting = null;
    else for (const path of changed) waiting?.add(path);
    if (waiting === null) noisy.clear();
    waiting ??= new Set(index.paths);
    seen = index;
    return eachOnce([...found.others, ...noisy.keys()], waiting);
  };
  const lookAt = async (path: string) => {
    const { files, index } = await corpus.settled();
    const article = files.sidecar(path)?.article ?? path;
    // At a glance the places of its words and what was odd about it are not known yet.
    if (index.articles.get(article)?.reading === 'glance') await corpus.wholeArticle(article);
    const found = await gather();
    return { found, findings: (await found.near(path)).get(path) ?? [] };
  };
  return {
    of: async (path) => {
      const { found, findings } = await lookAt(path);
      return reportOf(path, findings, found);
    },
    findings: async (path) => {
      const { found, findings } = await lookAt(path);
      const { items } = await reportOf(path, findings, found);
      return findings.flatMap((finding, index) => {
        const diagnostic = items[index];
        return diagnostic === undefined ? [] : [{ finding, diagnostic }];
      });
    },
    all: async function* () {
      const found = await gather();
      const slices = timeSlices(corpus.clock);
      for (const path of worthALook(found)) {
        if (slices.isOver()) await slices.rest();
        if (found.isQuiet(path)) {
          noisy.delete(path);
          continue;
        }
        const reports: FileReport[] = [];
        for (const [each, findings] of await found.near(path))
          if (findings.length > 0) reports.push(await reportOf(each, findings, found));
        if (reports.length > 0) noisy.set(path, reports);
        else noisy.delete(path);
        yield* reports;
      }
      // Whoever stopped in the middle begins at the same place again.
      waiting = new Set();
    },
  };
}

/** The paths of both, each once. The second ones may be a hundred thousand, of which no copy is made. */
function* eachOnce(first: readonly string[], second: ReadonlySet<string>): Generator<string, void> {
  const given = new Set(first);
  yield* given;
  for (const path of second) if (!given.has(path)) yield path;
}

async function makeReport(
  { corpus, linkTo }: { readonly corpus: OpenCorpus; readonly linkTo: RuleLink },
  path: string,
  findings: readonly Finding[],
  { view }: CorpusFindings,
): Promise<FileReport> {
  const finder = placeFinder(corpus, (each) => view.index.articles.has(each));
  const items: Diagnostic[] = [];
  for (const finding of findings) items.push(await toDiagnostic(finding, { uriOf: corpus.uriOf, linkTo }, finder));
  return { uri: corpus.uriOf(path), resultId: resultIdOf(items), items };
}

/** Makes a mark for a file that changes whenever the file may have changed: facts are made anew then. */
function stamps(corpus: OpenCorpus): (path: string, found: CorpusFindings) => Promise<string> {
  const numbers = new WeakMap<object, number>();
  let count = 0;
  return async (path, { view, ownerOf }) => {
    const facts = view.index.articles.get(ownerOf(path));
    const faults = view.problems.get(path) ?? [];
    if (faults.some(({ code }) => code === 'unreadable')) return JSON.stringify(faults);
    if (facts === undefined) return textDigest(await yamlText(corpus, path));
    const number = numbers.get(facts) ?? (count += 1);
    numbers.set(facts, number);
    return String(number);
  };
}
