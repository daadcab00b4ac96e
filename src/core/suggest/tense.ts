import { isIrregular } from './lexicon/classes.ts';
import { wordsIn } from './words.ts';

/** What tells the time of a stretch of words. */
export type Tense = 'had been' | 'past' | 'present' | 'none';

/** The tense of a stretch by its forms: 'had' tells one, else auxiliaries do, else any form of the past. */
export function tenseOf(words: string): Tense {
  if (/\b(?:had|having)\b/iu.test(words)) return 'had been';
  if (/\b(?:is|are|has|have|does|do|will|can|may|must)\b/iu.test(words)) return 'present';
  if (/\b(?:was|were|did|would|could|might|should)\b/iu.test(words)) return 'past';
  if (wordsIn(words).some(({ folded }) => isIrregular(folded) || /[a-z]{3}ed$/.test(folded))) return 'past';
  return /\b[a-z]{3,}s\b/.test(words) ? 'present' : 'none';
}

/** Words before which a clause ends that says more of something: 'the door which the plan opened'. */
const relatives = 'that|which|who|whose|whom|where|because|since|after|as|once|until';
const endsRelative = new RegExp(String.raw`\b(?:${relatives})\s*$`, 'iu');
const beginsRelative = new RegExp(String.raw`^\s*(?:${relatives})\b`, 'iu');

/** True where what stands before a stretch, or its first word, makes it say more of something. */
export function isRelative(before: string, words = ''): boolean {
  return endsRelative.test(before) || beginsRelative.test(words);
}
