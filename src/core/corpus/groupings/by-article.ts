import type { EventEntry } from '../event-entries.ts';
import { eachInSteps } from '../../steps.ts';
import { eventGroup, listsInSteps, type EventGroup } from './group.ts';

/** Key of the group of events that no article tells; no article's path is empty. */
const noArticle = '';

/** Events by the article that tells them, in path order; those of events.yaml and those with lost words come last. In steps. */
export function* groupByArticle(
  events: readonly EventEntry[],
  titleOf: (path: string) => string | null | undefined,
): Generator<void, EventGroup> {
  const byPath = yield* listsInSteps(events, ({ place }) => place?.path ?? noArticle);
  const paths = [...byPath.keys()].filter((path) => path !== noArticle).sort();
  const articles: EventGroup[] = [];
  yield* eachInSteps(paths, (path) => {
    articles.push(eventGroup({ key: path, label: titleOf(path) ?? path, path, events: byPath.get(path) ?? [] }));
  });
  const others = byPath.get(noArticle);
  const rest = others ? [eventGroup({ key: noArticle, label: 'Told in no article', events: others })] : [];
  return eventGroup({ groups: [...articles, ...rest] });
}
