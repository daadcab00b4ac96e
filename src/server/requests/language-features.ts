import type { Connection } from 'vscode-languageserver';
import { guarded } from '../guarded.ts';
import type { ArticleFinder, FoundArticle } from '../lookup.ts';
import { codeLenses } from './code-lens.ts';
import { documentSymbols } from './document-symbols.ts';
import { foldingRanges } from './folding.ts';

/** Answers the requests of LSP. A file that is no article of a corpus gets an empty answer. */
export function registerLanguageFeatures(connection: Connection, { article }: ArticleFinder): void {
  const onArticle =
    <R>(name: string, answer: (found: FoundArticle, uri: string) => R[]) =>
    ({ textDocument: { uri } }: { textDocument: { uri: string } }) =>
      guarded(connection, name, async () => {
        const found = await article(uri);
        return found ? answer(found, uri) : [];
      });
  connection.onCodeLens(
    onArticle('textDocument/codeLens', ({ facts, view, positions, corpus }, uri) =>
      codeLenses(uri, facts, view.index, positions, corpus.uriOf),
    ),
  );
  connection.onDocumentSymbol(
    onArticle('textDocument/documentSymbol', ({ facts, view, positions }) =>
      documentSymbols(facts, view.index, positions),
    ),
  );
  connection.onFoldingRanges(
    onArticle('textDocument/foldingRange', ({ facts, positions }) => foldingRanges(facts.article, positions)),
  );
}
