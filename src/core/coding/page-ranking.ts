import type { ResponseType } from '../responses/types.ts';
import { rankActors, type ActorCandidate, type RankActors, type WordsToCode } from './actor-candidates.ts';
import { behindActor } from './behind-actor.ts';
import type { NoActCoding } from './mark-no-act.ts';
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

/** What somebody is in words that tell no act. */
export interface LikelyRole {
  readonly role: NoActCoding['role'];
  /** Probability that the words tell it. */
  readonly score: number;
  /** Who it is; undefined where nobody is likely. */
  readonly actor: ActorCandidate | undefined;
}

/** Who may have acted on a page, and how: what pick lists, lenses and keys show. */
export interface PageRanking {
  readonly actors: RankActors;
  types(words: WordsToCode, types: readonly ResponseType[], names: NameFinder): TypeRanking;
  /** The role that words more likely tell than an act; undefined for an act. */
  roleIn(words: WordsToCode, names: NameFinder): LikelyRole | undefined;
  /** Ids or keys of the actors towards whom the words tell that their act is. */
  targets(words: WordsToCode): readonly string[];
  /** Towards whom it may be, those first; none where nothing is known of it. */
  likelyTargets(words: WordsToCode, names: NameFinder): readonly ActorCandidate[];
}

/** The ranking by names and verbs alone: it needs to know nothing of other articles. */
export const simpleRanking: PageRanking = {
  actors: rankActors,
  types: ({ words }, types, names) => {
    const ranked = rankTypes(behindActor(words, names), types);
    const reasonOf = (place: number) => (place < ranked.named ? 'its verb stands here' : null);
    return { types: ranked.types.map((type, place) => ({ type, reason: reasonOf(place) })), sure: ranked.sure };
  },
  roleIn: () => undefined,
  targets: () => [],
  likelyTargets: () => [],
};
