/**
 * A function of a text that gives the same for the same text, with what it gave lately: at least so many answers are
 * remembered, and at most twice as many. What it gives must not be changed by anybody.
 */
export function remembering<T extends object | string>(atLeast: number, of: (text: string) => T): (text: string) => T {
  let lately = new Map<string, T>();
  let before = new Map<string, T>();
  return (text) => {
    const known = lately.get(text);
    if (known !== undefined) return known;
    const found = before.get(text) ?? of(text);
    if (lately.size >= atLeast) [lately, before] = [new Map<string, T>(), lately];
    lately.set(text, found);
    return found;
  };
}
