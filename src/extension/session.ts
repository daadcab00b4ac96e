import * as vscode from 'vscode';
import type { ProgressParams } from '../server/protocol.ts';
import type { Ask, RunningServer } from './client.ts';
import { findCorpora } from './corpus-folders.ts';
import { contextKeys, settingIds, type CorpusState } from './ids.ts';

/** The window's corpora and the server that reads them: started when there are any, restarted when they change. */
export interface Session {
  dispose(): void;
  /** Looks for corpora again and starts, restarts or stops the server. */
  update(): Promise<void>;
  /** Asks the server; rejected with a sentence for people where none runs. */
  readonly ask: Ask;
  isRunning(): boolean;
  /** Tells the server the annotator's name, after the setting has changed. */
  updateAnnotator(): Promise<void>;
  /** Fires when what the views show may have changed. */
  readonly onChanged: vscode.Event<void>;
  /** Fires while the articles of a corpus are read; `undefined` where the server that read them has ended. */
  readonly onProgress: vscode.Event<ProgressParams | undefined>;
  /** Waits for the end of the server. */
  stop(): Promise<void>;
}

/** Makes the session of this window. Nothing is read or started before `update`. */
export function createSession(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): Session {
  const changed = new vscode.EventEmitter<void>();
  const progress = new vscode.EventEmitter<ProgressParams | undefined>();
  let running:
    | {
        readonly server: RunningServer;
        readonly corpora: readonly vscode.Uri[];
        readonly subscription: vscode.Disposable;
      }
    | undefined;
  let queue = Promise.resolve();

  const show = async (state: CorpusState) => {
    await vscode.commands.executeCommand('setContext', contextKeys.state, state);
    changed.fire();
  };
  const stopServer = async () => {
    const ending = running;
    running = undefined;
    ending?.subscription.dispose();
    progress.fire(undefined);
    await ending?.server.stop();
  };
  const updateNow = async () => {
    if ((vscode.workspace.workspaceFolders ?? []).length === 0) {
      await stopServer();
      return show('noFolder');
    }
    if (running === undefined) await show('looking');
    const corpora = await findCorpora(context.globalState, process.env);
    if (running?.server.isAlive() === true && sameFolders(running.corpora, corpora)) return;
    await stopServer();
    if (corpora.length === 0) return show('noCorpus');
    // The client and its libraries are loaded only in windows that hold a corpus.
    const { startServer } = await import('./client.ts');
    const server = await startServer(context, corpora, annotatorSetting, log);
    const subscription = vscode.Disposable.from(
      server.onChanged(() => {
        changed.fire();
      }),
      server.onProgress((params) => {
        progress.fire(params);
      }),
    );
    running = { server, corpora, subscription };
    return show('corpus');
  };
  return {
    update: () => {
      queue = queue.then(updateNow).catch(async (error: unknown) => {
        log.error(error instanceof Error ? error : String(error));
        await show('failed');
      });
      return queue;
    },
    ask: (name, params) => {
      if (running === undefined)
        return Promise.reject(
          new Error('This folder is not a corpus yet. Press Use This Folder as a Corpus in the Newsweave view.'),
        );
      return running.server.ask(name, params);
    },
    isRunning: () => running !== undefined,
    updateAnnotator: async () => {
      await running?.server.setAnnotator(annotatorSetting());
    },
    onChanged: changed.event,
    onProgress: progress.event,
    stop: () => {
      queue = queue.then(stopServer);
      return queue;
    },
    dispose: () => {
      changed.dispose();
      progress.dispose();
    },
  };
}

function sameFolders(a: readonly vscode.Uri[], b: readonly vscode.Uri[]): boolean {
  return a.map(String).sort().join('\n') === b.map(String).sort().join('\n');
}

function annotatorSetting(): string | null {
  const name = vscode.workspace.getConfiguration(settingIds.section).get<string>(settingIds.annotator) ?? '';
  return name === '' ? null : name;
}
