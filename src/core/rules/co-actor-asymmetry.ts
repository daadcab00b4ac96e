import type { IndexedArticle } from '../corpus/facts.ts';
import type { Placed } from '../corpus/placed.ts';
import type { Actor } from '../registers/actors.ts';
import type { ResponseRecord } from '../sidecar/schema.ts';
import { actorsNamedIn } from './actors-named.ts';
import type { Found } from './finding.ts';
import type { FixChange } from './fix.ts';
import { recordPlace, relatedRecord, targetOf } from './record-places.ts';
import type { ArticleRule, RuleContext } from './rule.ts';

/** Words behind which stands who did the same together with the actor. */
const together =
  /\b(?:alongside|together with|jointly with|in concert with|in coordination with|side by side with|in tandem with|hand in hand with)\s+(?<whom>[^.;:,()]{2,80})/iu;

/** Acts 'alongside' somebody that are no joint act of the two. */
export const coActorAsymmetry: ArticleRule = {
  id: 'co-actor-asymmetry',
  level: 'hint',
  scope: 'article',
  finds: 'An act of A “alongside” B, and no joint act of A and B.',
  why: 'One act of two is coded twice, each time with half of its actors.',
  source: 'reference page 000, lines 3 and 4',
  fixes: ['makes it one joint act'],
  example: 'Patrolling the strait alongside Chile. (actors: [peru])',
  test: (facts, context) => facts.responses.flatMap((placed) => foundIn(facts, placed, context)),
};

function foundIn(facts: IndexedArticle, placed: Placed<ResponseRecord>, { index }: RuleContext): Found[] {
  const { id, actors = [] } = placed.record;
  const partner = partnerIn(placed.record, index.actors);
  const [actor] = actors;
  if (partner === undefined || actor === undefined || actor === 'unknown' || actors.includes(partner.id)) return [];
  const isTogether = ({ record }: Placed<ResponseRecord>) =>
    (record.actors ?? []).includes(partner.id) && actors.every((each) => (record.actors ?? []).includes(each));
  if (facts.responses.some(isTogether)) return [];
  const mirror = facts.responses.find((other) => isMirror(other, placed, partner, index.actors));
  const fields = { actors: { is: [...actors, partner.id] } };
  const change: FixChange =
    mirror?.sidecar.path === placed.sidecar.path
      ? { kind: 'join', ...targetOf('responses', placed), others: [mirror.record.id], fields }
      : { kind: 'change', ...targetOf('responses', placed), fields };
  const { place, related } = recordPlace(facts, placed, ['actors']);
  return [
    {
      message: `${partner.name} did this as well, and is not among its actors.`,
      place,
      related: [...related, ...(mirror ? [relatedRecord(facts.path, mirror, `The same of ${partner.name}`)] : [])],
      about: [id, partner.id],
      fixes: [{ title: `Make it a joint act with ${partner.name}`, asks: null, changes: [change] }],
    },
  ];
}

/** The actor together with whom an act was done. */
function partnerIn({ quote }: ResponseRecord, actors: ReadonlyMap<string, Actor>): Actor | undefined {
  const whom = together.exec(quote)?.groups?.['whom'];
  return whom === undefined ? undefined : actorsNamedIn(whom, actors)[0];
}

/** The record of the partner that tells the same act from the other side. */
function isMirror(
  { record }: Placed<ResponseRecord>,
  { record: one }: Placed<ResponseRecord>,
  partner: Actor,
  actors: ReadonlyMap<string, Actor>,
): boolean {
  const [only, ...more] = record.actors ?? [];
  const back = partnerIn(record, actors);
  const isBack = back !== undefined && (one.actors ?? []).includes(back.id);
  return record !== one && only === partner.id && more.length === 0 && record.type === one.type && isBack;
}
