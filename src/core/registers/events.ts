import * as v from 'valibot';
import { atOnce } from '../steps.ts';
import { date, flag, oneOf, text, whole, word, wordMap, words } from '../yaml/fields.ts';
import { readRegister, type RegisterReading } from './read.ts';

/** An entry of events.yaml; keys in the order in which they are written. */
export const eventEntry = v.looseObject({
  id: word,
  title: text,
  kind: v.exactOptional(oneOf(['deed', 'speech', 'process', 'time'])),
  status: v.exactOptional(oneOf(['happened', 'ongoing', 'expected', 'alleged', 'did-not-happen'])),
  date: v.exactOptional(date),
  place: v.exactOptional(text),
  killed: v.exactOptional(whole),
  injured: v.exactOptional(whole),
  outside: v.exactOptional(flag),
  aliases: v.exactOptional(words),
  fields: v.exactOptional(wordMap),
  note: v.exactOptional(text),
});

/** An event that no article defines (FORMAT "events.yaml"). */
export type RegisteredEvent = v.InferOutput<typeof eventEntry>;

/** Reads the text of an events.yaml. */
export function readEvents(yaml: string): RegisterReading<RegisteredEvent> {
  return atOnce(readEventsInSteps(yaml));
}

/** The same in steps, for a register of thousands. */
export function readEventsInSteps(yaml: string): Generator<void, RegisterReading<RegisteredEvent>> {
  return readRegister(yaml, 'events', eventEntry);
}
