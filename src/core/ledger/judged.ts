import type { Annotation, RecordName } from '../coding/annotations.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import { rangeNow } from '../corpus/placed.ts';
import type { RelationEntry } from '../corpus/relation-entries.ts';
import type { Range } from '../text/range.ts';
import { claimFinder, type ClaimFinder } from './claims.ts';
import { partsNamed, partsOfRelation } from './parts.ts';
import { recordStates } from './record-states.ts';
import { oneIsEnough, type Judgement, type LedgerRules, type LedgerState, type Parts } from './verdicts.ts';

/** The kinds of record that people judge. */
export type JudgedKind = 'response' | 'noAct' | 'rationale' | 'relation';

/** Something that verdicts judge, with where it stands in the ledger. */
export interface Judged {
  readonly kind: JudgedKind;
  /** The article in whose sidecars it stands. */
  readonly path: string;
  /** The record that the next verdict is about: the first of several layers that say the same. */
  readonly name: RecordName;
  /** Where its words stand, or those of the rationale that makes it; null where they have no place. */
  readonly range: Range | null;
  readonly subject:
    | { readonly kind: 'annotation'; readonly annotation: Annotation }
    | { readonly kind: 'relation'; readonly relation: RelationEntry };
  readonly judgements: readonly Judgement[];
  readonly state: LedgerState;
  /** What a verdict given now would judge. */
  readonly parts: () => Parts;
}

/** All that verdicts judge in an article: its responses, noActs and rationales, and the claims that start in it. */
export function judgedIn(
  index: CorpusIndex,
  path: string,
  rules: LedgerRules = oneIsEnough,
  claims: ClaimFinder = claimFinder(index, rules),
): Judged[] {
  const facts = index.articles.get(path);
  if (!facts?.isArticle) return [];
  const records = recordStates(facts, index, rules).flatMap(({ annotation, judgements, state }): Judged[] => {
    const { section, placed } = annotation;
    const kind = section === 'responses' ? 'response' : section === 'noActs' ? 'noAct' : 'rationale';
    const name = { sidecar: placed.sidecar.path, id: placed.record.id };
    const parts = () => partsNamed(facts, name, index) ?? {};
    const range = rangeNow(placed.anchor);
    return [{ kind, path, name, range, subject: { kind: 'annotation', annotation }, judgements, state, parts }];
  });
  const relations = claims.startingIn(path).flatMap(({ relations: [relation], judgements, state }): Judged[] => {
    if (relation === undefined) return [];
    const name = { sidecar: relation.sidecar.path, id: relation.id };
    const subject = { kind: 'relation', relation } as const;
    const range = rangeOfRelation(relation, index);
    return [
      { kind: 'relation', path, name, range, subject, judgements, state, parts: () => partsOfRelation(relation) },
    ];
  });
  return [...records, ...relations];
}

/** Where the words stand that say a relation; null where there are none. */
export function rangeOfRelation(
  { rationale, path, sidecar, id }: RelationEntry,
  { articles }: CorpusIndex,
): Range | null {
  if (rationale !== null) return rangeNow(rationale.anchor);
  const own = articles
    .get(path)
    ?.relations.find(({ record, sidecar: file }) => record.id === id && file.path === sidecar.path);
  return rangeNow(own?.anchor);
}

/** The judged record that a rationale's line stands for, and the claims that the rationale makes. */
export function judgedOnRationale(all: readonly Judged[], { sidecar, id }: RecordName): Judged[] {
  return all.filter(({ subject, name }) => {
    if (name.sidecar !== sidecar) return false;
    return subject.kind === 'relation' ? subject.relation.rationale?.record.id === id : name.id === id;
  });
}
