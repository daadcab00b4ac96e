/** Longest words of a corpus on one line of output, in characters. */
const maxWords = 80;

/** Text for a terminal without what could move its cursor or turn the text; lines stay lines. */
export function printable(text: string): string {
  return text.replace(/(?:(?!\n)\p{Cc})+/gu, ' ').replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
}

/**
 * Words of a corpus for a terminal (architecture, invariant 8): one line, the middle left out where they are long.
 */
export function onOneLine(words: string, max = maxWords): string {
  const line = printable(words).replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  if (characters.length <= max) return line;
  const half = (max - 3) >> 1;
  return `${characters.slice(0, half).join('')} … ${characters.slice(-half).join('')}`;
}

/** A number with its noun. */
export function counted(count: number, noun: string, several = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : several}`;
}

/** What happened to a file. A reason that begins with the name of the file does not name it once more. */
export function aboutFile(path: string, reason: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (reason.startsWith(`${path}: `)) return reason;
  return reason.startsWith(`${name} `) ? `${path}${reason.slice(name.length)}` : `${path}: ${reason}`;
}
