import { act, type Act } from './act.ts';
import { isChain } from './clause-subjects.ts';
import { conceptOf, lexicon, verbStem } from './lexicon/classes.ts';
import type { Naming, ReadText } from './names.ts';
import { isWeak } from './words.ts';

/** How many words may stand between a name and the noun of its deed: 'US and Israeli joint military operations'. */
const reach = 3;

/** Acts that nouns tell: 'Iran's accusations of US insincerity', 'talks between the US and Iran'. */
export function nominalActs(read: ReadText, inside: readonly Naming[], end: number): Act[] {
  const { words, text } = read;
  const acts: Act[] = [];
  for (const naming of inside) {
    const deed = deedBehind(read, naming);
    if (deed === undefined) continue;
    const group = inside.filter((each) => each.end <= naming.start && isChain(text.slice(each.end, naming.start)));
    const agents = [...group, naming].map(({ actor }) => actor.key);
    const behind = inside.filter((each) => each.from > deed && each.start - (words[deed]?.end ?? 0) < 40);
    const isMutual = conceptOf(verbStem(words[deed]?.folded ?? '')) === 'consult';
    const stop = behind.at(-1)?.end ?? Math.min(end, words[deed + 4]?.end ?? end);
    const made = act(
      read,
      agents,
      behind.map(({ actor }) => actor.key),
      naming.start,
      stop,
    );
    acts.push(
      isMutual
        ? { ...made, agents: [...made.agents, ...made.patients], patients: [...made.agents, ...made.patients] }
        : made,
    );
  }
  const [first, last] = [inside[0]?.from ?? 0, inside.at(-1)?.from ?? 0];
  for (let index = Math.max(0, first - 6); index < last; index += 1) {
    const word = words[index];
    if (word?.folded !== 'between') continue;
    const pair = inside.filter(({ from }) => from > index && from <= index + 6).slice(0, 2);
    if (pair.length < 2) continue;
    const keys = pair.map(({ actor }) => actor.key);
    const from = words[Math.max(0, index - 3)]?.start ?? word.start;
    acts.push({ ...act(read, keys, [], from, pair[1]?.end ?? end), patients: keys });
  }
  return acts;
}

/** The index of the noun of a deed that follows a name closely. */
function deedBehind({ text, words, namings }: ReadText, naming: Naming): number | undefined {
  for (let index = naming.to; index < naming.to + reach; index += 1) {
    const [word, before] = [words[index], words[index - 1]];
    if (word === undefined || before === undefined || namings.some(({ from, to }) => index >= from && index < to))
      return undefined;
    if (!/^[-–\s'’]*$/u.test(text.slice(before.end, word.start)) || isWeak(word.folded)) return undefined;
    if (lexicon().nouns.has(verbStem(word.folded))) return index;
  }
  return undefined;
}
