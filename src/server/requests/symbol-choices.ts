import type { EventEntry } from '../../core/corpus/event-entries.ts';
import { eventSearch, likeness, type EventSearch } from '../../core/corpus/event-search.ts';
import { toLabel } from '../convert.ts';
import type { OpenCorpus } from '../corpus.ts';
import { readableCorpora } from '../readable-corpora.ts';
import type { Place, SymbolChoice } from '../protocol.ts';
import { inSlices, timeSlices } from '../time-slices.ts';
import { actorPlaces, eventEntryPlaces } from './places.ts';
import { targetOf } from './places.ts';

/** Rows that a pick list gets at most. */
const maxRows = 50;

/** A choice, and how well it fits the query. */
interface Ranked {
  readonly fit: number;
  readonly choice: SymbolChoice;
}

/** The events and actors of all corpora that a text may mean, also where it is misspelt; best first. */
export async function symbolChoices(corpora: readonly OpenCorpus[], query: string): Promise<SymbolChoice[]> {
  const found: Ranked[] = [];
  for (const corpus of await readableCorpora(corpora))
    found.push(...(await actorsOf(corpus, query)), ...(await eventsOf(corpus, query)));
  return found
    .sort((a, b) => b.fit - a.fit)
    .slice(0, maxRows)
    .map(({ choice }) => choice);
}

async function actorsOf(corpus: OpenCorpus, query: string): Promise<Ranked[]> {
  const { search } = await corpus.settled();
  // Without a word of the person nothing speaks for actors; events are what one opens.
  const matches = query.trim() === '' ? [] : search(query, maxRows).filter(({ builtIn }) => !builtIn);
  const entries = await actorPlaces(
    corpus,
    matches.map(({ actor }) => actor.id),
  );
  return matches.flatMap(({ actor, name }) => {
    const place = entries.get(actor.id);
    if (place === undefined) return [];
    const found = { ...named(actor.name, name), about: actor.type === undefined ? null : toLabel(actor.type) };
    return [{ fit: likeness(query, name), choice: { kind: 'actor', ...found, place } }];
  });
}

async function eventsOf(corpus: OpenCorpus, query: string): Promise<Ranked[]> {
  const { index } = await corpus.settled();
  const search = searchOver(index.events);
  if (query.trim() !== '') await inSlices(search.prepare(), timeSlices(corpus.clock));
  const matches = search(query, maxRows);
  const unplaced = matches.filter(({ event }) => event.place === null).map(({ event }) => event.id);
  const entries = await eventEntryPlaces(corpus, unplaced);
  return matches.flatMap(({ event, words, fit }) => {
    const place = placeOf(corpus, event, entries);
    if (place === undefined) return [];
    const about = [event.date, event.place?.path].filter((each) => typeof each === 'string').join(' · ');
    const found = { ...named(event.title, words), about: about === '' ? null : toLabel(about, 300) };
    return [{ fit, choice: { kind: 'event', ...found, place } }];
  });
}

/** What something is called, and the other name by which it was found. */
function named(name: string, found: string): Pick<SymbolChoice, 'label' | 'alias'> {
  return { label: toLabel(name) || '(empty)', alias: found === name ? null : toLabel(found) };
}

function placeOf(
  corpus: OpenCorpus,
  { id, place }: EventEntry,
  entries: ReadonlyMap<string, Place>,
): SymbolChoice['place'] | undefined {
  return place === null ? entries.get(id) : targetOf(corpus, place.path, place);
}

const searches = new WeakMap<readonly EventEntry[], EventSearch>();

/** The search over a list of events; the index gives the same list until something changes. */
export function searchOver(events: readonly EventEntry[]): EventSearch {
  const made = searches.get(events) ?? eventSearch(events);
  searches.set(events, made);
  return made;
}
