import type {
  Connection,
  ResultProgressReporter,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver';
import type { OpenCorpus } from '../corpus.ts';
import { allReports, nothing, whatIsNew } from '../diagnostics/news.ts';
import { diagnosticsPush } from '../diagnostics/push.ts';
import type { CorpusReports, FileReport } from '../diagnostics/reports.ts';
import { guarded } from '../guarded.ts';
import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from '../lsp.ts';
import { changeSignal } from './change-signal.ts';

/** Files of one page of a workspace report. */
const pageSize = 100;

type WorkspaceItem = WorkspaceDiagnosticReport['items'][number];

/** What diagnostics need of the server. */
export interface DiagnosticSurroundings {
  corpora(): readonly OpenCorpus[];
  reportsOf(corpus: OpenCorpus): CorpusReports;
  /** False for a client that cannot ask for diagnostics: it is sent them. */
  asks(): boolean;
}

/**
 * Answers pulls of diagnostics. A request for the whole workspace is held until there is something new: the published
 * client asks again two seconds after each answer (PERFORMANCE "Design advice" 10). The result is called after changes.
 */
export function registerDiagnostics(
  connection: Connection,
  { corpora, reportsOf, asks }: DiagnosticSurroundings,
): () => void {
  const changes = changeSignal();
  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) =>
    guarded(connection, 'textDocument/diagnostic', async () => {
      const report = await reportOn(uri, corpora(), reportsOf);
      if (token.isCancellationRequested) return cancelled();
      const { resultId, items } = report;
      return resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
    }),
  );
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _progress, partial) => {
    const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const isCancelled = () => token.isCancellationRequested;
    while (!isCancelled()) {
      // Asked for before the look, so that a change in the middle of it counts.
      const next = changes.next(token);
      const found = pages(partial);
      try {
        for await (const item of whatIsNew(allReports(corpora(), reportsOf), before)) {
          if (isCancelled()) break;
          found.add(itemOf(item));
        }
      } catch (error) {
        // An answer would make the client ask again and again, and give up: what cannot be read now is tried after the
        // next change.
        const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
        connection.console.error(`workspace/diagnostic failed: ${reason}`);
      }
      if (found.count() > 0 && !isCancelled()) return found.end();
      await next;
    }
    return cancelled();
  });
  const push = diagnosticsPush(connection, () => allReports(corpora(), reportsOf));
  return () => {
    if (asks()) changes.fire();
    else push();
  };
}

/** Gathers reports: sent page by page where the client takes parts of an answer. */
function pages(partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined) {
  let items: WorkspaceItem[] = [];
  let count = 0;
  const send = () => {
    if (partial === undefined || items.length === 0) return;
    partial.report({ items });
    items = [];
  };
  return {
    count: () => count,
    add: (item: WorkspaceItem) => {
      items.push(item);
      count += 1;
      if (items.length >= pageSize) send();
    },
    /** The answer: what has not been sent yet. */
    end: (): WorkspaceDiagnosticReport => {
      send();
      return { items };
    },
  };
}

function cancelled(): never {
  throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

async function reportOn(
  uri: string,
  corpora: readonly OpenCorpus[],
  reportsOf: (corpus: OpenCorpus) => CorpusReports,
): Promise<FileReport> {
  for (const corpus of corpora) {
    const path = corpus.pathOf(uri);
    if (path !== undefined) return reportsOf(corpus).of(path);
  }
  return nothing(uri);
}

function itemOf({ uri, resultId, items }: FileReport): WorkspaceItem {
  return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items: [...items] };
}
