/** For each opening quotation mark the marks that may close it, in the practice of newspapers of many languages. */
const closersOf = new Map([
  ['"', '"”“'],
  ['“', '”"“'],
  ['”', '”"'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ["'", "'’"],
  ['‘', "’'"],
  ['‚', '‘’'],
  ['「', '」'],
  ['『', '』'],
]);

/** All quotation marks, and those that are apostrophes as well or go with them. */
const marks = new Set([...closersOf.keys(), ...closersOf.values()].flatMap((each) => [...each]));
const singleMarks = new Set(["'", '‘', '’', '‚']);
const anyMark = new RegExp(`[${[...marks].join('')}]`, 'g');

/** A stretch of a string, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the text begins with a mark that may open a quotation. */
export function opensQuote(text: string): boolean {
  return closersOf.has(text.charAt(0));
}

/** True where the text ends with a mark that closes what its first character opened, full stops behind it aside. */
export function endsQuote(text: string): boolean {
  const closers = closersOf.get(text.charAt(0));
  const end = withoutTrailingStops(text);
  return closers !== undefined && end > 1 && closers.includes(text.charAt(end - 1));
}

/**
 * The words inside quotation marks that enclose the whole text: `"A "big" day."` is enclosed,
 * `"No," he said, calling it "absurd"` is not. Undefined where the text is not enclosed.
 */
export function insideQuotes(text: string): Span | undefined {
  if (!endsQuote(text)) return undefined;
  const end = withoutTrailingStops(text) - 1;
  return closesEarlier(text, end) ? undefined : { start: 1, end };
}

/** A quotation without an end among this many that seem to begin is looked for no further. */
const maxTried = 200;

/** The quotations of a text with their marks, also those within others, in text order. One without an end is none. */
export function quotationsIn(text: string): Span[] {
  const found: Span[] = [];
  let tried = 0;
  for (const { index } of text.matchAll(anyMark)) {
    if (isApostrophe(text, index) || !opensQuote(text.charAt(index)) || !standsBeforeWord(text, index)) continue;
    const { closedAt } = walk(text.slice(index), Infinity, true);
    if (closedAt !== undefined) found.push({ start: index, end: index + closedAt });
    else if ((tried += 1) >= maxTried) break;
  }
  return found;
}

/** Quotation marks open at the end of the text, counting from its first: 0 where all are closed. */
export function openQuotes(text: string): number {
  return walk(text, text.length).depth;
}

/** True where the quotation that the first character opens is over before `end`. */
function closesEarlier(text: string, end: number): boolean {
  return walk(text, end).closedAt !== undefined;
}

/** More quotations than this within each other are no text; what stands behind is not looked at. */
const maxDepth = 50;

/**
 * Goes through the quotations of a text whose first character opens one: how many are open at `end`, and the first
 * place behind a mark where none was. Quotations within may have marks of their own.
 */
function walk(text: string, end: number, untilClosed = false): { depth: number; closedAt: number | undefined } {
  const first = text.charAt(0);
  const isSingle = singleMarks.has(first);
  const closersOfOpen: string[] = [];
  let closedAt: number | undefined;
  if (!closersOf.has(first)) return { depth: 0, closedAt };
  for (const { 0: mark, index } of text.matchAll(anyMark)) {
    if (index >= end || closersOfOpen.length >= maxDepth) break;
    if ((index > 0 && !isSingle && singleMarks.has(mark)) || isApostrophe(text, index)) continue;
    if (!untilClosed && isSingle && isPossessive(text, index)) continue;
    const closers = closersOf.get(mark);
    const again = mark === first && (closersOfOpen.length === 0 || closers?.includes(mark) === false);
    if (closers !== undefined && (again || standsBeforeWord(text, index))) closersOfOpen.push(closers);
    else {
      const closed = closersOfOpen.findLastIndex((others) => others.includes(mark));
      if (closed >= 0) closersOfOpen.length = closed;
    }
    if (closersOfOpen.length === 0) closedAt ??= index + 1;
    if (untilClosed && closedAt !== undefined) break;
  }
  return { depth: closersOfOpen.length, closedAt };
}

/** A mark opens where white space or a bracket stands before it and a word behind it. */
function standsBeforeWord(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  return (before === '' || /[\s([{—–"“„«'‘-]/.test(before)) && /[^\s.,;:!?)\]}]/.test(after);
}

function isApostrophe(text: string, index: number): boolean {
  const mark = text.charAt(index);
  if (mark !== "'" && mark !== '’') return false;
  // 'Event 5's' has a digit before it.
  return /[\p{L}\p{N}]/u.test(text.charAt(index - 1)) && /\p{L}/u.test(text.charAt(index + 1));
}

/** How far behind a plural's mark the one that closes the quotation is looked for, in UTF-16 units. */
const maxBehind = 2_000;

/** The mark of `the pilots' strike`, in a text in single marks: a word follows, and no other quotation begins behind it. */
function isPossessive(text: string, index: number): boolean {
  if (!/^s['’] \p{L}/u.test(text.slice(index - 1, index + 4))) return false;
  const behind = text.slice(index + 1, index + maxBehind);
  return /\P{L}['’]\W*$|['’]$/u.test(behind.slice(-8)) && !/[\s([{—–-]['‘‚](?=\S)/u.test(behind);
}

function withoutTrailingStops(text: string): number {
  let end = text.length;
  while (end > 0 && /[.,;\s]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}
