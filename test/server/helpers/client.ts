import { PassThrough } from 'node:stream';
import {
  ApplyWorkspaceEditRequest,
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializeRequest,
  LogMessageNotification,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type ConnectionOptions,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { saveRequest, type RequestName } from '../../../src/server/protocol.ts';
import { startServer } from '../../../src/server/server.ts';
import { stillClock } from './clock.ts';
import { memoryHost, type MemoryHost } from './memory-host.ts';

export const root = 'memory:/corpus';

/** What an editor says of itself that can do all that edits and outlines need. */
export const knowsAll: ClientCapabilities = {
  textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
};

/** The client's side of a server that runs in this process over a corpus in memory. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly host: MemoryHost;
  readonly log: readonly string[];
  ask<P, R>(name: RequestName<P, R>, params: P): Promise<R>;
  /** Opens a file in the editor, as it is on disk or with other words. */
  open(path: string, text?: string): Promise<void>;
  /** Gives a file that is open other words, and leaves it unsaved. */
  change(path: string, text: string): Promise<void>;
  /** What the editor shows of a file. */
  shown(path: string): string | undefined;
}

export function uriOf(path: string): string {
  return `${root}/${path}`;
}

/** Starts a server and a client that knows how to apply edits and to save; further corpora stand under their roots. */
export async function startClient(
  files: Readonly<Record<string, string>>,
  annotator: string | null = 'ana',
  capabilities: ClientCapabilities = {},
  others: Readonly<Record<string, MemoryHost>> = {},
): Promise<TestClient> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const host = memoryHost(files);
  let bytes = 0;
  const connect = (options: ConnectionOptions) =>
    createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down), options);
  startServer(connect, {
    hostFor: (at) => others[at] ?? host,
    detector: () => Promise.resolve(() => undefined),
    random: (count) => new Uint8Array(count).fill((bytes += 1)),
    today: () => '2026-11-21',
    now: () => '2026-11-21T10:04:00Z',
    clock: stillClock,
    later: (run) => {
      setImmediate(run);
    },
  });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const log: string[] = [];
  const documents = new Map<string, TextDocument>();
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    log.push(message);
  });
  connection.onRequest(ApplyWorkspaceEditRequest.type, async ({ edit }) => {
    for (const [uri, edits] of Object.entries(edit.changes ?? {})) {
      const document = documents.get(uri);
      if (document === undefined) return { applied: false };
      await show(uri, TextDocument.applyEdits(document, edits), document.version + 1);
    }
    for (const change of edit.documentChanges ?? []) {
      if (!('edits' in change)) continue;
      const document = documents.get(change.textDocument.uri);
      if (document?.version !== change.textDocument.version) return { applied: false };
      const edits = change.edits.flatMap((each) => ('newText' in each ? [each] : []));
      const text = TextDocument.applyEdits(document, edits);
      await show(change.textDocument.uri, text, document.version + 1);
    }
    return { applied: true };
  });
  connection.onRequest(saveRequest.method, ({ uri }: { uri: string }) => {
    const document = documents.get(uri);
    if (document) host.files.set(uri.slice(root.length + 1), document.getText());
    return document !== undefined;
  });
  const show = async (uri: string, text: string, version: number): Promise<void> => {
    documents.set(uri, TextDocument.create(uri, 'plaintext', version, text));
    await (version === 1
      ? connection.sendNotification(DidOpenTextDocumentNotification.type, {
          textDocument: { uri, languageId: 'plaintext', version, text },
        })
      : connection.sendNotification(DidChangeTextDocumentNotification.type, {
          textDocument: { uri, version },
          contentChanges: [{ text }],
        }));
  };
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null, // eslint-disable-line @typescript-eslint/no-deprecated -- LSP asks for it still
    capabilities: { ...knowsAll, ...capabilities },
    initializationOptions: { corpora: [root, ...Object.keys(others)], annotator },
  });
  return {
    connection,
    host,
    log,
    ask: (name, params) => connection.sendRequest(name.method, params),
    open: (path, text) => show(uriOf(path), text ?? host.files.get(path) ?? '', 1),
    change: (path, text) => show(uriOf(path), text, (documents.get(uriOf(path))?.version ?? 1) + 1),
    shown: (path) => documents.get(uriOf(path))?.getText(),
  };
}
