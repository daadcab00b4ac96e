import { foldName } from '../registers/fold-name.ts';
import { officeNouns } from './lexicon/offices.ts';
import type { KnownActor, NameTable, TabledName } from './name-table.ts';
import type { ReadText } from './names.ts';
import { stemOf } from './words.ts';

/** Words for bodies that go back to one whose name has them: 'the federation', 'the court'. */
const inNames =
  'federation association union agency committee council commission court tribunal bank authority ministry movement front party coalition bloc league alliance organisation organization company corporation foundation institute board guard mission secretariat fund chamber society'.split(
    ' ',
  );

/** Words that go back to the only actor of a type. */
const ofTypes: Readonly<Record<string, string>> = {
  company: 'company firm manufacturer operator carrier supplier',
  'armed-group': 'militia rebels insurgents guerrillas gunmen',
  party: 'party',
  media: 'newspaper broadcaster',
};

/** Offices that say too little. */
const vague = /^(?:general|secretary|official|officials|head|chief|representative|counterpart|director|chair|side)$/;

/**
 * What a page calls actors that it names elsewhere, with 'the' before it: 'the agency', 'the company', 'the finance
 * minister'. Words that could mean two of them mean none.
 */
export function definiteNames(texts: readonly ReadText[], { wordings }: NameTable): Map<string, TabledName[]> {
  const owners = new Map<string, Set<KnownActor>>();
  const named = new Set(texts.flatMap(({ namings }) => namings.map(({ actor }) => actor)));
  for (const actor of named) {
    const words = actor.type === 'person' ? officesOf(actor) : bodyWordsOf(actor, wordings.get(actor.key) ?? []);
    for (const word of words) owners.set(word, (owners.get(word) ?? new Set()).add(actor));
  }
  const names = new Map<string, TabledName[]>();
  for (const [name, [only, ...more]] of owners) {
    if (only === undefined || more.length > 0) continue;
    const words = name.split(' ');
    const [first = ''] = words;
    const list = [...(names.get(first) ?? []), { words, actor: only, kind: 'short', form: 'definite' } as const];
    names.set(
      first,
      list.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return names;
}

function bodyWordsOf({ type }: KnownActor, wordings: readonly (readonly string[])[]): string[] {
  if (type === 'state') return [];
  const stems = new Set(wordings.flat());
  return [...inNames.filter((word) => stems.has(stemOf(word))), ...(ofTypes[type ?? '']?.split(' ') ?? [])];
}

function officesOf({ posts }: KnownActor): string[] {
  return posts.flatMap(({ title }) => {
    const words = foldName(title).split(' ');
    const end = words.findIndex((word) => /^(?:of|in|at|for|to)$/.test(word));
    const office = end < 0 ? words : words.slice(0, end);
    const last = office.at(-1) ?? '';
    if (!officeNouns.has(last)) return [];
    return [office.join(' '), last].filter((name, index) => index === 0 || !vague.test(name));
  });
}
