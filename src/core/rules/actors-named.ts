import type { Actor } from '../registers/actors.ts';
import { foldName } from '../registers/fold-name.ts';
import { onceInSteps, type OnceInSteps } from '../once-in-steps.ts';
import { lookupNames, type NameLookup } from '../registers/names.ts';

/** The names of registers, each made once. */
const lookups = new WeakMap<ReadonlyMap<string, Actor>, OnceInSteps<NameLookup>>();

function lookupOf(actors: ReadonlyMap<string, Actor>): OnceInSteps<NameLookup> {
  const lookup = lookups.get(actors) ?? onceInSteps(() => lookupNames([...actors.values()]));
  lookups.set(actors, lookup);
  return lookup;
}

/** Makes the names of a register ready, bit by bit: those of thousands of actors take 50 ms. */
export function* prepareNamed(actors: ReadonlyMap<string, Actor>): Generator<void, void> {
  yield* lookupOf(actors).steps();
}

/** Words of the longest name that is looked for. */
const longest = 6;

/** The actors of the register that a text names, in the order of the text; a name that several have names nobody. */
export function actorsNamedIn(text: string, actors: ReadonlyMap<string, Actor>): Actor[] {
  const lookup = lookupOf(actors).value();
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
