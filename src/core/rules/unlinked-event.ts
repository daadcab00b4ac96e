import type { EventEntry } from '../corpus/event-entries.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import { quoted, type Found } from './finding.ts';
import type { ArticleRule } from './rule.ts';

/** Events of articles that no relation is about. */
export const unlinkedEvent: ArticleRule = {
  id: 'unlinked-event',
  level: 'hint',
  scope: 'article',
  finds: 'An event in no relation.',
  why: 'It stands alone in the graph; mostly the link has only not been made yet.',
  source: 'TimeBank',
  fixes: [],
  example: 'events: [{ id: strike, page: true }] and nothing that names it',
  test: ({ path }, { index }) => unlinkedOf(index.eventsIn(path), index),
};

/** The events of a list that stand in no relation. Events that are dates are there for others to be put on. */
export function unlinkedOf(events: readonly EventEntry[], index: CorpusIndex): Found[] {
  return events.flatMap((event) => {
    if (event.kind === 'time' || index.relationsOf(event).length > 0) return [];
    const { id, path, place, title, pinned } = event;
    const inFile = { path: path ?? 'events.yaml', record: id, field: [] };
    return [
      {
        message: `No relation is about ${quoted(title)}.`,
        place: place === null ? inFile : { path: place.path, range: { at: place.at, end: place.end } },
        about: [pinned ? id : `page ${id}`],
      },
    ];
  });
}
