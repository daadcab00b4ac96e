import { lexicon, verbStem } from './lexicon/classes.ts';
import { bodyNouns, groupNouns, officeAdjectives, officeNouns } from './lexicon/offices.ts';
import { isOwner, type Naming, type ReadText } from './names.ts';
import { isPassive } from './passives.ts';
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
  const passive = isPassive(read, start, verb);
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
    const isNoun =
      (index === start || words[index - 1]?.folded === 'of') && isFollowed && verbStem(word.folded) === word.stem;
    if (isVerb(word.folded) && !isNoun) return [];
    // 'Secretary of State Haskins', 'Governor of the Bank Ana Paz'.
    if (word.folded === 'of' && index > start && officeNouns.has(words[index - 1]?.folded ?? '')) continue;
    if (/^(?:its|his|her|their|to|by|in|on|at|for|with|from|against|alongside|of|as)$/.test(word.folded)) return [];
  }
  const found = [first];
  for (const naming of namings.slice(1)) {
    const last = found.at(-1);
    if (last === undefined || !/^(?:,|,?\s+and|\s)\s*(?:the\s+)?$/iu.test(text.slice(last.end, naming.start))) break;
    // 'Peru's central bank', 'Peruvian prosecutors': the first says whose body it is.
    if (isOwner(text, last, naming)) found.pop();
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
