import { isIrregular, lexicon, verbStem } from './lexicon/classes.ts';
import type { Naming, ReadText } from './names.ts';
import { officeNouns } from './lexicon/offices.ts';

/** What an actor that a text names is to the act that it is named in. */
export type Role = 'subject' | 'object' | 'opponent' | 'partner' | 'addressee' | 'agent' | 'source' | 'place' | 'topic';

/** A naming with its role; a modifier is no participant itself: 'Iran's missiles', 'US sanctions'. */
export interface NamingRole {
  readonly naming: Naming;
  readonly role: Role;
  readonly modifier: boolean;
}

const ofPreposition: Readonly<Record<string, Role>> = {
  against: 'opponent',
  versus: 'opponent',
  alongside: 'partner',
  with: 'partner',
  between: 'partner',
  by: 'agent',
  to: 'addressee',
  toward: 'addressee',
  towards: 'addressee',
  for: 'addressee',
  from: 'source',
  in: 'place',
  at: 'place',
  near: 'place',
  off: 'place',
  inside: 'place',
  across: 'place',
  through: 'place',
  via: 'place',
  into: 'place',
  over: 'topic',
  about: 'topic',
  regarding: 'topic',
  of: 'topic',
  on: 'object',
  upon: 'object',
  as: 'topic',
  behind: 'addressee',
};

/** Words between a preposition and its noun. */
const between = new Set(
  'the a an its his her their this that these those both all other new former own neighbouring neighboring all-party senior several two three four some many certain'.split(
    ' ',
  ),
);

/** The role of a naming by the word that governs it; `subject` where nothing stands before it that does. */
export function roleOf(read: ReadText, naming: Naming): NamingRole {
  const modifier = isModifier(read, naming);
  const { words, namings } = read;
  const isFollowed = isFollowedByVerb(read, naming);
  let index = naming.from - 1;
  while (index >= 0) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined || next === undefined) break;
    const gap = read.text.slice(word.end, next.start);
    const joined = namings.find(({ to }) => to === index + 1);
    if (joined !== undefined && isJoined(read, joined, naming)) {
      // 'Thanked Peru, Chile promised', 'flew to Peru, and Chile protested': a clause of its own begins.
      const isOwn = isFollowed && read.text.slice(joined.end, naming.start).includes(',');
      return isOwn ? { naming, role: 'subject', modifier } : { ...roleOf(read, joined), naming, modifier };
    }
    // A new sentence or clause begins: nothing before it governs the name.
    if (/[.!?;:,"“”()–—]/u.test(gap)) return { naming, role: 'subject', modifier };
    if (word.folded === 'and' || word.folded === 'or') {
      const before = namings.find(({ to }) => to === index);
      const isOwn = isFollowed && read.text.slice(before?.end ?? 0, word.start).includes(',');
      if (before !== undefined && !isOwn) return { ...roleOf(read, before), naming, modifier };
      return { naming, role: 'subject', modifier };
    }
    if (Object.hasOwn(ofPreposition, word.folded)) {
      const role = ofPreposition[word.folded] ?? 'topic';
      // 'In a statement Peru said', 'a spokesman for the group FARC said': what the preposition governs stands before.
      const hasNoun = words.slice(index + 1, naming.from).some(({ folded }) => !between.has(folded));
      if (isFollowed && hasNoun && role !== 'agent') return { naming, role: 'subject', modifier };
      const before = words[index - 1]?.folded ?? '';
      // 'its ambassador to Russia': where he serves.
      return { naming, role: role === 'addressee' && officeNouns.has(before) ? 'place' : role, modifier };
    }
    if (isVerb(word.folded) && !isNounBefore(read, index, naming, isFollowed))
      return { naming, role: 'object', modifier };
    if (!between.has(word.folded) && !/^\p{Lu}/u.test(word.text) && index < naming.from - 2) break;
    index -= 1;
  }
  return { naming, role: index < 0 || isFollowed ? 'subject' : 'topic', modifier };
}

/** 'US-Iran talks', 'the US, Israel and Jordan': the second has the role of the first. */
function isJoined({ text }: ReadText, first: Naming, second: Naming): boolean {
  return /^\s*(?:[-–/,]|,?\s+and|,?\s+or|&)\s*(?:the\s+)?$/iu.test(text.slice(first.end, second.start));
}

/** True where a noun follows that the naming only describes. */
function isModifier({ text, words }: ReadText, naming: Naming): boolean {
  if (naming.possessive) return true;
  if (naming.kind === 'office') return false;
  const next = words[naming.to];
  if (next === undefined || !/^[-–\s]*$/u.test(text.slice(naming.end, next.start))) return false;
  if (naming.kind === 'demonym')
    return /^\p{L}/u.test(next.text) && !isFunctionWord(next.folded) && !isVerb(next.folded);
  return (
    isDeedNoun(next.folded) || /^(?:led|backed|brokered|funded|flagged|mediated|sponsored|owned)$/.test(next.folded)
  );
}

function isDeedNoun(folded: string): boolean {
  const { nouns } = lexicon();
  return nouns.has(verbStem(folded)) && !/^(?:[a-z]+ed)$/.test(folded);
}

/** True for a name behind which the verb of its clause stands. */
export function isFollowedByVerb({ text, words }: ReadText, { end, to }: Naming): boolean {
  const next = words[to];
  if (next === undefined || !/^\s+$/u.test(text.slice(end, next.start))) return false;
  const verb = next.folded.endsWith('ly') ? words[to + 1]?.folded : next.folded;
  return verb !== undefined && isFinite(verb);
}

/** True for a verb that a subject may stand before. */
export function isFinite(folded: string): boolean {
  return (
    (isVerb(folded) && !folded.endsWith('ing')) ||
    /^(?:is|are|was|were|has|have|had|will|would|did|does|do|may|might|can|could|wants?|felt|lent|got|wrote|read|lost|won|found|left|put|set|cut|hit|let|lets|led|shut)$/.test(
      folded,
    )
  );
}

/**
 * True for a word that could be a verb by its form and belongs to the name behind it, since the verb follows that: 'Finance
 * Minister Paz said', 'the trading house Vitol sold'.
 */
export function isNounBefore(read: ReadText, index: number, { from, start }: Naming, isFollowed: boolean): boolean {
  const { text, words } = read;
  const word = words[index];
  if (word === undefined || !isFollowed || index >= from || from - index > 4) return false;
  const isBare = lexicon().isPresent(word.folded) && word.stem === verbStem(word.folded);
  if (!(isBare && !/(?:[^s]s|ed)$/.test(word.folded)) && !word.folded.endsWith('ing')) return false;
  return !/[.,;:()—–]/u.test(text.slice(word.end, start));
}

/** True for a word that looks like a verb of the lexicon in a finite or participle form. */
export function isVerb(folded: string): boolean {
  const stem = verbStem(folded);
  const { verbs, nouns, isLight, needsObject, isPresent } = lexicon();
  if (isIrregular(folded)) return true;
  if (/[a-z]{3}ed$/.test(folded))
    return !/^(?:hundred|united|indeed|speed|exceed|proceed|unprecedented|so-called|breed)$/.test(folded);
  if (!verbs.has(stem) && !isLight(stem) && !needsObject(stem)) return false;
  if (/(?:ed|ing)$/.test(folded)) return true;
  if (!isPresent(folded)) return false;
  return !nouns.has(stem) || /^(?:[a-z]+[^s]s)$/.test(folded) ? !nounOnly.has(folded) : false;
}

const nounOnly = new Set(
  'states state order orders force forces supplies talks claims plan plans set sets hand head fire calls call visit lead visits reports report present release strikes attacks board boards backs sanctions threats ships ports mass single'.split(
    ' ',
  ),
);

const functionWords = new Set(
  'and or but to of in on at by for from with as that which who is are was were has have had will would may said says after before over against alongside'.split(
    ' ',
  ),
);

function isFunctionWord(folded: string): boolean {
  return functionWords.has(folded);
}
