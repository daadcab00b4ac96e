import type { IndexedArticle } from '../corpus/facts.ts';
import type { Placed } from '../corpus/placed.ts';
import type { IdentifiedSection } from '../sidecar/schema.ts';
import type { Found } from './finding.ts';
import type { Fix, FixTarget, FixValue } from './fix.ts';
import { recordPlace } from './record-places.ts';
import type { ArticleRule, RuleContext } from './rule.ts';

/** Ids that mean nothing, or several events. */
export const danglingTarget: ArticleRule = {
  id: 'dangling-target',
  level: 'error',
  scope: 'article',
  finds: 'An id of an event, an actor or another record that does not exist, or that several events have.',
  why: 'A relation to nothing is lost in every export and every count, and nobody sees that it is.',
  source: 'ECB+',
  fixes: ['picks another event or actor', 'records the event in events.yaml'],
  example: 'other: strait-incidnet',
  test: danglingIds,
};

/** An id that a record names. */
interface NamedId {
  readonly kind: 'actor' | 'event' | 'end' | 'record';
  readonly id: string;
  readonly placed: Placed<{ readonly id: string }>;
  readonly target: Omit<FixTarget, 'sidecar'>;
  readonly field: readonly (string | number)[];
  /** The whole list in which it stands. */
  readonly list?: readonly string[];
}

function danglingIds(facts: IndexedArticle, context: RuleContext): Found[] {
  const found = [...idsNamedIn(facts)].flatMap((named) => foundAt(named, facts, context));
  return [...found, ...judgedNothing(facts, context)];
}

function foundAt(named: NamedId, facts: IndexedArticle, context: RuleContext): Found[] {
  const { kind, id, placed, target, field } = named;
  const message = faultOf(kind, id, facts, context);
  if (message === null) return [];
  const { path: sidecar } = placed.sidecar;
  const record = target.relation ?? target.record;
  return [
    {
      message,
      ...recordPlace(facts, placed, field, record),
      about: [record, field.join('.'), id],
      fixes: fixesFor(named, sidecar, context),
      data: { id, kind: kind === 'end' ? 'event' : kind, sidecar, record },
    },
  ];
}

function fixesFor({ kind, id, target, field, list }: NamedId, sidecar: string, { known }: RuleContext): Fix[] {
  if (kind === 'record') return [];
  const [key = ''] = field.map(String);
  const index = field.find((each) => typeof each === 'number') ?? 0;
  const value: FixValue = list === undefined ? { answer: 'alone' } : { answer: 'in-list', list, index };
  const pick: Fix = {
    title: kind === 'actor' ? 'Pick another actor…' : 'Pick another event…',
    asks: kind === 'actor' ? 'actor' : 'event',
    changes: [{ kind: 'change', sidecar, ...target, fields: { [key]: value } }],
  };
  const isNew = kind !== 'actor' && known.event(id) === 'none';
  const record: Fix = {
    title: `Record ${id} in events.yaml…`,
    asks: 'name',
    changes: [{ kind: 'new-event', id }],
  };
  return isNew ? [pick, record] : [pick];
}

function faultOf(kind: NamedId['kind'], id: string, facts: IndexedArticle, { known }: RuleContext): string | null {
  if (kind === 'record') return isMeant(id, facts, known) ? null : `No record of this article has the id ${id}.`;
  if (kind === 'actor') return known.isActor(id) ? null : `No actor of actors.yaml has the id ${id}.`;
  const meant = known.event(id);
  if (meant === 'several') return `Several events have the id ${id}, so nothing tells which is meant.`;
  if (meant !== 'none' || (kind === 'end' && known.isResponse(id, facts))) return null;
  return kind === 'end' ? `No event and no response has the id ${id}.` : `No event of the corpus has the id ${id}.`;
}

/** True where a mention, a line or a verdict belongs to something that there is. */
function isMeant(id: string, facts: IndexedArticle, known: RuleContext['known']): boolean {
  return known.isRecord(id, facts) || known.isResponse(id, facts) || known.event(id) !== 'none';
}

/** Verdicts on records that there are not. They have no ids of their own; their place is found by what they judge. */
function judgedNothing(facts: IndexedArticle, { known }: RuleContext): Found[] {
  return facts.verdicts.flatMap(({ record: { of: id }, sidecar: { path } }) => {
    if (isMeant(id, facts, known)) return [];
    return [
      {
        message: `No record of this article has the id ${id}, so this verdict counts for nothing.`,
        place: { path, record: id, field: ['of'] },
        about: ['verdict', id],
        data: { id, kind: 'record', sidecar: path },
      },
    ];
  });
}

const words = new Set(['this', 'other', 'outside', 'unknown']);

function* idsNamedIn(facts: IndexedArticle): Generator<NamedId, void> {
  for (const placed of facts.mentions) {
    const { actor, event, of } = placed.record;
    const target = targetIn('mentions', placed);
    if (actor !== undefined) yield { kind: 'actor', id: actor, placed, target, field: ['actor'] };
    if (event !== undefined) yield { kind: 'event', id: event, placed, target, field: ['event'] };
    if (of !== undefined) yield { kind: 'record', id: of, placed, target, field: ['of'] };
  }
  for (const placed of facts.responses) {
    const { speaker, event, about, ...lists } = placed.record;
    const target = targetIn('responses', placed);
    for (const key of ['actors', 'via', 'targets'] as const) {
      const list = lists[key] ?? [];
      for (const [index, id] of list.entries())
        if (!words.has(id)) yield { kind: 'actor', id, placed, target, field: [key, index], list };
    }
    if (speaker !== undefined) yield { kind: 'actor', id: speaker, placed, target, field: ['speaker'] };
    if (event !== undefined) yield { kind: 'event', id: event, placed, target, field: ['event'] };
    if (about !== undefined) yield { kind: 'event', id: about, placed, target, field: ['about'] };
  }
  for (const placed of facts.noActs) {
    const { actor, of } = placed.record;
    const target = targetIn('noActs', placed);
    if (actor !== undefined) yield { kind: 'actor', id: actor, placed, target, field: ['actor'] };
    if (of !== undefined) yield { kind: 'record', id: of, placed, target, field: ['of'] };
  }
  for (const placed of facts.rationales) {
    const { other, relations = [] } = placed.record;
    const target = targetIn('rationales', placed);
    if (other !== undefined && other !== 'outside') yield { kind: 'end', id: other, placed, target, field: ['other'] };
    for (const relation of relations) yield* endsOf(relation, placed, { ...target, relation: relation.id });
  }
  for (const placed of facts.relations) yield* endsOf(placed.record, placed, targetIn('relations', placed));
}

function targetIn(section: IdentifiedSection, { record }: Placed<{ readonly id: string }>): NamedId['target'] {
  return { section, record: record.id };
}

function* endsOf(
  relation: { readonly from?: string; readonly to?: string },
  placed: NamedId['placed'],
  target: NamedId['target'],
): Generator<NamedId, void> {
  for (const key of ['from', 'to'] as const) {
    const id = relation[key];
    if (id !== undefined && !words.has(id)) yield { kind: 'end', id, placed, target, field: [key] };
  }
}
