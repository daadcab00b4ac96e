import { conceptOf, verbStem } from './lexicon/classes.ts';
import { worthOf } from './lexicon/common-words.ts';
import { alikeTo } from './lexicon/synonyms.ts';
import type { NameTable } from './name-table.ts';
import type { ReadText } from './names.ts';
import type { Segment, Side } from './sides.ts';
import { termOf } from './text-index.ts';
import { isManner, isWeak } from './words.ts';

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
  /** How much it tells of what a text is about, from 0 to 1 (`worthOf`); names and numbers tell all. */
  readonly worth: number;
}

/** Whose names count, and the places that only call an event: 'the new event', 'Event 15'. */
export interface QueryContext {
  readonly table: Pick<NameTable, 'wordings'>;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

/** How much counts what stretches say that speak of one event, of both, and of the other one. */
export interface QueryShares {
  readonly own: number;
  readonly both: number;
  readonly opposite: number;
}

/** The weight of a word with a capital letter within a stretch, which may well be a name. */
const capital = 1.25;

/** True for an actor, and a word that looks like a name. */
export function isNamed({ kind, weight }: QueryItem): boolean {
  return kind === 'actor' || (kind === 'word' && weight >= capital);
}

/** What each stretch of a rationale says. */
export function segmentItems(
  read: ReadText,
  segments: readonly Pick<Segment, 'start' | 'end'>[],
  context: QueryContext,
): QueryItem[][] {
  return segments.map(({ start, end }) => itemsIn(read, start, end, context));
}

/** What a rationale says of one side: each item once, with more weight where it is said of that side alone. */
export function queryOf(
  said: readonly (readonly QueryItem[])[],
  sides: readonly Side[],
  side: 'this' | 'other',
  { own, both, opposite }: QueryShares,
): QueryItem[] {
  const items = new Map<string, QueryItem>();
  for (const [index, each] of said.entries()) {
    const there = sides[index] ?? 'both';
    const share = there === side ? own : there === 'both' ? both : opposite;
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
  { table: { wordings }, mentions }: QueryContext,
): QueryItem[] {
  const items: QueryItem[] = [];
  const covered = new Set<number>();
  for (const [index, word] of read.words.entries()) {
    if (mentions.some((mention) => word.start >= mention.start && word.end <= mention.end)) covered.add(index);
  }
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
      worth: 1,
    });
  }
  for (const [index, word] of read.words.entries()) {
    if (word.start < start || word.end > end || covered.has(index) || isWeak(word.folded) || word.folded === 'event')
      continue;
    const isNumber = /^\d/.test(word.folded);
    const weight = isManner(word.stem) ? 0.25 : /^\p{Lu}/u.test(word.text) && word.start > start ? capital : 1;
    items.push({
      kind: isNumber ? 'number' : 'word',
      words: word.stem,
      said: word.text,
      wordings: [[termOf(word.stem)]],
      alike: alikeTo(word.stem).map(termOf),
      concept: conceptOf(verbStem(word.folded)),
      weight,
      worth: weight === 1 ? worthOf(word.stem) : 1,
    });
  }
  return items;
}
