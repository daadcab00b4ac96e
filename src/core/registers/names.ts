import type { Actor } from './actors.ts';
import { foldName } from './fold-name.ts';
import { eachInSteps } from '../steps.ts';

/** What a name is to its actor. A metonym stands for it only when something acts; a demonym is an adjective or a people. */
export type NameKind = 'name' | 'alias' | 'metonym' | 'demonym' | 'post';

/** A name by which an actor may be meant. */
export interface ActorName {
  readonly actor: Actor;
  readonly kind: NameKind;
  readonly name: string;
}

/** The names by which an actor is called, and those that stand for it: name, aliases, metonyms. */
export function namesOf(actor: Actor): string[] {
  return [actor.name, ...(actor.aliases ?? []), ...(actor.metonyms ?? [])];
}

/** All names of an actor with their kinds; a post counts as its title with each name and demonym of its body. */
export function actorNames(actor: Actor, byId: ReadonlyMap<string, Actor>): ActorName[] {
  const named = (kind: NameKind, names: readonly string[] = []) => names.map((name) => ({ actor, kind, name }));
  const posts = (actor.posts ?? []).flatMap(({ title, for: body }) => {
    if (title === undefined) return [];
    const { name = body, aliases = [], demonyms = [] } = byId.get(body) ?? {};
    return [...[name, ...aliases, ...demonyms].map((each) => `${each} ${title}`), `${title} of ${name}`];
  });
  return [
    ...named('name', [actor.name]),
    ...named('alias', actor.aliases),
    ...named('metonym', actor.metonyms),
    ...named('demonym', actor.demonyms),
    ...named('post', posts),
  ];
}

/** Who goes by a name, by its folded form (`foldName`). */
export type NameLookup = ReadonlyMap<string, readonly ActorName[]>;

/** Who goes by which name, in small steps: each folded name with its actors in the order of the register, each actor once. */
export function* lookupNames(actors: readonly Actor[]): Generator<void, NameLookup> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const lookup = new Map<string, ActorName[]>();
  yield* eachInSteps(actors, (actor) => {
    for (const each of actorNames(actor, byId)) {
      const folded = foldName(each.name);
      const known = lookup.get(folded);
      if (known === undefined) lookup.set(folded, [each]);
      else if (known.at(-1)?.actor !== actor) known.push(each);
    }
  });
  lookup.delete('');
  return lookup;
}

/** A name or alias that several actors go by. */
export interface SharedName {
  readonly folded: string;
  readonly names: readonly ActorName[];
}

/**
 * The names and aliases that two actors or more share, for the rule that tells them. What stands for an actor only now
 * and then (metonym, demonym, post) counts where another one has it as its name or alias.
 */
export function sharedNames(lookup: NameLookup): SharedName[] {
  return [...lookup].flatMap(([folded, names]) => {
    const owners = names.filter(({ kind }) => kind === 'name' || kind === 'alias').length;
    return names.length > 1 && owners > 0 ? [{ folded, names: [...names] }] : [];
  });
}
