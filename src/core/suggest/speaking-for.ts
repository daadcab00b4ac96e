import { dateSpan, spansMeet } from '../registers/date-span.ts';
import type { KnownActor } from './name-table.ts';

/**
 * The bodies that a person speaks for, as his posts say: those of the date (EDTF), where one is known and some post
 * fits it. Empty for everybody who is no person.
 */
export function bodiesOf(actor: KnownActor, date: string | null): string[] {
  const span = date === null ? undefined : dateSpan(date);
  const fitting = actor.posts.filter(({ from, to }) => {
    if (span === undefined) return true;
    const start = from === undefined ? undefined : dateSpan(from);
    const end = to === undefined ? undefined : dateSpan(to);
    return spansMeet({ from: start?.from ?? null, to: end?.to ?? null }, span);
  });
  const posts = fitting.length > 0 ? fitting : actor.posts;
  return [...new Set(posts.map((post) => post.for))];
}

/** True for a person who speaks for a body, as posts of the date say. */
export function speaksFor(actor: KnownActor | undefined, body: string, date: string | null): boolean {
  return actor !== undefined && bodiesOf(actor, date).includes(body);
}
