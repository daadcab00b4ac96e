import { foldName } from '../registers/fold-name.ts';

/** A word that says something about the world. */
export interface ContentWord {
  /** As it is compared: small letters without marks, and without endings. */
  readonly stem: string;
  /** Names and numbers tell more than other words. */
  readonly weight: 1 | 2;
  /** Where it stands, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Words that stand in every text, and those in which rationales speak of events as such. */
const commonWords = new Set(
  `a about above after again against all also although an and another any are as at be because been before being below
  between both but by can could did do does during each either for from further had has have he her here hers him his how
  however i if in into is it its itself just like may might more most must no nor not now of off on once one only or other
  others our out over own same shall she should since so some such than that the their them then there these they this
  those through thus to too under until up upon us very was we were what when where whether which while who whom whose why
  will with within without would you your
  event events new relation relations related relates response responds directly direct indirectly article page
  context background rationale described describes describing reported reports involving involves suggests indicates
  represents reflects`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

const word = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;

/** What stands before a number that is a position in a list: 'Event 15'. */
const listNumber = /\bevents?\s+(?:no\.?\s*)?$/iu;

/** The words of a text that say something, in text order. */
export function contentWords(text: string): ContentWord[] {
  let isFirst = true;
  return [...text.matchAll(word)].flatMap(({ 0: found, index }): ContentWord[] => {
    const begins = isFirst || /[.!?:]["”’)]*\s*["“‘(]*$/u.test(text.slice(Math.max(0, index - 6), index));
    isFirst = false;
    const bare = found.replace(/['’]s$/u, '');
    const folded = foldName(bare);
    const isNumber = /^\p{N}/u.test(bare);
    if (isNumber && listNumber.test(text.slice(Math.max(0, index - 16), index))) return [];
    if (folded === '' || commonWords.has(folded) || (!isNumber && folded.length < 3)) return [];
    const isName = !begins && /^\p{Lu}/u.test(bare);
    const weight = isNumber || isName ? 2 : 1;
    return [{ stem: isNumber ? folded : stemOf(folded), weight, start: index, end: index + bare.length }];
  });
}

/** Endings of English words, longest first; other languages keep theirs where these do not fit. */
const ending = /(?:ations?|ings?|ions?|ures?|ments?|ers?|ies|ied|ed|es|ly|s|e|y)$/u;

/** A word without its ending, of which four letters stay at least. */
function stemOf(folded: string): string {
  const stem = folded.replace(ending, '');
  return stem.length >= 4 ? stem : folded;
}
