import type { ArticleFacts } from '../corpus/facts.ts';
import { openResponseLines } from '../corpus/open-lines.ts';
import type { ResponseType } from '../responses/types.ts';
import type { QuotedRange } from '../text/range.ts';
import type { ActorCandidate } from './actor-candidates.ts';
import type { NameFinder } from './named-actors.ts';
import { simpleRanking, type LikelyRole, type PageRanking } from './page-ranking.ts';

/** A decision on a response line that a person may take as it is. */
export type LineProposal = ActProposal | RoleProposal;

/** Who did what towards whom. */
export interface ActProposal {
  readonly kind: 'act';
  readonly line: QuotedRange;
  readonly actor: ActorCandidate;
  readonly type: ResponseType;
  /** Ids or keys. */
  readonly targets: readonly string[];
  /** True where both the actor and the type are sure; else they are likely. */
  readonly sure: boolean;
}

/** What somebody is in a line that tells no act. */
export interface RoleProposal extends LikelyRole {
  readonly kind: 'noAct';
  readonly line: QuotedRange;
  readonly sure: boolean;
}

/** A probability from which an actor is likely enough to be shown. */
export const likelyActor = 0.3;

/** A probability from which a line is taken to tell no act without a look. */
const sureRole = 0.9;

/** What is proposed for the open response lines of a page, in text order; nothing for those of which nothing is likely. */
export function lineProposals(
  facts: ArticleFacts,
  text: string,
  names: NameFinder,
  types: readonly ResponseType[],
  ranking: PageRanking = simpleRanking,
): LineProposal[] {
  const open = openResponseLines(facts);
  return facts.article.responses
    .filter((line) => open.some(({ at }) => at === line.at))
    .flatMap((line): LineProposal[] => {
      const words = { words: line.quote, label: line.actorLabel, at: line.at };
      const role = ranking.roleIn(words, names);
      if (role !== undefined) {
        const isWhole = role.role === 'none' || role.actor?.sure === true;
        return [{ ...role, kind: 'noAct', line, sure: isWhole && role.score >= sureRole }];
      }
      const [actor] = ranking.actors(words, text, names);
      const ranked = ranking.types(words, types, names);
      const type = ranked.types[0]?.type;
      if (actor === undefined || type === undefined) return [];
      if (!actor.sure && (actor.score ?? 0) < likelyActor) return [];
      const targets = ranking.targets(words).filter((target) => target !== actor.id);
      return [{ kind: 'act', line, actor, type, targets, sure: actor.sure && ranked.sure }];
    });
}
