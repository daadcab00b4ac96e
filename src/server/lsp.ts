/**
 * What the server uses of the library of LSP at run time. Each file that imports the library itself costs a part of a
 * millisecond when it is loaded: the library is a script, and gets an object with its 300 names made for every such file.
 */
// eslint-disable-next-line no-restricted-imports -- This is where all others get it from.
export {
  CodeActionKind,
  CodeLensRefreshRequest,
  CompletionItemKind,
  DiagnosticRefreshRequest,
  DiagnosticSeverity,
  DiagnosticTag,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  DocumentHighlightKind,
  ErrorCodes,
  ExitNotification,
  FoldingRangeKind,
  InitializeRequest,
  InlayHintRefreshRequest,
  LSPErrorCodes,
  MarkupKind,
  Message,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  ShutdownRequest,
  SymbolKind,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
