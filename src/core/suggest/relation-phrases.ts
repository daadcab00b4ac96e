import { onceInSteps } from '../once-in-steps.ts';
import { allRelationPhrases } from './lexicon/relation-phrases.ts';
import { phraseFinderInSteps } from './phrases.ts';
import type { Way } from './relation-forms.ts';

/** A phrase of the lexicon that stands in a text and tells a relation. */
export interface RelationPhrase {
  readonly type: string;
  readonly way: Way;
  /** How surely it tells the type, from 0 to 1. */
  readonly weight: number;
  /** Where it begins, in UTF-16 units. */
  readonly index: number;
  readonly words: string;
}

const ways = ['left', 'right', 'both'] as const;

const table = onceInSteps(function* () {
  const tells = allRelationPhrases.flatMap(({ type, ways: lists }) =>
    ways.flatMap((way) => {
      const { weight = 0, phrases = '' } = lists[way] ?? {};
      return phrases
        .split('\n')
        .filter((phrase) => phrase !== '')
        .map((phrase) => ({ type, way, weight, phrase }));
    }),
  );
  const finder = yield* phraseFinderInSteps(tells.map(({ phrase }) => phrase));
  return { tells, finder };
});

/** Makes the phrases ready in small steps. */
export function* readyPhrases(): Generator<void, void> {
  yield* table.steps();
}

/** The phrases of a text that tell a relation. */
export function relationPhrases(text: string): RelationPhrase[] {
  const { tells, finder } = table.value();
  return finder.find(text).flatMap(({ phrase, start, end }) => {
    const told = tells[phrase];
    if (told === undefined) return [];
    const { type, way, weight } = told;
    return [{ type, way, weight, index: start, words: text.slice(start, end) }];
  });
}
