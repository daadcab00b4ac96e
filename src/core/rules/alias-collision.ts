import type { Actor } from '../registers/actors.ts';
import { lookupNames, sharedNames, type ActorName, type SharedName } from '../registers/names.ts';
import { foldName } from '../registers/fold-name.ts';
import { registerTest } from './corpus-tests.ts';
import { quoted, type FindingPlace, type Found } from './finding.ts';
import type { Fix, FixChange } from './fix.ts';
import type { CorpusRule, RuleContext } from './rule.ts';

/** Names that two actors of the register go by. */
export const aliasCollision: CorpusRule = {
  id: 'alias-collision',
  level: 'warning',
  scope: 'corpus',
  finds: 'A name or alias that two actors have.',
  why: 'Whoever is found by that name in a text is a matter of chance.',
  source: 'Phoenix dictionaries: 31 names with two owners',
  fixes: ['keeps the alias on one of the actors'],
  example: 'aliases: ["the Guard"] on the armed group and on the newspaper',
  begin: (context) => registerTest({ onActors: sharedAliases }, context),
};

function* sharedAliases({ index }: RuleContext): Generator<void, Found[]> {
  const lookup = yield* lookupNames([...index.actors.values()]);
  return sharedNames(lookup).flatMap(foundIn);
}

const lists = { alias: 'aliases', metonym: 'metonyms', demonym: 'demonyms' } as const;

function foundIn(shared: SharedName): Found[] {
  const [first, second, ...more] = shared.names;
  if (first === undefined || second === undefined) return [];
  return [
    {
      message: `${quoted(second.name)} means ${namesOf(shared)}.`,
      place: placeOf(second),
      related: [first, ...more].map((each) => ({
        place: placeOf(each),
        message: `The same name of ${each.actor.name}`,
      })),
      about: [shared.folded, ...shared.names.map(({ actor }) => actor.id)],
      fixes: shared.names.flatMap((kept) => keepOn(kept, shared)),
    },
  ];
}

function namesOf({ names }: SharedName): string {
  const all = names.map(({ actor }) => `${actor.name} (${actor.id})`);
  return all.length === 2 ? `both ${all.join(' and ')}` : all.join(', ');
}

function placeOf({ actor, kind, name }: ActorName): FindingPlace {
  const list = kind === 'name' || kind === 'post' ? undefined : lists[kind];
  const index = list === undefined ? -1 : (actor[list] ?? []).indexOf(name);
  const field = list === undefined || index < 0 ? (kind === 'name' ? ['name'] : []) : [list, index];
  return { path: 'actors.yaml', record: actor.id, field };
}

/** Takes the name from the other actors, where it is none of theirs by which the register calls them. */
function keepOn(kept: ActorName, { names, folded }: SharedName): Fix[] {
  const changes = names.flatMap((each) => (each === kept ? [] : (without(each.actor, folded) ?? [null])));
  const possible = changes.flatMap((change) => change ?? []);
  if (possible.length < changes.length || possible.length === 0) return [];
  return [{ title: `Keep ${quoted(kept.name)} on ${kept.actor.name}`, asks: null, changes: possible }];
}

/** An actor without a name in all of its lists; undefined where it would still go by it. */
function without(actor: Actor, folded: string): FixChange | undefined {
  const isOther = (name: string) => foldName(name) !== folded;
  const fields = Object.values(lists).flatMap((key) => {
    const names = actor[key] ?? [];
    const left = names.filter(isOther);
    return left.length === names.length ? [] : [[key, left.length === 0 ? null : left] as const];
  });
  if (!isOther(actor.name) || fields.length === 0) return undefined;
  return { kind: 'register', register: 'actors', entry: actor.id, fields: Object.fromEntries(fields) };
}
