import type { LayerVerdict } from '../corpus/facts.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import { endKey, type RelationEntry } from '../corpus/relation-entries.ts';
import { relationTypes } from '../relations/types.ts';
import { partsOfRelation } from './parts.ts';
import { judgements, ledgerState, type Judgement, type LedgerState } from './verdicts.ts';

/** One relation as a scope of layers sees it: the same ends and type in several layers are one, with several voters. */
export interface Claim {
  /** The records that make it, at most one a layer. */
  readonly relations: readonly RelationEntry[];
  readonly judgements: readonly Judgement[];
  readonly state: LedgerState;
}

/** The claims of a corpus in path order, each with its state. */
export function claimsOf(index: CorpusIndex): Claim[] {
  const verdicts = verdictsOf(index);
  return sameClaims(index.relations).map((relations) => {
    const all = relations.flatMap((relation) => {
      const given = verdicts(relation);
      return given.length === 0 ? [] : judgements(given, partsOfRelation(relation));
    });
    const judged = newestOfEach(all);
    return {
      relations,
      judgements: judged,
      state: ledgerState(
        judged,
        relations.some(({ origin }) => origin === 'person'),
      ),
    };
  });
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

/** Groups relations of different layers with the same ends and type; two of one layer are never one. */
function sameClaims(relations: readonly RelationEntry[]): RelationEntry[][] {
  const claims: RelationEntry[][] = [];
  const byKey = new Map<string, RelationEntry[][]>();
  for (const relation of relations) {
    const key = keyOf(relation);
    const alike = key === undefined ? undefined : byKey.get(key);
    const open = (alike ?? []).filter((claim) =>
      claim.every(({ sidecar }) => sidecar.layer !== relation.sidecar.layer),
    );
    const joined = open.find(([first]) => first?.path === relation.path) ?? open[0];
    if (joined !== undefined) {
      joined.push(relation);
      continue;
    }
    const claim = [relation];
    claims.push(claim);
    if (alike !== undefined) alike.push(claim);
    else if (key !== undefined) byKey.set(key, [claim]);
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

/** Finds the verdicts on a relation: of its own article, in its own layer or in one that has no record of that id. */
function verdictsOf({ articles, relations }: CorpusIndex): (relation: RelationEntry) => LayerVerdict[] {
  const made = new Set(relations.map(({ id, path, sidecar }) => recordKey(path, sidecar.layer, id)));
  return ({ id, path, sidecar }) =>
    (articles.get(path)?.verdicts ?? []).filter(
      ({ record, sidecar: { layer } }) =>
        record.of === id && (layer === sidecar.layer || !made.has(recordKey(path, layer, id))),
    );
}

function recordKey(path: string, layer: string | null, id: string): string {
  return [path, layer ?? '', id].join('\n');
}
