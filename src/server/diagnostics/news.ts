import type { OpenCorpus } from '../corpus.ts';
import { readableCorpora } from '../readable-corpora.ts';
import type { CorpusReports, FileReport } from './reports.ts';
import { resultIdOf } from './result-id.ts';

/** The report of a file with which nothing is wrong. */
export function nothing(uri: string): FileReport {
  return { uri, resultId: resultIdOf([]), items: [] };
}

/** The reports of all corpora that could be read, file after file. */
export async function* allReports(
  corpora: readonly OpenCorpus[],
  reportsOf: (corpus: OpenCorpus) => CorpusReports,
): AsyncGenerator<FileReport, void> {
  for (const corpus of await readableCorpora(corpora)) yield* reportsOf(corpus).all();
}

/** The reports that a client does not have yet; files that it has reports of and that are well now get an empty one. */
export async function* whatIsNew(
  reports: AsyncIterable<FileReport>,
  before: ReadonlyMap<string, string>,
): AsyncGenerator<FileReport, void> {
  const gone = new Set(before.keys());
  for await (const report of reports) {
    gone.delete(report.uri);
    if (before.get(report.uri) !== report.resultId) yield report;
  }
  for (const uri of gone) if (before.get(uri) !== nothing(uri).resultId) yield nothing(uri);
}
