import { sentencesIn } from '../text/sentences.ts';
import type { Span } from '../text/quotes.ts';
import type { RationaleText } from './page-text.ts';
import type { Cue } from './relation-cues.ts';
import { calledBy, within } from './sides.ts';
import { stretchWeights } from './stretch-weights.ts';
import { isRelative, tenseOf } from './tense.ts';
import { wordsIn } from './words.ts';

/** A stretch of a rationale between two joints of its sentence, words that relate events, or mentions of them. */
export interface Stretch extends Span {
  /** What stands around it, as the keys of `stretchWeights`. */
  readonly signs: readonly string[];
}

/** A stretch with how likely it tells of the event that is called new, and not of the other one. */
export interface ToldStretch extends Span {
  readonly ofNew: number;
}

type Rationale = Pick<RationaleText, 'quote' | 'mentions'>;
type Mentions = RationaleText['mentions'];
type Cues = readonly Pick<Cue, 'start' | 'end' | 'separates'>[];

/** Where one thing that a sentence says may end and the next begin. */
const joint =
  /[;:,()—]|\s[–-]\s|\b(?:and|but|or|while|whereas|which|that|who|whose|whom|because|since|after|before|as|when|where|although|though|if|so|until|once|having|than|without|unless|despite|by|for|from|through|into|against|upon|with)\b/giu;

/**
 * The stretches of a rationale with how likely each tells of the new event: by the mentions of events around it. The weights
 * are fitted on sentences whose writers marked what they say of each event (`test/bench/stretches-fit.ts`). Empty where no
 * event is called new, and where no other one is called and words part the two.
 */
export function toldStretches(rationale: Rationale, cues: Cues): ToldStretch[] {
  const isNew = rationale.mentions.map((mention) => calledBy(mention) === 'new');
  if (!isNew.includes(true)) return [];
  // 'The new event is a direct response to the walkout': the words that relate part the two better than mentions could.
  if (!isNew.includes(false) && cues.some(({ separates }) => separates)) return [];
  return stretchesOf(rationale, cues).map(({ start, end, signs }) => {
    const odds = signs.reduce((sum, sign) => sum + (stretchWeights[sign] ?? 0), 0);
    return { start, end, ofNew: 1 / (1 + Math.exp(-odds)) };
  });
}

/** The stretches of a rationale that have words of their own. */
export function stretchesOf({ quote, mentions }: Rationale, cues: Cues): Stretch[] {
  const sentences = sentencesIn(quote).map((span) => ({ span, inside: within(span, mentions) }));
  return sentences.flatMap(({ span, inside }, place) => {
    const others = sentences.filter((_, other) => other !== place).map((other) => sequenceOf(other.inside));
    const ofSentence = `${sequenceOf(inside)} among ${others.join('|')} at ${Math.min(2, place)}`;
    const clauses = clausesIn(quote, { ...span, inside }, cues);
    return clauses.flatMap((clause, index) => {
      const before = nearest(clause, clauses.slice(0, index).reverse(), (each) => each.at(-1));
      const behind = nearest(clause, clauses.slice(index + 1), (each) => each[0]);
      return partsOf(quote, clause).map(({ start, end, around }) => ({
        start,
        end,
        signs: [`${around} after ${before} before ${behind}`, ofSentence, ...tensesOf(quote, { start, end }, around)],
      }));
    });
  });
}

/** How a stretch tells the time, and whether it says more of something; apart where no mention stands beside it. */
function tensesOf(quote: string, { start, end }: Span, around: string): string[] {
  const [before, words] = [quote.slice(0, start), quote.slice(start, end)];
  const beside = around === '_' ? 'alone' : 'beside';
  return [`${tenseOf(words)} ${beside}`, ...(isRelative(before, words) ? [`relative ${beside}`] : [])];
}

interface Clause extends Span {
  readonly inside: Mentions;
  /** How often words that relate two events stand before it in its sentence. */
  readonly related: number;
}

/** N for the new event, O for the other one, B for both. */
function letterOf(mention: Mentions[number] | undefined): string {
  if (mention === undefined) return '';
  const called = calledBy(mention);
  return called === 'new' ? 'N' : called === 'both' ? 'B' : 'O';
}

function sequenceOf(mentions: Mentions): string {
  return mentions.map(letterOf).join('') || '-';
}

function clausesIn(quote: string, { start, end, inside: mentions }: Omit<Clause, 'related'>, cues: Cues): Clause[] {
  const atJoints = [...quote.slice(start, end).matchAll(joint)].flatMap(({ 0: words, index }) => {
    const at = start + index;
    if (mentions.some((mention) => at >= mention.start && at < mention.end)) return [];
    // A word opens what it joins, a mark stands between.
    return [/^\p{L}/u.test(words) ? { end: at, next: at } : { end: at, next: at + words.length }];
  });
  const relating = cues.filter((cue) => cue.separates && cue.start > start && cue.end < end);
  const atCues = relating.map((cue) => ({ end: cue.end, next: cue.end }));
  const cuts = [...atJoints, ...atCues].sort((a, b) => a.end - b.end || a.next - b.next);
  const starts = [start, ...cuts.map(({ next }) => next)];
  return starts
    .map((from, place) => ({ start: from, end: cuts[place]?.end ?? end }))
    .filter((span) => hasWords(quote, span))
    .map((span) => {
      const related = relating.filter((cue) => cue.end <= span.start).length;
      return { ...span, inside: within(span, mentions), related };
    });
}

function hasWords(quote: string, { start, end }: Span): boolean {
  return wordsIn(quote.slice(start, end)).length > 0;
}

/**
 * The mention closest to a clause among others, from the closest on: whether it stands in the very next clause (1 or 2), and
 * whether words that relate two events stand between (~).
 */
function nearest(
  { related }: Clause,
  others: readonly Clause[],
  pick: (inside: Mentions) => Mentions[number] | undefined,
): string {
  const place = others.findIndex(({ inside }) => inside.length > 0);
  const found = others[place];
  if (found === undefined) return '-';
  return `${letterOf(pick(found.inside))}${Math.min(2, place + 1)}${found.related === related ? '' : '~'}`;
}

/** The parts of a clause around its mentions, with what each has on its left and on its right. */
function partsOf(quote: string, { start, end, inside }: Clause): (Span & { readonly around: string })[] {
  const bounds = [start, ...inside.map((mention) => mention.end)];
  return bounds
    .map((from, place) => ({
      start: from,
      end: inside[place]?.start ?? end,
      around: `${letterOf(inside[place - 1])}_${letterOf(inside[place])}`,
    }))
    .filter((part) => hasWords(quote, part));
}
