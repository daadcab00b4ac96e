import type { Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../core/rules/finding.ts';
import { textDigest } from '../../core/text/digest.ts';
import type { OpenCorpus } from '../corpus.ts';
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

/** How long findings are gathered without giving way, in milliseconds. */
const slice = 8;

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
  return {
    of: async (path) => {
      const found = await gather();
      return reportOf(path, (await found.near(path)).get(path) ?? [], found);
    },
    all: async function* () {
      const found = await gather();
      let since = Date.now();
      for (const near of found.everything()) {
        if (near !== null)
          for (const [path, findings] of await near)
            if (findings.length > 0) yield await reportOf(path, findings, found);
        if (Date.now() - since <= slice) continue;
        await new Promise((resolve) => {
          setTimeout(resolve, 0);
        });
        since = Date.now();
      }
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
