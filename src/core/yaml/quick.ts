/**
 * Reads a file in the form in which this product writes sidecars: top-level keys with a word, a quoted text, a flow map
 * or a list of flow maps, comments between them. It knows a small part of YAML and is sure of what it knows: undefined
 * for any text that it does not know to be valid and to mean what it gives, which is then read by a YAML library. Nearly
 * all sidecars are of this form, and opening a large corpus is mostly reading them.
 *
 * What it takes is JSON but for quotation marks round words, and is read as JSON in the end: the engine does that best,
 * gives texts that do not keep the file alive, and keeps equal short ones once.
 */
export function readQuick(text: string): unknown {
  if (unusual.test(text)) return undefined;
  const cursor: Cursor = { text, at: 0, taken: 0, json: '{' };
  const keys: string[] = [];
  for (;;) {
    skipEmptyLines(cursor);
    if (cursor.at === text.length) break;
    if (text.startsWith('...', cursor.at)) {
      cursor.at += 3;
      if (!endLine(cursor) || cursor.at < text.length) return undefined;
      break;
    }
    leaveOut(cursor, keys.length === 0 ? '' : ',');
    if (!readKey(cursor, keys) || !readSection(cursor)) return undefined;
  }
  return keys.length === 0 ? undefined : JSON.parse(`${cursor.json}}`);
}

/** Anything but line feeds and printable characters of one UTF-16 unit that mean nothing to YAML's readers. */
const unusual = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/**
 * A place in a text, and the JSON of what stands before it; in UTF-16 units. The functions below move it on, and give
 * false where they are not sure.
 */
interface Cursor {
  readonly text: string;
  at: number;
  /** Up to here the text is in the JSON. */
  taken: number;
  json: string;
}

const [space, newline, quote, hash, comma, backslash] = [0x20, 0x0a, 0x22, 0x23, 0x2c, 0x5c];
const [colon, dash, openBracket, closeBracket, openBrace, closeBrace] = [0x3a, 0x2d, 0x5b, 0x5d, 0x7b, 0x7d];

/** Takes what was read up to here as it stands. */
function take(cursor: Cursor): void {
  cursor.json += cursor.text.slice(cursor.taken, cursor.at);
  cursor.taken = cursor.at;
}

/** Puts something else in the place of what was read since it was last taken. */
function leaveOut(cursor: Cursor, instead: string): void {
  cursor.json += instead;
  cursor.taken = cursor.at;
}

/** What stands behind a top-level key: a value on the same line, or a list below it. */
function readSection(cursor: Cursor): boolean {
  const { text, at } = cursor;
  if (text.charCodeAt(at) === space) {
    skipSpaces(cursor);
    const next = text.charCodeAt(cursor.at);
    if (next !== newline && next !== hash) {
      if (!readValue(cursor, 2, 0)) return false;
      take(cursor);
      return endLine(cursor);
    }
    cursor.at = at;
  }
  return endLine(cursor) && readItems(cursor);
}

/** The items of a list, each a flow map, at the same column of two at most. */
function readItems(cursor: Cursor): boolean {
  const { text } = cursor;
  let column: number | undefined;
  for (;;) {
    skipEmptyLines(cursor);
    const start = cursor.at;
    skipSpaces(cursor);
    const { at } = cursor;
    const isItem =
      text.charCodeAt(at) === dash && text.charCodeAt(at + 1) === space && text.charCodeAt(at + 2) === openBrace;
    if (!isItem) {
      // What is indented otherwise belongs to something that is not known here.
      if (at !== start || column === undefined) return false;
      leaveOut(cursor, ']');
      return true;
    }
    const isFirst = column === undefined;
    column ??= at - start;
    if (at - start !== column || column > 2) return false;
    cursor.at = at + 2;
    leaveOut(cursor, isFirst ? '[' : ',');
    if (!readMap(cursor, column + 2, 0)) return false;
    take(cursor);
    if (!endLine(cursor)) return false;
  }
}

/** A value inside braces or brackets, or behind a top-level key. Lines that go on are indented by `indent` at least. */
function readValue(cursor: Cursor, indent: number, depth: number): boolean {
  switch (cursor.text.charCodeAt(cursor.at)) {
    case quote:
      return readQuoted(cursor);
    case openBrace:
      return readMap(cursor, indent, depth);
    case openBracket:
      return readList(cursor, indent, depth);
    default:
      return readWord(cursor);
  }
}

/** Deeper files are rare; the library has its own bound. */
const deepest = 8;

function readMap(cursor: Cursor, indent: number, depth: number): boolean {
  if (depth > deepest) return false;
  const keys: string[] = [];
  cursor.at += 1;
  for (;;) {
    if (!skipBlanks(cursor, indent) || !readKey(cursor, keys)) return false;
    if (cursor.text.charCodeAt(cursor.at) !== space) return false;
    skipSpaces(cursor);
    if (!readValue(cursor, indent, depth + 1) || !skipBlanks(cursor, indent)) return false;
    const next = cursor.text.charCodeAt(cursor.at);
    cursor.at += 1;
    if (next !== comma) return next === closeBrace;
  }
}

function readList(cursor: Cursor, indent: number, depth: number): boolean {
  if (depth > deepest) return false;
  cursor.at += 1;
  if (cursor.text.charCodeAt(cursor.at) === closeBracket) {
    cursor.at += 1;
    return true;
  }
  for (;;) {
    if (!skipBlanks(cursor, indent) || !readValue(cursor, indent, depth + 1) || !skipBlanks(cursor, indent))
      return false;
    const next = cursor.text.charCodeAt(cursor.at);
    cursor.at += 1;
    if (next !== comma) return next === closeBracket;
  }
}

/** A map with more keys is none that this product writes, and to look for equal ones would take long. */
const mostKeys = 64;

/** A key of letters and digits with its colon, which none of `keys` is the same as; it joins them. */
function readKey(cursor: Cursor, keys: string[]): boolean {
  const { text, at: start } = cursor;
  let end = start;
  while (isLetterOrDigit(text.charCodeAt(end))) end += 1;
  if (end === start || text.charCodeAt(end) !== colon) return false;
  const key = text.slice(start, end);
  if (keys.length === mostKeys || keys.includes(key)) return false;
  keys.push(key);
  take(cursor);
  cursor.at = end + 1;
  leaveOut(cursor, `"${key}":`);
  return true;
}

/** A word without quotation marks: an id, a number, a word of a fixed list. */
function readWord(cursor: Cursor): boolean {
  const { text, at: start } = cursor;
  if (!isWordUnit(text.charCodeAt(start))) return false;
  let end = start + 1;
  while (isWordUnit(text.charCodeAt(end)) || text.charCodeAt(end) === dash) end += 1;
  // Another character behind it would be a part of the word, or give it another meaning.
  if (end < text.length && !isWordEnd(text.charCodeAt(end))) return false;
  take(cursor);
  cursor.at = end;
  leaveOut(cursor, `"${text.slice(start, end)}"`);
  return true;
}

/** A text in double quotes on one line, with no escapes but those of quotation marks and backslashes. */
function readQuoted(cursor: Cursor): boolean {
  const { text, at: start } = cursor;
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text.charCodeAt(end - 1) === backslash && isEscaped(text, end, start))
    end = text.indexOf('"', end + 1);
  if (end < 0) return false;
  cursor.at = end + 1;
  const quoted = text.slice(start, end + 1);
  return !quoted.includes('\n') && !(quoted.includes('\\') && otherEscape.test(quoted));
}

/** A backslash before anything but a quotation mark or a backslash. */
const otherEscape = /^(?:[^\\]|\\["\\])*\\[^"\\]/;

/** True where the quotation mark at an offset belongs to the text, since an odd number of backslashes stands before it. */
function isEscaped(text: string, at: number, start: number): boolean {
  let first = at;
  while (first - 1 > start && text.charCodeAt(first - 1) === backslash) first -= 1;
  return (at - first) % 2 === 1;
}

function isLetterOrDigit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

/** Letters, digits, and what an id may begin with. */
function isWordUnit(unit: number): boolean {
  return isLetterOrDigit(unit) || unit === 0x5f || unit === 0x2e || unit === 0x2f;
}

function isWordEnd(unit: number): boolean {
  return unit === comma || unit === closeBrace || unit === closeBracket || unit === newline || unit === space;
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === space) cursor.at += 1;
}

/** Passes over blanks and one end of a line in braces or brackets; false where the next line is not indented enough. */
function skipBlanks(cursor: Cursor, indent: number): boolean {
  skipSpaces(cursor);
  if (cursor.text.charCodeAt(cursor.at) !== newline) return true;
  const start = (cursor.at += 1);
  skipSpaces(cursor);
  return cursor.at - start >= indent && cursor.text.charCodeAt(cursor.at) !== newline;
}

/** Passes over the rest of a line, which holds a comment at most. */
function endLine(cursor: Cursor): boolean {
  const { text, at: start } = cursor;
  skipSpaces(cursor);
  const next = text.charCodeAt(cursor.at);
  if (next === hash && cursor.at > start) skipLine(cursor);
  else if (next === newline) cursor.at += 1;
  else return cursor.at === text.length;
  return true;
}

function skipLine(cursor: Cursor): void {
  const end = cursor.text.indexOf('\n', cursor.at);
  cursor.at = end < 0 ? cursor.text.length : end + 1;
}

/** Passes over lines that are blank or hold a comment alone. */
function skipEmptyLines(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const start = cursor.at;
    skipSpaces(cursor);
    const next = text.charCodeAt(cursor.at);
    if (next === newline) cursor.at += 1;
    else if (next === hash) skipLine(cursor);
    else {
      // Blanks before the end of the file are an empty line too.
      if (cursor.at < text.length) cursor.at = start;
      return;
    }
  }
}
