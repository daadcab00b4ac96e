import type { Connection } from 'vscode-languageserver';
import { guarded } from '../guarded.ts';
import type { ArticleFinder, FoundArticle } from '../lookup.ts';
import { codeLenses } from './code-lens.ts';
import { documentSymbols } from './document-symbols.ts';
import { foldingRanges } from './folding.ts';
import { yamlFeatures } from './yaml-features.ts';

/** Answers the requests of LSP. A file that is no article of a corpus gets an empty answer. */
export function registerLanguageFeatures(connection: Connection, { article, file }: ArticleFinder): void {
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
  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    guarded(connection, 'textDocument/documentSymbol', async () => {
      const found = await article(uri);
      if (found !== undefined) return documentSymbols(found.facts, found.view.index, found.positions);
      const other = await file(uri);
      return other === undefined ? [] : yamlFeatures.symbols(other);
    }),
  );
  connection.onFoldingRanges(
    onArticle('textDocument/foldingRange', ({ facts, positions }) => foldingRanges(facts.article, positions)),
  );
}
