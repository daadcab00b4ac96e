import type { ResponseType } from '../responses/types.ts';
import { rankActors, type RankActors, type WordsToCode } from './actor-candidates.ts';
import { behindActor } from './behind-actor.ts';
import type { NameFinder } from './named-actors.ts';
import { rankTypes } from './type-candidates.ts';

/** A type that some words may tell, and why; the reason is null where nothing speaks for it. */
export interface TypeCandidate {
  readonly type: ResponseType;
  readonly reason: string | null;
}

/** All types of a corpus for some words, the likeliest first. */
export interface TypeRanking {
  readonly types: readonly TypeCandidate[];
  /** True where the first may be taken without a look. */
  readonly sure: boolean;
}

/** Who may have acted on a page, and how: what pick lists, lenses and keys show. */
export interface PageRanking {
  readonly actors: RankActors;
  types(words: WordsToCode, types: readonly ResponseType[], names: NameFinder): TypeRanking;
  /** True where words more likely tell a role than an act. */
  tellsNoAct(words: WordsToCode): boolean;
}

/** The ranking by names and verbs alone: it needs to know nothing of other articles. */
export const simpleRanking: PageRanking = {
  actors: rankActors,
  types: ({ words }, types, names) => {
    const ranked = rankTypes(behindActor(words, names), types);
    const reasonOf = (place: number) => (place < ranked.named ? 'its verb stands here' : null);
    return { types: ranked.types.map((type, place) => ({ type, reason: reasonOf(place) })), sure: ranked.sure };
  },
  tellsNoAct: () => false,
};
