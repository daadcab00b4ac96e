/**
 * A file that holds comments at most, with its first lines below them: its line ends and blank lines stay. `lines` end with a line
 * feed.
 */
export function begunBelow(before: string, lines: string): string {
  if (before.trim() === '') return lines;
  const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
  const above = before.endsWith('\n') ? before : before + lineEnd;
  return above + lines.replaceAll('\n', lineEnd);
}
