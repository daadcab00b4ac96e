import { sentencesIn } from '../text/sentences.ts';
import type { Span } from '../text/quotes.ts';
import type { RationaleText } from './page-text.ts';
import type { Cue } from './relation-cues.ts';
import { calledBy, within } from './sides.ts';
import { isRelative, tenseOf } from './tense.ts';
import { isWeak, wordsIn } from './words.ts';

/** A short stretch of a rationale, with how far it leans to the new event (above 0) or to the other one (below 0). */
export interface Leaning extends Span {
  readonly lean: number;
}

/** How much each sign says. */
const leans = {
  /** The stretch calls one of the two events, and not the other. */
  called: 1,
  /** It stands right before 'in the new event': 'Bern freezes the accounts in the new event'. */
  toldIn: 0.8,
  /** The event is called right behind it, or before it: 'the failure of the grid (Event 4)'. */
  appended: 1,
  /** It tells what had been: that is the older event, for the new one is told as it comes. */
  hadBeen: 1,
  /** It tells in the past tense, and calls no event. */
  past: 0.4,
  /** It calls no event, and says more of something: 'the door which the plan opened'. */
  relative: 0.4,
};

type Mentions = RationaleText['mentions'];

/** A stretch with the mentions in it. */
interface Stretch extends Span {
  readonly inside: Mentions;
  /** True where words that relate two events part it from what stands behind it. */
  readonly isApart?: boolean;
}

/**
 * The short stretches between the joints of the sentences that lean to one of the two events. What stands in one stretch
 * with a mention speaks of its event more surely than the rest of the sentence does, and tenses tell the older event.
 * Empty where no event is called new.
 */
export function leaningsIn(
  { quote, mentions }: Pick<RationaleText, 'quote' | 'mentions'>,
  cues: readonly Pick<Cue, 'start' | 'end' | 'separates'>[],
): Leaning[] {
  if (!mentions.some((mention) => calledBy(mention) === 'new')) return [];
  return sentencesIn(quote).flatMap((sentence) => {
    const stretches = stretchesIn(quote, sentence, mentions).flatMap((stretch) => partedByCue(stretch, mentions, cues));
    return stretches.flatMap(({ start, end, inside, isApart = false }, place) => {
      const own = leanOf(quote.slice(sentence.start, start), quote.slice(start, end), inside);
      const lean = inside.length > 0 || isApart ? own : own + leans.appended * appendedTo(quote, stretches, place);
      const told = inside.find((mention) => isNew(mention) && toldIn.test(quote.slice(start, mention.start)));
      const parts =
        told === undefined
          ? [{ start, end, lean }]
          : [
              { start, end: told.start, lean: lean + leans.toldIn },
              { start: told.start, end, lean },
            ];
      return parts.filter((part) => part.lean !== 0);
    });
  });
}

function isNew(mention: Mentions[number]): boolean {
  return calledBy(mention) === 'new';
}

const toldIn = /\b(?:in|by|of|with)\s+$/iu;

/** Where one stretch ends and the next begins. */
const joint =
  /[;:,()—]|\s[–-]\s|\b(?:and|but|or|while|whereas|which|that|who|whose|because|since|after|before|as|when|where|although|though|if|so)\b/giu;

function stretchesIn(quote: string, { start, end }: Span, mentions: Mentions): Stretch[] {
  const joints = [...quote.slice(start, end).matchAll(joint)];
  const starts = [start, ...joints.map(({ 0: word, index }) => start + index + word.length)];
  return starts.flatMap((from, place) => {
    const stretch = { start: from, end: start + (joints[place]?.index ?? end - start) };
    return parted(quote, { ...stretch, inside: within(stretch, mentions) });
  });
}

/** What stands right before a mention and belongs to it: 'the proclamation in event 3'. */
const governing = /(?:\b(?:in|of|by|from|under|at|with|for|during)\s+)?(?:the\s+)?$/iu;

const preposition = /\b(?:to|against|for|from|on|upon|with|over|into|as|by|than|of|in|at)\b/giu;

/**
 * A stretch that calls both events, parted where what is said of the second begins: 'the new event is her answer | to the
 * proclamation in event 3'.
 */
function parted(quote: string, { start, end, inside }: Stretch): Stretch[] {
  const cuts = inside.flatMap((mention, place) => {
    const before = inside[place - 1];
    if (before === undefined || isNew(before) === isNew(mention)) return [];
    const gap = quote.slice(before.end, mention.start).replace(governing, '');
    return [before.end + ([...gap.matchAll(preposition)].at(-1)?.index ?? gap.length)];
  });
  const bounds = [start, ...cuts, end];
  return bounds.slice(0, -1).map((from, place) => {
    const part = { start: from, end: bounds[place + 1] ?? end };
    return { ...part, inside: within(part, inside) };
  });
}

/**
 * A stretch with one mention, parted at words that relate: 'the cracks led to | the new event' says the cracks of the other one, and
 * 'the new event mirrors | the walkout' the walkout.
 */
function partedByCue(
  stretch: Stretch,
  mentions: Mentions,
  cues: readonly Pick<Cue, 'start' | 'end' | 'separates'>[],
): Stretch[] {
  const { start, end, inside } = stretch;
  const [mention, second] = inside;
  if (mention === undefined || second !== undefined) return [stretch];
  const relating = cues.filter(({ separates }) => separates);
  const before = relating.findLast((cue) => cue.start > start && cue.end <= mention.start);
  const behind = relating.find((cue) => cue.start >= mention.end && cue.end < end);
  const [from, to] = [before?.end ?? start, behind?.start ?? end];
  const apart = (span: Span): Stretch => ({ ...span, inside: within(span, mentions), isApart: true });
  return [
    ...(before === undefined ? [] : [apart({ start, end: before.start })]),
    { start: from, end: to, inside },
    ...(behind === undefined ? [] : [apart({ start: behind.end, end })]),
  ];
}

function leanOf(before: string, words: string, mentions: Mentions): number {
  const called = new Set(mentions.map((mention) => calledBy(mention)));
  if (called.delete('new')) return called.size > 0 ? 0 : leans.called;
  const tense = tenseOf(words);
  const older = tense === 'had been' ? leans.hadBeen : tense === 'past' && called.size === 0 ? leans.past : 0;
  if (called.size > 0) return (called.has('both') ? 0 : -leans.called) - older;
  return -older - (isRelative(before) ? leans.relative : 0);
}

/**
 * The event that is called right behind a stretch, with nothing else said: 'the arrival of troops that Event 12 describes';
 * or before it at the head of a sentence, as in 'The new event, a search that lasted all night': 1 for the new event,
 * -1 for the other one.
 */
function appendedTo(quote: string, stretches: readonly Stretch[], place: number): number {
  const behind = bareSide(quote, stretches[place + 1]);
  return behind === 0 && place === 1 ? bareSide(quote, stretches[0]) : behind;
}

/** The event that a stretch calls and of which it says nothing but where it is told; 0 for any other stretch. */
function bareSide(quote: string, stretch: Stretch | undefined): number {
  const [mention, second] = stretch?.inside ?? [];
  if (stretch === undefined || mention === undefined || second !== undefined || calledBy(mention) === 'both') return 0;
  const rest = `${quote.slice(stretch.start, mention.start)} ${quote.slice(mention.end, stretch.end)}`;
  const isBare = wordsIn(rest).every(({ folded }) => isWeak(folded) || telling.test(folded));
  return !isBare ? 0 : isNew(mention) ? 1 : -1;
}

/** Words that only say where something is told: 'reported in Event 3', 'the subject of Event 11', 'made in Event 5'. */
const telling =
  /^(?:report(?:s|ed)?|describe[sd]?|tells?|told|record(?:s|ed)?|note[sd]?|mention(?:s|ed)?|announce[sd]?|cover(?:s|ed)?|shown?|shows|present(?:s|ed)|recounts?|recounted|details|detailed|document(?:s|ed)|set|takes?|taken|made|came|seen|known|called|listed|stated?|states|subject|topic|matter|account)$/u;
