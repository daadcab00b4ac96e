import * as vscode from 'vscode';
import type { ProgressParams } from '../server/protocol.ts';
import { annotatorSetting } from './annotator.ts';
import type { Ask, RunningServer } from './client.ts';
import { corporaOfLastTime, findCorpora, keepFound, liesBelow } from './corpus-folders.ts';
import { contextKeys, settingIds, type CorpusState } from './ids.ts';
import { othersShown } from './layers.ts';
import { crashesAllowed, restartPolicy } from './restart-policy.ts';

/** The window's corpora and the server that reads them: started when there are any, restarted when they change. */
export interface Session {
  dispose(): void;
  /** Looks for corpora again and starts, restarts or stops the server. */
  update(): Promise<void>;
  /** Asks the server, once it has started; rejected with a sentence for people where none runs. */
  readonly ask: Ask;
  isRunning(): boolean;
  /** True for a file that lies in a corpus for which a server runs. */
  covers(uri: vscode.Uri): boolean;
  /** Tells the server the annotator's name, after the setting has changed. */
  updateAnnotator(): Promise<void>;
  /** Tells the server whether a second person has to judge everything, after the setting has changed. */
  updateFourEyes(): Promise<void>;
  /** Tells the server whose annotations count besides, after the person has chosen. */
  updateOthers(): Promise<void>;
  /** Fires when what the views show may have changed. */
  readonly onChanged: vscode.Event<void>;
  /** Fires when suggestions may be others than before. */
  readonly onLearnt: vscode.Event<void>;
  /** Fires while the articles of a corpus are read; `undefined` where the server that read them has ended. */
  readonly onProgress: vscode.Event<ProgressParams | undefined>;
  /** Waits for the end of the server. */
  stop(): Promise<void>;
}

/** Makes the session of this window. Nothing is read or started before `update`. */
export function createSession(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): Session {
  const changed = new vscode.EventEmitter<void>();
  const learnt = new vscode.EventEmitter<void>();
  const progress = new vscode.EventEmitter<ProgressParams | undefined>();
  const crashes = restartPolicy(Date.now);
  const ended = new AbortController();
  let running:
    | {
        readonly server: RunningServer;
        readonly corpora: readonly vscode.Uri[];
        readonly subscription: vscode.Disposable;
      }
    | undefined;
  let queue = Promise.resolve();
  let state: CorpusState = 'looking';
  const logError = (error: unknown) => {
    log.error(error instanceof Error ? error : String(error));
  };
  const enqueue = (work: () => Promise<void>) => {
    queue = queue.then(work).catch(async (error: unknown) => {
      logError(error);
      await show('failed');
    });
    return queue;
  };
  const show = async (next: CorpusState) => {
    state = next;
    const told = vscode.commands.executeCommand('setContext', contextKeys.state, state);
    // As long as no server runs views are empty, and there is nothing to ask for.
    if (state !== 'looking') changed.fire();
    await told;
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
    const looking = running === undefined ? show('looking') : undefined;
    if (running === undefined) {
      // Searching a folder of thousands takes as long as starting the server, and mostly finds what was there before.
      const before = corporaOfLastTime(context.workspaceState);
      if (before.length > 0) await start(before);
    }
    const [corpora] = await Promise.all([findCorpora(context.globalState, process.env), looking]);
    await keepFound(context.workspaceState, corpora);
    if (running?.server.isAlive() === true && sameFolders(running.corpora, corpora)) return;
    await stopServer();
    if (corpora.length === 0) return show('noCorpus');
    return start(corpora);
  };
  const start = async (corpora: readonly vscode.Uri[]) => {
    // The client and its libraries are loaded only in windows that hold a corpus.
    const { startServer } = await import('./client.ts');
    const server = await startServer({
      context,
      corpora,
      annotator: annotatorSetting,
      fourEyes: fourEyesSetting,
      others: () => othersShown(context.workspaceState),
      log,
      onCrash,
    });
    const subscription = vscode.Disposable.from(
      server.onChanged(() => {
        changed.fire();
      }),
      server.onLearnt(() => {
        learnt.fire();
      }),
      server.onProgress((params) => {
        progress.fire(params);
      }),
    );
    running = { server, corpora, subscription };
    return show('corpus');
  };
  /** What was saved is on disk; the next server reads it again. */
  const onCrash = () => {
    const next = crashes.crashed();
    if (next === 'give up') {
      giveUp().catch(logError);
      return;
    }
    log.warn(`The server has ended unexpectedly. It is started again in ${next.wait / 1000} s.`);
    void enqueue(async () => {
      await pause(next.wait, ended.signal);
      if (!ended.signal.aborted) await updateNow();
    });
  };
  const giveUp = async () => {
    await enqueue(stopServer);
    await show('failed');
    const message = `Newsweave’s server crashed ${crashesAllowed} times within three minutes and was not started again. What you saved is safe.`;
    const choice = await vscode.window.showErrorMessage(message, 'Restart', 'Open Log');
    if (choice === 'Open Log') log.show();
    if (choice !== 'Restart') return;
    crashes.reset();
    await enqueue(updateNow);
  };
  return {
    update: () => enqueue(updateNow),
    ask: async (name, params) => {
      if (running?.server.isAlive() !== true) await queue;
      if (running === undefined) throw new Error(state === 'failed' ? noServer : noCorpus);
      return running.server.ask(name, params);
    },
    isRunning: () => running !== undefined,
    covers: (uri) => running?.corpora.some((root) => liesBelow(uri, root)) ?? false,
    updateAnnotator: async () => {
      await running?.server.setAnnotator(annotatorSetting());
    },
    updateFourEyes: async () => {
      await running?.server.setFourEyes(fourEyesSetting());
    },
    updateOthers: async () => {
      await running?.server.setOthers(othersShown(context.workspaceState));
    },
    onChanged: changed.event,
    onLearnt: learnt.event,
    onProgress: progress.event,
    stop: () => {
      ended.abort();
      return enqueue(stopServer);
    },
    dispose: () => {
      ended.abort();
      changed.dispose();
      learnt.dispose();
      progress.dispose();
    },
  };
}

const noCorpus = 'This folder is not a corpus yet. Press Use This Folder as a Corpus in the Newsweave view.';
const noServer = 'Its server does not run. Press Read the Corpus Again in the Newsweave view.';

/** Waits, in milliseconds, or until the signal. */
function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, time);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function sameFolders(a: readonly vscode.Uri[], b: readonly vscode.Uri[]): boolean {
  return a.map(String).sort().join('\n') === b.map(String).sort().join('\n');
}

function fourEyesSetting(): boolean {
  return vscode.workspace.getConfiguration(settingIds.section).get<boolean>(settingIds.fourEyes, false);
}
