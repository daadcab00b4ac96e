import * as v from 'valibot';
import { count, uri } from './basics.ts';

/** A list that nobody changes. */
export function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.readonly());
}

/** A text, or null. */
export const textOrNull = v.nullable(v.string());

/** A file alone. */
export const file = v.object({ uri });

/** A sidecar of an article, and a record in it. */
export const annotationName = v.object({ uri, sidecar: v.string(), id: v.string() });

/** The record that is meant among several. */
export const meantRecord = v.object({ record: textOrNull, sidecar: v.exactOptional(textOrNull) });

/** Words as a person saw them. */
export const seenWords = v.object({ at: count, words: v.string() });

export const actorPick = v.union([
  v.object({ id: v.string(), alias: v.exactOptional(v.string()) }),
  v.object({ name: v.string(), type: v.string() }),
]);

export const eventName = v.object({
  event: v.string(),
  path: v.exactOptional(v.string()),
});

/** What a person says of an event. */
export const eventFields = v.object({
  title: v.exactOptional(textOrNull),
  kind: v.exactOptional(textOrNull),
  status: v.exactOptional(textOrNull),
  date: v.exactOptional(textOrNull),
  place: v.exactOptional(textOrNull),
  killed: v.exactOptional(textOrNull),
  injured: v.exactOptional(textOrNull),
});

export const newEvent = v.object({
  ...eventFields.entries,
  title: v.string(),
  id: v.exactOptional(v.string()),
});

const modality = v.exactOptional(v.picklist(['possible', 'hypothetical']));

/** A relation without its direction. */
export const relationOf = v.object({ type: textOrNull, modality });

export const relationChoices = listOf(
  v.object({
    ...relationOf.entries,
    from: v.picklist(['this', 'other']),
  }),
);

/** What numbers mean in a rationale. */
export const numbers = v.record(v.string(), v.string());

export const side = v.picklist(['this', 'other']);
