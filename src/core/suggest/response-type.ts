import { lexicon, verbStem, type ActClass } from './lexicon/classes.ts';
import { actPatterns } from './lexicon/act-patterns.ts';
import type { LineFrame } from './line-frame.ts';

/** The type of act that a line tells, with the words that say so. */
export interface TypeGuess {
  readonly id: string;
  readonly mode: string | null;
  /** From 0 to 1: how often such words tell this type. */
  readonly score: number;
  readonly words: string;
}

/** What people chose for lines with the same verb, as shares of the types; empty where they chose nothing yet. */
export type ChosenTypes = (verb: string) => ReadonlyMap<string, number>;

/** The type of a line: by its pattern, else by its verb, or for 'conducted', 'issued' and their kin by the noun. */
export function responseType(frame: LineFrame, chosen: ChosenTypes): TypeGuess {
  const stem = verbStem(frame.words[frame.verb]?.folded ?? '');
  const [learned] = [...chosen(stem)].sort((a, b) => b[1] - a[1]);
  const guess = inFuture(frame, firstOf(frame) ?? { id: 'state', mode: null, score: 0.3, words: '' });
  if (learned === undefined || learned[1] < 0.6) return guess;
  const words = frame.words[frame.verb]?.text ?? '';
  if (learned[0] === guess.id) return { ...guess, score: Math.max(guess.score, 0.85) };
  return guess.score > learned[1] ? guess : { id: learned[0], mode: null, score: 0.6 * learned[1] + 0.1, words };
}

/** What is announced counts, and not that it is: 'Announced that it would join', 'Said that it was closing'. */
function announcedVerb({ words, verb }: LineFrame): number {
  const said = words[verb]?.folded ?? '';
  if (!/^(?:announc|say|said|sa|declar|stat|add|repl|promis|tell|told|decid|vow)/.test(said)) return verb;
  const rest = words.slice(verb + 1, verb + 8).map(({ folded }) => folded);
  const modal = rest.findIndex((word) => /^(?:would|will|to|was|is|were|are)$/.test(word));
  if (modal < 0) return verb;
  const at = verb + 2 + modal;
  return lexicon().verbs.has(verbStem(words[at]?.folded ?? '')) ? at : verb;
}

/** A pattern tells more than a verb, unless the verb leads the line and the pattern stands far behind it. */
function firstOf(frame: LineFrame): TypeGuess | undefined {
  const [pattern, verb] = [byPattern(frame), byVerb(frame)];
  if (pattern === undefined || verb === undefined || verb.id === 'state') return pattern ?? verb;
  const lead = frame.words[frame.verb];
  const isFar = lead !== undefined && frame.text.indexOf(pattern.words) > lead.end + farBehind;
  return isFar && frame.verb < 3 ? verb : pattern;
}

/** So many characters behind a verb another act may have begun. */
const farBehind = 14;

/** Words that say of what follows that it is still to be done. */
const future =
  /\b(?:announc|sa(?:y|id)|declar)\w*\b.{0,60}?\b(?:would|will)\b|\b(?:promis|pledg|vow|decid|undert|offer|plan|prepar|guarante|commit|intend|agre)\w*\b.{0,60}?\b(?:would|will|to)\b|^(?:\W+|\W*(?:\w+\W+){1,3}?)(?:will|is to|are to)\b|\b(?:pledg|promis)\w*\b/i;

/** What is only promised or threatened: PLOVER codes future help as `agree` and a future retreat as `concede` (TYPES.md). */
function inFuture({ text }: LineFrame, guess: TypeGuess): TypeGuess {
  if (!future.test(text)) return guess;
  if (/^(?:aid|support|cooperate|consult)$/.test(guess.id)) return { ...guess, id: 'agree', mode: 'promise' };
  if (guess.id === 'retreat') return { ...guess, id: 'concede', mode: null };
  return /^(?:assault|sanction|coerce)$/.test(guess.id) ? { ...guess, id: 'threaten', mode: null } : guess;
}

/** A pattern counts by where it stands: the first act of a line is the line's. */
function byPattern({ text }: LineFrame): TypeGuess | undefined {
  let best: (TypeGuess & { readonly at: number }) | undefined;
  for (const { form, type, mode, score } of actPatterns) {
    const match = form.exec(text);
    if (match === null) continue;
    if (best === undefined || match.index < best.at - 12) {
      best = { id: type, mode: mode ?? null, score, words: match[0], at: match.index };
    }
  }
  if (best === undefined) return undefined;
  const { at, ...guess } = best;
  return at > 0.6 * text.length && text.length > 40 ? undefined : guess;
}

function byVerb(frame: LineFrame): TypeGuess | undefined {
  const { words } = frame;
  const verb = announcedVerb(frame);
  if (verb < 0) return undefined;
  const { verbs, nouns, isLight } = lexicon();
  const stem = verbStem(words[verb]?.folded ?? '');
  const guess = ({ type, mode }: ActClass, score: number, at: number): TypeGuess => ({
    id: type,
    mode,
    score,
    words: words[at]?.text ?? '',
  });
  if (isLight(stem)) {
    for (let index = verb + 1; index < Math.min(words.length, verb + 8); index += 1) {
      const noun = nouns.get(verbStem(words[index]?.folded ?? ''));
      if (noun !== undefined) return guess(noun, 0.6, index);
    }
  }
  const own = verbs.get(stem);
  return own === undefined ? undefined : guess(own, 0.6, verb);
}
