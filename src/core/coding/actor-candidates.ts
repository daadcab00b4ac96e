import { foldName } from '../registers/fold-name.ts';
import type { Actor } from '../registers/actors.ts';
import type { NamedActor, NameFinder } from './named-actors.ts';

/** An actor that may be meant, and why. */
export interface ActorCandidate {
  /** The actor's id, or its key where it comes with the product. */
  readonly id: string;
  readonly actor: Actor;
  /** A few words for people: 'named before the line'. */
  readonly reason: string;
  /** True where nothing else in the line speaks for another one. */
  readonly sure: boolean;
  /** Probability that it is the one; missing where nothing was weighed. */
  readonly score?: number;
  /** Id of the person who utters it for the actor, where the words name one of the register. */
  readonly speaker?: string;
  /** True where no register has it yet: its id is no id, and picking it adds it by its name. */
  readonly isNew?: boolean;
}

/** Words that are coded, with the name before them where the line has kept it. */
export interface WordsToCode {
  readonly words: string;
  readonly label: string | null;
  /** Where they begin on the page, in code points. */
  readonly at?: number;
}

/** Ranks the actors of some words; another engine may stand in for the simple one. */
export type RankActors = (words: WordsToCode, page: string, names: NameFinder) => ActorCandidate[];

/**
 * The simple ranking: who is named before the line, then who is named in it, then who is named on the page, the most
 * often named first.
 */
export const rankActors: RankActors = ({ words, label }, page, names) => {
  const labelled = label === null ? [] : names.called(label);
  const inLine = names.in(words);
  const distinct = new Set(inLine.map(({ id }) => id));
  const leading = inLine.find((name) => leads(words, name));
  const candidates = [
    ...labelled.map(({ id, actor }) => ({
      id,
      actor,
      reason: 'named before the line',
      sure: labelled.length === 1,
    })),
    ...inLine.map(({ id, actor, name }) => ({
      id,
      actor,
      reason: foldName(name) === foldName(actor.name) ? 'named in the line' : `“${name}” in the line`,
      sure: label === null && distinct.size === 1 && leading?.id === id,
    })),
    ...onPage(names.in(page)),
  ];
  return uniqueById(candidates);
};

/** True for a name that the words begin with, 'The' before it aside. */
function leads(words: string, { start }: NamedActor): boolean {
  return /^["“‘'(]*(?:the\s+)?$/iu.test(words.slice(0, start));
}

function onPage(named: readonly NamedActor[]): ActorCandidate[] {
  const counts = new Map<string, { readonly first: NamedActor; count: number }>();
  for (const each of named) {
    const known = counts.get(each.id);
    if (known === undefined) counts.set(each.id, { first: each, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ first: { id, actor }, count }) => ({
      id,
      actor,
      reason: count === 1 ? 'named on this page' : `named ${count} times on this page`,
      sure: false,
    }));
}

function uniqueById(candidates: readonly ActorCandidate[]): ActorCandidate[] {
  const found = new Map<string, ActorCandidate>();
  for (const each of candidates) if (!found.has(each.id)) found.set(each.id, each);
  return [...found.values()];
}
