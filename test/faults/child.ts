/** The words that start this program as a child of itself. */
export function childWords(name: string): readonly string[] {
  return [process.execPath, process.argv[1] ?? '', 'child', name];
}
