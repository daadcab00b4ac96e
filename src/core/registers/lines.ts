/** One entry of a register that stands on a line of its own. */
export interface EntryLine {
  readonly id: string;
  /** Start of the line, in UTF-16 offsets. */
  readonly start: number;
  /** End of the line, its line end included. */
  readonly end: number;
}

/** A register as the format writes it: the line that names the list, then one entry a line up to the end of the file. */
export interface RegisterLines {
  /** Offset of the first character behind the line that names the list. */
  readonly listStart: number;
  readonly lineEnd: '\n' | '\r\n';
  readonly entries: readonly EntryLine[];
}

/** Longer lines are left to the parser: they are rare, and a pattern should not walk them. */
const maxLine = 20_000;

/** A character that is neither a control character nor half of one, nor one that a YAML reader might drop. */
const character = String.raw`[^\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]`;
const quoted = String.raw`"(?:(?!["\\])${character}|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const plain = String.raw`[A-Za-z0-9][A-Za-z0-9_.\-]*`;
const key = String.raw`[A-Za-z][A-Za-z0-9_\-]*`;
const scalar = `(?:${quoted}|${plain})`;
const flatMap = `\\{ *${key}: +${scalar}(?: *, *${key}: +${scalar})* *\\}`;
const listOf = (item: string) => `\\[ *(?:${item}(?: *, *${item})*)? *\\]`;
const value = `(?:${scalar}|${listOf(scalar)}|${flatMap}|${listOf(flatMap)})`;
const end = `(?: +#${character}*)? *`;

const field = new RegExp(`(${key}): +(${value}) *`, 'uy');
const innerKey = new RegExp(`${quoted}|\\{|(${key}): `, 'gu');
const closing = new RegExp(`\\}${end}$`, 'uy');
const blankOrComment = new RegExp(`^ *(?:#${character}*)?$`, 'u');
const headField = new RegExp(`^(${key}): +${scalar}${end}$`, 'u');
const listHead = new RegExp(`^(${key}):${end}$`, 'u');

/**
 * The lines of a register, or undefined for one that is written in any other way. It is told from the shape of each
 * line alone, which takes a hundredth of the time of parsing; the shapes are so narrow that what they let pass is
 * valid YAML and means what it seems to (a law in the tests compares it with the parser).
 */
export function registerLines(text: string, section: string): RegisterLines | undefined {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const keys = new Set<string>();
  let listStart: number | undefined;
  let indent: number | undefined;
  const entries: EntryLine[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, newline < 0 ? end : end - lineEnd.length);
    // Where line ends are mixed, what stays of them in a line is a character that no shape allows.
    if (line.length > maxLine || (newline >= 0 && !text.startsWith(lineEnd, end - lineEnd.length))) return undefined;
    const entry = listStart === undefined ? undefined : readEntryLine(line);
    if (entry !== undefined) {
      if (entry.indent !== (indent ?? entry.indent)) return undefined;
      indent = entry.indent;
      entries.push({ id: entry.id, start, end });
    } else if (!blankOrComment.test(line)) {
      const head = listStart === undefined ? readHeadLine(line, section) : undefined;
      if (head === undefined || keys.has(head.key)) return undefined;
      keys.add(head.key);
      if (head.key === section) listStart = end;
    }
    start = end;
  }
  return listStart === undefined || entries.length === 0 ? undefined : { listStart, lineEnd, entries };
}

/** A line before the list: `newsweave: 1`, another field with one value, or the list's own name. */
function readHeadLine(line: string, section: string): { readonly key: string } | undefined {
  const list = listHead.exec(line)?.[1];
  if (list !== undefined) return list === section ? { key: list } : undefined;
  const name = headField.exec(line)?.[1];
  if (name === undefined || name === section) return undefined;
  return name !== 'newsweave' || /^newsweave: +1(?![\w.-])/.test(line) ? { key: name } : undefined;
}

/** `  - { id: …, … }` with each key once. */
function readEntryLine(line: string): { readonly id: string; readonly indent: number } | undefined {
  const start = /^( *)- +\{ */.exec(line);
  if (start === null) return undefined;
  const keys: string[] = [];
  let id: string | undefined;
  let at = start[0].length;
  for (;;) {
    field.lastIndex = at;
    const [whole, name = '', words = ''] = field.exec(line) ?? [];
    if (whole === undefined || keys.includes(name) || repeatsInnerKey(words)) return undefined;
    keys.push(name);
    if (name === 'id') id = idOf(words);
    at += whole.length;
    if (line.charAt(at) !== ',') break;
    at += 1;
    while (line.charAt(at) === ' ') at += 1;
  }
  closing.lastIndex = at;
  return closing.test(line) && id !== undefined ? { id, indent: start[1]?.length ?? 0 } : undefined;
}

/** An id as the parser reads it; what a quoted word may hold here is what JSON has too. */
function idOf(words: string): string | undefined {
  if (/^[A-Za-z0-9]/.test(words)) return words;
  const id: unknown = words.startsWith('"') ? JSON.parse(words) : undefined;
  return typeof id === 'string' ? id : undefined;
}

function repeatsInnerKey(words: string): boolean {
  if (!words.includes('{')) return false;
  let keys: string[] = [];
  for (const [token, name] of words.matchAll(innerKey)) {
    if (token === '{') keys = [];
    if (name === undefined) continue;
    if (keys.includes(name)) return true;
    keys.push(name);
  }
  return false;
}
