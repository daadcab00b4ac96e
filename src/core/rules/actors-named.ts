import type { Actor } from '../registers/actors.ts';
import { foldName } from '../registers/fold-name.ts';
import { lookupNames, type NameLookup } from '../registers/names.ts';

/** The names of registers, each made once. */
const lookups = new WeakMap<ReadonlyMap<string, Actor>, NameLookup>();

/** Words of the longest name that is looked for. */
const longest = 6;

/** The actors of the register that a text names, in the order of the text; a name that several have names nobody. */
export function actorsNamedIn(text: string, actors: ReadonlyMap<string, Actor>): Actor[] {
  const lookup = lookups.get(actors) ?? lookupNames([...actors.values()]);
  lookups.set(actors, lookup);
  const words = foldName(text.replace(/[’']s\b/gu, '')).split(' ');
  const found = new Set<Actor>();
  for (let start = 0; start < words.length; start += 1) {
    for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
      const named = lookup.get(words.slice(start, start + length).join(' '));
      const [only] = named ?? [];
      if (named?.length !== 1 || only === undefined) continue;
      found.add(only.actor);
      start += length - 1;
      break;
    }
  }
  return [...found];
}
