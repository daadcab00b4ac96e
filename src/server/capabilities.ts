import type {
  CodeActionOptions,
  DiagnosticRegistrationOptions,
  FileOperationOptions,
  ServerCapabilities,
} from 'vscode-languageserver';
import { CodeActionKind, TextDocumentSyncKind } from './lsp.ts';

/** Any file may be an article, and any folder may hold some. */
const fileOperations: FileOperationOptions = {
  willRename: { filters: [{ pattern: { glob: '**/*' } }] },
  didRename: { filters: [{ pattern: { glob: '**/*' } }] },
};

const diagnosticProvider: Omit<DiagnosticRegistrationOptions, 'documentSelector'> = {
  identifier: 'newsweave',
  interFileDependencies: true,
  workspaceDiagnostics: true,
};

const codeActionProvider: CodeActionOptions = { codeActionKinds: [CodeActionKind.QuickFix] };

/** What the server says that it can do, before anything is loaded that does it. */
export const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  codeLensProvider: { resolveProvider: true },
  inlayHintProvider: { resolveProvider: true },
  // `:` and a blank come before a value, the others before an entry or a key.
  completionProvider: { triggerCharacters: [':', ' ', '[', '{', ','] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: { resolveProvider: true },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  workspaceSymbolProvider: { resolveProvider: true },
  renameProvider: { prepareProvider: true },
  diagnosticProvider,
  codeActionProvider,
  workspace: { fileOperations },
};
