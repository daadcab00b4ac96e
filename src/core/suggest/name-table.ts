import type { Actor } from '../registers/actors.ts';
import { builtInKey, builtInsBeside, withBuiltInNames } from '../registers/built-in.ts';
import { actorNames, type NameKind } from '../registers/names.ts';
import { atOnce, eachInSteps, gatheredInSteps } from '../steps.ts';
import { isCommon, peopleOf, turnedRound, withDemonyms } from './name-forms.ts';
import { wordsIn } from './words.ts';

/** An actor as suggestions know it: of the register, or built-in where the register is silent. */
export interface KnownActor {
  /** The id of actors.yaml, `iso:IRN` or `igo:nato` for a built-in one, `new:` and its name for one found by form. */
  readonly key: string;
  readonly name: string;
  readonly type: string | null;
  /** The bodies that a person speaks for, as posts say, with the dates of the posts. */
  readonly posts: readonly {
    readonly for: string;
    readonly title: string;
    readonly from?: string;
    readonly to?: string;
  }[];
  readonly partOf: string | null;
  readonly builtIn: boolean;
}

/** What a name found in a text is to its actor. */
export type NamingKind = NameKind | 'surname' | 'office' | 'form' | 'short';

/** One name of an actor, as words. */
export interface TabledName {
  readonly words: readonly string[];
  /** True where a text may have a possessive within it: 'dockers' union', 'Peru's parliament'. */
  readonly mayOwn?: boolean;
  readonly actor: KnownActor;
  readonly kind: NamingKind;
  /** How it must be written: `caps` for 'US', `capital` for 'Iran', `any` for 'fishermen', `definite` behind 'the'. */
  readonly form: 'caps' | 'capital' | 'any' | 'definite';
}

/** All names of a register and of the built-in actors beside it, by their first word. */
export interface NameTable {
  readonly byFirst: ReadonlyMap<string, readonly TabledName[]>;
  readonly actors: ReadonlyMap<string, KnownActor>;
  /** Those of the register. */
  readonly registered: readonly KnownActor[];
  /** The names of one word or more of an actor, as stems: what a text that means it may hold. */
  readonly wordings: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Further names that decisions of people gave to actors: an actor's key, and words that named it. */
export type LearnedNames = readonly { readonly actor: string; readonly name: string }[];

/** Makes the table. `learned` are names that people's decisions teach; they count as aliases. */
export function nameTable(register: readonly Actor[], learned: LearnedNames = []): NameTable {
  return atOnce(nameTableInSteps(register, learned));
}

/** The same in small steps: a large register takes a while. */
export function* nameTableInSteps(entries: readonly Actor[], learned: LearnedNames): Generator<void, NameTable> {
  const register = yield* withBuiltInNames(entries);
  const builtIns: readonly Actor[] = yield* builtInsBeside(register);
  const byId = new Map<string, Actor>();
  yield* eachInSteps([...builtIns, ...register], (actor) => byId.set(actor.id, actor));
  const actors = new Map<string, KnownActor>();
  const names: TabledName[] = [];
  for (const [list, builtIn] of [
    [register, false],
    [builtIns, true],
  ] as const) {
    for (const actor of list) {
      const known = knownActor(actor, builtIn);
      actors.set(known.key, known);
      for (const { name, kind } of actorNames(actor, byId)) names.push(...tabled(name, known, kind));
      for (const name of (actor.demonyms ?? []).flatMap(peopleOf)) names.push(...tabled(name, known, 'demonym'));
      if (!builtIn) for (const name of withDemonyms(actor, byId)) names.push(...tabled(name, known, 'alias'));
      yield;
    }
  }
  for (const { actor, name } of learned) {
    const known = actors.get(actor);
    if (known !== undefined) names.push(...tabled(name, known, 'alias'));
  }
  names.push(...(yield* surnames(actors)), ...(yield* shortNames(register, actors)));
  const registered = [...actors.values()].filter(({ builtIn }) => !builtIn);
  return { byFirst: yield* byFirstWord(names), actors, registered, wordings: yield* wordingsOf(names) };
}

function knownActor(actor: Actor, builtIn: boolean): KnownActor {
  const posts = (actor.posts ?? []).map(({ for: body, title = '', from, to }) => ({
    for: body,
    title,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }));
  return {
    key: builtIn ? builtInKey(actor) : actor.id,
    name: actor.name,
    type: actor.type ?? null,
    posts,
    partOf: actor.partOf ?? null,
    builtIn,
  };
}

function tabled(name: string, actor: KnownActor, kind: NamingKind): TabledName[] {
  const words = wordsIn(name).filter(({ folded }, index) => index > 0 || folded !== 'the');
  const [first] = words;
  if (first === undefined) return [];
  const folded = words.map((word) => word.folded);
  const isCaps = words.length === 1 && first.text.length <= 6 && first.text === first.text.toUpperCase();
  const isPlain = !/^\p{Lu}/u.test(first.text) || isCommon(folded, actor.type);
  const form = isCaps ? 'caps' : isPlain ? 'any' : 'capital';
  return [{ words: folded, ...(actor.type !== 'person' && { mayOwn: true }), actor, kind, form }];
}

/** The last words of persons' names that no other person shares. */
function* surnames(actors: ReadonlyMap<string, KnownActor>): Generator<void, TabledName[]> {
  const owners = new Map<string, KnownActor[]>();
  for (const actor of actors.values()) {
    if (actor.type !== 'person') continue;
    const last = wordsIn(actor.name).at(-1)?.folded;
    if (last === undefined || last.length <= 2) continue;
    const owned = owners.get(last);
    if (owned === undefined) owners.set(last, [actor]);
    else owned.push(actor);
    yield;
  }
  return yield* gatheredInSteps(owners, ([word, [only, ...more]]): TabledName[] =>
    only === undefined || more.length > 0 ? [] : [{ words: [word], actor: only, kind: 'surname', form: 'capital' }],
  );
}

/** What bodies are called for short: 'the Senate', 'the Chamber', where no other body of the register is one. */
function* shortNames(
  register: readonly Actor[],
  actors: ReadonlyMap<string, KnownActor>,
): Generator<void, TabledName[]> {
  const owners = new Map<string, Set<KnownActor>>();
  for (const { id, name, aliases = [], type } of register) {
    const known = actors.get(id);
    if (known === undefined || type === 'person' || type === 'state') continue;
    const words = wordsIn([name, ...aliases].join(' ')).map(({ folded }) => folded);
    for (const short of [...words.filter((word) => bodies.test(word)), ...[name, ...aliases].flatMap(turnedRound)])
      owners.set(short, (owners.get(short) ?? new Set()).add(known));
    yield;
  }
  return yield* gatheredInSteps(owners, ([name, [only, ...more]]): TabledName[] => {
    if (only === undefined || more.length > 0) return [];
    const words = name.split(' ');
    return [{ words, actor: only, kind: 'short', form: words.length > 1 ? 'any' : 'capital' }];
  });
}

const bodies =
  /^(?:senate|chamber|parliament|assembly|congress|council|court|commission|committee|bank|fund|union|federation|association|league|ministry|agency|party|front|junta|organisation|organization|programme|authority|guard|crescent|cross)$/;

/** How surely a name of a kind means its actor; the first of two equal names counts. */
const kindOrder: readonly NamingKind[] = ['name', 'alias', 'metonym', 'demonym', 'post', 'surname', 'short'];

/** Names by their first word, the longest first, and of equal ones those of the register first. */
function* byFirstWord(names: readonly TabledName[]): Generator<void, Map<string, TabledName[]>> {
  const table = new Map<string, TabledName[]>();
  yield* eachInSteps(names, (name) => {
    const [first = ''] = name.words;
    const list = table.get(first);
    if (list === undefined) table.set(first, [name]);
    else list.push(name);
  });
  for (const list of table.values()) {
    list.sort(
      (a, b) =>
        b.words.length - a.words.length ||
        Number(a.actor.builtIn) - Number(b.actor.builtIn) ||
        kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind),
    );
    yield;
  }
  return table;
}

function* wordingsOf(names: readonly TabledName[]): Generator<void, Map<string, (readonly string[])[]>> {
  const wordings = new Map<string, (readonly string[])[]>();
  for (const { words, actor, kind } of names) {
    if (kind === 'post') continue;
    const stems = wordsIn(words.join(' ')).map(({ stem }) => stem);
    const list = wordings.get(actor.key);
    if (list === undefined) wordings.set(actor.key, [stems]);
    else list.push(stems);
    yield;
  }
  return wordings;
}
