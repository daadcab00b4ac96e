import type { GenericSchema } from 'valibot';
import type { Connection } from 'vscode-languageserver';
import { once } from '../../core/once.ts';
import type { ClientAbilities } from '../client-abilities.ts';
import { toLabel } from '../convert.ts';
import type { OpenCorpus } from '../corpus.ts';
import { lateReports } from '../diagnostics/late-reports.ts';
import { editHistory, type EditHistory } from '../edit-history.ts';
import { logged } from '../guarded.ts';
import { articleFinder } from '../lookup.ts';
import { paramsOfRequests } from '../params/requests.ts';
import { ErrorCodes, ResponseError } from '../lsp.ts';
import { formattedNotification, saveRequest, type FormattedParams } from '../protocol.ts';
import type { Surroundings } from '../server.ts';
import type { OpenDocuments } from '../open-documents.ts';
import { turns } from '../turns.ts';
import { registerCodeActions } from './code-actions.ts';
import type { CodingSurroundings } from './coding.ts';
import { registerCustomRequests } from './custom.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { registerFileOperations } from './file-operations.ts';
import { registerLanguageFeatures } from './language-features.ts';
import { registerRegisters } from './register-features.ts';
import { registerRename } from './rename-features.ts';

/** What the answers to requests need of the server. */
export interface RequestSurroundings extends Pick<Surroundings, 'detector' | 'random' | 'today' | 'now'> {
  corpora(): readonly OpenCorpus[];
  readonly documents: OpenDocuments;
  client(): ClientAbilities;
  annotator(): string | null;
  setAnnotator(name: string): void;
  /** URI of docs/rules.md; null where the client has none. */
  rulesDoc(): string | null;
  /** Tells the person a sentence that needs no answer. */
  tell(message: string): void;
}

/** What the server tells those who answer. */
export interface RegisteredRequests {
  /** To be called when something may have changed that diagnostics speak of. */
  diagnosticsChanged(): void;
  /** What the parameters of each request have to be, by its method. */
  readonly params: ReadonlyMap<string, GenericSchema>;
}

/** Has all requests answered but those by which a server begins and ends. */
export function registerRequests(connection: Connection, outside: RequestSurroundings): RegisteredRequests {
  const { corpora, documents, client, annotator, detector, random, today, tell, rulesDoc } = outside;
  const find = articleFinder(corpora);
  const reportsOf = lateReports(
    once(async () => {
      const { reportsByCorpus } = await import('../diagnostics/reports.ts');
      return reportsByCorpus((uri) => documents.get(uri) !== undefined, rulesDoc);
    }),
  );
  const inTurn = turns();
  const openDocument = (uri: string) => documents.get(uri);
  const renaming = { openDocuments: () => documents.all(), openDocument, annotator, detector, random, inTurn };
  const coding = { ...codingSurroundings(connection, outside), inTurn };
  registerLanguageFeatures(connection, find, corpora, client);
  registerRename(connection, find, { ...renaming, history: coding.history }, client);
  registerFileOperations(connection, corpora, {
    save: coding.save,
    tell,
    canMove: () => client().movesFiles,
    openDocument: coding.openDocument,
    coderIn: ({ settings: { layers } }) => {
      if (layers === null || (layers === 'own' && annotator() === null)) return null;
      const layer = layers === 'own' ? annotator() : null;
      return { by: annotator() ?? '', today: today(), layer, random };
    },
  });
  registerCodeActions(connection, find, reportsOf);
  registerCustomRequests(connection, corpora, find, coding, reportsOf);
  registerRegisters(connection, corpora, find, { ...coding, ...renaming });
  const diagnosticsChanged = registerDiagnostics(connection, {
    corpora,
    reportsOf,
    asks: () => client().asksForDiagnostics,
  });
  return { diagnosticsChanged, params: paramsOfRequests };
}

/** What coding needs of the client and of the surroundings; the history of this window's edits begins with it. */
function codingSurroundings(
  connection: Connection,
  { documents, client, annotator, setAnnotator, random, today, now }: RequestSurroundings,
): Omit<CodingSurroundings, 'inTurn'> & { readonly history: EditHistory } {
  let isFormatterTold = false;
  return {
    history: editHistory(),
    random,
    codesAs: setAnnotator,
    isOwn:
      ({ settings: { layers } }) =>
      (layer) =>
        layer === null ? layers === 'shared' : layer === annotator(),
    today,
    now,
    openDocument: (uri) => documents.get(uri),
    canEdit: () => client().appliesEdits,
    applyEdit: async (own, version, edit) => {
      const uri = documents.get(own)?.uri ?? own;
      const { applied } = await connection.workspace.applyEdit(
        client().versionedEdits
          ? { documentChanges: [{ textDocument: { uri, version }, edits: [edit] }] }
          : { changes: { [uri]: [edit] } },
      );
      return applied;
    },
    save: (uri) => askToSave(connection, documents.get(uri)?.uri ?? uri),
    formatted: (uri, path) => {
      if (isFormatterTold) return;
      isFormatterTold = true;
      const params: FormattedParams = { uri, label: toLabel(path, 300) };
      void logged(connection, formattedNotification, () => connection.sendNotification(formattedNotification, params));
    },
  };
}

/** Has the client save a file that it has open. A client that knows LSP alone cannot be asked to. */
async function askToSave(connection: Connection, uri: string): Promise<boolean> {
  try {
    return await connection.sendRequest<boolean>(saveRequest.method, { uri });
  } catch (error) {
    if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) return false;
    throw error;
  }
}
