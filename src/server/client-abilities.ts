import type { ClientCapabilities } from 'vscode-languageserver';

/** What of LSP's optional parts the client at the other end can do. */
export interface ClientAbilities {
  /** Definitions may say which words they are the definition of. */
  readonly definitionLinks: boolean;
  /** The ranges of workspace symbols may be asked for later. */
  readonly lateSymbolRanges: boolean;
  /** What it shows again when it is asked to. */
  readonly refreshes: { readonly codeLens: boolean; readonly inlayHint: boolean };
}

/** Reads what a client says of itself. */
export function clientAbilities({ workspace, textDocument }: ClientCapabilities): ClientAbilities {
  return {
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    lateSymbolRanges: workspace?.symbol?.resolveSupport?.properties.includes('location.range') ?? false,
    refreshes: {
      codeLens: workspace?.codeLens?.refreshSupport ?? false,
      inlayHint: workspace?.inlayHint?.refreshSupport ?? false,
    },
  };
}
