import type {
  CancellationToken,
  CodeLens,
  CodeLensParams,
  CompletionList,
  CompletionParams,
  Definition,
  DefinitionLink,
  DefinitionParams,
  DocumentHighlight,
  DocumentHighlightParams,
  DocumentLink,
  DocumentLinkParams,
  DocumentSymbol,
  DocumentSymbolParams,
  FoldingRange,
  FoldingRangeParams,
  Hover,
  HoverParams,
  InlayHint,
  InlayHintParams,
  Location,
  ReferenceParams,
  SelectionRange,
  SelectionRangeParams,
} from 'vscode-languageserver';
import type { ClientAbilities } from '../client-abilities.ts';
import type { FoundFile } from '../lookup.ts';

/** Who asks, and whether the answer is still wanted. */
export interface Asked {
  /** The file as the request names it. */
  readonly uri: string;
  readonly token: CancellationToken;
  readonly client: ClientAbilities;
}

/** How one request is answered for a file. */
export type Answer<File, Params, Result> = (file: File, params: Params, asked: Asked) => Result | Promise<Result>;

/**
 * What a kind of file answers to the requests of LSP that name a file. A request that a kind does not answer gets an
 * empty answer. What is asked for later (`resolve…`) names its file in `data.uri`, and is answered without reading it.
 */
export interface Features<File> {
  readonly codeLens?: Answer<File, CodeLensParams, CodeLens[]>;
  readonly resolveCodeLens?: Answer<FoundFile, CodeLens, CodeLens>;
  readonly inlayHint?: Answer<File, InlayHintParams, InlayHint[]>;
  readonly resolveInlayHint?: Answer<FoundFile, InlayHint, InlayHint>;
  readonly completion?: Answer<File, CompletionParams, CompletionList | null>;
  readonly hover?: Answer<File, HoverParams, Hover | null>;
  readonly definition?: Answer<File, DefinitionParams, Definition | DefinitionLink[] | null>;
  readonly references?: Answer<File, ReferenceParams, Location[]>;
  readonly documentHighlight?: Answer<File, DocumentHighlightParams, DocumentHighlight[]>;
  readonly documentLink?: Answer<File, DocumentLinkParams, DocumentLink[]>;
  readonly resolveDocumentLink?: Answer<FoundFile, DocumentLink, DocumentLink>;
  readonly documentSymbol?: Answer<File, DocumentSymbolParams, DocumentSymbol[]>;
  readonly foldingRange?: Answer<File, FoldingRangeParams, FoldingRange[]>;
  readonly selectionRange?: Answer<File, SelectionRangeParams, SelectionRange[]>;
}
