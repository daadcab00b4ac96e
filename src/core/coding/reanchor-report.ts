import { anchorCandidates, type AnchorState } from '../text/anchor.ts';
import type { Range } from '../text/range.ts';
import type { AnchorPlace, PresentText } from './reanchor.ts';

/** One annotation's words as `newsweave reanchor --format json` prints them; positions in code points. */
export interface AnchorEntry {
  /** The article's path. */
  readonly path: string;
  readonly id: string;
  readonly state: AnchorState;
  readonly at: number | null;
  readonly end: number | null;
  /** The stored position. */
  readonly was: number;
  /** The words at the place now; the stored ones where there is no place. */
  readonly words: string;
  /** The stored words, where those at the place are others. */
  readonly quote?: string;
  /** The annotator whose layer it is; null for the shared one. */
  readonly layer: string | null;
  /** Where there is no place: the likeliest ones, best first, for a person to choose from. */
  readonly candidates?: readonly AnchorCandidate[];
}

export interface AnchorCandidate extends Range {
  readonly words: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** Candidates told at most. */
const maxCandidates = 3;

/** The entries of one sidecar, in file order. */
export function anchorEntries(
  path: string,
  layer: string | null,
  places: readonly AnchorPlace[],
  present: PresentText,
): AnchorEntry[] {
  const { positions, text } = present;
  return places.map(({ name, anchor, located: { state, range } }): AnchorEntry => {
    const head = { path, id: name, state };
    if (range === null) {
      const candidates = anchorCandidates(text, anchor, maxCandidates).map(({ at, end, score }) => ({
        at,
        end,
        words: positions.slice({ at, end }),
        score: Math.round(score * 1000) / 1000,
      }));
      return { ...head, at: null, end: null, was: anchor.at, words: anchor.quote, layer, candidates };
    }
    const words = positions.slice(range);
    const quote = words === anchor.quote ? {} : { quote: anchor.quote };
    return { ...head, at: range.at, end: range.end, was: anchor.at, words, ...quote, layer };
  });
}

/** Text order: by where the words stand, or stood where they have no place now; file order where that is the same. */
export function inTextOrder<T extends AnchorEntry>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.at ?? a.was) - (b.at ?? b.was));
}
