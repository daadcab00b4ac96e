import type { Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../core/rules/finding.ts';
import { textDigest } from '../../core/text/digest.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { OpenCorpus } from '../corpus.ts';
import { timeSlices } from '../time-slices.ts';
import { toDiagnostic } from './convert-finding.ts';
import { corpusFindings, textFindings, type CorpusFindings } from './corpus-findings.ts';
import { placeFinder, yamlText } from './places.ts';

/** What is reported of one file. */
export interface FileReport {
  readonly uri: string;
  /** The same for the same items. */
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** The reports of one corpus, made from the corpus as it is when they are asked for. */
export interface CorpusReports {
  of(path: string): Promise<FileReport>;
  /** Of all files that have something to report. Gives way to other work now and then. */
  all(): AsyncGenerator<FileReport, void>;
}

/** Makes the reports of a corpus. `isOpen` says of a file whether an editor shows it; hints are for such files. */
export function corpusReports(corpus: OpenCorpus, isOpen: (uri: string) => boolean): CorpusReports {
  const ofText = textFindings(corpus);
  const stampOf = stamps(corpus);
  const gather = () => corpusFindings(corpus, ofText, (path) => isOpen(corpus.uriOf(path)));
  const kept = new Map<string, { readonly key: string; readonly report: FileReport }>();
  /** A file is read for the places of its findings only where these, or a file that they speak of, have changed. */
  const reportOf = async (path: string, findings: readonly Finding[], found: CorpusFindings): Promise<FileReport> => {
    const places = findings.flatMap(({ place, related }) => [place, ...related.map((each) => each.place)]);
    const read = [...new Set(places.map((place) => place.path))];
    const key = JSON.stringify([findings, await Promise.all(read.map((each) => stampOf(each, found)))]);
    const earlier = kept.get(path);
    if (earlier?.key === key) return earlier.report;
    const report = await makeReport(corpus, path, findings, found);
    kept.set(path, { key, report });
    return report;
  };
  /** The articles, and files without one, that had something to report, as they were last seen. */
  const noisy = new Map<string, readonly FileReport[]>();
  let seen: { readonly index: CorpusIndex; readonly revision: number } | undefined;
  /** What may have other findings than when all was last reported: after an edit a few files of a hundred thousand. */
  const worthALook = ({ view: { index }, others }: CorpusFindings): Iterable<string> => {
    const touched = seen?.index === index ? index.touchedSince(seen.revision) : null;
    if (touched === null) noisy.clear();
    return new Set([...others, ...noisy.keys(), ...(touched ?? index.paths)]);
  };
  return {
    of: async (path) => {
      const { files, index } = await corpus.settled();
      const article = files.sidecar(path)?.article ?? path;
      // At a glance the places of its words and what was odd about it are not known yet.
      if (index.articles.get(article)?.reading !== 'whole') await corpus.wholeArticle(article);
      const found = await gather();
      return reportOf(path, (await found.near(path)).get(path) ?? [], found);
    },
    all: async function* () {
      const found = await gather();
      const { index } = found.view;
      const { revision } = index;
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
      seen = { index, revision };
    },
  };
}

async function makeReport(
  corpus: OpenCorpus,
  path: string,
  findings: readonly Finding[],
  { view }: CorpusFindings,
): Promise<FileReport> {
  const finder = placeFinder(corpus, (each) => view.index.articles.has(each));
  const items: Diagnostic[] = [];
  for (const finding of findings) items.push(await toDiagnostic(finding, corpus, finder));
  return { uri: corpus.uriOf(path), resultId: resultIdOf(items), items };
}

/** Told from the items alone, so that it holds over restarts of the server. */
export function resultIdOf(items: readonly Diagnostic[]): string {
  return textDigest(JSON.stringify(items));
}

/** Makes a mark for a file that changes whenever the file may have changed: facts are made anew then. */
function stamps(corpus: OpenCorpus): (path: string, found: CorpusFindings) => Promise<string> {
  const numbers = new WeakMap<object, number>();
  let count = 0;
  return async (path, { view, ownerOf }) => {
    const facts = view.index.articles.get(ownerOf(path));
    if (facts === undefined) return textDigest(await yamlText(corpus, path));
    const number = numbers.get(facts) ?? (count += 1);
    numbers.set(facts, number);
    return String(number);
  };
}
