import type { CancellationToken, Connection } from 'vscode-languageserver';
import { toMessage } from './convert.ts';
import { ErrorCodes, LSPErrorCodes, ResponseError } from './lsp.ts';

/** The one boundary of unexpected errors: logged with the request's name, and passed on as a failed request. */
export async function guarded<R>(
  { console }: Pick<Connection, 'console'>,
  name: string,
  answer: () => R | Promise<R>,
): Promise<R> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${name} failed: ${error instanceof Error ? (error.stack ?? reason) : reason}`);
    throw new ResponseError(ErrorCodes.InternalError, toMessage(reason));
  }
}

/** Runs what nobody waits for: its error is logged with its name, and ends there. */
export async function logged(
  { console }: Pick<Connection, 'console'>,
  name: string,
  run: () => Promise<unknown>,
): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}

/** Ends a request that the client has taken back: nobody waits for its answer. */
export function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Not asked for any more.');
}
