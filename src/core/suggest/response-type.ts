import { lexicon, verbStem, type ActClass } from './lexicon/classes.ts';
import type { LineFrame } from './line-frame.ts';

/** The type of act that a line tells, with the words that say so. */
export interface TypeGuess {
  readonly id: string;
  readonly mode: string | null;
  /** From 0 to 1: how often such words tell this type. */
  readonly score: number;
  readonly words: string;
}

/** A pattern over the line's words and what it tells; the first that fits counts. */
interface Pattern {
  readonly form: RegExp;
  readonly type: string;
  readonly mode?: string;
  readonly score: number;
}

const calm = String.raw`(?:restraint|calm|de-?escalat\w*|ceasefire|cease-fire|truce|end to|halt|stop|pause|suspen\w*|peace\w*|dialogue|talks|negotiat\w*|moderation|release|mediat\w*|resum\w*|return to|avoid\w*|settle\w*|compromise|lower|calming|refrain)`;

/** Nouns by which a speaker disapproves of what he calls so. */
const ill = String.raw`(?:betrayal|aggression|piracy|insult|violation|provocation|crime|fraud|lie|lies|farce|surrender|bribe|blackmail|outrage|theft|robbery|disgrace|scandal|breach|abuse|terror\w*|act of war|worthless|unjust\w*|illegal|unlawful|unacceptable|irresponsible|reckless|shameful|baseless|false|a mockery|negligence|coercion|interference|stuffed|manipulation|hypocri\w*|absurd|dangerous|unfair|disproportionate|cynical)`;

const patterns: readonly Pattern[] = [
  {
    form: new RegExp(
      String.raw`\b(?:call\w*|term\w*|describ\w*|brand\w*|label\w*|sp(?:oke|eak\w*) of|dismiss\w*)\b(?! (?:for|on|upon)\b).{0,80}?\b${ill}\b`,
      'i',
    ),
    type: 'accuse',
    mode: 'disapprove',
    score: 0.75,
  },
  {
    form: /\bcall(?:ed|s|ing)? (?!for|on|upon|off|up|out|in)(?:\w+ ){1,4}an? \w+/i,
    type: 'accuse',
    mode: 'disapprove',
    score: 0.6,
  },
  {
    form: /\bwarn\w* (?:that|of)\b(?!.{0,60}\b(?:it would|retaliat|force|strike|consequences|respond|shoot|fire)\b)/i,
    type: 'state',
    mode: 'pessimistic',
    score: 0.5,
  },
  { form: /\bappeal\w* (?:against|the (?:ruling|verdict|decision))/i, type: 'reject', score: 0.6 },
  {
    form: /\b(?:declin|refus)\w* (?:to )?(?:any )?(?:comment|be (?:drawn|questioned)|answer|say|confirm)/i,
    type: 'state',
    mode: 'decline-comment',
    score: 0.85,
  },
  { form: /\bno comment\b/i, type: 'state', mode: 'decline-comment', score: 0.8 },
  {
    form: /\b(?:neither confirm\w* nor|did not (?:confirm|comment|say))/i,
    type: 'state',
    mode: 'decline-comment',
    score: 0.75,
  },
  { form: /\b(?:condolences?|sympath\w+|mourn\w*)\b/i, type: 'state', mode: 'condolence', score: 0.8 },
  {
    form: /\b(?:offer\w*|propos\w*|volunteer\w*) (?:\w+ ){0,3}?(?:mediat\w*|good offices|to broker|broker)/i,
    type: 'agree',
    mode: 'mediate',
    score: 0.75,
  },
  {
    form: /\b(?:call\w* for|appeal\w*|plead\w*|urg\w*) .{0,60}?\b(?:talks|negotiat\w*|dialogue|meet(?:ing)?|summit|conference)\b/i,
    type: 'appeal',
    mode: 'meet',
    score: 0.75,
  },
  {
    form: /\b(?:call\w* for|appeal\w* for|appeal\w* to .{0,40}? for|launch\w* an? .{0,20}?appeal).{0,60}?\b(?:aid|assistance|help|funds?|donations?|relief|donors?|tents|boats|helicopters)\b/i,
    type: 'appeal',
    mode: 'assist',
    score: 0.75,
  },
  {
    form: new RegExp(
      String.raw`\b(?:call\w* (?:for|on|upon)|urg\w*|appeal\w*|plead\w*|counsel\w*)\b.{0,90}?\b${calm}\b`,
      'i',
    ),
    type: 'appeal',
    mode: 'yield',
    score: 0.75,
  },
  { form: /\bappeal(?:ed|s|ing)?\b(?! court)/i, type: 'appeal', mode: 'yield', score: 0.6 },
  { form: /\bcall\w* (?:for|on|upon)\b/i, type: 'appeal', mode: 'yield', score: 0.5 },
  {
    form: /\b(?:rul\w+ out|vot\w+ against|turn\w+ down|walk\w+ out of|threw out|would not|will not)\b/i,
    type: 'reject',
    score: 0.65,
  },
  { form: /\b(?:refus|declin|reject)\w*\b/i, type: 'reject', mode: 'yield', score: 0.7 },
  { form: /\bvot\w+ (?:for|to|in favou?r)\b/i, type: 'agree', mode: 'accept', score: 0.5 },
  {
    form: /\b(?:threaten\w*|warn\w*) .{0,60}?\b(?:force|strike|fire|retaliat\w*|attack|war|military|consequences)\b/i,
    type: 'threaten',
    mode: 'violence',
    score: 0.7,
  },
  { form: /\b(?:threaten\w*|warn\w*|ultimatum)\b/i, type: 'threaten', score: 0.65 },
  {
    form: /\b(?:brok\w*|sever\w*|cut\w*|suspend\w*) (?:off )?(?:all )?(?:diplomatic )?(?:relations|ties|aid|trade|shipments|imports|exports|supplies|contacts|deliveries)/i,
    type: 'sanction',
    mode: 'discontinue',
    score: 0.8,
  },
  { form: /\b(?:expel\w*|persona non grata)\b/i, type: 'sanction', mode: 'expel', score: 0.8 },
  {
    form: /\b(?:impos\w*|extend\w*|tighten\w*|rais\w*|lev(?:y|ied|ying)) (?:\w+ ){0,3}?(?:sanctions?|tariffs?|dut(?:y|ies)|embargo\w*|ban|asset freeze|levy|quota)/i,
    type: 'sanction',
    score: 0.8,
  },
  {
    form: /\b(?:lift\w*|eas\w*|relax\w*|remov\w*|waiv\w*) (?:\w+ ){0,3}?(?:sanctions?|tariffs?|embargo|ban|restrictions|blockade|closure|dut(?:y|ies))/i,
    type: 'retreat',
    mode: 'access',
    score: 0.7,
  },
  {
    form: /\b(?:recall\w*|withdr[ae]w\w*) (?:its|his|her|the) (?:ambassador|envoy|charg)/i,
    type: 'sanction',
    mode: 'discontinue',
    score: 0.7,
  },
  {
    form: /\b(?:summon\w*) (?:the |its |their )?(?:\w+ ){0,3}?(?:ambassador|envoy|charg)/i,
    type: 'accuse',
    mode: 'disapprove',
    score: 0.55,
  },
  {
    form: /\b(?:lodg|fil|deliver|submit|sen[dt])\w* (?:an? |its )?(?:\w+ )?(?:protest|complaint|note of protest)/i,
    type: 'accuse',
    mode: 'disapprove',
    score: 0.65,
  },
  {
    form: /\b(?:fil|brought|lodg|taking|took)\w* (?:\w+ ){0,3}?(?:suit|case|lawsuit|application)\b/i,
    type: 'accuse',
    mode: 'investigate',
    score: 0.5,
  },
  {
    form: /\b(?:open|launch|order|start|announc)\w* (?:\w+ ){0,3}?(?:investigation|inquiry|probe)\b/i,
    type: 'accuse',
    mode: 'investigate',
    score: 0.75,
  },
  {
    form: /\b(?:fir(?:ed|ing|es)|open\w* fire|shots?)\b.{0,20}?\b(?:at|on|upon|across|shots?|into|live|warning)\b/i,
    type: 'assault',
    mode: 'firearms',
    score: 0.65,
  },
  { form: /\b(?:airstrikes?|air strikes?|bomb(?:ed|ing))\b/i, type: 'assault', mode: 'aerial', score: 0.75 },
  { form: /\bdrones? (?:strike|attack)|\bdrones?\b/i, type: 'assault', mode: 'drone', score: 0.5 },
  {
    form: /\b(?:shell(?:ed|ing)|missiles?|artillery|rockets?) (?:fire|strikes?|barrage|attack)/i,
    type: 'assault',
    mode: 'heavy-weapons',
    score: 0.65,
  },
  {
    form: /\bconduct\w* (?:\w+ ){0,2}?(?:military )?(?:operations|strikes|attacks|raids)/i,
    type: 'assault',
    score: 0.75,
  },
  { form: /\b(?:declar\w*|impos\w*) (?:\w+ ){0,2}?(?:curfew)/i, type: 'coerce', mode: 'curfew', score: 0.8 },
  {
    form: /\b(?:declar\w*|impos\w*) (?:\w+ ){0,3}?(?:martial law|state of (?:emergency|siege))/i,
    type: 'coerce',
    mode: 'martial-law',
    score: 0.75,
  },
  { form: /\b(?:seiz\w*) (?:power|control)|\boverthr\w*|\btoppl\w*/i, type: 'assault', score: 0.45 },
  {
    form: /\bwalk(?:ed|ing)? (?:out|off)|\b(?:went|go|going) on strike|\b(?:general |hunger )?strike(?:s)? (?:at|in|over|against|by)|\bdown(?:ed|ing) tools|\bindustrial action|\brefus\w* to (?:un)?load/i,
    type: 'protest',
    mode: 'strike',
    score: 0.7,
  },
  { form: /\bhost(?:ed|ing|s)?\b/i, type: 'consult', mode: 'third-party', score: 0.55 },
  {
    form: /\b(?:sent|send\w*|flew|fl[yi]\w*|deliver\w*|donat\w*|pledg\w*|releas\w*|provid\w*) .{0,50}?\b(?:aid|tents|relief|food|medic\w*|rice|blankets|helicopters|funds?|million|supplies|rescue|doctors|engineers|water)\b/i,
    type: 'aid',
    score: 0.7,
  },
  {
    form: /\b(?:sent|deploy\w*|dispatch\w*|order\w*|station\w*) .{0,40}?\b(?:troops|warships?|frigates?|gunboats?|navy|battalions?|fleet|destroyers?|soldiers|police|forces|squadrons?)\b/i,
    type: 'mobilize',
    mode: 'troops',
    score: 0.7,
  },
  { form: /\b(?:alert|standby|stand-by)\b/i, type: 'mobilize', mode: 'troops', score: 0.5 },
  { form: /\bpledg\w*|\bpromis\w*|\bundert(?:ook|ak\w*)\b/i, type: 'agree', mode: 'promise', score: 0.6 },
  {
    form: /\breleas\w* (?:the |all |its |two |three |four |five |\w+ )?(?:hostages?|prisoners?|crew|detainees|captives|journalists?|sailors|trawler)/i,
    type: 'retreat',
    mode: 'release',
    score: 0.75,
  },
  {
    form: /\b(?:participat\w*|engag\w*|tak\w+ part|took part) (?:in|with)? ?.{0,30}?\b(?:talks|negotiations?|dialogue|consultations|discussions|meeting|mediation)\b/i,
    type: 'consult',
    score: 0.8,
  },
  { form: /\b(?:mediat\w*|broker\w*|shuttl\w*)\b/i, type: 'consult', mode: 'third-party', score: 0.6 },
  { form: /\b(?:phone|telephone)\w*\b/i, type: 'consult', mode: 'phone', score: 0.65 },
  {
    form: /\b(?:travel\w*|fl(?:ew|ying)|visit\w*) (?:to )?.{0,30}\bfor (?:talks|consultations)|\bvisit\w*\b/i,
    type: 'consult',
    mode: 'visit',
    score: 0.55,
  },
  { form: /\b(?:endors|welcom|back|prais|applaud)\w*\b/i, type: 'support', score: 0.7 },
  {
    form: /\binsist\w* (?:on\b|that .{0,60}?\b(?:be|must|should|comes? first)\b)/i,
    type: 'request',
    mode: 'change',
    score: 0.6,
  },
  { form: /\bstay\w* away\b|\bboycott\w*\b/i, type: 'protest', mode: 'boycott', score: 0.7 },
  {
    form: /\b(?:put|held|kept|hold|cut|turn|shut|switch|clos|halt|stopp|block|freez|froze)\w* (?:\w+ ){0,5}?(?:on hold|back (?:the )?(?:money|funds?|loan)|off|deliver\w*|supplies|valves?|accounts?|assets|payments?|exports?|imports?|loans?|credit)\b/i,
    type: 'sanction',
    score: 0.6,
  },
  {
    form: /\b(?:call\w* off|step\w* down|stood down|stand\w* down|pull\w* (?:back|out)|sent? (?:\w+ ){0,3}home|clear\w* the (?:way|road|street))\b/i,
    type: 'retreat',
    score: 0.55,
  },
  {
    form: /\b(?:resum|restor)\w* (?:\w+ ){0,3}?(?:relations|ties|deliver\w*|talks|flights|service|aid|trade)\b/i,
    type: 'support',
    score: 0.5,
  },
  {
    form: /\bheld? (?:\w+ ){0,3}?responsible\b|\bspoke of (?:a |an )?\w+/i,
    type: 'accuse',
    mode: 'allege',
    score: 0.55,
  },
  { form: /\b(?:ready|willing|prepared) to\b/i, type: 'agree', mode: 'offer', score: 0.5 },
  {
    form: /\b(?:would|will) (?:answer|retaliate|strike back|hit back)|\breserv\w* the right\b|\bvow\w* (?:revenge|retaliation)/i,
    type: 'threaten',
    score: 0.6,
  },
  { form: /\bdemand\w*\b/i, type: 'request', mode: 'change', score: 0.7 },
];

/** What people chose for lines with the same verb, as shares of the types; empty where they chose nothing yet. */
export type ChosenTypes = (verb: string) => ReadonlyMap<string, number>;

/** The type of a line: by its pattern, else by its verb, or for 'conducted', 'issued' and their kin by the noun. */
export function responseType(frame: LineFrame, chosen: ChosenTypes): TypeGuess {
  const stem = verbStem(frame.words[frame.verb]?.folded ?? '');
  const [learned] = [...chosen(stem)].sort((a, b) => b[1] - a[1]);
  const guess = byPattern(frame) ?? byVerb(frame) ?? { id: 'state', mode: null, score: 0.3, words: '' };
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

/** A pattern counts by where it stands: the first act of a line is the line's. */
function byPattern({ text }: LineFrame): TypeGuess | undefined {
  let best: (TypeGuess & { readonly at: number }) | undefined;
  for (const { form, type, mode, score } of patterns) {
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
