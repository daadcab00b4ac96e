import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';
import { CodeLensRefreshRequest, DiagnosticRefreshRequest, InlayHintRefreshRequest } from './lsp.ts';

/** Asks the client to ask again for what it shows of a corpus, as far as it can be asked. */
export function askToShowAnew(
  connection: Pick<Connection, 'sendRequest'>,
  { refreshes }: ClientAbilities,
  onError: (error: unknown) => void,
): void {
  if (refreshes.codeLens) connection.sendRequest(CodeLensRefreshRequest.type).catch(onError);
  if (refreshes.diagnostics) connection.sendRequest(DiagnosticRefreshRequest.type).catch(onError);
  if (refreshes.inlayHint) connection.sendRequest(InlayHintRefreshRequest.type).catch(onError);
}
