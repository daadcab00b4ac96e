/** Characters of the same words that are shown on each side of what is different, in UTF-16 units. */
const shownAround = 24;

/** What is different between two texts, each with a little of what they share; whole words, cut ends marked by `…`. */
export function changedPart(before: string, after: string): { readonly before: string; readonly after: string } {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const from = wordStart(before, Math.max(0, start - shownAround));
  const shared = Math.max(0, end - shownAround);
  return { before: cut(before, from, before.length - shared), after: cut(after, from, after.length - shared) };
}

/** The start of the word at a place. */
function wordStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf(' ', offset) + 1;
}

function cut(text: string, start: number, end: number): string {
  const next = text.indexOf(' ', end);
  const stop = end >= text.length || next < 0 ? text.length : next;
  return `${start > 0 ? '…' : ''}${text.slice(start, stop)}${stop < text.length ? '…' : ''}`;
}
