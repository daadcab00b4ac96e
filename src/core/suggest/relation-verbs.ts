import { once } from '../once.ts';
import { inflect } from './lexicon/inflection.ts';
import { allRelationWords, waysOf, type Way } from './relation-forms.ts';

/** A verb of the lexicon that stands in a text and tells a relation, with the adverbs before it and the 'by' behind it. */
export interface RelationVerb {
  readonly type: string;
  readonly way: Way;
  readonly weight: number;
  readonly index: number;
  readonly words: string;
}

interface VerbForm extends Pick<RelationVerb, 'type' | 'way' | 'weight'> {
  /** With an ending, without one, or the participle that a passive has. */
  readonly form: 'finite' | 'base' | 'passive';
}

/** All forms of the verbs, by which a text's words are looked up: far faster than a pattern of all of them. */
const verbForms = once(() => {
  const table = new Map<string, VerbForm[]>();
  for (const { type, weight, subject, verbs = '' } of allRelationWords) {
    const [active, passive] = waysOf(subject);
    const add = (word: string, way: Way, form: VerbForm['form']) => {
      table.set(word, [...(table.get(word) ?? []), { type, weight, way, form }]);
    };
    for (const { base, finite, participle } of verbs.split(' ').filter(Boolean).map(inflect)) {
      for (const word of new Set(finite)) add(word, active, 'finite');
      add(base, active, 'base');
      add(participle, passive, 'passive');
    }
  }
  return table;
});

const word = /(?<![\p{L}-])\p{L}[\p{L}-]*/gu;

const adverb = String.raw`(?:\w+ly|further|thus|thereby|largely|again|also|even)`;
const adverbs = new RegExp(String.raw`(?<![\p{L}-])(?:${adverb} )+$`, 'iu');
const by = new RegExp(String.raw`^ (?:${adverb} )?by(?![\p{L}])`, 'iu');

/** Behind these a form is no verb: 'the contested vote', 'their disputes', 'the armed forces'. */
const determiner =
  /\b(?:an?|the|this|that|these|those|its|their|his|her|no|any|of|such|armed|security|allied|special) $/i;

/** A base form is taken for a verb only behind words of verbs and plural subjects, since most are nouns as well. */
const mayStandBefore =
  /\b(?:to|not|may|might|could|would|can|will|must|should|did|do|does|both|which|who|they|events|acts|moves|steps) (?:\w+ly )?$/i;

/** So many characters before a verb are looked at. */
const before = 80;

/** The verbs of a text that tell a relation, in text order, in UTF-16 offsets. */
export function relationVerbs(text: string): RelationVerb[] {
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
    const folded = found.toLowerCase();
    // 'undermine-or-be-undermined': what follows a hyphen may be anything.
    const forms = verbForms().get(folded) ?? verbForms().get(folded.split('-')[0] ?? '') ?? [];
    if (forms.length === 0) return [];
    const length = verbForms().has(folded) ? found.length : found.indexOf('-');
    return forms.flatMap(({ form, ...verb }) => {
      const place = placeOf(text, index, index + length, form);
      return place === undefined ? [] : [{ ...verb, index: place.start, words: text.slice(place.start, place.end) }];
    });
  });
}

/** From where to where a form tells a relation; undefined where what stands around it makes it something else. */
function placeOf(text: string, start: number, end: number, form: VerbForm['form']) {
  const left = text.slice(Math.max(0, start - before), start);
  const behind = text.slice(end, end + before);
  if (form === 'base') return mayStandBefore.test(left) && !/^ by\b/i.test(behind) ? { start, end } : undefined;
  if (determiner.test(left)) return undefined;
  const lead = adverbs.exec(left)?.[0].length ?? 0;
  if (form === 'finite') return /^ by\b/i.test(behind) ? undefined : { start: start - lead, end };
  const agent = by.exec(behind);
  return agent === null ? undefined : { start: start - lead, end: end + agent[0].length };
}
