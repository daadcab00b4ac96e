import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  WorkspaceDiagnosticRequest,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { root, uriOf, type TestClient } from './client.ts';

/** What is reported of a file. */
export function pull({ connection }: TestClient, path: string, previous?: string): Promise<DocumentDiagnosticReport> {
  return connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri: uriOf(path) },
    ...(previous !== undefined && { previousResultId: previous }),
  });
}

/** The diagnostics of a file. */
export async function pulled(client: TestClient, path: string): Promise<readonly Diagnostic[]> {
  const report = await pull(client, path);
  return report.kind === 'full' ? report.items : [];
}

/** Diagnostics as `severity code "words": message -> file "words": message`; words are those of the texts given. */
export function described(
  diagnostics: readonly Diagnostic[],
  path: string,
  texts: Readonly<Record<string, string>>,
): string[] {
  const severities = ['', 'error', 'warning', 'info', 'hint'];
  return diagnostics.map(({ severity = 0, code, range, message, relatedInformation = [] }) => {
    const related = relatedInformation.map(({ location, message: what }) => {
      const other = location.uri.slice(root.length + 1);
      return ` -> ${other} "${wordsIn(texts[other] ?? '', location.range)}": ${what}`;
    });
    return `${severities[severity]} ${code} "${wordsIn(texts[path] ?? '', range)}": ${textOf(message)}${related.join('')}`;
  });
}

/** The words of a message. */
export function textOf(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value;
}

function wordsIn(text: string, { start, end }: Diagnostic['range']): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  return text.slice(offset(start), offset(end));
}

/** A request for the whole workspace, as it runs. */
export interface WorkspacePull {
  /** Pages that have come, each as the paths with how much is reported of them. */
  readonly pages: (readonly [path: string, count: number])[][];
  readonly answer: Promise<WorkspaceDiagnosticReport>;
  isAnswered(): boolean;
  /** The ids of all results so far, as the next request sends them. */
  ids(): { uri: string; value: string }[];
  cancel(): void;
}

let tokens = 0;

/** Asks for the whole workspace; parts of the answer are taken where `partial`. */
export function pullAll(
  { connection }: TestClient,
  previous: { uri: string; value: string }[] = [],
  partial = true,
): WorkspacePull {
  const pages: WorkspacePull['pages'] = [];
  const ids = new Map(previous.map(({ uri, value }) => [uri, value]));
  const token = `part ${(tokens += 1)}`;
  const take = ({ items }: Pick<WorkspaceDiagnosticReport, 'items'>) => {
    for (const { uri, resultId } of items) ids.set(uri, resultId ?? '');
    const page = items.map(
      (item) => [item.uri.slice(root.length + 1), item.kind === 'full' ? item.items.length : -1] as const,
    );
    if (page.length > 0) pages.push(page);
  };
  connection.onProgress(WorkspaceDiagnosticRequest.partialResult, token, take);
  const source = new CancellationTokenSource();
  const params = { previousResultIds: previous, ...(partial && { partialResultToken: token }) };
  let answered = false;
  const answer = connection.sendRequest(WorkspaceDiagnosticRequest.type, params, source.token).then((report) => {
    answered = true;
    take(report);
    return report;
  });
  return {
    pages,
    answer,
    isAnswered: () => answered,
    ids: () => [...ids].map(([uri, value]) => ({ uri, value })),
    cancel: () => {
      source.cancel();
    },
  };
}
