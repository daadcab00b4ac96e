import type { FoundFile } from '../lookup.ts';
import type { Features } from './features.ts';
import { yamlCompletion } from './yaml/completion.ts';
import { yamlDefinition } from './yaml/definition.ts';
import { yamlHover } from './yaml/hover.ts';
import { yamlHighlights, yamlReferences } from './yaml/references.ts';
import { yamlSymbols } from './yaml/symbols.ts';

/** What sidecars, registers and settings answer in an editor. */
export const yamlFeatures: Features<FoundFile> = {
  completion: (file, { position }, { client }) => yamlCompletion(file, position, client),
  hover: (file, { position }) => yamlHover(file, position),
  definition: (file, { position }) => yamlDefinition(file, position),
  references: (file, { position, context }) => yamlReferences(file, position, context.includeDeclaration),
  documentHighlight: (file, { position }) => yamlHighlights(file, position),
  documentSymbol: (file) => yamlSymbols(file),
};
