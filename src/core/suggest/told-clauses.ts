import { clausesIn } from '../text/clauses.ts';
import { lexicon, verbStem } from './lexicon/classes.ts';
import { officeAdjectives, officeNouns } from './lexicon/offices.ts';
import type { Naming, ReadText } from './names.ts';
import { isWeak } from './words.ts';
import { isFinite, isFollowedByVerb } from './roles.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The clauses of a sentence, each with one subject as far as names and verbs tell it: 'Peru closed its ports, Chile sent
 * two ships, and Brazil protested' has three, and so has the same with 'and' alone between them.
 */
export function toldClauses(read: ReadText, sentence: Span): Span[] {
  return clausesIn(read.text.slice(sentence.start, sentence.end)).flatMap(({ start, end }) =>
    parted(read, { start: sentence.start + start, end: sentence.start + end }),
  );
}

function parted(read: ReadText, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const naming of read.namings) {
    if (naming.start <= from || naming.end > end) continue;
    const seam = seamBefore(read, naming, from);
    if (
      seam === undefined ||
      !(isFollowedByVerb(read, naming) || leadsNouns(read, naming)) ||
      !tells(read, from, seam.start)
    )
      continue;
    pieces.push({ start: from, end: seam.start });
    from = seam.end;
  }
  return [...pieces, { start: from, end }];
}

/** The comma or 'and' before a name that may begin a clause, with the words of office that go before it. */
function seamBefore({ text, words, namings }: ReadText, naming: Naming, from: number): Span | undefined {
  let first = naming.from;
  while (isOfficeWord(words[first - 1]?.folded ?? '') || words[first - 1]?.folded === 'the') first -= 1;
  const start = words[first]?.start ?? naming.start;
  const mark = seams.exec(text.slice(from, start));
  if (mark === null) return undefined;
  const at = from + mark.index;
  // 'Told Peru and Chile': a list of names, and no seam.
  const isList = !mark[0].startsWith(',') && namings.some((other) => other.end === at);
  return isList ? undefined : { start: at, end: start };
}

const seams =
  /(?:,\s+(?:(?:and|but|while|whereas|so)\s+)?|\s+(?:and|but|while|whereas|after|before|because|since|when|until|although|though|as)\s+)$/u;

function isOfficeWord(folded: string): boolean {
  return officeAdjectives.has(folded) || officeNouns.has(folded);
}

/** 'Peruvian customs officers had seized': nouns of an adjective of a people, and then the verb. */
function leadsNouns(read: ReadText, { kind, end, to, possessive }: Naming): boolean {
  if (kind !== 'demonym' && !possessive) return false;
  const { words, text } = read;
  for (let index = to; index < to + 4; index += 1) {
    const word = words[index];
    if (word === undefined || !/^[\s'’]+$/u.test(text.slice(words[index - 1]?.end ?? end, word.start))) return false;
    if (index > to && isFinite(word.folded)) return true;
    if (isWeak(word.folded) || /^\p{Lu}/u.test(word.text)) return false;
  }
  return false;
}

/** True where a verb stands between two places, so that a clause is complete. */
function tells({ words, namings }: ReadText, from: number, to: number): boolean {
  return words.some(
    ({ folded, start, end }, index) =>
      start >= from &&
      end <= to &&
      isFinite(folded) &&
      !namings.some((naming) => index >= naming.from && index < naming.to),
  );
}

/** True for a clause that only says whose words those before it are: '…, the Peruvian government promised on Monday'. */
export function isTag({ words, namings }: ReadText, { start, end }: Span): boolean {
  const isNamed = (index: number) => namings.some(({ from, to }) => index >= from && index < to);
  const [said, ...behind] = words.filter(
    (word, index) =>
      word.start >= start && word.end <= end && !isNamed(index) && word.folded !== 'the' && !isOfficeWord(word.folded),
  );
  const type = lexicon().verbs.get(verbStem(said?.folded ?? ''))?.type ?? '';
  return (
    /^(?:state|agree|accuse|threaten|request|appeal)$/.test(type) && behind.every(({ folded }) => when.test(folded))
  );
}

const when =
  /^(?:on|late|early|later|earlier|yesterday|today|afterwards|again|too|as|well|same|day|evening|night|morning|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
