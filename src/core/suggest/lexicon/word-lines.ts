/** The lines of word lists, each as its words; general English, written for this product. */
export function linesOf(lists: readonly string[]): string[][] {
  return lists.flatMap((list) =>
    list
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' ')),
  );
}
