import type { Span } from '../text/quotes.ts';
import { conceptOf, verbStem } from './lexicon/classes.ts';
import { worthOf } from './lexicon/common-words.ts';
import { alikeTo } from './lexicon/synonyms.ts';
import type { NameTable } from './name-table.ts';
import type { ReadText } from './names.ts';
import { termOf } from './text-index.ts';
import { firstFrom, isManner, isWeak } from './words.ts';

/** One thing that a rationale says of an event: a word, a number, an actor. */
export interface QueryItem {
  readonly kind: 'word' | 'number' | 'actor';
  /** What it is known by: a stem, or an actor's name. */
  readonly words: string;
  /** How it is told to people. */
  readonly said: string;
  /** Terms of which one is enough, each a list of terms that stand together: an actor's names. */
  readonly wordings: readonly (readonly number[])[];
  /** Terms of words that may stand for the same thing. */
  readonly alike: readonly number[];
  /** The type of act that the word tells. */
  readonly concept: string | undefined;
  readonly weight: number;
  /** True for an actor, and a word that looks like a name. */
  readonly isNamed: boolean;
  /** How much it tells of what a text is about, from 0 to 1 (`worthOf`); names and numbers tell all. */
  readonly worth: number;
}

/** Whose names count, and the places that only call an event: 'the new event', 'Event 15'. */
export interface QueryContext {
  readonly table: Pick<NameTable, 'wordings'>;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

/** The weight of a word with a capital letter within a sentence, which may well be a name. */
const capital = 1.25;

/** What each stretch of a rationale says. */
export function itemsOf(read: ReadText, stretches: readonly Span[], context: QueryContext): QueryItem[][] {
  const { mentions } = context;
  const mentioned = new Set<number>();
  for (const { start, end } of mentions) {
    for (let index = firstFrom(read.words, start); (read.words[index]?.end ?? Infinity) <= end; index += 1)
      mentioned.add(index);
  }
  return stretches.map(({ start, end }) => itemsIn(read, start, end, context, mentioned));
}

/** What stretches say, each thing once, with more weight where a stretch says it that counts more (`shares`). */
export function queryOf(said: readonly (readonly QueryItem[])[], shares: readonly number[]): QueryItem[] {
  const items = new Map<string, QueryItem>();
  for (const [index, each] of said.entries()) {
    const share = shares[index] ?? 0;
    if (share === 0) continue;
    for (const item of each) {
      const known = items.get(item.words);
      const weight = share * item.weight;
      if (known === undefined || known.weight < weight) items.set(item.words, { ...item, weight });
    }
  }
  return [...items.values()];
}

function itemsIn(
  read: ReadText,
  start: number,
  end: number,
  { table: { wordings } }: QueryContext,
  mentioned: ReadonlySet<number>,
): QueryItem[] {
  const items: QueryItem[] = [];
  const covered = new Set<number>();
  for (const { actor, start: at, end: to, from, to: behind } of read.namings) {
    if (at < start || to > end) continue;
    const names = wordings.get(actor.key) ?? [];
    for (let index = from; index < behind; index += 1) covered.add(index);
    // An office within the name, and names that no register has, are words as well.
    const own = read.words.slice(from, behind).map(({ stem }) => termOf(stem));
    const all = [...names.map((name) => name.map(termOf)), own];
    const { name } = actor;
    items.push({
      kind: 'actor',
      words: name,
      said: name,
      wordings: all,
      alike: [],
      concept: undefined,
      weight: 1,
      isNamed: true,
      worth: 1,
    });
  }
  for (let index = firstFrom(read.words, start); index < read.words.length; index += 1) {
    const word = read.words[index];
    if (word === undefined || word.end > end) break;
    if (covered.has(index) || mentioned.has(index) || isWeak(word.folded) || word.folded === 'event') continue;
    const isNumber = /^\d/.test(word.folded);
    const isCapital = /^\p{Lu}/u.test(word.text) && !beginsSentence(read.text, word.start);
    const weight = isManner(word.stem) ? 0.25 : isCapital ? capital : 1;
    items.push({
      kind: isNumber ? 'number' : 'word',
      words: word.stem,
      said: word.text,
      wordings: [[termOf(word.stem)]],
      alike: alikeTo(word.stem).map(termOf),
      concept: conceptOf(verbStem(word.folded)),
      weight,
      isNamed: !isNumber && weight === capital,
      worth: weight === 1 ? worthOf(word.stem) : 1,
    });
  }
  return items;
}

/** True where a sentence begins, or what a colon announces: a capital letter tells no name there. */
function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:])["”’)]*\s*["“‘(]*$/u.test(text.slice(Math.max(0, at - 6), at));
}
