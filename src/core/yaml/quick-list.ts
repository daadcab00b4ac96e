import { readQuick } from './quick.ts';

/** So many items are read in one step. */
const itemsAStep = 100;

/**
 * Reads a file whose last key holds a long list of flow maps, one piece of the list after the other; what it gives is what
 * `readQuick` gives of the whole. Undefined for a file that is short, and for any that it is not sure of.
 */
export function* readQuickList(text: string): Generator<void, unknown> {
  const cuts = cutsIn(text);
  const head = cuts.length === 0 || documentEnd.test(text) ? undefined : listIn(readQuick(text.slice(0, cuts[0])));
  if (head === undefined) return undefined;
  const items = [...head.items];
  for (const [place, from] of cuts.entries()) {
    yield;
    const piece = listIn(readQuick(`list:\n${text.slice(from, cuts[place + 1])}`));
    // Another key stands behind the list, or something that is not known here.
    if (piece?.count !== 1) return undefined;
    items.push(...piece.items);
  }
  return { ...head.data, [head.key]: items };
}

/** Nothing may stand behind it; a piece would not see what does. */
const documentEnd = /^\.\.\./m;

/** Where pieces of the list begin, in UTF-16 units: at lines that begin an item at the column of the first one. */
function cutsIn(text: string): number[] {
  const [first] = /\n {0,2}- \{/.exec(text) ?? [];
  const cuts: number[] = [];
  if (first === undefined) return cuts;
  let count = 0;
  // The first item is none to cut at, for the list's key must stand above it.
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (count > 0 && count % itemsAStep === 0) cuts.push(at + 1);
    count += 1;
  }
  return cuts;
}

/** The list that the last key of a file holds; undefined where it holds none, or where keys may have changed their order. */
function listIn(data: unknown) {
  if (typeof data !== 'object' || data === null) return undefined;
  const entries: [string, unknown][] = Object.entries(data);
  const [key, items] = entries.at(-1) ?? [];
  if (key === undefined || !Array.isArray(items) || entries.some(([each]) => /^\d+$/.test(each))) return undefined;
  const list: readonly unknown[] = items;
  return { data, key, items: list, count: entries.length };
}
