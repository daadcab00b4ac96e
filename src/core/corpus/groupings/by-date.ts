import type { EventEntry } from '../event-entries.ts';
import { eachInSteps } from '../../steps.ts';
import { eventGroup, listsInSteps, type EventGroup } from './group.ts';

/** Key of the group of events that nobody has dated. */
const noDate = 'none';

/**
 * Events by the year and the month in which they begin; where only their end is known, in which they end. Dates that
 * name no month, seasons too, stand in their year itself. Where no event has a date there are no groups. In steps.
 */
export function* groupByDate(events: readonly EventEntry[]): Generator<void, EventGroup> {
  const dated: (DatedEvent & { readonly year: string | null })[] = [];
  yield* eachInSteps(events, (event) => {
    dated.push({ event, ...yearAndMonth(event.date ?? '') });
  });
  const byYear = yield* listsInSteps(dated, ({ year }) => year);
  const undated = (byYear.get(null) ?? []).map(({ event }) => event);
  const years: EventGroup[] = [];
  for (const [year, members] of byYear) if (year !== null) years.push(yield* yearGroup(year, members));
  if (years.length === 0) return eventGroup({ events });
  const rest = undated.length > 0 ? [eventGroup({ key: noDate, label: 'No date', events: undated })] : [];
  return eventGroup({ groups: [...years.sort(byNumber), ...rest] });
}

interface DatedEvent {
  readonly event: EventEntry;
  readonly month: string | null;
}

function* yearGroup(year: string, members: readonly DatedEvent[]): Generator<void, EventGroup> {
  const byMonth = yield* listsInSteps(members, ({ month }) => month);
  const eventsOf = (month: string | null) => (byMonth.get(month) ?? []).sort(byDate).map(({ event }) => event);
  const groups: EventGroup[] = [];
  for (const month of [...byMonth.keys()].flatMap((each) => each ?? []).sort()) {
    groups.push(eventGroup({ key: month, label: monthNames[Number(month) - 1] ?? month, events: eventsOf(month) }));
    yield;
  }
  return eventGroup({ key: year, label: year, groups, events: eventsOf(null) });
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A year with unknown digits (`202X`) is a group of its own. */
const beginning = /^Y?(?<year>-?\d+X{0,2})(?:-(?<month>0[1-9]|1[0-2]))?/;

function yearAndMonth(edtf: string): { readonly year: string | null; readonly month: string | null } {
  const [first = '', last = ''] = edtf.split('/');
  const { year = null, month = null } = (beginning.exec(first) ?? beginning.exec(last))?.groups ?? {};
  return { year, month };
}

function byNumber(a: EventGroup, b: EventGroup): number {
  return yearNumber(a) - yearNumber(b) || (a.key < b.key ? -1 : 1);
}

function yearNumber({ key }: EventGroup): number {
  return Number(key.replaceAll('X', '0'));
}

/** Within one year the letters of dates are in the order of the dates; equal ones stay as they were. */
function byDate({ event: a }: DatedEvent, { event: b }: DatedEvent): number {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  return one === other ? 0 : one < other ? -1 : 1;
}
