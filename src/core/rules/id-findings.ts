import type { IndexedArticle } from '../corpus/facts.ts';
import type { Placed } from '../corpus/placed.ts';
import type { Finding } from './finding.ts';
import type { Claim, KnownIds } from './known-ids.ts';

/** An id that a record names. */
interface NamedId {
  readonly kind: 'actor' | 'event' | 'end';
  readonly id: string | undefined;
  readonly placed: Placed<unknown>;
  readonly record: string;
  readonly field: readonly (string | number)[];
}

/** Ids that mean nothing, or several events (`dangling-target`): on the field that names them. */
export function danglingIds(facts: IndexedArticle, known: KnownIds): Finding[] {
  return [...idsNamedIn(facts)].flatMap((named) => {
    const { kind, id, placed, record, field } = named;
    const message = id === undefined ? null : faultOf(kind, id, facts, known);
    if (id === undefined || message === null) return [];
    const { path: sidecar } = placed.sidecar;
    const range = placed.anchor?.range ?? null;
    return [
      {
        rule: 'dangling-target',
        level: 'error',
        message,
        place: { path: sidecar, record, field },
        related: range === null ? [] : [{ place: { path: facts.path, range }, message: 'The words of this record' }],
        data: { id, kind: kind === 'actor' ? 'actor' : 'event', sidecar, record },
      },
    ];
  });
}

function faultOf(kind: NamedId['kind'], id: string, facts: IndexedArticle, known: KnownIds): string | null {
  if (kind === 'actor') return known.isActor(id) ? null : `No actor of actors.yaml has the id ${id}.`;
  const meant = known.event(id);
  if (meant === 'several') return `Several events have the id ${id}, so nothing tells which is meant.`;
  if (meant !== 'none' || (kind === 'end' && known.isResponse(id, facts))) return null;
  return kind === 'end' ? `No event and no response has the id ${id}.` : `No event of the corpus has the id ${id}.`;
}

const words = new Set(['this', 'other', 'outside', 'unknown']);

function* idsNamedIn(facts: IndexedArticle): Generator<NamedId, void> {
  for (const placed of facts.mentions) {
    const { id: record, actor, event } = placed.record;
    yield { kind: 'actor', id: actor, placed, record, field: ['actor'] };
    yield { kind: 'event', id: event, placed, record, field: ['event'] };
  }
  for (const placed of facts.responses) {
    const { id: record, speaker, event, about, ...lists } = placed.record;
    for (const key of ['actors', 'via', 'targets'] as const)
      for (const [index, id] of (lists[key] ?? []).entries())
        if (!words.has(id)) yield { kind: 'actor', id, placed, record, field: [key, index] };
    yield { kind: 'actor', id: speaker, placed, record, field: ['speaker'] };
    yield { kind: 'event', id: event, placed, record, field: ['event'] };
    yield { kind: 'event', id: about, placed, record, field: ['about'] };
  }
  for (const placed of facts.noActs)
    yield { kind: 'actor', id: placed.record.actor, placed, record: placed.record.id, field: ['actor'] };
  for (const placed of facts.rationales) {
    const { id: record, other, relations = [] } = placed.record;
    if (other !== 'outside') yield { kind: 'end', id: other, placed, record, field: ['other'] };
    for (const relation of relations) yield* endsOf(relation, placed);
  }
  for (const placed of facts.relations) yield* endsOf(placed.record, placed);
}

function* endsOf(
  relation: { readonly id: string; readonly from?: string; readonly to?: string },
  placed: Placed<unknown>,
): Generator<NamedId, void> {
  for (const key of ['from', 'to'] as const) {
    const id = relation[key];
    if (id !== undefined && !words.has(id)) yield { kind: 'end', id, placed, record: relation.id, field: [key] };
  }
}

/** Ids of events that other events have as well (`duplicate-id`): where they are defined. */
export function doubleIds(claims: readonly Claim[]): Finding[] {
  return claims.map(({ id, place, others }) => ({
    rule: 'duplicate-id',
    level: 'error',
    message: `Another event has the id ${id} too, so it means neither.`,
    place,
    related: others.map((other) => ({ place: other, message: 'The other event' })),
    data: { id },
  }));
}
