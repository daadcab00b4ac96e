import type { ArticleFacts } from '../corpus/facts.ts';
import { openResponseLines } from '../corpus/open-lines.ts';
import type { ResponseType } from '../responses/types.ts';
import type { QuotedRange } from '../text/range.ts';
import type { ActorCandidate } from './actor-candidates.ts';
import type { NameFinder } from './named-actors.ts';
import { simpleRanking, type PageRanking } from './page-ranking.ts';

/** A decision on a response line that a person may take as it is. */
export interface SureSuggestion {
  readonly line: QuotedRange;
  readonly actor: ActorCandidate;
  readonly type: ResponseType;
}

/** The open lines of a page of which both the actor and the type are sure. */
export function sureSuggestions(
  facts: ArticleFacts,
  text: string,
  names: NameFinder,
  types: readonly ResponseType[],
  ranking: PageRanking = simpleRanking,
): SureSuggestion[] {
  const open = openResponseLines(facts);
  return facts.article.responses
    .filter((line) => open.some(({ at }) => at === line.at))
    .flatMap((line) => {
      const words = { words: line.quote, label: line.actorLabel, at: line.at };
      const [actor] = ranking.actors(words, text, names);
      const ranked = ranking.types(words, types, names);
      const [first] = ranked.types;
      return actor?.sure === true && ranked.sure && first !== undefined ? [{ line, actor, type: first.type }] : [];
    });
}
