import type { FileTable } from './file-table.ts';
import { sidecarPath, type SidecarFile } from './files.ts';

/** Which layers count (FORMAT "Layers"): the shared one and mine, all, or those named (`shared` names the shared one). */
export type Scope =
  | { readonly kind: 'mine'; readonly annotator: string | null }
  | { readonly kind: 'all' }
  | { readonly kind: 'named'; readonly layers: readonly string[] };

/** Whose annotations count beside the shared ones and the annotator's own: everybody's, or those of people by their names. */
export type Others = 'all' | readonly string[];

/** The scope of an editor, in which what its annotator writes counts always. */
export function scopeWith(others: Others, annotator: string | null): Scope {
  if (others === 'all') return { kind: 'all' };
  if (others.length === 0) return { kind: 'mine', annotator };
  const own = annotator === null ? [] : [annotator];
  return { kind: 'named', layers: ['shared', ...own, ...others] };
}

/** True for the layer of somebody else: it may be shown, and what the annotator decides stands beside it. */
export function isOfAnother(layer: string | null, annotator: string | null): layer is string {
  return layer !== null && layer !== annotator;
}

/** The sidecars of an article that a scope lets count. */
export function sidecarsInScope(files: FileTable, article: string, scope: Scope): SidecarFile[] {
  return files.sidecarsOf(article).filter(({ layer }) => layerCounts(layer, scope));
}

/** Where the sidecars of an article stand, if it has any that count; of other annotators than those named nothing is known. */
export function likelySidecars(article: string, scope: Scope): string[] {
  const layers = scope.kind === 'named' ? scope.layers.map((name) => (name === 'shared' ? null : name)) : [null];
  const own = scope.kind === 'mine' && scope.annotator !== null ? [scope.annotator] : [];
  return [...layers, ...own].map((layer) => sidecarPath(article, layer));
}

/** True where a scope lets a layer count; null is the shared one. */
export function layerCounts(layer: string | null, scope: Scope): boolean {
  if (scope.kind === 'all') return true;
  if (scope.kind === 'mine') return layer === null || layer === scope.annotator;
  return scope.layers.includes(layer ?? 'shared');
}

/** Order of layers: the shared one first, then by name. */
export function byLayer({ layer: a }: Pick<SidecarFile, 'layer'>, { layer: b }: Pick<SidecarFile, 'layer'>): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
