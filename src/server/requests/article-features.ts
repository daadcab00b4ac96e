import type { FoundArticle } from '../lookup.ts';
import { resolveCodeLens } from './code-lens-titles.ts';
import { codeLenses } from './code-lens.ts';
import { definition } from './definition.ts';
import { documentLinks, resolveDocumentLink } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import type { Features } from './features.ts';
import { foldingRanges } from './folding.ts';
import { highlights } from './highlights.ts';
import { hover } from './hover.ts';
import { inlayHints, resolveInlayHint } from './inlay-hints.ts';
import { references } from './references.ts';
import { selectionRanges } from './selection-ranges.ts';

/** What articles answer in an editor. */
export const articleFeatures: Features<FoundArticle> = {
  codeLens: (article, _, { uri }) => codeLenses(uri, article),
  resolveCodeLens,
  inlayHint: (article, { range }, { uri }) => inlayHints(uri, article, range),
  resolveInlayHint,
  hover: (article, { position }) => hover(article, position),
  definition: (article, { position }, asked) => definition(article, position, asked),
  references: (article, { position, context }, { token }) => references(article, position, context, token),
  documentHighlight: (article, { position }) => highlights(article, position),
  documentLink: (article, _, { uri }) => documentLinks(uri, article),
  resolveDocumentLink: (_, link) => resolveDocumentLink(link),
  documentSymbol: ({ facts, view, positions }) => documentSymbols(facts, view, positions),
  foldingRange: ({ facts, positions }) => foldingRanges(facts.article, positions),
  selectionRange: (article, { positions }) => selectionRanges(article, positions),
};
