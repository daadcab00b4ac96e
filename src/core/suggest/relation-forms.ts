import { relationWords, type RelationWords } from './lexicon/relation-words.ts';

/** Which of what stands before some words and behind them a relation runs from; `both` where it has no direction. */
export type Way = 'left' | 'right' | 'both';

/** Type, way, weight, and the words as the body of a pattern; `|` parts alternatives. */
export type RelationForm = readonly [string, Way, number, string];

/** The patterns of all words of the lexicon, with their inflected and passive forms. */
export function relationForms(): RelationForm[] {
  return relationWords.flatMap(formsOf);
}

function formsOf({ type, weight, subject, verbs, nouns, phrases, inverse }: RelationWords): RelationForm[] {
  const [active, passive]: readonly [Way, Way] =
    subject === null ? ['both', 'both'] : subject === 'from' ? ['left', 'right'] : ['right', 'left'];
  const forms: RelationForm[] = [];
  const add = (way: Way, words: readonly string[]) => {
    if (words.length > 0) forms.push([type, way, weight, words.join('|')]);
  };
  const inflected = (verbs ?? '').split(' ').filter(Boolean).map(inflect);
  if (inflected.length > 0) {
    // The conditions stand once before all verbs of an entry: beside each verb they would be tried for each of them.
    const any = (form: keyof Inflected) => `(?:${inflected.map((each) => each[form]).join('|')})`;
    const verb = `${adverbs}(?<!${determiner} )${any('finite')}|${mayStandBefore}${any('base')}`;
    add(active, [`(?:${verb})(?! by\\b)`]);
    add(passive, [`${adverbs}(?<!${determiner} )${any('participle')} (?:${adverb} )?by`]);
  }
  const nominals = (nouns ?? '').split(' ').filter(Boolean).map(nominal);
  add(active, nominals.length === 0 ? [] : [`${qualifiers}(?:${nominals.join('|')})`]);
  add(active, phrases === undefined ? [] : [phrases]);
  add(passive, inverse === undefined ? [] : [inverse]);
  return forms;
}

const adverb = '(?:\\w+ly|further|thus|thereby|largely|again|also|even)';
const adverbs = `(?:${adverb} )*`;

/** Behind these a form is no verb: 'the contested vote', 'their disputes'. */
const determiner = '\\b(?:an?|the|this|that|these|those|its|their|his|her|no|any|of|such)';

/** A base form is taken for a verb only behind words of verbs and plural subjects, since most are nouns as well. */
const mayStandBefore =
  '(?<=\\b(?:to|not|may|might|could|would|can|will|must|should|did|do|does|both|which|who|they|events|acts|moves|steps) (?:\\w+ly )?)';

/** 'a direct and public answer to': what qualifies a noun behind its article belongs to the words. */
const qualifiers =
  '(?:(?:an?|the|its|their|his|her) (?:(?!(?:events?|an?|the|its|their|his|her|is|was|are|were|of|to|in|on|by|for|that|which|as)\\b)[\\w-]+ ){0,3}?)?';

function nominal(noun: string): string {
  const [word = '', prepositions = ''] = noun.split(':');
  return `${word}${word.endsWith('s') ? '' : 's?'} (?:${prepositions})`;
}

/** The forms of a verb; several are parted by `|`. */
interface Inflected {
  readonly base: string;
  readonly finite: string;
  readonly participle: string;
}

/** The forms with an ending, and the participle of a verb given by its base form, with past form and participle if irregular. */
function inflect(entry: string): Inflected {
  const [base = '', past, perfect] = entry.split('/');
  const third = /(?:s|sh|ch|x|z|[^aeiou]o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$|(?:spur|rebut|compel|annul|refer)$/.test(base) ? base.slice(-1) : '';
  const regular = base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${base}${doubled}ed`;
  const present = `${/[^eo]e$/.test(base) ? base.slice(0, -1) : `${base}${doubled}`}ing`;
  return { base, finite: [third, past ?? regular, present].join('|'), participle: perfect ?? regular };
}
