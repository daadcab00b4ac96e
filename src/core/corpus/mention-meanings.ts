import type { EventMention, RationaleLine } from '../article/model.ts';
import type { RationaleRecord } from '../sidecar/schema.ts';

/** What a mention means: the page's event, the linked one, or events by their ids. */
export type MentionMeaning = 'this' | 'other' | readonly string[];

/**
 * What `Event 15` and `the new event` in a rationale line mean by its record, in the order of the line's mentions;
 * undefined where the record does not tell. A number means what `numbers` says. `The new event` is whichever arrived
 * later; where it is known which, one number that stands beside it is the other of the two. Nothing is guessed: a page
 * goes by a number as often as the event that it is related to. `isThis` says of an id whether it is the page's event.
 */
export function mentionMeanings(
  { mentions }: Pick<RationaleLine, 'mentions'>,
  { other, numbers = {}, arrived }: Pick<RationaleRecord, 'other' | 'numbers' | 'arrived'>,
  isThis: (id: string) => boolean,
): (MentionMeaning | undefined)[] {
  const told = (number: number): MentionMeaning | undefined => {
    const meant = Object.hasOwn(numbers, String(number)) ? numbers[String(number)] : undefined;
    return meant === undefined ? undefined : sideOf([meant].flat(), other, isThis);
  };
  const inLine = [...new Set(mentions.flatMap(({ number }) => number ?? []))];
  const sides = inLine.map(told);
  const newEvent = mentions.some(isNewEvent) ? (byArrival(arrived) ?? opposite(sides)) : undefined;
  const untold = inLine.filter((number) => told(number) === undefined);
  return mentions.map((mention) => {
    if (isNewEvent(mention)) return newEvent;
    if (mention.number === null) return undefined;
    const isOnlyOther = untold.length === 1 && inLine.length === 1;
    return told(mention.number) ?? (isOnlyOther && newEvent !== undefined ? opposite([newEvent]) : undefined);
  });
}

/** Which event a line calls new, by its record; undefined where the record does not tell, and where the line calls none so. */
export function newEventIn(...[line, record, isThis]: Parameters<typeof mentionMeanings>): NewEventSide | undefined {
  const place = line.mentions.findIndex(isNewEvent);
  const meaning = mentionMeanings(line, record, isThis)[place];
  return meaning === 'this' || meaning === 'other' ? meaning : undefined;
}

/** True where a line calls an event new. */
export function callsNew({ mentions }: Pick<RationaleLine, 'mentions'>): boolean {
  return mentions.some(isNewEvent);
}

/** 'the new event', 'this newer event'; 'the recent event' is as often the one that it is compared with. */
function isNewEvent({ text, number }: Pick<EventMention, 'text' | 'number'>): boolean {
  return number === null && /\bnew(?:er|est)?\s+event$/iu.test(text);
}

/** Which of the two events `the new event` is: the one that reached the feed later. */
export type NewEventSide = 'this' | 'other';

/** Which of a page and the other event reached the feed first, as sidecars have it. */
export type Arrived = 'this-first' | 'other-first';

/** Who arrived first where one of the two is called new. */
export function arrivedWhen(newEvent: NewEventSide): Arrived {
  return newEvent === 'this' ? 'other-first' : 'this-first';
}

function byArrival(arrived: string | undefined): NewEventSide | undefined {
  if (arrived === 'this-first') return 'other';
  return arrived === 'other-first' ? 'this' : undefined;
}

function sideOf(ids: readonly string[], other: string | undefined, isThis: (id: string) => boolean): MentionMeaning {
  const [only] = ids;
  if (only === undefined || ids.length > 1) return ids;
  if (only === 'this' || isThis(only)) return 'this';
  return only === 'other' || only === other ? 'other' : ids;
}

/** The side that is left where the others of the line are all on one. */
function opposite(sides: readonly (MentionMeaning | undefined)[]): 'this' | 'other' | undefined {
  const [only, ...more] = new Set(sides);
  if (more.length > 0) return undefined;
  if (only === 'this') return 'other';
  return only === 'other' ? 'this' : undefined;
}
