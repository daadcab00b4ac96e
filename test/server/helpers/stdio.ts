import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type InitializeParams,
  type ProtocolConnection,
} from 'vscode-languageserver/node';

/** A bundle of the product: `server.js`. */
export function productFile(name: string): string {
  // The tests are bundled into dist/test/<kind>, and what they share into dist/test/shared.
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}

/** A server in a process of its own, and a client that knows nothing but LSP. */
export interface StdioClient {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  initialize(given: Partial<InitializeParams>, capabilities?: ClientCapabilities): Promise<unknown>;
  /** Asks it to end, and gives the exit status. */
  end(): Promise<number | null>;
}

/** Starts a program of Node that speaks LSP at standard input and output. */
export function startOverStdio(words: readonly string[]): StdioClient {
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const closed = once(child, 'close');
  return {
    connection,
    process: child,
    initialize: async (given, capabilities = {}) => {
      const rootUri = null;
      const answer = await connection.sendRequest(InitializeRequest.type, {
        processId: process.pid,
        rootUri, // eslint-disable-line @typescript-eslint/no-deprecated -- LSP asks for it still
        capabilities,
        ...given,
      });
      await connection.sendNotification(InitializedNotification.type, {});
      return answer;
    },
    end: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await closed;
      connection.dispose();
      return child.exitCode;
    },
  };
}
