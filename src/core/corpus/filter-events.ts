import { dateSpan, type DateSpan } from '../registers/date-span.ts';
import { foldName } from '../registers/fold-name.ts';
import { eachInSteps } from '../steps.ts';
import type { EventEntry } from './event-entries.ts';
import type { EventFilter } from './filter.ts';
import type { ActOfEvent } from './groupings/acts-by-event.ts';
import type { CorpusIndex } from './index.ts';

/** What a filter is held against. */
export interface FilterSources {
  readonly index: Pick<CorpusIndex, 'events' | 'relationsOf' | 'articles'>;
  actsOf(event: EventEntry): readonly ActOfEvent[];
  statesOf(event: EventEntry): ReadonlySet<string>;
  /** The ids of the actors that a word or name may mean. */
  actorsCalled(name: string): ReadonlySet<string>;
}

/** The events of a corpus that a filter lets through, in its order. In steps. */
export function* filterEvents(filter: EventFilter, sources: FilterSources): Generator<void, EventEntry[]> {
  const { before, after } = filter;
  const actors = new Set(filter.actors.flatMap((name) => [...sources.actorsCalled(name)]));
  const words = filter.words.map(foldName).filter((word) => word !== '');
  const limits = { before: before === null ? null : dateSpan(before), after: after === null ? null : dateSpan(after) };
  const found: EventEntry[] = [];
  yield* eachInSteps(sources.index.events, (event) => {
    const isLetThrough =
      hasState(filter, sources.statesOf(event)) &&
      isWithin(event, limits) &&
      hasWords(event, words, sources) &&
      isDone(event, filter, actors, sources);
    if (isLetThrough) found.push(event);
  });
  return found;
}

function hasState({ states }: EventFilter, own: ReadonlySet<string>): boolean {
  return states.length === 0 || states.some((state) => own.has(state));
}

interface Limits {
  readonly before: DateSpan | null | undefined;
  readonly after: DateSpan | null | undefined;
}

/** An event without a date is neither before nor after another day; one of doubtful length only where all of it is. */
function isWithin({ date }: EventEntry, { before, after }: Limits): boolean {
  if (before === null && after === null) return true;
  const span = date === null ? undefined : dateSpan(date);
  if (span === undefined) return false;
  const isBefore = before === null || isEarlier(span.to, before?.from);
  return isBefore && (after === null || isEarlier(after?.to, span.from));
}

function isEarlier(a: string | null | undefined, b: string | null | undefined): boolean {
  return a != null && b != null && a < b;
}

function hasWords({ title, id, place }: EventEntry, words: readonly string[], { index }: FilterSources): boolean {
  if (words.length === 0) return true;
  const path = place?.path ?? '';
  const text = foldName([title, id, path, index.articles.get(path)?.article.title ?? ''].join(' '));
  return words.every((word) => text.includes(word));
}

/** Where a filter names actors and types, it is one of these actors who acts in one of these ways. */
function isDone(
  event: EventEntry,
  { types, actors: names }: EventFilter,
  actors: ReadonlySet<string>,
  { actsOf, index }: FilterSources,
): boolean {
  if (types.length === 0 && names.length === 0) return true;
  const acts = actsOf(event);
  const isBy = ({ response: { record } }: ActOfEvent) =>
    names.length === 0 ||
    (record.actors ?? []).some((actor) => actors.has(actor)) ||
    (record.speaker !== undefined && actors.has(record.speaker));
  const isOf = (type: string | null | undefined) => types.length === 0 || (type != null && types.includes(type));
  if (acts.some((act) => isBy(act) && isOf(act.response.record.type))) return true;
  const isRelated = types.length > 0 && index.relationsOf(event).some(({ type }) => isOf(type));
  return isRelated && (names.length === 0 || acts.some(isBy));
}
