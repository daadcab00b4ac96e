import * as vscode from 'vscode';
import {
  CloseAction,
  CodeLensRequest,
  ErrorAction,
  InlayHintRequest,
  LanguageClient,
  TransportKind,
  type DocumentSelector,
  type ErrorHandler,
  type Middleware,
} from 'vscode-languageclient/node';
import {
  annotatorNotification,
  changedNotification,
  fourEyesNotification,
  learntNotification,
  othersNotification,
  progressNotification,
  formattedNotification,
  saveRequest,
  trustedNotification,
  type AnnotatorParams,
  type FormattedParams,
  type FourEyesParams,
  type InitializationOptions,
  type OthersParams,
  type ProgressParams,
  type RequestName,
} from '../server/protocol.ts';
import { offerToStopFormatting } from './editor/format-on-save.ts';
import { compileCache } from './compile-cache.ts';
import { settingIds } from './ids.ts';
import { keepCommands, type KeptCommands } from './kept-commands.ts';
import { serverFlags } from './server-flags.ts';
import { ServerEnded } from './server-ended.ts';
import { isOn, onSwitched } from './settings.ts';

/** Sends one of the requests of protocol.ts. */
export type Ask = <P, R>(name: RequestName<P, R>, params: P) => Promise<R>;

/** A server that runs, and the end of it. */
export interface RunningServer {
  readonly ask: Ask;
  isAlive(): boolean;
  onChanged(listener: () => void): vscode.Disposable;
  onLearnt(listener: () => void): vscode.Disposable;
  onProgress(listener: (progress: ProgressParams) => void): vscode.Disposable;
  /** Says who codes. */
  setAnnotator(annotator: string | null): Promise<void>;
  /** Says whether a second person has to judge everything. */
  setFourEyes(fourEyes: boolean): Promise<void>;
  /** Says whose annotations count besides. */
  setOthers(others: OthersParams['others']): Promise<void>;
  /** Ends it in order; a server that is stopped twice does not mind. */
  stop(): Promise<void>;
}

/** What a server is started for. */
export interface ServerStart {
  readonly context: vscode.ExtensionContext;
  readonly corpora: readonly vscode.Uri[];
  readonly annotator: () => string | null;
  readonly fourEyes: () => boolean;
  readonly others: () => OthersParams['others'];
  readonly log: vscode.LogOutputChannel;
  /** Called once where the server ends without having been asked to, also while it starts. */
  onCrash(): void;
}

/** Starts the language server for some corpora. */
export async function startServer({
  context,
  corpora,
  annotator,
  fourEyes,
  others,
  log,
  onCrash,
}: ServerStart): Promise<RunningServer> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const watchers = corpora.map((root) =>
    vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(root, '**/*')),
  );
  // A function, so that a server that is started again after a crash gets the annotator's present name.
  const initializationOptions = (): InitializationOptions => ({
    corpora: corpora.map(String),
    annotator: annotator(),
    fourEyes: fourEyes(),
    others: others(),
    trusted: vscode.workspace.isTrusted,
    storage: context.storageUri?.fsPath ?? null,
    rulesDoc: vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules.md').toString(),
  });
  const cache = compileCache(context);
  const kept = keepCommands();
  const client = new LanguageClient(
    'newsweave',
    'Newsweave',
    {
      run: { module, transport: TransportKind.ipc, options: { env: cache.env, execArgv: [...serverFlags] } },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    {
      documentSelector: selectorFor(corpora),
      initializationOptions,
      outputChannel: log,
      synchronize: { fileEvents: watchers },
      errorHandler: leaveRestartTo(onCrash),
      middleware: middlewareWith(kept),
    },
  );
  const logError = (error: unknown) => {
    log.error(error instanceof Error ? error : String(error));
  };
  const trust = vscode.workspace.onDidGrantWorkspaceTrust(() => {
    client.sendNotification(trustedNotification).catch(logError);
  });
  client.onNotification(formattedNotification, (formatted: FormattedParams) => {
    offerToStopFormatting(formatted).catch(logError);
  });
  client.onRequest(saveRequest.method, ({ uri }: { uri: string }) => saveDocument(uri));
  const refresh = refreshWhenSwitched(client);
  const stop = async () => {
    trust.dispose();
    refresh.dispose();
    for (const watcher of watchers) watcher.dispose();
    // One that has crashed has nothing to end; one that hangs is ended by force, and the next one may start.
    if (client.isRunning())
      await client.dispose().catch((error: unknown) => {
        log.warn(`The server did not end in order: ${String(error)}`);
      });
    // Only now: an answer that was still on its way would have its commands kept by nobody.
    kept.dispose();
  };
  try {
    await client.start();
  } catch (error) {
    await stop();
    throw error;
  }
  cache.leaveOutOlder().catch((error: unknown) => {
    log.warn(`What was compiled of earlier versions could not be removed: ${String(error)}`);
  });
  return {
    isAlive: () => client.isRunning(),
    stop,
    ask: async (name, params) => {
      try {
        return await client.sendRequest(name.method, params);
      } catch (error) {
        if (client.isRunning()) throw error;
        throw new ServerEnded(error);
      }
    },
    setAnnotator: (name) => {
      const params: AnnotatorParams = { annotator: name };
      return client.sendNotification(annotatorNotification, params);
    },
    setFourEyes: (isAsked) => {
      const params: FourEyesParams = { fourEyes: isAsked };
      return client.sendNotification(fourEyesNotification, params);
    },
    setOthers: (names) => {
      const params: OthersParams = { others: names };
      return client.sendNotification(othersNotification, params);
    },
    onChanged: (listener) => client.onNotification(changedNotification, listener),
    onLearnt: (listener) => client.onNotification(learntNotification, listener),
    onProgress: (listener) => client.onNotification(progressNotification, listener),
  };
}

/** The library's own restart knows no waiting: when the next server starts is decided by who started this one. */
function leaveRestartTo(onCrash: () => void): ErrorHandler {
  return {
    // What is wrong with a connection for good ends it, and that is a crash.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      onCrash();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

/** Shows lenses and hints only where they are switched on; keeps what lenses and quick fixes do. */
function middlewareWith({ ownActions, ownLens }: KeptCommands): Middleware {
  return {
    provideCodeLenses: async (document, token, next) =>
      isOn(settingIds.codeLens, document.uri) ? (await next(document, token))?.map(ownLens) : [],
    resolveCodeLens: async (lens, token, next) => {
      const resolved = await next(lens, token);
      return resolved && ownLens(resolved);
    },
    provideInlayHints: (document, range, token, next) =>
      isOn(settingIds.inlayHints, document.uri) ? next(document, range, token) : [],
    provideCodeActions: async (document, range, wanted, token, next) => {
      const actions = await next(document, range, wanted, token);
      return actions && ownActions(actions);
    },
  };
}

/** Has the editors in sight ask again for what was switched on or off. */
function refreshWhenSwitched(client: LanguageClient): vscode.Disposable {
  const documents = () => vscode.window.visibleTextEditors.map(({ document }) => document);
  return vscode.Disposable.from(
    onSwitched(settingIds.codeLens)(() => {
      const feature = client.getFeature(CodeLensRequest.method);
      for (const document of documents()) feature.getProvider(document)?.onDidChangeCodeLensEmitter.fire();
    }),
    onSwitched(settingIds.inlayHints)(() => {
      const feature = client.getFeature(InlayHintRequest.method);
      for (const document of documents()) feature.getProvider(document)?.onDidChangeInlayHints.fire();
    }),
  );
}

/** All files below the corpora and none besides: the server knows which of them are articles. */
function selectorFor(corpora: readonly vscode.Uri[]): DocumentSelector {
  return corpora.map((root) => ({ scheme: root.scheme, pattern: { baseUri: root.toString(), pattern: '**/*' } }));
}

async function saveDocument(uri: string): Promise<boolean> {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
  return document !== undefined && (await document.save());
}
