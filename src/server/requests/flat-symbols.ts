import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';

/** An outline as one list, for clients that know no symbols within others: each names the one that it stands in. */
export function flatSymbols(uri: string, symbols: readonly DocumentSymbol[], container?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(container !== undefined && { containerName: container }) },
    ...flatSymbols(uri, children, name),
  ]);
}
