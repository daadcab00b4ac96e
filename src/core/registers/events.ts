import * as v from 'valibot';
import { date, flag, text, word } from '../yaml/fields.ts';
import { readRegister, type RegisterReading } from './read.ts';

const eventEntry = v.looseObject({
  id: word,
  title: text,
  kind: v.exactOptional(word),
  status: v.exactOptional(word),
  date: v.exactOptional(date),
  outside: v.exactOptional(flag),
});

/** An event that no article defines (FORMAT "events.yaml"). */
export type RegisteredEvent = v.InferOutput<typeof eventEntry>;

/** Reads the text of an events.yaml. */
export function readEvents(yaml: string): RegisterReading<RegisteredEvent> {
  return readRegister(yaml, 'events', eventEntry);
}
