import type { ResponseRecord } from '../sidecar/schema.ts';
import { foldName } from '../registers/fold-name.ts';
import { bodyNouns, officeAdjectives, officeNouns } from './lexicon/offices.ts';
import { lineFrame } from './line-frame.ts';
import type { LearnedNames, NameTable } from './name-table.ts';
import { readNames } from './names.ts';
import { verbStem } from './lexicon/classes.ts';

/** What people's decisions teach; derived from the records of the sidecars, with no state of its own. */
export interface Experience {
  /** The types that people chose for lines with a verb (by stem), as shares. */
  readonly typesOfVerb: (verb: string) => ReadonlyMap<string, number>;
  /** How often each actor did acts of a type, the most frequent one near 1. */
  readonly actorsOfType: (type: string) => ReadonlyMap<string, number>;
}

/** The verbs (by stem) of responses that have been read with one table of names. */
export type VerbsOfResponses = ReadonlyMap<ResponseRecord, string>;

/** Gathers what decided responses teach, in small steps, and the verbs of these. What `before` knows is not read again. */
export function* experienceInSteps(
  responses: readonly ResponseRecord[],
  table: NameTable,
  before: VerbsOfResponses = new Map(),
): Generator<void, { readonly experience: Experience; readonly verbs: VerbsOfResponses }> {
  const verbs = new Map<ResponseRecord, string>();
  const byVerb = new Map<string, Map<string, number>>();
  const byType = new Map<string, Map<string, number>>();
  for (const response of responses) {
    const { quote, type, actors = [] } = response;
    if (type === undefined) continue;
    const verb = before.get(response) ?? verbOf(quote, table);
    verbs.set(response, verb);
    count(byVerb, verb, type);
    for (const actor of actors) count(byType, type, actor);
    yield;
  }
  const experience: Experience = {
    // One choice is no rule yet: counts are drawn towards nothing.
    typesOfVerb: (verb) => shares(byVerb.get(verb), 1),
    actorsOfType: (type) => shares(byType.get(type), 3),
  };
  return { experience, verbs };
}

function verbOf(quote: string, table: NameTable): string {
  const { words, verb } = lineFrame(readNames(quote, table));
  return verbStem(words[verb]?.folded ?? '');
}

/** Names that decided responses teach: a label or leading words that no register knows, and the actor they went to. */
export function learnedNames(
  labelled: readonly { readonly label: string; readonly actors: readonly string[] }[],
): LearnedNames {
  const owners = new Map<string, { readonly name: string; readonly actors: Set<string> }>();
  for (const { label, actors } of labelled) {
    const folded = foldName(label);
    // 'Foreign Minister', 'Finance Ministry': each page means its own.
    if (folded.split(' ').every((word) => officeNouns.has(word) || officeAdjectives.has(word) || bodyNouns.has(word)))
      continue;
    const known = owners.get(folded) ?? { name: label, actors: new Set<string>() };
    for (const actor of actors) known.actors.add(actor);
    owners.set(folded, known);
  }
  return [...owners.values()].flatMap(({ name, actors: [...all] }) => {
    const [actor, ...others] = all;
    return actor === undefined || others.length > 0 || actor === 'unknown' ? [] : [{ actor, name }];
  });
}

function count(table: Map<string, Map<string, number>>, key: string, value: string): void {
  const row = table.get(key) ?? new Map<string, number>();
  row.set(value, (row.get(value) ?? 0) + 1);
  table.set(key, row);
}

function shares(row: ReadonlyMap<string, number> | undefined, prior: number): ReadonlyMap<string, number> {
  if (row === undefined) return new Map();
  const total = [...row.values()].reduce((sum, each) => sum + each, 0);
  return new Map([...row].map(([value, each]) => [value, each / (total + prior)]));
}
