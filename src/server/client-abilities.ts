import type { ClientCapabilities } from 'vscode-languageserver';

/** What of LSP's optional parts the client at the other end can do. */
export interface ClientAbilities {
  /** Definitions may say which words they are the definition of. */
  readonly definitionLinks: boolean;
  /** The ranges of workspace symbols may be asked for later. */
  readonly lateSymbolRanges: boolean;
  /** It asks for diagnostics; an older client has to be sent them. */
  readonly asksForDiagnostics: boolean;
  /** The stretch that a completion replaces may be told once for all items. */
  readonly editRangeForAll: boolean;
  /** Outlines may have symbols within others. */
  readonly nestedSymbols: boolean;
  /** It makes changes of files where it is asked to. */
  readonly appliesEdits: boolean;
  /** Changes of files may name the version that they are for. */
  readonly versionedEdits: boolean;
  /** Changes of files may make files, and give them other names. */
  readonly movesFiles: boolean;
  /** Changes of files may say what they are for, so that a person can look through them. */
  readonly annotatesChanges: boolean;
  /** What it shows again when it is asked to. */
  readonly refreshes: { readonly codeLens: boolean; readonly inlayHint: boolean; readonly diagnostics: boolean };
}

/** Reads what a client says of itself. */
export function clientAbilities({ workspace, textDocument }: ClientCapabilities): ClientAbilities {
  const { resourceOperations = [], documentChanges, changeAnnotationSupport } = workspace?.workspaceEdit ?? {};
  // Operations on files stand among versioned changes: a client that knows the first reads the others too.
  const versionedEdits = documentChanges ?? resourceOperations.length > 0;
  return {
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    lateSymbolRanges: workspace?.symbol?.resolveSupport?.properties.includes('location.range') ?? false,
    asksForDiagnostics: textDocument?.diagnostic !== undefined,
    editRangeForAll: textDocument?.completion?.completionList?.itemDefaults?.includes('editRange') ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    appliesEdits: workspace?.applyEdit ?? false,
    versionedEdits,
    movesFiles: versionedEdits && (['create', 'rename'] as const).every((each) => resourceOperations.includes(each)),
    annotatesChanges: versionedEdits && changeAnnotationSupport !== undefined,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport ?? false,
      codeLens: workspace?.codeLens?.refreshSupport ?? false,
      inlayHint: workspace?.inlayHint?.refreshSupport ?? false,
    },
  };
}
