import type { Connection } from 'vscode-languageserver';
import { scopeWith } from '../core/corpus/scope.ts';
import { toLabel } from './convert.ts';
import { openCorpus, type OpenCorpus } from './corpus.ts';
import { rootsBelow } from './corpus-uris.ts';
import { skippedMessage } from './crash-notes.ts';
import { CodeLensRefreshRequest } from './lsp.ts';
import type { ServerOptions } from './options.ts';
import { learntNotification, progressNotification, type ProgressParams } from './protocol.ts';
import type { Surroundings } from './server.ts';

/** What corpora need of the server that opens them. */
export interface OpeningServer extends Pick<
  Surroundings,
  'hostFor' | 'careFor' | 'crashNotesFor' | 'detector' | 'clock' | 'whenIdle'
> {
  readonly connection: Connection;
  /** The text of a file that an editor has open. */
  openText(uri: string): string | undefined;
  /** What the person and the client have set, as it is now. */
  options(): ServerOptions;
  /** Whether the client can be asked to draw code lenses anew. */
  redrawsLenses(): boolean;
  /** Called after each change that was read. */
  refresh(): void;
  /** Tells the person a sentence that needs no answer. */
  tell(message: string): void;
  logError(error: unknown): void;
}

/** Opens corpora for a client; they are read in the background. */
export function openCorpora(roots: readonly string[], server: OpeningServer): OpenCorpus[] {
  const { options, tell, logError } = server;
  const { console } = server.connection;
  const { storage } = options();
  return roots.map((root) =>
    openCorpus(root, {
      host: server.hostFor(root),
      care: server.careFor?.(root),
      isTrusted: () => options().trusted,
      detector: server.detector,
      openText: server.openText,
      nested: rootsBelow(root, roots),
      scope: () => scopeWith(options().others, options().annotator),
      ledgerRules: () => ({ fourEyes: options().fourEyes }),
      annotator: () => options().annotator,
      clock: server.clock,
      ...(server.whenIdle && { whenIdle: server.whenIdle }),
      notes: storage === null ? undefined : server.crashNotesFor?.(root, storage),
      onSkipped: (paths) => {
        tell(skippedMessage(paths.map((path) => toLabel(path))));
      },
      onProgress: (progress) => {
        const params: ProgressParams = { root, ...progress };
        server.connection.sendNotification(progressNotification, params).catch(logError);
      },
      onRead: server.refresh,
      onLearnt: (isFirst) => {
        tellLearnt(server, isFirst);
      },
      onProblem: (path, message) => {
        console.warn(`${path}: ${message}`);
      },
      onSettled: ({ told, logged }) => {
        for (const message of logged) console.info(message);
        for (const message of told) tell(message);
      },
      onError: logError,
    }),
  );
}

function tellLearnt({ connection, redrawsLenses, logError }: OpeningServer, isFirst: boolean): void {
  connection.sendNotification(learntNotification).catch(logError);
  // A lens that is drawn anew cannot be clicked for a moment: later ones wait for the next change or visit.
  if (isFirst && redrawsLenses()) connection.sendRequest(CodeLensRefreshRequest.type).catch(logError);
}
