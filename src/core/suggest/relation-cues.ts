import { reliableCues } from '../relations/cue-words.ts';
import { onceInSteps } from '../once-in-steps.ts';
import { readyPhrases, relationPhrases } from './relation-phrases.ts';
import { relationPatterns } from './lexicon/relation-patterns.ts';
import { relationVerbs, type RelationVerb } from './relation-verbs.ts';
import { relationForms, type RelationForm } from './relation-forms.ts';
import { weakCues } from './weak-cues.ts';
import { wordPatterns } from './word-patterns.ts';
import { stemOf } from './words.ts';

/** Words of a rationale that tell a relation between what stands before them and what stands behind. */
export interface Cue {
  readonly type: string;
  /** Which of the two the relation runs from: what stands on the left, or on the right. */
  readonly from: 'left' | 'right';
  readonly symmetric: boolean;
  /** How surely the words tell the type, from 0 to 1. */
  readonly weight: number;
  /** True where they part what one event tells from what the other does. */
  readonly separates: boolean;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Order in time is mostly told beside another relation, and 'follows' tells either. */
const ofTime: ReadonlyMap<string, number> = new Map([
  ['precedes', 0.5],
  ['concurrent-with', 0.62],
]);
const reliable = reliableCues.map(({ type, subject, words }): RelationForm => {
  const weight = words.startsWith('follows') ? 0.45 : (ofTime.get(type) ?? 0.8);
  return [type, subject === null ? 'both' : subject === 'from' ? 'left' : 'right', weight, words];
});

const all = onceInSteps(function* () {
  const cues = [...reliable, ...relationPatterns, ...relationForms()];
  return {
    patterns: yield* wordPatterns(cues.map(([, , , words]) => words)),
    tells: cues.map(([type, way, weight, , stands]) => ({
      type,
      way,
      weight,
      separates: stands === 'between' || (stands !== 'anywhere' && separating.has(type)),
    })),
  };
});

/** Types whose words stand between the two events; those of others may stand anywhere. */
const separating = new Set(['responds-to', 'causes', 'enables', 'undermines', 'context-for', 'part-of']);

/** 'follows the example of', 'bears a likeness to': what stands behind is the other event. */
const leadsOn = /\b(?:of|to|from|with|as|by)$/iu;

/** What turns a mere call or effort into no relation: 'urging de-escalation', 'calls for restraint'. */
const onlyUrged =
  /(?:urg\w+|calls? for|calling for|appeal\w* for|push for|efforts? (?:at|for|towards?)|aimed at|toward|towards|hopes? (?:of|for)|despite|international|these|this) (?:\w+ ){0,2}$/iu;

/** What words tell at their place in a text. */
function cueOf(
  text: string,
  { type, way, weight, words, index, separates }: RelationVerb & Pick<Cue, 'separates'>,
): Cue {
  const before = text.slice(Math.max(0, index - 40), index);
  const urged = (type === 'de-escalates' || type === 'escalates') && onlyUrged.test(before);
  const negated = negation.test(before.slice(-24));
  return {
    type,
    // 'the ban, the answer to which is the strike': the pronoun takes up what stands before the words.
    from: (way === 'right') === /^\s+(?:which|whom)\b/iu.test(text.slice(index + words.length)) ? 'left' : 'right',
    symmetric: way === 'both',
    weight: Math.min(weight, weakCues[`${type}: ${cueKey(words)}`] ?? 1) * (urged ? 0.35 : 1) * (negated ? 0.4 : 1),
    separates,
    start: index,
    end: index + words.length,
    words,
  };
}

/** What words that tell a relation are known by: their stems. */
export function cueKey(words: string): string {
  return words.toLowerCase().split(' ').map(stemOf).join(' ');
}

const negation =
  /\b(?:not(?! (?:only|just|merely|simply)\b)|never|no longer|neither|nor|without|far from)\s+(?:\w+\s+)?$/iu;

/** Makes the patterns ready in small steps: all of them together would hold up everything else for nearly a second. */
export function* readyCues(): Generator<void, void> {
  yield* readyPhrases();
  const { patterns } = yield* all.steps();
  yield* patterns.ready();
}

/** The cues of a rationale in text order. Longer words that tell a relation count before shorter ones within them. */
export function cuesIn(text: string): readonly Cue[] {
  return cuesInAll([text])[0] ?? [];
}

/** The cues of several rationales. */
export function cuesInAll(texts: readonly string[]): readonly (readonly Cue[])[] {
  const found = texts.map((): Cue[] => []);
  const { patterns, tells } = all.value();
  patterns.each(texts, (pattern, place, words, index) => {
    const told = tells[pattern];
    if (told !== undefined) found[place]?.push(cueOf(texts[place] ?? '', { ...told, words, index }));
  });
  return found.map((cues, place) => {
    const text = texts[place] ?? '';
    const verbs = relationVerbs(text).map((verb) => cueOf(text, { ...verb, separates: separating.has(verb.type) }));
    const phrases = relationPhrases(text).map((phrase) => {
      // One that goes around a mention has the event within it.
      const separates = (separating.has(phrase.type) || leadsOn.test(phrase.words)) && !/\bevent\b/i.test(phrase.words);
      return cueOf(text, { ...phrase, separates });
    });
    return longest([...cues, ...verbs, ...phrases]);
  });
}

/** Cues that stand within no longer one, in text order. */
function longest(cues: readonly Cue[]): readonly Cue[] {
  const isInside = (cue: Cue) =>
    cues.some(
      (other) =>
        other !== cue &&
        other.start <= cue.start &&
        other.end >= cue.end &&
        other.end - other.start > cue.end - cue.start,
    );
  return cues.filter((cue) => !isInside(cue)).sort((a, b) => a.start - b.start || b.weight - a.weight);
}
