import type { CancellationToken, Connection } from 'vscode-languageserver';
import * as v from 'valibot';
import { yamlFileKind } from '../../core/schemas/yaml-files.ts';
import type { ClientAbilities } from '../client-abilities.ts';
import type { OpenCorpus } from '../corpus.ts';
import { guarded, stopIfCancelled } from '../guarded.ts';
import type { ArticleFinder, FoundFile } from '../lookup.ts';
import { articleFeatures } from './article-features.ts';
import type { Answer, Features } from './features.ts';
import { flatSymbols } from './flat-symbols.ts';
import { resolveWorkspaceSymbol, workspaceSymbols } from './workspace-symbols.ts';
import { yamlFeatures } from './yaml-features.ts';

/**
 * Answers the requests of LSP: articles by one table, the YAML files of a corpus by another. A file that is neither, or
 * that no corpus holds, gets an empty answer.
 */
export function registerLanguageFeatures(
  connection: Connection,
  { file, article }: ArticleFinder,
  corpora: () => readonly OpenCorpus[],
  client: () => ClientAbilities,
): void {
  const on =
    <P extends { readonly textDocument: { readonly uri: string } }, R>(
      name: string,
      none: R,
      pick: <F>(features: Features<F>) => Answer<F, P, R> | undefined,
    ) =>
    (params: P, token: CancellationToken): Promise<R> =>
      guarded(connection, name, async () => {
        const { uri } = params.textDocument;
        const asked = { uri, token, client: client() };
        const found = await file(uri);
        stopIfCancelled(token);
        if (found === undefined) return none;
        if (isYaml(found)) return (await pick(yamlFeatures)?.(found, params, asked)) ?? none;
        const read = await article(uri);
        stopIfCancelled(token);
        return read === undefined ? none : ((await pick(articleFeatures)?.(read, params, asked)) ?? none);
      });
  /** Fills in what an earlier answer left open; what names no file any more comes back as it is. */
  const onResolve =
    <T extends { data?: unknown }>(
      name: string,
      pick: (features: Pick<Features<never>, ResolveKey>) => Answer<FoundFile, T, T> | undefined,
    ) =>
    (item: T, token: CancellationToken): Promise<T> =>
      guarded(connection, name, async () => {
        const data = v.safeParse(namesFile, item.data);
        const found = data.success ? await file(data.output.uri) : undefined;
        if (!data.success || found === undefined) return item;
        const answer = pick(isYaml(found) ? yamlFeatures : articleFeatures);
        return answer === undefined ? item : answer(found, item, { uri: data.output.uri, token, client: client() });
      });
  connection.onCodeLens(on('textDocument/codeLens', [], ({ codeLens }) => codeLens));
  connection.onCodeLensResolve(onResolve('codeLens/resolve', ({ resolveCodeLens }) => resolveCodeLens));
  connection.languages.inlayHint.on(on('textDocument/inlayHint', [], ({ inlayHint }) => inlayHint));
  connection.languages.inlayHint.resolve(onResolve('inlayHint/resolve', ({ resolveInlayHint }) => resolveInlayHint));
  connection.onCompletion(on('textDocument/completion', null, ({ completion }) => completion));
  connection.onHover(on('textDocument/hover', null, ({ hover }) => hover));
  connection.onDefinition(on('textDocument/definition', [], ({ definition }) => definition));
  connection.onReferences(on('textDocument/references', [], ({ references }) => references));
  connection.onDocumentHighlight(
    on('textDocument/documentHighlight', [], ({ documentHighlight }) => documentHighlight),
  );
  connection.onDocumentLinks(on('textDocument/documentLink', [], ({ documentLink }) => documentLink));
  connection.onDocumentLinkResolve(onResolve('documentLink/resolve', ({ resolveDocumentLink }) => resolveDocumentLink));
  const outline = on('textDocument/documentSymbol', [], ({ documentSymbol }) => documentSymbol);
  connection.onDocumentSymbol(async (params, token) => {
    const symbols = await outline(params, token);
    return client().nestedSymbols ? symbols : flatSymbols(params.textDocument.uri, symbols);
  });
  connection.onFoldingRanges(on('textDocument/foldingRange', [], ({ foldingRange }) => foldingRange));
  connection.onSelectionRanges(on('textDocument/selectionRange', [], ({ selectionRange }) => selectionRange));
  connection.onWorkspaceSymbol(({ query }, token) =>
    guarded(connection, 'workspace/symbol', () => workspaceSymbols(corpora(), query, client(), token)),
  );
  connection.onWorkspaceSymbolResolve((symbol) =>
    guarded(connection, 'workspaceSymbol/resolve', () => resolveWorkspaceSymbol(corpora(), symbol)),
  );
}

type ResolveKey = 'resolveCodeLens' | 'resolveInlayHint' | 'resolveDocumentLink';

const namesFile = v.object({ uri: v.string() });

/** True for the files that hold annotations, registers and settings. */
function isYaml({ path }: FoundFile): boolean {
  return yamlFileKind(path) !== undefined;
}
