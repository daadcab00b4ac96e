import { ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';

/** The one boundary of unexpected errors: logged with the request's name, and passed on as a failed request. */
export async function guarded<R>(
  { console }: Pick<Connection, 'console'>,
  name: string,
  answer: () => R | Promise<R>,
): Promise<R> {
  try {
    return await answer();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${name} failed: ${error instanceof Error ? (error.stack ?? reason) : reason}`);
    throw new ResponseError(ErrorCodes.InternalError, reason);
  }
}
