import { dateSpan } from '../registers/date-span.ts';
import { foldName } from '../registers/fold-name.ts';
import { documentView, isOwn } from './document-view.ts';
import type { EventTexts, KnownEvent } from './event-texts.ts';
import type { KnownActor, NameTable } from './name-table.ts';
import { readNames, type ReadText } from './names.ts';
import { rarityIn, relatedEvents, topNumbers } from './related-events.ts';
import { termOf, termsOf, type DocumentTerms, type FieldText, type TextIndex } from './text-index.ts';
import { isManner, isWeak } from './words.ts';

/** What events are to be like: words of an article, or all that tells an event. */
export interface SimilarQuestion {
  readonly texts: readonly FieldText[];
  /** EDTF; null where it is not known. */
  readonly date: string | null;
  /** Where it happened, in words. */
  readonly location: string | null;
  /** The numbers of the events that are asked about, which are not found. */
  readonly own: ReadonlySet<number>;
}

/** An event that shares words, actors, place or time with others. */
export interface SimilarEvent {
  readonly event: KnownEvent;
  /** From 0 to 1: TF-IDF cosine, raised for shared actors, the same place and near dates. */
  readonly likeness: number;
  /** In words: what both speak of, who is named in both, how far apart they are. */
  readonly why: string;
}

/** How much actors in common, one place and one day raise a likeness. Set by hand; docs/suggestions.md has what they do. */
const raise = { actors: 1, place: 0.25, date: 0.5 };

/** Days after which the nearness of dates counts for a third. */
const nearDays = 14;

/** At most this many events are looked at closely. */
const closely = 200;

/** Words, and actors, that a reason tells at most. */
const shownWords = 5;
const shownActors = 3;

/**
 * The events that are most like some words (pruned TF-IDF with boosts, PERFORMANCE.md section 4), the most alike first.
 * Only what events tell themselves counts, not what their rationales tell of others.
 */
export function similarEvents(
  { events: all, names }: { readonly events: EventTexts; readonly names: NameTable },
  { texts, date, location, own }: SimilarQuestion,
  most = 20,
): SimilarEvent[] {
  const { index } = all;
  const asked = ownTerms(termsOf(texts));
  const askedLength = Math.hypot(...[...asked].map(([term, weight]) => weight * rarityOf(index, term)));
  const read = texts.map(({ field, text }) => ({ field, ...readNames(text, names) }));
  const actors = actorsIn(read, names, index);
  const said = wordsByTerm(read);
  const shares = relatedEvents(index, asked).values;
  const numbers = topNumbers(index.size, closely, own, (number) => shares[number] ?? 0);
  return numbers
    .flatMap((number) => {
      const event = all.events[number];
      return event === undefined ? [] : [{ event, document: index.document(number) }];
    })
    .map(({ event, document }) => {
      const view = documentView(document);
      const { product, length, shared } = compare(asked, document, index);
      const named = actors.filter(({ wordings }) => wordings.some((name) => name.every((term) => isOwn(view, term))));
      const days = daysBetween(date, event.date);
      const likeness =
        (product / (askedLength * length || 1)) *
        (1 + raise.actors * shareOf(named, actors)) *
        (1 + raise.place * Number(isSamePlace(location, event.location))) *
        (1 + (days === undefined ? 0 : raise.date * Math.exp(-days / nearDays)));
      const words = shared.flatMap((term) => said.get(term) ?? []);
      return { event, likeness: Math.min(1, likeness), why: reasonOf(words, named, days) };
    })
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most);
}

/** An actor that is named in what is asked, with its names as terms and how rare they are. */
interface AskedActor {
  readonly actor: KnownActor;
  readonly wordings: readonly (readonly number[])[];
  readonly rarity: number;
}

/** A text of the question with the names in it. */
type ReadField = ReadText & Pick<FieldText, 'field'>;

function actorsIn(texts: readonly ReadField[], names: NameTable, index: TextIndex): AskedActor[] {
  const namings = texts.flatMap((text) => (text.field === 'rationales' ? [] : text.namings));
  const found = new Map(namings.map(({ actor }) => [actor.key, actor]));
  return [...found].map(([key, actor]) => {
    const all = (names.wordings.get(key) ?? []).filter(({ length }) => length > 0);
    const wordings = all.map((name) => name.map(termOf));
    const rarities = wordings.map((name) => Math.max(...name.map((term) => rarityOf(index, term))));
    return { actor, wordings, rarity: Math.min(...rarities, rarityOf(index, 0)) };
  });
}

function shareOf(some: readonly AskedActor[], all: readonly AskedActor[]): number {
  const sum = (actors: readonly AskedActor[]) => actors.reduce((total, { rarity }) => total + rarity, 0);
  return sum(some) / (sum(all) || 1);
}

function rarityOf(index: TextIndex, term: number): number {
  return rarityIn(index, index.postings(term).length);
}

/** The terms that a text tells itself, with their weights from 0 to 1. */
function ownTerms(document: DocumentTerms): Map<number, number> {
  const view = documentView(document);
  return new Map([...document.terms].flatMap((term) => (isOwn(view, term) ? [[term, view.weight(term)]] : [])));
}

/** What a cosine is made of, and the terms that both have, those first that tell most. */
function compare(asked: ReadonlyMap<number, number>, document: DocumentTerms, index: TextIndex) {
  const shared: { readonly term: number; readonly value: number }[] = [];
  let [product, squares] = [0, 0];
  for (const [term, weight] of ownTerms(document)) {
    const rarity = rarityOf(index, term);
    squares += (weight * rarity) ** 2;
    const here = asked.get(term);
    if (here === undefined) continue;
    product += here * weight * rarity ** 2;
    shared.push({ term, value: here * weight * rarity ** 2 });
  }
  shared.sort((a, b) => b.value - a.value);
  return { product, length: Math.sqrt(squares), shared: shared.map(({ term }) => term) };
}

/** How words were written that a reason may tell, by their terms; those of names are told as names. */
function wordsByTerm(texts: readonly ReadField[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const { words, namings } of texts) {
    for (const [index, { folded, stem, text }] of words.entries()) {
      if (isWeak(folded) || isManner(stem) || namings.some(({ from, to }) => index >= from && index < to)) continue;
      if (!found.has(termOf(stem))) found.set(termOf(stem), text);
    }
  }
  return found;
}

/** The days from one date to another; undefined where one of them is not known to the day, or open. */
function daysBetween(one: string | null, other: string | null): number | undefined {
  const [a, b] = [one, other].map((date) => (date === null ? undefined : dateSpan(date)));
  if (a?.from == null || b?.from == null || a.from !== a.to || b.from !== b.to) return undefined;
  return Math.abs(Date.parse(a.from) - Date.parse(b.from)) / 86_400_000;
}

function isSamePlace(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [foldName(one), foldName(other)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

function reasonOf(words: readonly string[], actors: readonly AskedActor[], days: number | undefined): string {
  const names = actors.toSorted((a, b) => b.rarity - a.rarity).map(({ actor }) => actor.name);
  const spoken = words.slice(0, shownWords);
  return [
    ...(spoken.length > 0 ? [`both speak of ${spoken.join(', ')}`] : []),
    ...(names.length > 0 ? [`both name ${names.slice(0, shownActors).join(', ')}`] : []),
    ...(days === undefined ? [] : [days === 0 ? 'the same day' : days === 1 ? 'a day apart' : `${days} days apart`]),
  ].join('; ');
}
