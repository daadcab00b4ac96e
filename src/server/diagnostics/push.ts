import type { Connection } from 'vscode-languageserver';
import type { FileReport } from './reports.ts';
import { whatIsNew } from './news.ts';

/** Sends diagnostics to a client that does not ask for them; called after each change. One look follows the other. */
export function diagnosticsPush(
  connection: Pick<Connection, 'sendDiagnostics' | 'console'>,
  reports: () => AsyncIterable<FileReport>,
): () => void {
  const sent = new Map<string, string>();
  let isLooking = false;
  let isAsked = false;
  const look = async () => {
    while (isAsked) {
      isAsked = false;
      try {
        for await (const { uri, resultId, items } of whatIsNew(reports(), sent)) {
          await connection.sendDiagnostics({ uri, diagnostics: [...items] });
          sent.set(uri, resultId);
        }
      } catch (error) {
        // What cannot be read now is tried after the next change.
        connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
    }
    isLooking = false;
  };
  return () => {
    isAsked = true;
    if (isLooking) return;
    isLooking = true;
    void look();
  };
}
