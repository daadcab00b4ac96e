import {
  CodeLensResolveRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  InlayHintResolveRequest,
  ReferencesRequest,
  SelectionRangeRequest,
  CodeLensRequest,
  type Position,
} from 'vscode-languageserver/node';
import type { TestClient } from './client.ts';

/** Asks every request of LSP that names a file, at one position, and gives the answers by their names. */
export async function askAll({ connection }: TestClient, uri: string, position: Position) {
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };
  const place = { textDocument, position };
  const lenses = (await connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
  const hints = (await connection.sendRequest(InlayHintRequest.type, { textDocument, range })) ?? [];
  return {
    lenses: await Promise.all(lenses.map((lens) => connection.sendRequest(CodeLensResolveRequest.type, lens))),
    hints: await Promise.all(hints.map((hint) => connection.sendRequest(InlayHintResolveRequest.type, hint))),
    hover: await connection.sendRequest(HoverRequest.type, place),
    definition: (await connection.sendRequest(DefinitionRequest.type, place)) ?? [],
    references:
      (await connection.sendRequest(ReferencesRequest.type, { ...place, context: { includeDeclaration: true } })) ?? [],
    highlights: (await connection.sendRequest(DocumentHighlightRequest.type, place)) ?? [],
    links: (await connection.sendRequest(DocumentLinkRequest.type, { textDocument })) ?? [],
    symbols: (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) ?? [],
    folds: (await connection.sendRequest(FoldingRangeRequest.type, { textDocument })) ?? [],
    selections:
      (await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] })) ?? [],
  };
}
