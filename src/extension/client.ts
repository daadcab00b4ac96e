import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type DocumentSelector } from 'vscode-languageclient/node';
import {
  annotatorNotification,
  changedNotification,
  saveRequest,
  trustedNotification,
  type AnnotatorParams,
  type InitializationOptions,
  type RequestName,
} from '../server/protocol.ts';

/** Sends one of the requests of protocol.ts. */
export type Ask = <P, R>(name: RequestName<P, R>, params: P) => Promise<R>;

/** A server that runs, and the end of it. */
export interface RunningServer {
  readonly ask: Ask;
  isAlive(): boolean;
  onChanged(listener: () => void): vscode.Disposable;
  /** Says who codes. */
  setAnnotator(annotator: string | null): Promise<void>;
  /** Ends it in order; a server that is stopped twice does not mind. */
  stop(): Promise<void>;
}

/** Starts the language server for some corpora. */
export async function startServer(
  context: vscode.ExtensionContext,
  corpora: readonly vscode.Uri[],
  annotator: () => string | null,
  log: vscode.LogOutputChannel,
): Promise<RunningServer> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const watchers = corpora.map((root) =>
    vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(root, '**/*')),
  );
  // A function, so that a server that is started again after a crash hears the name of today.
  const initializationOptions = (): InitializationOptions => ({
    corpora: corpora.map(String),
    annotator: annotator(),
    trusted: vscode.workspace.isTrusted,
    storage: context.storageUri?.fsPath ?? null,
  });
  const client = new LanguageClient(
    'newsweave',
    'Newsweave',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    {
      documentSelector: selectorFor(corpora),
      initializationOptions,
      outputChannel: log,
      synchronize: { fileEvents: watchers },
    },
  );
  const trust = vscode.workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification(trustedNotification));
  client.onRequest(saveRequest.method, ({ uri }: { uri: string }) => saveDocument(uri));
  const stop = async () => {
    trust.dispose();
    for (const watcher of watchers) watcher.dispose();
    await client.dispose();
  };
  try {
    await client.start();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    isAlive: () => client.isRunning(),
    stop,
    ask: (name, params) => client.sendRequest(name.method, params),
    setAnnotator: (name) => {
      const params: AnnotatorParams = { annotator: name };
      return client.sendNotification(annotatorNotification, params);
    },
    onChanged: (listener) => client.onNotification(changedNotification, listener),
  };
}

/** All files below the corpora and none besides: the server knows which of them are articles. */
function selectorFor(corpora: readonly vscode.Uri[]): DocumentSelector {
  return corpora.map((root) => ({ scheme: root.scheme, pattern: { baseUri: root.toString(), pattern: '**/*' } }));
}

async function saveDocument(uri: string): Promise<boolean> {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
  return document !== undefined && (await document.save());
}
