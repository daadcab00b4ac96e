import { bodyNouns, officeAdjectives, officeNouns } from './lexicon/offices.ts';
import type { KnownActor, NameTable, NamingKind, TabledName } from './name-table.ts';
import { wordsIn, type Word } from './words.ts';

/** A place in a text that names an actor; offsets in UTF-16, and the words that it covers. */
export interface Naming {
  readonly actor: KnownActor;
  readonly kind: NamingKind;
  readonly start: number;
  readonly end: number;
  /** Index of its first word, and of the word behind its last one. */
  readonly from: number;
  readonly to: number;
  readonly possessive: boolean;
  /** The noun of office or body that goes with the name: 'minister', 'navy'. */
  readonly head: string | null;
}

/** A text with its words and with the actors that it names, in their order, none within another. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly namings: readonly Naming[];
}

/** Reads a text. `further` names actors of this page that no register has. */
export function readNames(
  text: string,
  table: Pick<NameTable, 'byFirst'>,
  further?: Pick<NameTable, 'byFirst'>,
): ReadText {
  return namesIn({ text, words: wordsIn(text) }, table, further);
}

/** The same for a text whose words are known, such as one that was read before. */
export function namesIn(
  { text, words }: Pick<ReadText, 'text' | 'words'>,
  table: Pick<NameTable, 'byFirst'>,
  further?: Pick<NameTable, 'byFirst'>,
): ReadText {
  const namings: Naming[] = [];
  for (let index = 0; index < words.length;) {
    const found = longestAt(words, index, table) ?? (further && longestAt(words, index, further));
    if (found === undefined) {
      index += 1;
      continue;
    }
    if (isGeography(words, index, found)) {
      index += found.words.length;
      continue;
    }
    const named = namingOf(found, words, index);
    const naming = isBefore(longestAt(words, named.to, table), named) ? named : withOffice(text, words, named);
    namings.push(naming);
    index = naming.to;
  }
  return { text, words, namings };
}

/** 'The South China Sea', 'the Gulf of Mexico', 'British Columbia', 'Latin American': the name of a state within that of a place. */
function isGeography(words: readonly Word[], index: number, { actor, words: { length }, kind }: TabledName): boolean {
  if (actor.type !== 'state' || kind === 'metonym' || kind === 'post') return false;
  const [before, last, behind] = [words[index - 1], words[index - 2], words[index + length]];
  const isName = (word: Word | undefined) => /^\p{Lu}/u.test(word?.text ?? '');
  if (isName(behind) && placeBehind.test(behind?.folded ?? '')) return true;
  if (before?.folded === 'of' && isName(last) && /^(?:gulf|sea|bay|straits?)$/.test(last?.folded ?? '')) return true;
  if (!isName(before)) return false;
  if (before?.folded === 'new') return /^(?:mexico|england|jersey)$/.test(words[index]?.folded ?? '');
  return words[index]?.folded === 'american' && /^(?:south|latin|central|north|native|pan)$/.test(before?.folded ?? '');
}

const placeBehind =
  /^(?:seas?|ocean|gulf|straits?|channel|columbia|samoa|peninsula|subcontinent|trench|basin|rift|river)$/;

/** 'Peru's central bank', 'Peruvian prosecutors': the first name says whose body the second is. */
export function isOwner(text: string, { end, possessive, kind }: Naming, next: Naming | undefined): boolean {
  if (next === undefined || next.actor.type === 'person' || !(possessive || kind === 'demonym')) return false;
  return /^\s+$/u.test(text.slice(end, next.start));
}

function namingOf({ actor, kind, words: { length } }: TabledName, words: readonly Word[], from: number): Naming {
  const to = from + length;
  const last = words[to - 1];
  return {
    actor,
    kind,
    start: words[from]?.start ?? 0,
    end: last?.end ?? 0,
    from,
    to,
    possessive: last?.possessive ?? false,
    head: null,
  };
}

function longestAt(
  words: readonly Word[],
  index: number,
  { byFirst }: Pick<NameTable, 'byFirst'>,
): TabledName | undefined {
  const first = words[index];
  if (first === undefined) return undefined;
  return byFirst.get(first.folded)?.find((name) => isWritten(name, words, index));
}

function isWritten({ words: name, form, mayOwn = false }: TabledName, words: readonly Word[], index: number): boolean {
  const first = words[index]?.text ?? '';
  if (form === 'capital' && !/^\p{Lu}/u.test(first)) return false;
  if (form === 'caps' && first !== first.toUpperCase()) return false;
  if (form === 'definite' && !isDefinite(words, index)) return false;
  return name.every((word, offset) => {
    const there = words[index + offset];
    // A possessive ends a person's name.
    return there?.folded === word && (offset === name.length - 1 || mayOwn || !there.possessive);
  });
}

/** True where the name of a body of its own follows a state's: 'Peru's Ministry of Health', 'the Peruvian central bank'. */
function isBefore(body: TabledName | undefined, { actor, possessive, kind }: Naming): boolean {
  if (body === undefined || actor.type !== 'state' || (!possessive && kind !== 'demonym')) return false;
  return (body.kind !== 'short' || body.words.length > 1) && body.actor.partOf === actor.key;
}

/** 'The agency', 'the Peruvian agency'; 'named as the agency that …' says what somebody is. */
function isDefinite(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before?.folded === 'the') return !/^(?:as|is|was|being|became|remains)$/.test(words[index - 2]?.folded ?? '');
  return /^\p{Lu}/u.test(before?.text ?? '') && before?.possessive === false && words[index - 2]?.folded === 'the';
}

/** A naming together with the office or body behind it: 'Iran's ambassador', 'the US Navy', 'Kremlin spokesman'. */
function withOffice(text: string, words: readonly Word[], naming: Naming): Naming {
  if (naming.actor.type === 'person' || naming.kind === 'post') return naming;
  let index = naming.to;
  while (index < naming.to + 3) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined || before === undefined) break;
    // Only blanks may stand between: a comma or a hyphen begins something else.
    if (!/^[\s'’]*$/u.test(text.slice(before.end, word.start))) break;
    const isHead = officeNouns.has(word.folded) || bodyNouns.has(word.folded);
    const next = words[index + 1]?.folded ?? '';
    const goesOn =
      officeAdjectives.has(word.folded) && (officeNouns.has(next) || bodyNouns.has(next) || officeAdjectives.has(next));
    if (isHead && !goesOn) {
      const { end, possessive } = word;
      return { ...naming, kind: 'office', end, to: index + 1, possessive, head: word.folded };
    }
    if (!officeAdjectives.has(word.folded) && !isHead) break;
    index += 1;
  }
  return naming;
}
