/** One stretch of a text in comparison with another: in both, only in the old one, or only in the new one. */
export interface DiffPart {
  readonly kind: 'same' | 'old' | 'new';
  readonly words: string;
}

/** Longest texts that are compared word by word, in words each: beyond it the whole middle counts as changed. */
const maxWords = 2000;

/** What is different between two texts, word by word, by the longest words that both have in the same order. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const shorter = Math.min(old.length, now.length) - start;
  while (end < shorter && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], words: readonly string[]) => {
    if (words.length === 0) return;
    const last = parts.at(-1);
    if (last?.kind === kind) parts[parts.length - 1] = { kind, words: `${last.words} ${words.join(' ')}` };
    else parts.push({ kind, words: words.join(' ') });
  };
  add('same', old.slice(0, start));
  middle(old.slice(start, old.length - end), now.slice(start, now.length - end), add);
  add('same', end === 0 ? [] : old.slice(-end));
  return parts;
}

type Add = (kind: DiffPart['kind'], words: readonly string[]) => void;

function middle(old: readonly string[], now: readonly string[], add: Add): void {
  if (old.length > maxWords || now.length > maxWords) {
    add('old', old);
    add('new', now);
    return;
  }
  const width = now.length + 1;
  /** Longest common words of what is left behind two places. */
  const common = new Uint16Array((old.length + 1) * width);
  const at = (a: number, b: number) => common[a * width + b] ?? 0;
  for (let a = old.length - 1; a >= 0; a -= 1)
    for (let b = now.length - 1; b >= 0; b -= 1)
      common[a * width + b] = old[a] === now[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  let [a, b] = [0, 0];
  while (a < old.length || b < now.length) {
    if (a < old.length && b < now.length && old[a] === now[b]) {
      add('same', now.slice(b, b + 1));
      a += 1;
      b += 1;
    } else if (b >= now.length || (a < old.length && at(a + 1, b) >= at(a, b + 1))) {
      add('old', old.slice(a, a + 1));
      a += 1;
    } else {
      add('new', now.slice(b, b + 1));
      b += 1;
    }
  }
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
