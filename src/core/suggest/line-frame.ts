import { lexicon, verbStem } from './lexicon/classes.ts';
import { bodyNouns, groupNouns, officeAdjectives, officeNouns } from './lexicon/offices.ts';
import { roleNouns } from './lexicon/verbs.ts';
import type { Naming, ReadText } from './names.ts';
import { isVerb, roleOf, type NamingRole } from './roles.ts';
import type { Word } from './words.ts';

/** How a response line is built. */
export interface LineFrame extends ReadText {
  /** What leads it: an actor's name, a participle, a finite verb, 'its ambassador', a group without a name. */
  readonly lead: 'name' | 'participle' | 'finite' | 'possessive' | 'group';
  /** True where the line tells what is done to somebody. */
  readonly passive: boolean;
  /** The actors that lead it as its subject. */
  readonly subjects: readonly Naming[];
  /** All other actors that it names. */
  readonly others: readonly NamingRole[];
  /** Index of the word that tells the act; -1 where none was found. */
  readonly verb: number;
  /** What belongs to the unnamed actor: 'its ambassador', 'their members'. */
  readonly own: { readonly pronoun: string; readonly head: string } | null;
}

/** Reads how a line is built. */
export function lineFrame(read: ReadText): LineFrame {
  const { words } = read;
  const start = firstWord(words);
  const subjects = leadingNames(read, start);
  const after = subjects.at(-1)?.to ?? start;
  const first = words[start]?.folded ?? '';
  const pronounLeads = /^(?:its|his|her|their)$/.test(first);
  const verb = verbFrom(words, subjects.length > 0 || pronounLeads ? after + (pronounLeads ? 1 : 0) : start);
  const passive = isPassive(words, start, verb) || roleLeads(words, start);
  const lead = leadOf(words, start, subjects, pronounLeads);
  return {
    ...read,
    lead,
    passive,
    subjects,
    others: read.namings
      .filter((naming) => !subjects.includes(naming) && !isOwn(read, naming))
      .map((naming) => roleOf(read, naming)),
    verb,
    own: ownOf(words),
  };
}

/** 'its warships': what a page calls so for short belongs to whoever acts. */
function isOwn({ words }: ReadText, { kind, from }: Naming): boolean {
  return kind === 'short' && /^(?:its|his|her|their)$/.test(words[from - 1]?.folded ?? '');
}

function leadOf(
  words: readonly Word[],
  start: number,
  subjects: readonly Naming[],
  pronoun: boolean,
): LineFrame['lead'] {
  if (subjects.length > 0) return 'name';
  if (pronoun) return 'possessive';
  const first = words[start];
  if (first === undefined) return 'finite';
  if (first.folded.endsWith('ing') && first.folded.length > 4) return 'participle';
  if (groupNouns.has(first.folded) || (groupNouns.has(words[start + 1]?.folded ?? '') && !isVerb(first.folded)))
    return 'group';
  return 'finite';
}

/** The first word that counts: 'The', 'Also', 'Separately' and their kin are passed over. */
function firstWord(words: readonly Word[]): number {
  let index = 0;
  while (/^(?:the|a|an|also|separately|later|earlier|meanwhile|then|[a-z]+ly)$/.test(words[index]?.folded ?? ''))
    index += 1;
  return index < words.length ? index : 0;
}

/** The actors at the beginning of a line that a verb follows. */
function leadingNames({ text, words, namings }: ReadText, start: number): Naming[] {
  const [first] = namings;
  if (first === undefined || first.from > start + 4) return [];
  // 'Trade union federation X demanded': the longer what stands before the name, the surer a verb has to follow it.
  const isFollowed = looksLikeVerb(words[first.to]?.folded ?? '');
  if (first.from > start + 2 && !isFollowed) return [];
  // What stands before a leading name are words of rank or kind, and no verb: 'Outgoing President', 'Rebel leader'.
  for (let index = start; index < first.from; index += 1) {
    const word = words[index];
    if (word === undefined || /(?:ed|ing)$/.test(word.folded)) return [];
    // A first word such as 'trade' is a noun where a verb follows the name.
    const isNoun = index === start && isFollowed && verbStem(word.folded) === word.stem;
    if (isVerb(word.folded) && !isNoun) return [];
    if (/^(?:its|his|her|their|to|by|in|on|at|for|with|from|against|alongside|of|as)$/.test(word.folded)) return [];
  }
  const found = [first];
  for (const naming of namings.slice(1)) {
    const last = found.at(-1);
    if (last === undefined || !/^(?:,|,?\s+and|\s)\s*(?:the\s+)?$/iu.test(text.slice(last.end, naming.start))) break;
    found.push(naming);
  }
  return found;
}

function verbFrom(words: readonly Word[], start: number): number {
  for (let index = start; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const isAuxiliary = /^(?:is|are|was|were|be|been|being|has|have|had|will|would|may|could|did|does)$/.test(
      word.folded,
    );
    if (!isAuxiliary && (isVerb(word.folded) || (index === start && looksLikeVerb(word.folded)))) return index;
  }
  return looksLikeVerb(words[start]?.folded ?? '') ? start : -1;
}

function looksLikeVerb(folded: string): boolean {
  const stem = verbStem(folded);
  return /(?:ed|ing)$/.test(folded) || lexicon().verbs.has(stem) || lexicon().isLight(stem);
}

/** Prepositions that follow the past form of a verb at once where it is a passive. */
const afterPassive =
  /^(?:as|by|of|to|for|in|with|from|at|over|under|during|after|when|without|into|on|upon|between|among)$/;

/** What is active in spite of that: 'called for', 'warned of', 'threatened to'. */
const stillActive =
  /^(?:call(?:ed)? (?:for|to|on|upon)|ask(?:ed)? for|warn(?:ed)? (?:of|against|to|on|over|in|at)|struck (?:at|in|back)|refer(?:red)? to|press(?:ed)? (?:for|on|to)|threaten(?:ed)? to|commit(?:ted)? to|committed|order(?:ed)? (?:in|from)|attack(?:ed)? (?:in|from)|respond(?:ed)? by|react(?:ed)? by|retaliat(?:ed)? by|protest(?:ed)? by|stood by|began by|clos(?:ed)? by|complain(?:ed)? (?:of|to)|told|hit (?:back|out)|charg(?:ed)? (?:that|in)|left (?:for|in|on|after)|held (?:on|in|with|at|for|by|over)|seen|sued (?:for|in|over|to|on)|listed (?:in|for)|shelled (?:from|in)|expected (?:that)|instructed (?:in)|credited|cut (?:off|back|by|in|to|from))$/;

function isPassive(words: readonly Word[], start: number, verb: number): boolean {
  const before = words.slice(start, Math.max(verb, start)).map(({ folded }) => folded);
  const word = words[verb];
  if (word === undefined) return false;
  const next = words[verb + 1]?.folded ?? '';
  const isPast =
    word.folded.endsWith('ed') ||
    verbStem(word.folded) !== word.stem ||
    /^(?:hit|cut|hurt|given|caught|taken|held|shot|driven|left)$/.test(word.folded);
  if (before.some((each) => /^(?:was|were|been|being|is|are|be)$/.test(each))) return isPast;
  if (verb !== start || !isPast) return false;
  const two = `${word.folded} ${next}`;
  if (/^called (?:on|upon)$/.test(two)) return words[verb + 2]?.folded === 'to';
  if (/^(?:said|believed|thought|alleged|rumou?red|reputed|known|presumed|understood) to$/.test(two)) return true;
  if (stillActive.test(two)) return false;
  if (next === 'as')
    return !/^(?:serv|act|emerg|work|end|appear|function|resign|stepp|continu)\w*ed$/.test(word.folded);
  if (
    /^(?:given|taken|driven|hurt|shot|caught|cut off)$/.test(word.folded) ||
    /^(?:cut off|singled out|shut out|left (?:out|without|behind|badly|stranded|isolated))$/.test(two)
  )
    return true;
  if (next === 'by') return !(words[verb + 2]?.folded ?? '').endsWith('ing');
  return lexicon().needsObject(verbStem(word.folded)) && (next === '' || afterPassive.test(next));
}

/** 'Target of the strikes', 'The addressee of the demand', 'Being the object of …', 'Facing accusations'. */
function roleLeads(words: readonly Word[], start: number): boolean {
  const [first = '', second = '', third = ''] = words.slice(start, start + 3).map(({ folded }) => folded);
  if (roleNouns.has(first) && second === 'of') return true;
  if (/^(?:facing|faced|suffering|suffered|undergoing)$/.test(first)) return true;
  if (/^(?:came|comes|coming)$/.test(first) && second === 'under') return true;
  return (
    /^(?:being|was|is|remains|remained|became|becoming)$/.test(first) && (roleNouns.has(second) || roleNouns.has(third))
  );
}

function ownOf(words: readonly Word[]): LineFrame['own'] {
  for (let index = 0; index < words.length; index += 1) {
    const pronoun = words[index]?.folded ?? '';
    if (!/^(?:its|his|her|their)$/.test(pronoun)) continue;
    let at = index + 1;
    while (at < index + 4 && officeAdjectives.has(words[at]?.folded ?? '') && isHead(words[at + 1]?.folded ?? ''))
      at += 1;
    const head = words[at]?.folded ?? '';
    if (head !== '') return { pronoun, head };
  }
  return null;
}

function isHead(folded: string): boolean {
  return officeNouns.has(folded) || bodyNouns.has(folded) || officeAdjectives.has(folded);
}
