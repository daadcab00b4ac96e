import { clausesIn } from '../text/clauses.ts';
import { sentencesIn } from '../text/sentences.ts';
import { conceptOf, lexicon, verbStem } from './lexicon/classes.ts';
import type { Naming, ReadText } from './names.ts';
import { isVerb, roleOf } from './roles.ts';
import { isWeak, wordsIn } from './words.ts';

/** Something that a text tells somebody to do, as far as its form shows. */
export interface Act {
  /** Keys of those who act. */
  readonly agents: readonly string[];
  /** Keys of those to whom it is done, or with whom. */
  readonly patients: readonly string[];
  /** Stems of what is told. */
  readonly stems: ReadonlySet<string>;
  /** Types of act that its words tell. */
  readonly concepts: ReadonlySet<string>;
}

/** All acts that a text tells: of verbs with a subject, and of nouns: 'US operations against Iran', 'US-Iran talks'. */
export function actsIn(read: ReadText): Act[] {
  const acts: Act[] = [];
  for (const sentence of sentencesIn(read.text)) {
    let subjects: readonly Naming[] | null = null;
    for (const clause of clausesIn(read.text.slice(sentence.start, sentence.end))) {
      const [start, end] = [sentence.start + clause.start, sentence.start + clause.end];
      const inside = read.namings.filter((naming) => naming.start >= start && naming.end <= end);
      const found = subjectsOf(read, inside, start, end);
      const meant: readonly Naming[] | undefined = found?.subjects ?? referredTo(read, start);
      subjects = meant ?? subjects ?? carriedOn(read, acts, start);
      if (subjects.length > 0) acts.push(actOf(read, subjects, inside, found?.verb ?? start, end));
      acts.push(...nominalActs(read, inside, end));
    }
  }
  return acts;
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
function referredTo({ text, words, namings }: ReadText, start: number): readonly Naming[] | undefined {
  const [first, second] = words.filter((word) => word.start >= start).slice(0, 2);
  if (first === undefined || second === undefined) return undefined;
  const before = namings.filter(({ end }) => end <= start);
  if (/^(?:which|who)$/.test(first.folded)) return before.slice(-1);
  if (first.folded !== 'the') return undefined;
  const last = before.findLast(({ actor }) => {
    const named = wordsIn(actor.name).some((word) => word.stem === second.stem);
    return named || generic.some(([noun, type]) => noun.test(second.folded) && type.test(actor.type ?? ''));
  });
  return last === undefined ? (text === '' ? undefined : []) : [last];
}

/** 'He added', 'It said': who acted last goes on; every other beginning that names nobody is nobody's. */
function carriedOn({ words, namings }: ReadText, acts: readonly Act[], start: number): readonly Naming[] {
  const first = words.find((word) => word.start >= start)?.folded ?? '';
  if (!/^(?:he|she|it|they|his|her|its|their)$/.test(first)) return [];
  const agents = acts.at(-1)?.agents ?? [];
  const last = namings.findLast(({ actor, end }) => end <= start && agents.includes(actor.key));
  return last === undefined ? [] : [last];
}

/** The named subject of a clause: actors before its first verb that no preposition governs. */
function subjectsOf(read: ReadText, inside: readonly Naming[], start: number, end: number) {
  const verb = read.words.find((word, index) => {
    if (word.start < start || word.end > end) return false;
    if (inside.some(({ from, to }) => index >= from && index < to)) return false;
    return isVerb(word.folded) && !word.folded.endsWith('ing');
  });
  if (verb === undefined) return undefined;
  const subjects = inside.filter((naming) => {
    if (naming.end > verb.start) return false;
    const { role } = roleOf(read, naming);
    const leads = role === 'agent' && /^(?:led|headed|commanded)$/.test(read.words[naming.from - 2]?.folded ?? '');
    return role === 'subject' || leads || (role === 'topic' && isFirst(read, naming, start));
  });
  return subjects.length === 0 ? undefined : { subjects, verb: verb.start };
}

function isFirst({ text }: ReadText, naming: Naming, start: number): boolean {
  return /^\s*(?:(?:that|while|as|and|but|when|where|after|because|since)\s+)?(?:the\s+)?(?:\p{L}+\s+)?$/iu.test(
    text.slice(start, naming.start),
  );
}

function actOf(read: ReadText, subjects: readonly Naming[], inside: readonly Naming[], from: number, end: number): Act {
  const patients = inside.filter((naming) => naming.start > from && roleOf(read, naming).role !== 'agent');
  return act(
    read,
    subjects.map(({ actor }) => actor.key),
    patients.map(({ actor }) => actor.key),
    from,
    end,
  );
}

function act(read: ReadText, agents: readonly string[], patients: readonly string[], from: number, end: number): Act {
  const stems = new Set<string>();
  const concepts = new Set<string>();
  for (const word of read.words) {
    if (word.start < from || word.end > end || isWeak(word.folded)) continue;
    stems.add(word.stem);
    const concept = conceptOf(verbStem(word.folded));
    if (concept !== undefined) concepts.add(concept);
  }
  return {
    agents: [...new Set(agents)],
    patients: [...new Set(patients)].filter((key) => !agents.includes(key)),
    stems,
    concepts,
  };
}

/** How many words may stand between a name and the noun of its deed: 'US and Israeli joint military operations'. */
const reach = 3;

/** Acts that nouns tell: 'Iran's accusations of US insincerity', 'talks between the US and Iran'. */
function nominalActs(read: ReadText, inside: readonly Naming[], end: number): Act[] {
  const { words, text } = read;
  const acts: Act[] = [];
  for (const naming of inside) {
    const deed = deedBehind(read, naming);
    if (deed === undefined) continue;
    const group = inside.filter((each) => each.end <= naming.start && isChain(text.slice(each.end, naming.start)));
    const agents = [...group, naming].map(({ actor }) => actor.key);
    const behind = inside.filter((each) => each.from > deed && each.start - (words[deed]?.end ?? 0) < 40);
    const isMutual = conceptOf(verbStem(words[deed]?.folded ?? '')) === 'consult';
    const stop = behind.at(-1)?.end ?? Math.min(end, words[deed + 4]?.end ?? end);
    const made = act(
      read,
      agents,
      behind.map(({ actor }) => actor.key),
      naming.start,
      stop,
    );
    acts.push(
      isMutual
        ? { ...made, agents: [...made.agents, ...made.patients], patients: [...made.agents, ...made.patients] }
        : made,
    );
  }
  for (const [index, word] of words.entries()) {
    if (word.folded !== 'between') continue;
    const pair = inside.filter(({ from }) => from > index && from <= index + 6).slice(0, 2);
    if (pair.length < 2) continue;
    const keys = pair.map(({ actor }) => actor.key);
    const from = words[Math.max(0, index - 3)]?.start ?? word.start;
    acts.push({ ...act(read, keys, [], from, pair[1]?.end ?? end), patients: keys });
  }
  return acts;
}

function isChain(gap: string): boolean {
  return /^\s*(?:[-–,]|,?\s*and)?\s*(?:the\s+)?$/iu.test(gap);
}

/** The index of the noun of a deed that follows a name closely. */
function deedBehind({ text, words, namings }: ReadText, naming: Naming): number | undefined {
  for (let index = naming.to; index < naming.to + reach; index += 1) {
    const [word, before] = [words[index], words[index - 1]];
    if (word === undefined || before === undefined || namings.some(({ from, to }) => index >= from && index < to))
      return undefined;
    if (!/^[-–\s'’]*$/u.test(text.slice(before.end, word.start)) || isWeak(word.folded)) return undefined;
    if (lexicon().nouns.has(verbStem(word.folded))) return index;
  }
  return undefined;
}
