import * as v from 'valibot';
import { atOnce } from '../steps.ts';
import { date, flag, oneOf, text, texts, word, words } from '../yaml/fields.ts';
import { dateSpan, spansMeet, type DateSpan } from './date-span.ts';
import { readRegister, type RegisterReading } from './read.ts';

/** The types an actor may have (FORMAT "actors.yaml"). */
export const actorTypes = [
  'state',
  'government',
  'military',
  'igo',
  'organisation',
  'armed-group',
  'party',
  'media',
  'company',
  'person',
  'collective',
  'other',
] as const;

export type ActorType = (typeof actorTypes)[number];

/** What a person was, for which body, and when. */
export const postEntry = v.looseObject({
  for: word,
  title: v.exactOptional(text),
  from: v.exactOptional(date),
  to: v.exactOptional(date),
});

/** An entry of actors.yaml; keys in the order in which they are written. */
export const actorEntry = v.looseObject({
  id: word,
  name: text,
  aliases: v.exactOptional(texts),
  metonyms: v.exactOptional(texts),
  demonyms: v.exactOptional(texts),
  type: v.exactOptional(oneOf(actorTypes)),
  code: v.exactOptional(word),
  specific: v.exactOptional(flag),
  members: v.exactOptional(words),
  partOf: v.exactOptional(word),
  posts: v.exactOptional(v.array(postEntry)),
  note: v.exactOptional(text),
});

/** An actor of the register. Its type is a word of `actorTypes`, or another one that a person wrote. */
export type Actor = v.InferOutput<typeof actorEntry>;
export type Post = v.InferOutput<typeof postEntry>;

/** Reads the text of an actors.yaml. */
export function readActors(yaml: string): RegisterReading<Actor> {
  return atOnce(readActorsInSteps(yaml));
}

/** The same in steps, for a register of thousands. */
export function readActorsInSteps(yaml: string): Generator<void, RegisterReading<Actor>> {
  return readRegister(yaml, 'actors', actorEntry);
}

/**
 * The posts that a person may have had on a date (EDTF): all of them where the date is unknown or not understood. An
 * end of a post that is missing or not understood is open.
 */
export function postsAt(actor: Actor, on: string | undefined): readonly Post[] {
  const posts = actor.posts ?? [];
  const span = on === undefined ? undefined : dateSpan(on);
  return span === undefined ? posts : posts.filter((post) => spansMeet(spanOfPost(post), span));
}

function spanOfPost({ from, to }: Post): DateSpan {
  return {
    from: (from === undefined ? undefined : dateSpan(from)?.from) ?? null,
    to: (to === undefined ? undefined : dateSpan(to)?.to) ?? null,
  };
}
