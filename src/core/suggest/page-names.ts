import { definiteNames } from './definite-names.ts';
import { bodyNouns } from './lexicon/offices.ts';
import type { KnownActor, NameTable, TabledName } from './name-table.ts';
import type { ReadText } from './names.ts';
import { stemOf } from './words.ts';

/**
 * What a page calls actors that it names otherwise, by the first word. Of the texts the first three tell who is there: title,
 * summary and content.
 */
export function pageNames(texts: readonly ReadText[], table: NameTable): Map<string, readonly TabledName[]> {
  return new Map([
    ...definiteNames(texts.slice(0, 3), table),
    ...stateOfPage(texts.slice(0, 2), table),
    ...bodiesOfPage(texts, table),
    ...shortForms(texts),
  ]);
}

/**
 * What a page calls its actors for short: 'the government' after 'the Tessarian government', 'the army' after 'the
 * Nepali Army', where it speaks of one only.
 */
function shortForms(texts: readonly ReadText[]): Map<string, TabledName[]> {
  const owners = new Map<string, Set<KnownActor>>();
  for (const { namings } of texts) {
    for (const { head, actor } of namings) {
      if (head === null || !bodyNouns.has(head)) continue;
      owners.set(head, (owners.get(head) ?? new Set()).add(actor));
    }
  }
  return namesOfOnly(owners);
}

/** Bodies that a page may speak of without their country's name, by a word of their names. */
const plainBodies =
  'police army navy coastguard gendarmes gendarmerie parliament government militia rebels junta prosecutors'.split(' ');

/**
 * 'police' on a page that names the state whose police the register has. Where several bodies of such states have the
 * same word, none is meant.
 */
function bodiesOfPage(texts: readonly ReadText[], { registered, wordings }: NameTable): Map<string, TabledName[]> {
  // A state is there with what belongs to it and with those who speak for it.
  const named = new Set(
    texts.flatMap(({ namings }) =>
      namings.flatMap(({ actor }) => [actor.key, actor.partOf, ...actor.posts.map((post) => post.for)]),
    ),
  );
  const owners = new Map<string, KnownActor[]>();
  for (const actor of registered) {
    if (actor.partOf === null || !named.has(actor.partOf)) continue;
    const stems = new Set((wordings.get(actor.key) ?? []).flat());
    for (const word of plainBodies) if (stems.has(stemOf(word))) owners.set(word, [...(owners.get(word) ?? []), actor]);
  }
  return namesOfOnly(owners);
}

/** What a page that speaks of one state calls it: 'the government', behind no name. */
const governments = ['government', 'cabinet', 'authorities'] as const;

/**
 * 'The government' on a page that names one state only, be it in the name of something else: 'the Peruvian Red Cross'.
 */
function stateOfPage(texts: readonly ReadText[], { byFirst, actors }: NameTable): Map<string, TabledName[]> {
  const states = new Map<string, KnownActor>();
  for (const { words, namings } of texts) {
    for (const { actor } of namings) if (actor.type === 'state') states.set(actor.key, actor);
    for (const { folded, text } of words) {
      const found = byFirst.get(folded)?.find((name) => name.words.length === 1 && name.actor.type === 'state');
      if (found !== undefined && /^\p{Lu}/u.test(text)) states.set(found.actor.key, found.actor);
    }
    for (const { actor } of namings) {
      for (const key of [actor.partOf, ...actor.posts.map((post) => post.for)]) {
        const owner = actors.get(key ?? '');
        if (owner?.type === 'state') states.set(owner.key, owner);
      }
    }
  }
  return namesOfOnly(new Map(governments.map((word) => [word, [...states.values()]])));
}

/** The words that only one actor may be meant by, as names of that actor. */
function namesOfOnly(owners: ReadonlyMap<string, Iterable<KnownActor>>): Map<string, TabledName[]> {
  const names = new Map<string, TabledName[]>();
  for (const [word, [only, ...more]] of owners)
    if (only !== undefined && more.length === 0)
      names.set(word, [{ words: [word], actor: only, kind: 'short', form: 'any' }]);
  return names;
}
