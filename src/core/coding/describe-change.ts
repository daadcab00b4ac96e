import { asList, asMap, sameData, valueOf } from '../yaml/data.ts';
import { readYaml, registerBounds } from '../yaml/read.ts';
import type { WrittenFile } from './revert-file.ts';

const nouns: Readonly<Record<string, readonly [one: string, several: string]>> = {
  article: ['note on the article', 'notes on the article'],
  events: ['event', 'events'],
  mentions: ['mention', 'mentions'],
  responses: ['response', 'responses'],
  noActs: ['line without an act', 'lines without an act'],
  rationales: ['rationale', 'rationales'],
  relations: ['relation', 'relations'],
  verdicts: ['verdict', 'verdicts'],
  ignored: ['finding set aside', 'findings set aside'],
  actors: ['actor', 'actors'],
};

function isRegister({ path }: WrittenFile): boolean {
  return !path.endsWith('.ann.yaml');
}

/** What a step touched, for people, registers last: '1 response in ports.txt.ann.yaml, 1 actor in actors.yaml'. */
export function describeChange(files: readonly WrittenFile[]): string {
  return [...files]
    .sort((a, b) => Number(isRegister(a)) - Number(isRegister(b)))
    .flatMap(({ path, before, after }) => {
      const [old, made] = [before, after].map((text) => readYaml(text ?? '', registerBounds).value);
      const parts = Object.entries(nouns).flatMap(([section, [one, several]]) => {
        const count = differences(valueOf(old, section), valueOf(made, section));
        return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
      });
      return parts.length === 0 ? [] : [`${parts.join(', ')} in ${path}`];
    })
    .join(', ');
}

/** How many entries of a list, or fields of a map, are in one state only or differ between the two. */
function differences(old: unknown, made: unknown): number {
  if (!Array.isArray(old) && !Array.isArray(made)) {
    const keys = new Set([old, made].flatMap((map) => Object.keys(asMap(map))));
    return [...keys].filter((key) => !sameData(valueOf(old, key), valueOf(made, key))).length;
  }
  const [before, after] = [tellings(old), tellings(made)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).length;
}

/** What each entry says, by its id or, where it has none, by what it says and its place. */
function tellings(list: unknown): Map<string, string> {
  return new Map(
    asList(list).map((entry, place) => {
      const id = valueOf(entry, 'id');
      const told = JSON.stringify(entry);
      return [typeof id === 'string' ? id : `${place} ${told}`, told];
    }),
  );
}
