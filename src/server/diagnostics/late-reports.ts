import type { OpenCorpus } from '../corpus.ts';
import type { CorpusReports } from './reports.ts';

/** Gives the reports of each corpus; what makes them, all rules among it, is loaded when the first is asked for. */
export function lateReports(
  load: () => Promise<(corpus: OpenCorpus) => CorpusReports>,
): (corpus: OpenCorpus) => CorpusReports {
  return (corpus) => {
    const reports = async () => (await load())(corpus);
    return {
      of: async (path) => (await reports()).of(path),
      findings: async (path) => (await reports()).findings(path),
      all: async function* () {
        yield* (await reports()).all();
      },
    };
  };
}
