import { sentencesIn } from '../text/sentences.ts';
import { agentActs } from './agent-acts.ts';
import { act, actOf, passiveActs, type Act } from './act.ts';
import { personBefore, subjectBehind, subjectsOf } from './clause-subjects.ts';
import type { Naming, ReadText } from './names.ts';
import { nominalActs } from './nominal-acts.ts';
import { isVerb } from './roles.ts';
import { isTag, toldClauses } from './told-clauses.ts';
import { firstFrom, wordsIn } from './words.ts';

export type { Act } from './act.ts';

/** All acts that a text tells: of verbs with a subject, and of nouns: 'US operations against Iran', 'US-Iran talks'. */
export function actsIn(read: ReadText): Act[] {
  const acts: Act[] = [];
  for (const sentence of sentencesIn(read.text)) {
    let subjects: readonly Naming[] | null = null;
    const first = acts.length;
    for (const { start, end, head } of clausesOf(read, sentence)) {
      const inside = read.namings.filter((naming) => naming.start >= start && naming.end <= end);
      const source = inside.find((naming) => sourced.test(read.text.slice(start, naming.start)));
      if (source !== undefined) {
        acts.push(act(read, [source.actor.key], [], sentence.start, end));
        continue;
      }
      // 'Said that …, and that Peru had left': the one who said it says this as well.
      const isTold: boolean = (subjects ?? []).length > 0 && that.test(read.text.slice(start, end));
      const found: ReturnType<typeof subjectsOf> = isTold ? undefined : subjectsOf(read, inside, start, end);
      const meant: readonly Naming[] | undefined =
        found?.subjects ?? head ?? (isTold ? undefined : referredTo(read, start, sentence.start));
      subjects = meant ?? subjects ?? carriedOn(read, acts, start);
      if (found?.passive === true) acts.push(...passiveActs(read, found.subjects, inside, found.verb, end));
      else if (subjects.length > 0) {
        const keys = subjects.map(({ actor }) => actor.key);
        // '…, the Peruvian government promised': it says all of what goes before.
        if (start > sentence.start && isTag(read, { start, end })) {
          const told = acts.splice(first).map((each) => ({ ...each, reported: true }));
          acts.push(...told, act(read, keys, [], sentence.start, end));
        }
        acts.push(actOf(read, subjects, inside, found?.verb ?? start, end));
        // Who claims an attack did what is told before.
        if (claims.test(read.text.slice(start, end))) acts.push(act(read, keys, [], 0, start));
      }
      acts.push(
        ...toldOfOthers(read, inside, found?.verb ?? start, end),
        ...nominalActs(read, inside, end),
        ...agentActs(read, inside, start, end),
      );
    }
  }
  return acts;
}

/** 'According to Peru': it says what the sentence tells. */
const sourced = /^according to (?:the )?$/iu;

const that = /^(?:(?:and|but|or)\s+)?that\s/iu;

/** Words with which somebody says that an attack was his. */
const claims =
  /\b(?:claim(?:ed|s|ing)?|admit(?:ted|s|ting)?|took|takes?|accept(?:ed|s)) (?:full |the )?(?:responsibility|credit|blame|(?:the |an? |its )?(?:attack|raid|bombing|ambush|killing|shooting|hack|hijacking|kidnapping|strike|act|intrusion))\b/i;

interface Clause {
  readonly start: number;
  readonly end: number;
  /** Whom it goes on about, where it takes up what a relative clause interrupts. */
  readonly head: readonly Naming[] | undefined;
}

/** The clauses of a sentence; 'Eutelsat, whose craft is near, asked …' goes on about Eutelsat behind the second comma. */
function clausesOf(read: ReadText, sentence: { readonly start: number; readonly end: number }): Clause[] {
  return toldClauses(read, sentence).flatMap(({ start, end }): Clause[] => {
    const whole = [{ start, end, head: undefined }];
    if (!/^(?:who|whom|whose|which|where)\b/iu.test(read.text.slice(start, end))) return whole;
    const comma = [...read.text.slice(start, end).matchAll(/,\s+/gu)].find(({ 0: gap, index }) => {
      const next = read.words.findIndex((word) => word.start >= start + index + gap.length);
      const at = read.words[next]?.folded.endsWith('ly') === true ? next + 1 : next;
      return leadsPredicate(read, at);
    });
    const head = read.namings.filter((naming) => naming.end <= start && naming.start >= sentence.start).slice(-1);
    if (comma === undefined || head.length === 0) return whole;
    return [
      { start, end: start + comma.index, head: undefined },
      { start: start + comma.index + comma[0].length, end, head },
    ];
  });
}

function leadsPredicate({ words }: ReadText, index: number): boolean {
  const folded = words[index]?.folded ?? '';
  return (isVerb(folded) && !folded.endsWith('ing')) || /^(?:is|was|are|were|has|had|did|will|would)$/.test(folded);
}

/** Nouns that go back to an actor that was named before, with the kinds of actor that they may mean. */
const generic: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:company|firm|supplier|group|corporation|vendor|manufacturer)$/, /^(?:company|armed-group)$/],
  [/^(?:group|gang|militia|movement|rebels|fighters|kidnappers|hackers)$/, /^armed-group$/],
  [/^(?:union|association|organisation|organization|federation|agency|charity)$/, /^(?:organisation|igo)$/],
  [/^(?:party|coalition)$/, /^party$/],
  [/^(?:government|administration|country|kingdom|republic|authorities)$/, /^(?:state|government)$/],
  [/^(?:army|navy|junta|military|officers)$/, /^military$/],
  [/^(?:bloc|body|alliance)$/, /^igo$/],
  [/^(?:president|minister|leader|spokesman|spokeswoman|envoy|ambassador|colonel|general|chairman)$/, /^person$/],
];

/** Whom a clause goes back to: 'The company blamed …', 'which gave him shelter'; undefined where it does neither. */
function referredTo(
  { text, words, namings }: ReadText,
  start: number,
  sentence: number,
): readonly Naming[] | undefined {
  const [first, second] = words.filter((word) => word.start >= start).slice(0, 2);
  if (first === undefined || second === undefined) return undefined;
  const before = namings.filter(({ end }) => end <= start);
  if (/^(?:which|who)$/.test(first.folded)) {
    // 'Their leader, who …': nobody that another sentence names.
    const own = before.filter((naming) => naming.start >= sentence);
    return own.length > 0 ? own.slice(-1) : undefined;
  }
  if (first.folded !== 'the') return undefined;
  const last = before.findLast(({ actor }) => {
    const named = wordsIn(actor.name).some((word) => word.stem === second.stem);
    return named || generic.some(([noun, type]) => noun.test(second.folded) && type.test(actor.type ?? ''));
  });
  return last === undefined ? (text === '' ? undefined : []) : [last];
}

/** 'He added', 'It said': who acted last goes on; every other beginning that names nobody is nobody's. */
function carriedOn(read: ReadText, acts: readonly Act[], start: number): readonly Naming[] {
  const { words, namings } = read;
  const first = words.find((word) => word.start >= start)?.folded ?? '';
  if (!/^(?:he|she|it|they|his|her|its|their)$/.test(first)) return [];
  const person = personBefore(read, start);
  if (person !== undefined && /^(?:he|she|his|her)$/.test(first)) return [person];
  const agents = acts.at(-1)?.agents ?? [];
  const last = namings.findLast(({ actor, end }) => end <= start && agents.includes(actor.key));
  return last === undefined ? [] : [last];
}

/** Verbs behind which a clause tells what others do: 'announced that Britain would withdraw its frigates'. */
function toldOfOthers(read: ReadText, inside: readonly Naming[], from: number, end: number): Act[] {
  const acts: Act[] = [];
  const first = firstFrom(read.words, from);
  const clause = read.words.slice(first, firstFrom(read.words, end));
  for (const [place, word] of clause.entries()) {
    if (word.end > end || word.folded !== 'that') continue;
    const index = first + place;
    const next = clause.findIndex(({ folded }, other) => folded === 'that' && other > place);
    const stop = next < 0 ? end : Math.min(end, clause[next]?.start ?? end);
    const own = inside.filter((naming) => naming.from > index && naming.end <= stop);
    const found = subjectBehind(read, own, index, stop);
    if (found === undefined) continue;
    if (found.passive) acts.push(...passiveActs(read, found.subjects, own, found.verb, stop));
    else acts.push(actOf(read, found.subjects, own, found.verb, stop));
  }
  return acts;
}
