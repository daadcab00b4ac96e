import { placesIn } from '../article/outline.ts';
import type { IndexedArticle } from '../corpus/facts.ts';
import { openResponseLines } from '../corpus/open-lines.ts';
import type { Found } from './finding.ts';
import type { Fix } from './fix.ts';
import { recordPlace, targetOf } from './record-places.ts';
import type { ArticleRule } from './rule.ts';
import { numberAt } from '../text/packed-numbers.ts';

/** Response lines that no record covers, and records of acts without an actor. */
export const unattributedResponse: ArticleRule = {
  id: 'unattributed-response',
  level: 'hint',
  scope: 'article',
  finds: 'A line under Actor Responses without a record, or the record of an act without an actor.',
  why: 'Event pages lose who acted. An act without an actor counts for nobody.',
  source: 'reference pages: 7 of 7 lines',
  fixes: ['asks for the actor'],
  example: 'Actor Responses, and below it: Closed its ports.',
  test: (facts) => [...openLines(facts), ...recordsWithoutActor(facts)],
};

function openLines(facts: IndexedArticle): Found[] {
  if (!facts.isArticle) return [];
  const all = placesIn(facts.article).responses;
  return openResponseLines(facts).map(({ at, end }) => {
    const line = all.findIndex((each) => each.at === at);
    const hash = numberAt(facts.evidence.responseHashes, line);
    const fields = { actors: { answer: 'in-list', list: [''], index: 0 } } as const;
    return {
      message: 'Who did this has not been said yet.',
      place: { path: facts.path, range: { at, end } },
      about: ['line', String(hash)],
      fixes: [
        {
          title: 'Choose the actor…',
          asks: 'actor',
          changes: [{ kind: 'add', article: facts.path, section: 'responses', words: { at, end }, fields }],
        },
      ],
    };
  });
}

function recordsWithoutActor(facts: IndexedArticle): Found[] {
  return facts.responses.flatMap((placed) => {
    if ((placed.record.actors ?? []).length > 0) return [];
    const choose: Fix = {
      title: 'Choose the actor…',
      asks: 'actor',
      changes: [
        {
          kind: 'change',
          ...targetOf('responses', placed),
          fields: { actors: { answer: 'in-list', list: [''], index: 0 } },
        },
      ],
    };
    return [
      {
        message: 'This act has no actor yet.',
        ...recordPlace(facts, placed),
        about: [placed.record.id],
        fixes: [choose],
      },
    ];
  });
}
