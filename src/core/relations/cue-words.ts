import { remembering } from '../text/remembering.ts';
import { once } from '../once.ts';

/** Words of a rationale that say what relation is meant. */
export interface Cue {
  /** Type of relation that they point to. */
  readonly type: string;
  /** Which end of the relation the words' subject is; null where that makes no difference. */
  readonly subject: 'from' | 'to' | null;
  /** The words, as the body of a pattern. */
  readonly words: string;
}

/**
 * Words and the types they point to, from the 'cue words' of TYPES 2.2 and 2.3 with their passive and inverse forms. Words
 * that stand for too many things ('on', 'track', 'despite', 'confirmed') are left out: a cue is to be relied on. Longer
 * ones stand first, since they count before those that they contain.
 */
export const reliableCues: readonly Cue[] = [
  { type: 'undermines', subject: 'to', words: '(?:undermined|jeopardi[sz]ed|contradicted) by' },
  {
    type: 'undermines',
    subject: 'from',
    words:
      'undermin(?:es?|ed|ing)|jeopardi[sz](?:es?|ed|ing)|contradict(?:s|ed|ing)?(?! (?:each other|one another))|work(?:s|ed|ing)? against',
  },
  { type: 'de-escalates', subject: 'to', words: 'de-?escalated by' },
  { type: 'de-escalates', subject: 'from', words: 'de-?escalat(?:es|ed|ing)' },
  { type: 'escalates', subject: 'to', words: '(?:escalated|intensified) by' },
  { type: 'escalates', subject: 'from', words: 'escalat(?:es|ed|ing)|intensif(?:ies|ied|ying)' },
  {
    type: 'causes',
    subject: 'to',
    words:
      '(?:caused|triggered|brought about) by|(?:stems?|stemm(?:ed|ing)|result(?:s|ed|ing)?) from|because of|(?:a|the|as) (?:direct )?(?:result|consequence) of',
  },
  {
    type: 'causes',
    subject: 'from',
    words:
      'caus(?:es|ed|ing)|triggers?|triggered|triggering|(?:leads?|led|leading) to|(?:results|resulted|resulting) in|br(?:ings|ought) about',
  },
  { type: 'enables', subject: 'to', words: '(?:enabled|made possible|facilitated) by' },
  {
    type: 'enables',
    subject: 'from',
    words:
      'enabl(?:es?|ed|ing)|(?:makes?|made|making) possible|(?:pav(?:es?|ed|ing)|clear(?:s|ed|ing)?|open(?:s|ed|ing)?) the way (?:for|to)|precondition (?:for|of)',
  },
  {
    type: 'responds-to',
    subject: 'from',
    words:
      '(?:in )?(?:response|reaction) to|respond(?:s|ed|ing)? to|(?:answer|reply|riposte) to|repl(?:ies|ied|ying) to|react(?:s|ed|ing)? to|retaliat(?:es|ed|ing|ion) (?:for|against)|(?:prompted|provoked) by',
  },
  { type: 'responds-to', subject: 'to', words: '(?:prompts|provokes|prompted|provoked)' },
  { type: 'precedes', subject: 'to', words: '(?:is|was|are|were) preceded by|(?:comes|came) after' },
  {
    type: 'precedes',
    subject: 'from',
    words: 'preced(?:es|ed|ing)|prior to|(?:is|was|are|were) followed by|(?:comes|came) before',
  },
  { type: 'precedes', subject: 'to', words: 'follows|followed' },
  { type: 'responds-to', subject: 'from', words: 'follows|followed' },
  {
    type: 'part-of',
    subject: 'from',
    words:
      '(?:is|was|are|were|forms?|formed|as) (?:a |one )?(?:part|component|aspect) of(?! the (?:backdrop|background|context))|constitutes',
  },
  { type: 'context-for', subject: 'to', words: 'against the backdrop of|(?:is|was) contextuali[sz]ed by' },
  { type: 'context-for', subject: 'from', words: '(?:context|background) (?:for|to)|contextuali[sz](?:es|ed|ing)' },
  {
    type: 'concurrent-with',
    subject: null,
    words: 'simultaneous(?:ly)?|concurrent(?:ly)?|(?:in the )?same timeframe|at the same time',
  },
  {
    type: 'parallels',
    subject: null,
    words: 'in parallel (?:with|to)|parallels|parallel (?:tracks?|efforts?)|align(?:s|ed) with|mirrors',
  },
  { type: 'same-as', subject: null, words: '(?:the )?same (?:event|incident) as|again reports' },
  { type: 'corroborates', subject: null, words: 'corroborat(?:es|ed|ing)|is consistent with' },
  {
    type: 'disputes',
    subject: null,
    words: 'disputes|is contrary to|rejects the claims?|cannot be squared with|contradict (?:each other|one another)',
  },
];

/** A cue in a text, at UTF-16 offsets of it. */
export interface FoundCue {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

const patterns = once(() =>
  reliableCues.map((cue) => ({
    cue,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${cue.words})(?![\\p{L}\\p{N}_-])`, 'giu'),
  })),
);

/** 'does not', 'never', 'without' just before a cue turn it into its opposite. */
const denial = /(?:\bnot|n['’]t|\bnever|\bwithout|\bneither|\bno longer)(?:\s+\p{L}+){0,2}\s+$/iu;

/**
 * The cues of a text in its order. Where one lies inside another the longer one counts; words that point to two types
 * ('follows') are two cues at one place. Denied ones are left out. The same rationales are read again after each edit.
 */
export const cuesIn: (text: string) => readonly FoundCue[] = remembering(128, findCues);

function findCues(text: string): FoundCue[] {
  const found: FoundCue[] = [];
  for (const { cue, pattern } of patterns()) {
    for (const { 0: words, index: start } of text.matchAll(pattern)) {
      const end = start + words.length;
      const isInside = found.some(
        (other) => start >= other.start && end <= other.end && words.length < other.end - other.start,
      );
      if (!isInside && !denial.test(text.slice(0, start))) found.push({ cue, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Two cues of different types between which a text leaves the choice: 'undermines or occurs in parallel with'. */
export function hedgedCues(text: string, found: readonly FoundCue[]): readonly [FoundCue, FoundCue] | undefined {
  for (const [at, one] of found.entries()) {
    const other = found
      .slice(at + 1)
      .find(({ cue, start }) => start >= one.end && cue.type !== one.cue.type && isChoice(text.slice(one.end, start)));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

function isChoice(between: string): boolean {
  return /^\s+(?:[\p{L}’'-]+,?\s+){0,5}or\s+(?:[\p{L}’'-]+\s+){0,4}$/iu.test(between);
}
