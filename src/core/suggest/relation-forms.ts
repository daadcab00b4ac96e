import { answeringWords } from './lexicon/answering-words.ts';
import { enablingWords } from './lexicon/enabling-words.ts';
import { likenessWords } from './lexicon/likeness-words.ts';
import { relationWords, type RelationWords } from './lexicon/relation-words.ts';
import { thwartingWords } from './lexicon/thwarting-words.ts';

/** All words that tell relations. */
export const allRelationWords: readonly RelationWords[] = [
  ...relationWords,
  ...likenessWords,
  ...enablingWords,
  ...thwartingWords,
  ...answeringWords,
];

/** Which of what stands before some words and behind them a relation runs from; `both` where it has no direction. */
export type Way = 'left' | 'right' | 'both';

/** Type, way, weight, and the words as the body of a pattern; `|` parts alternatives. */
export type RelationForm = readonly [
  type: string,
  way: Way,
  weight: number,
  words: string,
  stands?: RelationWords['stands'],
];

/** The patterns of the nouns and set phrases of the lexicon; its verbs are looked up, see `relationVerbs`. */
export function relationForms(): RelationForm[] {
  return allRelationWords.flatMap(formsOf);
}

/** The ways of active and of passive words, by which end of the relation their subject is. */
export function waysOf(subject: RelationWords['subject']): readonly [active: Way, passive: Way] {
  if (subject === null) return ['both', 'both'];
  return subject === 'from' ? ['left', 'right'] : ['right', 'left'];
}

function formsOf({ type, weight, subject, stands, nouns, phrases, inverse }: RelationWords): RelationForm[] {
  const [active, passive] = waysOf(subject);
  const forms: RelationForm[] = [];
  const add = (way: Way, words: readonly string[]) => {
    if (words.length > 0) forms.push([type, way, weight, words.join('|'), stands]);
  };
  const nominals = (nouns ?? '').split(' ').filter(Boolean).map(nominal);
  add(active, nominals.length === 0 ? [] : [`${qualifiers}(?:${nominals.join('|')})`]);
  add(active, phrases === undefined ? [] : [phrases]);
  add(passive, inverse === undefined ? [] : [inverse]);
  return forms;
}

/** 'a direct and public answer to': what qualifies a noun behind its article belongs to the words. */
const qualifiers =
  '(?:(?:an?|the|its|their|his|her) (?:(?!(?:events?|an?|the|its|their|his|her|is|was|are|were|of|to|in|on|by|for|that|which|as)\\b)[\\w-]+ ){0,3}?)?';

function nominal(noun: string): string {
  const [word = '', prepositions = ''] = noun.split(':');
  return `${word}${word.endsWith('s') ? '' : 's?'} (?:${prepositions})`;
}
