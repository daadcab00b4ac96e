/** One line of a normalised text: UTF-16 offsets, without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text as positions see it (FORMAT "Positions"): byte order mark off, CRLF and lone CR as LF.
 * Lines end at LF and nowhere else, so U+2028 stays inside a line.
 */
export function normaliseText(decoded: string): string {
  const text = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The lines of a normalised text; there is always at least one. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (;;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, end, text: text.slice(start, end) });
    if (newline < 0) return lines;
    start = newline + 1;
  }
}
