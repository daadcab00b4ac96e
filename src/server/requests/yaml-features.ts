import type { Connection, Position, ServerCapabilities } from 'vscode-languageserver';
import { guarded } from '../guarded.ts';
import type { ArticleFinder, FoundFile } from '../lookup.ts';
import { yamlCompletion, type CompletionSupport } from './yaml/completion.ts';
import { yamlDefinition } from './yaml/definition.ts';
import { yamlHover } from './yaml/hover.ts';
import { yamlHighlights, yamlReferences } from './yaml/references.ts';
import { yamlSymbols } from './yaml/symbols.ts';

/** What the server can do in the corpus' YAML files; each answers with nothing for a file that is none of them. */
export const yamlFeatures = {
  completion: yamlCompletion,
  hover: yamlHover,
  definition: yamlDefinition,
  references: yamlReferences,
  highlights: yamlHighlights,
  symbols: yamlSymbols,
} as const;

/** What the server says that it can do there. `:` and a blank come before a value, the others before an entry or a key. */
export const yamlCapabilities: ServerCapabilities = {
  completionProvider: { triggerCharacters: [':', ' ', '[', '{', ','] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
};

interface PlaceParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Answers the requests of LSP in YAML files. */
export function registerYamlFeatures(
  connection: Connection,
  { file }: ArticleFinder,
  support: () => CompletionSupport,
): void {
  const at =
    <P extends PlaceParams, R>(
      name: string,
      empty: R,
      answer: (found: FoundFile, position: Position, params: P) => Promise<R>,
    ) =>
    (params: P) =>
      guarded(connection, name, async () => {
        const found = await file(params.textDocument.uri);
        return found === undefined ? empty : answer(found, params.position, params);
      });
  connection.onCompletion(
    at('textDocument/completion', null, (found, position) => yamlFeatures.completion(found, position, support())),
  );
  connection.onHover(at('textDocument/hover', null, yamlFeatures.hover));
  connection.onDefinition(at('textDocument/definition', [], yamlFeatures.definition));
  connection.onDocumentHighlight(at('textDocument/documentHighlight', [], yamlFeatures.highlights));
  connection.onReferences(
    at<
      PlaceParams & { readonly context: { readonly includeDeclaration: boolean } },
      Awaited<ReturnType<typeof yamlReferences>>
    >('textDocument/references', [], (found, position, { context }) =>
      yamlFeatures.references(found, position, context.includeDeclaration),
    ),
  );
}
