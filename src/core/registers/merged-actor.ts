import type { Actor } from './actors.ts';
import { asData } from './as-data.ts';
import type { FieldChanges } from './edit.ts';
import { foldName } from './fold-name.ts';

/** Fields that are joined or, as name and type, kept as they are; all others must not be lost. */
const joined: readonly string[] = [
  'id',
  'name',
  'aliases',
  'metonyms',
  'demonyms',
  'type',
  'specific',
  'members',
  'posts',
];

/** What says that two actors are not one and the same, as a sentence. */
export function conflictOf(from: Actor, to: Actor): string | undefined {
  for (const [one, other] of [
    [from, to],
    [to, from],
  ] as const) {
    const means = (id: string | undefined) => id === other.id;
    if (means(one.partOf) || (one.members ?? []).some(means) || (one.posts ?? []).some((post) => means(post.for)))
      return `${one.id} is said to belong to ${other.id}, or to speak for it. Take that out of actors.yaml first.`;
  }
  if (from.code !== undefined && to.code !== undefined && from.code !== to.code)
    return `${from.id} has the code ${from.code} and ${to.id} the code ${to.code}: they are two actors.`;
  const lost = otherKeysOf(from).find((key) => to[key] !== undefined && !isSame(from[key], to[key]));
  return lost === undefined ? undefined : `Both have the field ${lost}, which says different things. Mend that first.`;
}

/**
 * The fields that an actor gets when another one is merged into it: lists that grow, and what only the other one has. The
 * other one's name becomes an alias.
 */
export function gainedFields(from: Actor, to: Actor): FieldChanges {
  const own = new Set([to.name, ...(to.aliases ?? [])].map(foldName));
  const aliases = [from.name, ...(from.aliases ?? [])].filter((name, index, all) => {
    const isFirst = all.findIndex((each) => foldName(each) === foldName(name)) === index;
    return isFirst && !own.has(foldName(name));
  });
  const { posts = [] } = to;
  const further = {
    aliases,
    metonyms: lacking(to.metonyms, from.metonyms),
    demonyms: lacking(to.demonyms, from.demonyms),
    members: lacking(to.members, from.members),
    posts: (from.posts ?? []).filter((post) => !posts.some((each) => isSame(each, post))),
  };
  const grown = [
    ['aliases', [...(to.aliases ?? []), ...further.aliases], further.aliases],
    ['metonyms', [...(to.metonyms ?? []), ...further.metonyms], further.metonyms],
    ['demonyms', [...(to.demonyms ?? []), ...further.demonyms], further.demonyms],
    ['members', [...(to.members ?? []), ...further.members], further.members],
    ['posts', [...posts, ...further.posts], further.posts],
  ] as const;
  const lists = grown.flatMap(([key, all, more]) => (more.length > 0 ? [[key, asData(all)] as const] : []));
  const missing = otherKeysOf(from).flatMap((key) =>
    to[key] === undefined ? [[key, asData(from[key])] as const] : [],
  );
  return Object.fromEntries([...lists, ...missing]);
}

function otherKeysOf(actor: Actor): string[] {
  return Object.keys(actor).filter((key) => !joined.includes(key));
}

function lacking(own: readonly string[] = [], others: readonly string[] = []): string[] {
  return others.filter((each) => !own.includes(each));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
