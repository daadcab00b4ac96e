import type { EventEntry } from '../corpus/event-entries.ts';
import type { LayerVerdict } from '../corpus/facts.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import { endKey, type RelationEntry } from '../corpus/relation-entries.ts';
import { relationTypes } from '../relations/types.ts';
import { partsOfRelation } from './parts.ts';
import {
  judgements,
  ledgerState,
  oneIsEnough,
  peopleBehind,
  type Judgement,
  type LedgerRules,
  type LedgerState,
} from './verdicts.ts';

/** One relation as a scope of layers sees it: the same ends and type in several layers are one, with several voters. */
export interface Claim {
  /** The records that make it, at most one a layer. */
  readonly relations: readonly RelationEntry[];
  readonly judgements: readonly Judgement[];
  readonly state: LedgerState;
  /** Who made or judged it as it reads now. */
  readonly people: readonly string[];
}

/** The claims of a corpus in path order, each with its state. */
export function claimsOf(index: CorpusIndex, rules: LedgerRules = oneIsEnough): Claim[] {
  const claims = claimFinder(index, rules);
  return index.paths.flatMap(claims.startingIn);
}

/** The same step by step, for whoever has something else to do in between; undefined where the index has changed. */
export function* claimsInSteps(
  index: CorpusIndex,
  rules: LedgerRules = oneIsEnough,
): Generator<void, Claim[] | undefined> {
  const claims = claimFinder(index, rules);
  const { paths, revision } = index;
  const found: Claim[] = [];
  for (const path of paths) {
    if (index.revision !== revision) return undefined;
    found.push(...claims.startingIn(path));
    yield;
  }
  return found;
}

/** Finds claims article by article, in an index that does not change meanwhile. */
export interface ClaimFinder {
  /** The claims whose first relation an article makes. */
  startingIn(path: string): Claim[];
  /** The other articles that make the same claims as an article. */
  sharedWith(path: string): ReadonlySet<string>;
}

/** Makes the finder. Relations of different articles are compared where an event is at an end of both. */
export function claimFinder(index: CorpusIndex, rules: LedgerRules = oneIsEnough): ClaimFinder {
  const ofEvents = new Map<EventEntry, ReadonlyMap<string, RelationGroup>>();
  const alikeAt = (event: EventEntry) => {
    const known = ofEvents.get(event);
    if (known !== undefined) return known;
    const groups = groupsOf(index.relationsOf(event));
    ofEvents.set(event, groups);
    return groups;
  };
  const groupOf = (relation: RelationEntry, own: ReadonlyMap<string, RelationGroup>): RelationGroup => {
    const key = keyOf(relation);
    const event = relation.ends.from?.event ?? relation.ends.to?.event;
    const groups = event == null ? own : alikeAt(event);
    return (key === undefined ? undefined : groups.get(key)) ?? { relations: [relation], claims: [[relation]] };
  };
  return {
    startingIn: (path) => {
      const relations = index.relationsIn(path);
      if (relations.length === 0) return [];
      const own = groupsOf(relations);
      const verdicts = verdictsIn(index, relations);
      return relations.flatMap((relation) => {
        const claim = groupOf(relation, own).claims.find(([first]) => first === relation);
        return claim === undefined ? [] : [claimOf(claim, verdicts, rules)];
      });
    },
    sharedWith: (path) => {
      const relations = index.relationsIn(path);
      const own = groupsOf(relations);
      const paths = relations.flatMap((relation) => groupOf(relation, own).relations.map((each) => each.path));
      return new Set(paths.filter((each) => each !== path));
    },
  };
}

/** Relations with the same ends and type, in path order, and the claims that they make. */
interface RelationGroup {
  readonly relations: readonly RelationEntry[];
  readonly claims: readonly (readonly RelationEntry[])[];
}

function groupsOf(relations: readonly RelationEntry[]): ReadonlyMap<string, RelationGroup> {
  const byKey = new Map<string, RelationEntry[]>();
  for (const relation of relations) {
    const key = keyOf(relation);
    if (key === undefined) continue;
    const alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, [relation]);
    else alike.push(relation);
  }
  return new Map([...byKey].map(([key, alike]) => [key, { relations: alike, claims: sameClaims(alike) }]));
}

/** What people judged of the relations of a claim, and where it stands since. */
function claimOf(relations: readonly RelationEntry[], verdictsOn: VerdictFinder, rules: LedgerRules): Claim {
  const all = relations.flatMap((relation) => {
    const given = verdictsOn(relation);
    return given.length === 0 ? [] : judgements(given, partsOfRelation(relation));
  });
  const judged = newestOfEach(all);
  const makers = relations.flatMap(({ origin, by, sidecar }) =>
    origin === 'person' ? [by ?? sidecar.layer ?? ''] : [],
  );
  const state = ledgerState(judged, makers, rules);
  return { relations, judgements: judged, state, people: peopleBehind(judged, makers) };
}

/** Where one person judged several records of a claim, what they found fresh counts before what has gone stale. */
function newestOfEach(all: readonly Judgement[]): Judgement[] {
  const byPerson = new Map<string, Judgement>();
  for (const each of all) {
    const other = byPerson.get(each.person);
    if (other === undefined || other.changed.length > 0 || each.changed.length === 0) byPerson.set(each.person, each);
  }
  return [...byPerson.values()];
}

/** Joins relations of different layers among some that are alike; two of one layer are never one claim. */
function sameClaims(alike: readonly RelationEntry[]): RelationEntry[][] {
  const claims: RelationEntry[][] = [];
  for (const relation of alike) {
    const open = claims.filter((claim) => claim.every(({ sidecar }) => sidecar.layer !== relation.sidecar.layer));
    const joined = open.find(([first]) => first?.path === relation.path) ?? open[0];
    if (joined === undefined) claims.push([relation]);
    else joined.push(relation);
  }
  return claims;
}

/** What two layers must agree on to make one claim; undefined where an end is not known. */
function keyOf({ type, ends: { from, to } }: RelationEntry): string | undefined {
  if (from === null || to === null) return undefined;
  const symmetric = relationTypes.find(({ id }) => id === type)?.symmetric === true;
  const keys = [endKey(from), endKey(to)];
  if (symmetric) keys.sort();
  return [type ?? '', ...keys].join('\n');
}

export type VerdictFinder = (relation: RelationEntry) => readonly LayerVerdict[];

/**
 * Finds the verdicts on relations: of the article that makes one, in its own layer or in one that has no record of that
 * id.
 */
export function verdictsIn({ articles, relationsIn }: CorpusIndex, relations: readonly RelationEntry[]): VerdictFinder {
  const made = new Map<string, ReadonlySet<string>>();
  const madeIn = (path: string) => {
    const known = made.get(path);
    if (known !== undefined) return known;
    const own = relations[0]?.path === path ? relations : relationsIn(path);
    const keys = new Set(own.map(({ id, sidecar }) => `${sidecar.layer ?? ''}\n${id}`));
    made.set(path, keys);
    return keys;
  };
  return ({ id, path, sidecar }) => {
    const verdicts = articles.get(path)?.verdicts ?? [];
    return verdicts.filter(
      ({ record, sidecar: { layer } }) =>
        record.of === id && (layer === sidecar.layer || !madeIn(path).has(`${layer ?? ''}\n${id}`)),
    );
  };
}
