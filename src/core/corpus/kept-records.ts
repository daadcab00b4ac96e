import { keepingSame } from '../text/same-data.ts';
import type { IndexedArticle } from './facts.ts';

/**
 * An article as it is now, in which records that read as before, stand where they stood, and belong to the same layer are
 * the very objects that they were: who keeps something of each can see at once that nothing has changed.
 */
export function keepingRecords(before: IndexedArticle | undefined, now: IndexedArticle): IndexedArticle {
  // What a glance left open is known now: nothing is as it was.
  if (before?.reading !== now.reading || before.sidecars.length === 0 || now.sidecars.length === 0) return now;
  return {
    ...now,
    mentions: keepingSame(before.mentions, now.mentions),
    responses: keepingSame(before.responses, now.responses),
    noActs: keepingSame(before.noActs, now.noActs),
    rationales: keepingSame(before.rationales, now.rationales),
    relations: keepingSame(before.relations, now.relations),
    verdicts: keepingSame(before.verdicts, now.verdicts),
  };
}
