/** True where an editor that shows a text has nothing unsaved: it shows no byte order mark, and line ends of one kind. */
export function isSameText(onDisk: string | undefined, shown: string): boolean {
  return onDisk !== undefined && asShown(onDisk) === asShown(shown);
}

function asShown(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
