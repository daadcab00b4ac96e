import * as v from 'valibot';
import { readableId } from '../sidecar/ids.ts';
import type { EditResult } from '../yaml/edit.ts';
import { readActors, type Actor } from './actors.ts';
import table from './built-in-actors.json' with { type: 'json' };
import { addActor } from './edit-actors.ts';
import { once } from '../once.ts';
import { eachInSteps, gatheredInSteps } from '../steps.ts';
import { foldName } from './fold-name.ts';

const names = v.exactOptional(v.array(v.string()));

const builtInEntry = v.object({
  id: v.string(),
  name: v.string(),
  aliases: names,
  metonyms: names,
  demonyms: names,
  type: v.picklist(['state', 'government', 'igo', 'organisation']),
  code: v.exactOptional(v.string()),
});

/** An actor that comes with the product: a country, or an international organisation. */
export type BuiltInActor = v.InferOutput<typeof builtInEntry>;

/** All built-in actors by id: states, territories with a government of their own, international organisations. */
export const builtInActors: () => readonly BuiltInActor[] = once(() => v.parse(v.array(builtInEntry), table));

/** What names a built-in actor wherever ids of the register stand too: `iso:IRN` for a country, `igo:nato` for others. */
export function builtInKey({ id, code }: Pick<Actor, 'id' | 'code'>): string {
  return code === undefined ? `igo:${id}` : `iso:${code}`;
}

/** The built-in actor of a key; undefined for every other word, such as the id of an actor of the register. */
export function builtInWith(key: string): BuiltInActor | undefined {
  return builtInActors().find((each) => builtInKey(each) === key);
}

/**
 * The built-in actors that a register lacks: it has no actor with the code, and none with the name or an alias. In small steps, since
 * a register may have thousands.
 */
export function* builtInsBeside(actors: readonly Actor[]): Generator<void, BuiltInActor[]> {
  const taken = new Set<string>();
  const known = new Set<string>();
  yield* eachInSteps(actors, (actor) => {
    if (actor.code !== undefined) taken.add(actor.code);
    for (const name of ownNames(actor)) known.add(name);
  });
  return builtInActors().filter(
    (each) => !(each.code !== undefined && taken.has(each.code)) && !ownNames(each).some((name) => known.has(name)),
  );
}

/**
 * The actors of a register with what the product knows of them besides, in small steps: an entry that stands for a built-in actor
 * goes by the names of that as well ('Iranian', 'Kremlin'), as far as no other entry has them.
 */
export function* withBuiltInNames(actors: readonly Actor[]): Generator<void, Actor[]> {
  const owned = new Set<string>();
  yield* eachInSteps(actors, ({ name, aliases = [], metonyms = [], demonyms = [] }) => {
    for (const each of [name, ...aliases, ...metonyms, ...demonyms]) owned.add(foldName(each));
  });
  const byCode = new Map(
    builtInActors().flatMap((each) => (each.code === undefined ? [] : [[each.code, each] as const])),
  );
  const byName = new Map(builtInActors().flatMap((each) => ownNames(each).map((name) => [name, each] as const)));
  const more = (own: readonly string[] = [], further: readonly string[] = []) => [
    ...own,
    ...further.filter((name) => !owned.has(foldName(name))),
  ];
  return yield* gatheredInSteps(actors, (actor) => {
    if (actor.type === 'person') return [actor];
    const same = byCode.get(actor.code ?? '') ?? ownNames(actor).flatMap((name) => byName.get(name) ?? [])[0];
    // An entry that does not say what it is has no other kind.
    if (same === undefined || (actor.type !== undefined && same.type !== actor.type)) return [actor];
    const aliases = more(actor.aliases, [same.name, ...(same.aliases ?? [])]);
    const metonyms = more(actor.metonyms, same.metonyms);
    return [{ ...actor, aliases, metonyms, demonyms: more(actor.demonyms, same.demonyms) }];
  });
}

/** The folded names that are an actor's own: those that only stand for it now and then left out. */
function ownNames({ name, aliases = [] }: Pick<Actor, 'name' | 'aliases'>): string[] {
  return [name, ...aliases].map(foldName);
}

/**
 * What a built-in actor is in a register: the actor that is there already, by code or by name, else the entry that
 * would be added, under a numbered id where its own is taken. Undefined for what is no key of a built-in actor.
 */
export function builtInIn(
  actors: readonly Actor[],
  key: string,
): { readonly id: string; readonly isNew: boolean; readonly entry: BuiltInActor } | undefined {
  const entry = builtInWith(key);
  if (entry === undefined) return undefined;
  const known = actors.find((each) => isSame(each, entry));
  if (known !== undefined) return { id: known.id, isNew: false, entry };
  const isTaken = (id: string) => id === 'unknown' || actors.some((each) => each.id === id);
  const id = isTaken(entry.id) ? readableId(entry.id, isTaken, 'actor') : entry.id;
  return { id, isNew: true, entry: { ...entry, id } };
}

/** What adding a built-in actor gives: the text of the register, and the id that records use. */
export type AddedBuiltIn =
  { readonly ok: true; readonly text: string; readonly id: string } | Extract<EditResult, { readonly ok: false }>;

/**
 * Puts a built-in actor into the text of an actors.yaml (empty for a new file), so that records can name it. Where the
 * register has it already, by code or by name, nothing changes and the id is that of the register.
 */
export function addBuiltIn(yaml: string, key: string): AddedBuiltIn {
  const { value: actors, problems, writable } = readActors(yaml);
  if (!writable) return { ok: false, reason: `actors.yaml: ${problems[0]?.message ?? 'it could not be read.'}` };
  const actor = builtInIn(actors, key);
  if (actor === undefined) return { ok: false, reason: `No built-in actor is called ${key}.` };
  if (!actor.isNew) return { ok: true, text: yaml, id: actor.id };
  const result = addActor(yaml, actor.entry);
  return result.ok ? { ...result, id: actor.id } : result;
}

function isSame(actor: Actor, builtIn: BuiltInActor): boolean {
  if (builtIn.code !== undefined && actor.code === builtIn.code) return true;
  const own = ownNames(builtIn);
  return ownNames(actor).some((name) => own.includes(name));
}
