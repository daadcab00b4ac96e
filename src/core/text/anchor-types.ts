import type { Range } from './range.ts';

/** Where an annotation's words stood when it was made. `at` in code points. */
export interface Anchor {
  readonly quote: string;
  readonly at: number;
  readonly before?: string;
  readonly after?: string;
}

/** What became of an anchor's words (FORMAT "Anchor states"). */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'lost';

/**
 * An anchor in a text as it is now; `range` is null where its place is not known (*ambiguous*, *lost*). The range of a
 * *changed* one holds near words, or the very words in surroundings that do not settle that they are the ones meant; a
 * person has to confirm it.
 */
export interface LocatedAnchor {
  readonly state: AnchorState;
  readonly range: Range | null;
}

/** Finds anchors in one normalised text. */
export type LocateAnchor = (anchor: Anchor) => LocatedAnchor;
