import type { Connection, ConnectionOptions, InitializeParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { once } from '../core/once.ts';
import type { RandomBytes } from '../core/sidecar/ids.ts';
import type { DetectEncoding } from '../core/text/decode.ts';
import { capabilities } from './capabilities.ts';
import { clientAbilities } from './client-abilities.ts';
import { toMessage } from './convert.ts';
import type { CorpusCare } from './corpus-care.ts';
import type { OpenCorpus } from './corpus.ts';
import type { CrashNotes } from './crash-notes.ts';
import type { CorpusHost } from './host/host.ts';
import { lateAnswers } from './late-answers.ts';
import { lifeStep } from './life.ts';
import { MessageType, ShowMessageNotification, TextDocuments } from './lsp.ts';
import { answerRefused, messageSteps } from './message-steps.ts';
import { openCorpora } from './open-corpora.ts';
import { openDocuments } from './open-documents.ts';
import { readInitializationOptions } from './options.ts';
import { paramsStep } from './params-step.ts';
import { changedNotification } from './protocol.ts';
import { askToShowAnew } from './refresh.ts';
import type { RegisteredRequests } from './requests/all-requests.ts';
import { hearSettings, takeAnnotator, type SettingsKept } from './settings-told.ts';
import type { SliceClock } from './time-slices.ts';

/** What the server needs of its surroundings: disk or virtual files, clock, randomness. */
export interface Surroundings {
  hostFor(rootUri: string): CorpusHost;
  /** Undefined for a corpus that is not on a disk. */
  careFor?(rootUri: string): CorpusCare;
  /** The notes on what is read, kept in a folder of the disk; undefined for a server that keeps none. */
  crashNotesFor?(rootUri: string, folder: string): CrashNotes;
  detector(): Promise<DetectEncoding>;
  readonly random: RandomBytes;
  /** `YYYY-MM-DD` in local time. */
  today(): string;
  /** `YYYY-MM-DDThh:mm:ssZ`. */
  now(): string;
  /** Cuts long work into slices. */
  readonly clock: SliceClock;
  /** Resolves when there is time for what nobody waits for; without it suggestions learn nothing. */
  whenIdle?(): Promise<void>;
  /** Runs a function after a delay in milliseconds; calls within the delay are one. */
  later(run: () => void, delay: number): void;
}

/** How long changes are gathered before editors are asked to show them, in milliseconds. */
const refreshDelay = 150;

/** Serves one client over the connection that `connect` makes, until it closes. */
export function startServer(connect: (options: ConnectionOptions) => Connection, surroundings: Surroundings): void {
  const connection = connect(
    messageSteps([
      lifeStep(),
      lateAnswers(() => requests()),
      paramsStep(
        () => registered?.params,
        (reason) => {
          connection.console.warn(reason);
        },
      ),
    ]),
  );
  answerRefused(connection);
  const documents = new TextDocuments(TextDocument);
  const open = openDocuments(documents);
  let corpora: readonly OpenCorpus[] = [];
  let options = readInitializationOptions(null);
  let abilities = clientAbilities({});
  let registered: RegisteredRequests | undefined;
  const logError = (error: unknown) => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  const tell = (message: string) => {
    connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: toMessage(message) })
      .catch(logError);
  };
  const refresh = () => {
    surroundings.later(() => {
      connection.sendNotification(changedNotification).catch(logError);
      askToShowAnew(connection, abilities, logError);
      void requests().then(() => registered?.diagnosticsChanged());
    }, refreshDelay);
  };
  const changed = (uris: readonly string[]) => {
    for (const corpus of corpora) {
      const paths = uris.flatMap((uri) => corpus.pathOf(uri) ?? []);
      if (paths.length > 0) corpus.changed(paths);
    }
  };

  const settings: SettingsKept = {
    now: () => options,
    keep: (changed) => {
      options = { ...options, ...changed };
    },
    reload: () => {
      for (const corpus of corpora) corpus.reload();
    },
    refresh,
  };

  /** The corpora of a client that does not name them; VS Code does. */
  const corporaOf = async (client: InitializeParams) => {
    const { corporaOfFolders, openFolders, watchFiles } = await import('./plain-client.ts');
    connection.onInitialized(() => void watchFiles(connection, client).catch(logError));
    return corporaOfFolders(openFolders(client), surroundings.hostFor, logError);
  };
  connection.onInitialize(async (client: InitializeParams) => {
    options = readInitializationOptions(client.initializationOptions);
    corpora = openCorpora(options.corpora ?? (await corporaOf(client)), {
      ...surroundings,
      connection,
      openText: (uri) => open.get(uri)?.getText(),
      options: () => options,
      redrawsLenses: () => abilities.refreshes.codeLens,
      refresh,
      tell,
      logError,
    });
    abilities = clientAbilities(client.capabilities);
    return { serverInfo: { name: 'newsweave' }, capabilities };
  });
  // An editor's text wins over the disk while the file is open; closing it brings the disk back.
  documents.onDidChangeContent(({ document }) => {
    changed([document.uri]);
  });
  documents.onDidClose(({ document }) => {
    changed([document.uri]);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    changed(changes.map(({ uri }) => uri));
  });
  hearSettings(connection, settings);
  /** What answers requests: a corpus is read without it, so it is loaded for the first request, or when all is read. */
  const requests = once(async () => {
    try {
      const { registerRequests } = await import('./requests/all-requests.ts');
      registered = registerRequests(connection, {
        ...surroundings,
        corpora: () => corpora,
        documents: open,
        client: () => abilities,
        annotator: () => options.annotator,
        setAnnotator: (name) => {
          takeAnnotator(settings, name);
        },
        rulesDoc: () => options.rulesDoc,
        tell,
      });
    } catch (error) {
      // Requests are then said to be unknown.
      logError(error);
    }
  });
  documents.listen(connection);
  connection.listen();
}
