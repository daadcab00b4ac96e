import type { NameFinder } from './named-actors.ts';

/** The words of a line behind the name that it begins with; the name before a line is no part of its words. */
export function behindActor(words: string, names: NameFinder): string {
  const [first] = names.in(words);
  const leads = first !== undefined && /^(?:the\s+)?$/iu.test(words.slice(0, first.start));
  return leads ? words.slice(first.end).replace(/^[^\p{L}]+/u, '') : words;
}
