import { asJudged } from '../text/digest.ts';
import type { FoundOn, ComponentRule, RuleContext } from './rule.ts';
import { mergeRelations } from './relations/fixes.ts';
import type { ReadRelation, RelationReading } from './relations/reading.ts';
import { sentence, tell } from './relations/tell.ts';

/** One relation written twice. */
export const symmetricDuplicate: ComponentRule = {
  id: 'symmetric-duplicate',
  level: 'warning',
  scope: 'component',
  contradicts: false,
  finds: 'A symmetric relation twice, or a relation and its inverse, on the same words or with none.',
  why: 'It counts twice in every table; with other words it would be further evidence, which is welcome.',
  source: 'TimeML, EventStoryLine',
  fixes: ['merges the two, keeping both rationales'],
  example: 'a parallels b, and b parallels a',
  test: duplicates,
};

function duplicates(reading: RelationReading, context: RuleContext): FoundOn[] {
  return sameClaims(reading).flatMap((alike) =>
    alike.flatMap((relation, at) => {
      const earlier = alike.slice(0, at).find((other) => isDuplicate(other, relation));
      if (earlier === undefined) return [];
      const message = `This relation is written twice: ${sentence(relation, reading)}.`;
      const fixes = [mergeRelations(earlier, relation, context)];
      return tell({ relations: [relation, earlier], message, fixes }, reading, context);
    }),
  );
}

/** Relations of one type between the same ends, of one layer: what another annotator says is a second voice. */
function sameClaims({ relations }: RelationReading): ReadRelation[][] {
  const groups = new Map<string, ReadRelation[]>();
  for (const relation of relations) {
    const { type, entry } = relation;
    const ends = [relation.from, relation.to];
    if (type.symmetric) ends.sort((a, b) => a - b);
    const key = `${entry.sidecar.layer ?? ''}\n${ends.join(' ')} ${type.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [relation]);
    else group.push(relation);
  }
  return [...groups.values()];
}

/**
 * True where two relations rest on the same words of one article, or one of them on none. A line that stands on two pages
 * is told twice, and each page's line is decided by itself; of lost words nothing can be said.
 */
function isDuplicate({ entry: one }: ReadRelation, { entry: other }: ReadRelation): boolean {
  const [a, b] = [one.justification, other.justification];
  if (a === null || b === null) return false;
  return a === '' || b === '' || (one.path === other.path && asJudged(a) === asJudged(b));
}
