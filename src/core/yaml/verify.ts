import type { Change } from './change.ts';
import { commentsOf } from './comments.ts';
import { asList, sameData, valueOf, withValue } from './data.ts';
import { readYaml, registerBounds } from './read.ts';

/** True where a file's new data is what the change meant. */
export function isAsMeant(after: unknown, change: Change): boolean {
  if (sameData(after, change.meant)) return true;
  // A section whose last record went may go with it.
  const [section] = change.op === 'take' ? change.path : [];
  if (typeof section !== 'string' || asList(valueOf(change.meant, section)).length > 0) return false;
  return sameData(after, withValue(change.meant, section, undefined));
}

/** True where all comments of a file stand in its new text, in the same order. */
export function keepsComments(before: string, after: string): boolean {
  const old = commentsOf(before);
  const now = commentsOf(after);
  return old.length === now.length && old.every(({ text }, index) => text.trimEnd() === now[index]?.text.trimEnd());
}

/** True where two files hold the same data, however they are written. */
export function holdSameData(one: string, other: string): boolean {
  const [a, b] = [readYaml(one, registerBounds), readYaml(other, registerBounds)];
  return a.problems.length === 0 && b.problems.length === 0 && sameData(a.value, b.value);
}
