import type { ArticleFacts } from '../corpus/facts.ts';
import { openResponseLines } from '../corpus/open-lines.ts';
import type { ResponseType } from '../responses/types.ts';
import type { QuotedRange } from '../text/range.ts';
import { rankActors, type ActorCandidate, type RankActors } from './actor-candidates.ts';
import type { NameFinder } from './named-actors.ts';
import { rankTypes } from './type-candidates.ts';

/** A decision on a response line that a person may take as it is. */
export interface SureSuggestion {
  readonly line: QuotedRange;
  readonly actor: ActorCandidate;
  readonly type: ResponseType;
}

/** The open lines of a page of which both the actor and the type are told by the line itself. */
export function sureSuggestions(
  facts: ArticleFacts,
  text: string,
  names: NameFinder,
  types: readonly ResponseType[],
  rank: RankActors = rankActors,
): SureSuggestion[] {
  const open = openResponseLines(facts);
  return facts.article.responses
    .filter((line) => open.some(({ at }) => at === line.at))
    .flatMap((line) => {
      const [actor] = rank({ words: line.quote, label: line.actorLabel }, text, names);
      const ranked = rankTypes(behindActor(line.quote, names), types);
      const [type] = ranked.types;
      return actor?.sure === true && ranked.sure && type !== undefined ? [{ line, actor, type }] : [];
    });
}

/** The words of a line behind the name that it begins with; the name before a line is no part of its words. */
export function behindActor(words: string, names: NameFinder): string {
  const [first] = names.in(words);
  const leads = first !== undefined && /^(?:the\s+)?$/iu.test(words.slice(0, first.start));
  return leads ? words.slice(first.end).replace(/^[^\p{L}]+/u, '') : words;
}
