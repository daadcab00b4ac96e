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
  /** Changes of files may say what they are for, so that a person can look through them. */
  readonly annotatesChanges: boolean;
  /** What it shows again when it is asked to. */
  readonly refreshes: { readonly codeLens: boolean; readonly inlayHint: boolean; readonly diagnostics: boolean };
}

/** Reads what a client says of itself. */
export function clientAbilities({ workspace, textDocument }: ClientCapabilities): ClientAbilities {
  return {
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    lateSymbolRanges: workspace?.symbol?.resolveSupport?.properties.includes('location.range') ?? false,
    asksForDiagnostics: textDocument?.diagnostic !== undefined,
    editRangeForAll: textDocument?.completion?.completionList?.itemDefaults?.includes('editRange') ?? false,
    annotatesChanges: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport ?? false,
      codeLens: workspace?.codeLens?.refreshSupport ?? false,
      inlayHint: workspace?.inlayHint?.refreshSupport ?? false,
    },
  };
}
