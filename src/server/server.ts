import type { Connection, ConnectionOptions, InitializeParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { once } from '../core/once.ts';
import { scopeWith, type Others } from '../core/corpus/scope.ts';
import { oneIsEnough, type LedgerRules } from '../core/ledger/verdicts.ts';
import type { RandomBytes } from '../core/sidecar/ids.ts';
import type { DetectEncoding } from '../core/text/decode.ts';
import { capabilities } from './capabilities.ts';
import { clientAbilities } from './client-abilities.ts';
import { toLabel, toMessage } from './convert.ts';
import { openCorpus, type OpenCorpus } from './corpus.ts';
import type { CorpusCare } from './corpus-care.ts';
import { rootsBelow } from './corpus-uris.ts';
import { skippedMessage, type CrashNotes } from './crash-notes.ts';
import type { CorpusHost } from './host/host.ts';
import { lateAnswers } from './late-answers.ts';
import { lifeStep } from './life.ts';
import { CodeLensRefreshRequest, MessageType, ShowMessageNotification, TextDocuments } from './lsp.ts';
import { answerRefused, messageSteps } from './message-steps.ts';
import { readAnnotator, readFourEyes, readInitializationOptions, readOthers } from './options.ts';
import { paramsStep } from './params-step.ts';
import {
  annotatorNotification,
  changedNotification,
  fourEyesNotification,
  learntNotification,
  othersNotification,
  progressNotification,
  trustedNotification,
  type ProgressParams,
} from './protocol.ts';
import { askToShowAnew } from './refresh.ts';
import type { RegisteredRequests } from './requests/all-requests.ts';
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
  let corpora: readonly OpenCorpus[] = [];
  let annotator: string | null = null;
  let others: Others = [];
  let trusted = false;
  let ledgerRules: LedgerRules = oneIsEnough;
  let storage: string | null = null;
  let rulesDoc: string | null = null;
  let abilities = clientAbilities({});
  let registered: RegisteredRequests | undefined;
  const logError = (error: unknown) => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  /** Tells the person a sentence that needs no answer. */
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
  const open = (roots: readonly string[]) =>
    roots.map((root) =>
      openCorpus(root, {
        host: surroundings.hostFor(root),
        care: surroundings.careFor?.(root),
        isTrusted: () => trusted,
        detector: surroundings.detector,
        openText: (uri) => documents.get(uri)?.getText(),
        nested: rootsBelow(root, roots),
        scope: () => scopeWith(others, annotator),
        ledgerRules: () => ledgerRules,
        annotator: () => annotator,
        clock: surroundings.clock,
        ...(surroundings.whenIdle && { whenIdle: surroundings.whenIdle }),
        notes: storage === null ? undefined : surroundings.crashNotesFor?.(root, storage),
        onSkipped: (paths) => {
          tell(skippedMessage(paths.map((path) => toLabel(path))));
        },
        onProgress: (progress) => {
          connection
            .sendNotification(progressNotification, { root, ...progress } satisfies ProgressParams)
            .catch(logError);
        },
        onRead: refresh,
        onLearnt: (isFirst) => {
          connection.sendNotification(learntNotification).catch(logError);
          // A lens that is drawn anew cannot be clicked for a moment: later ones wait for the next change or visit.
          if (isFirst && abilities.refreshes.codeLens)
            connection.sendRequest(CodeLensRefreshRequest.type).catch(logError);
        },
        onProblem: (path, message) => {
          connection.console.warn(`${path}: ${message}`);
        },
        onSettled: ({ told, logged }) => {
          for (const message of logged) connection.console.info(message);
          for (const message of told) tell(message);
        },
        onError: logError,
      }),
    );
  const changed = (uris: readonly string[]) => {
    for (const corpus of corpora) {
      const paths = uris.flatMap((uri) => corpus.pathOf(uri) ?? []);
      if (paths.length > 0) corpus.changed(paths);
    }
  };

  const setAnnotator = (name: string | null) => {
    if (name === annotator) return;
    annotator = name;
    for (const corpus of corpora) corpus.reload();
  };

  /** The corpora of a client that does not name them; VS Code does. */
  const corporaOf = async (client: InitializeParams) => {
    const { corporaOfFolders, openFolders, watchFiles } = await import('./plain-client.ts');
    connection.onInitialized(() => void watchFiles(connection, client).catch(logError));
    return corporaOfFolders(openFolders(client), surroundings.hostFor, logError);
  };
  connection.onInitialize(async (client: InitializeParams) => {
    const options = readInitializationOptions(client.initializationOptions);
    annotator = options.annotator;
    others = options.others;
    trusted = options.trusted;
    storage = options.storage;
    rulesDoc = options.rulesDoc;
    ledgerRules = { fourEyes: options.fourEyes };
    corpora = open(options.corpora ?? (await corporaOf(client)));
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
  connection.onNotification(annotatorNotification, (params: unknown) => {
    setAnnotator(readAnnotator(params));
  });
  connection.onNotification(othersNotification, (params: unknown) => {
    const next = readOthers(params);
    if (String(next) === String(others)) return;
    others = next;
    for (const corpus of corpora) corpus.reload();
  });
  connection.onNotification(trustedNotification, () => {
    if (trusted) return;
    trusted = true;
    for (const corpus of corpora) corpus.reload();
  });
  connection.onNotification(fourEyesNotification, (params: unknown) => {
    const fourEyes = readFourEyes(params);
    if (fourEyes === ledgerRules.fourEyes) return;
    ledgerRules = { fourEyes };
    refresh();
  });
  /** What answers requests: a corpus is read without it, so it is loaded for the first request, or when all is read. */
  const requests = once(async () => {
    try {
      const { registerRequests } = await import('./requests/all-requests.ts');
      registered = registerRequests(connection, {
        ...surroundings,
        corpora: () => corpora,
        documents,
        client: () => abilities,
        annotator: () => annotator,
        setAnnotator,
        rulesDoc: () => rulesDoc,
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
