import { eachInSteps } from '../../steps.ts';
import type { ResponseRecord } from '../../sidecar/schema.ts';
import type { EventEntry } from '../event-entries.ts';
import type { CorpusIndex } from '../index.ts';
import type { Placed } from '../placed.ts';

/** An act that belongs to an event, and the article that tells it. */
export interface ActOfEvent {
  readonly path: string;
  readonly response: Placed<ResponseRecord>;
}

/** The acts of each event in path order: of the event that a response names, else of its page's event. In steps. */
export function* actsByEvent(
  index: Pick<CorpusIndex, 'articles' | 'event' | 'pageEvent'>,
): Generator<void, ReadonlyMap<EventEntry, readonly ActOfEvent[]>> {
  const acts = new Map<EventEntry, ActOfEvent[]>();
  yield* eachInSteps(index.articles.values(), ({ path, responses, isArticle }) => {
    if (!isArticle) return;
    for (const response of responses) {
      const event = eventOfAct(index, path, response.record);
      if (event === undefined) continue;
      const others = acts.get(event);
      if (others === undefined) acts.set(event, [{ path, response }]);
      else others.push({ path, response });
    }
  });
  return acts;
}

/** The event that a response of an article belongs to; undefined in a news article where it names none. */
export function eventOfAct(
  { event, pageEvent }: Pick<CorpusIndex, 'event' | 'pageEvent'>,
  path: string,
  { event: named }: Pick<ResponseRecord, 'event'>,
): EventEntry | undefined {
  return (named === undefined ? undefined : event(named)) ?? pageEvent(path);
}
