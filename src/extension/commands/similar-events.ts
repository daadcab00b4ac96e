import {
  locateRequest,
  similarEventsRequest,
  type Place,
  type SimilarEventChoice,
  type Target,
} from '../../server/protocol.ts';
import type { Ask } from '../client.ts';
import { percent } from '../percent.ts';
import { choose, type Row } from '../pick.ts';
import type { Session } from '../session.ts';
import { isTreeNode } from '../views/node.ts';
import { eventTexts } from './link.ts';
import { openTarget } from './navigate.ts';
import { onceLearnt } from './once-learnt.ts';
import { selected, tell } from './selection.ts';

/** Find Similar Events: of the selected words, of a row of a view, else of the event at the caret. */
export async function findSimilarEvents(
  { ask, onLearnt }: Pick<Session, 'ask' | 'onLearnt'>,
  argument: unknown,
): Promise<void> {
  const asked = isTreeNode(argument) ? argument.target && (await placeOfRow(ask, argument.target)) : selected();
  if (!asked) return;
  const { uri, range } = asked;
  const found = await onceLearnt(onLearnt, () => ask(similarEventsRequest, { uri, range }));
  if (found === undefined) return;
  const { of, quoted, events } = found;
  if (events.length === 0) {
    tell(quoted ? 'No event of this corpus shares rare words with the selection.' : `No event is like “${of}”.`);
    return;
  }
  const rows = events.map((event): Row<Target | null> => ({ ...similarTexts(event), value: event.target }));
  const target = await choose('Find Similar Events', `Like “${of}”: which one to open?`, rows);
  if (target === null) tell('This event stands in events.yaml alone: no article tells it.');
  else if (target !== undefined) await openTarget(ask, target);
}

/** A similar event as a row of a list. */
export function similarTexts(event: SimilarEventChoice): Pick<Row<unknown>, 'label' | 'description' | 'detail'> {
  const { label, description } = eventTexts(event);
  // A long title leaves little room behind it.
  const told = [...(event.linked ? ['linked'] : []), description].filter(Boolean).join(' · ');
  return { label, description: told, detail: `${percent(event.likeness)} alike · ${event.reason}` };
}

/** The beginning of what a row stands for: what it tells, not its words, is what others are to be like. */
async function placeOfRow(ask: Ask, target: Target): Promise<Place | undefined> {
  const place = await ask(locateRequest, target);
  return place === null ? undefined : { uri: place.uri, range: { start: place.range.start, end: place.range.start } };
}
