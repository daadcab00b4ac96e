import { wordsOfEnd, type RelationEnd, type RelationEntry } from '../corpus/relation-entries.ts';
import { partDigest } from '../text/digest.ts';
import type { Placed } from '../corpus/placed.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import type { RecordName } from '../coding/annotations.ts';
import type { IndexedArticle } from '../corpus/facts.ts';
import type { NoActRecord, RationaleRecord, ResponseRecord } from '../sidecar/schema.ts';
import type { Parts } from './verdicts.ts';

/** What a verdict on a relation judges: its type, the words that justify it, and the texts at both ends. */
export function partsOfRelation({ type, justification, ends }: RelationEntry): Parts {
  return {
    type: type ?? '',
    rationale: digestOf(justification),
    from: digestOfEnd(ends.from),
    to: digestOfEnd(ends.to),
  };
}

function digestOfEnd(end: RelationEnd | null): string | null | undefined {
  if (end === null) return null;
  return end.kind === 'event' ? end.event.digest : digestOf(wordsOfEnd(end));
}

/** What a verdict on a rationale judges: its words, and the event that it is said to mean. */
export function partsOfRationale({ record, words }: Placed<RationaleRecord>, { event }: CorpusIndex): Parts {
  const { other, title } = record;
  const known = other === undefined ? undefined : event(other);
  const meant = other === 'outside' ? partDigest(title ?? '') : known === undefined ? null : known.digest;
  return { rationale: digestOf(words), other: meant };
}

/** What a verdict on a response judges: its words, what is said of them, and the names of who acts on whom. */
export function partsOfResponse({ record, words }: Placed<ResponseRecord>, index: CorpusIndex): Parts {
  return {
    words: digestOf(words),
    type: record.type ?? '',
    mode: record.mode ?? '',
    actors: namesDigest(record.actors, index),
    targets: namesDigest(record.targets, index),
  };
}

/** What a verdict on a line that is no act judges. */
export function partsOfNoAct({ record, words }: Placed<NoActRecord>, index: CorpusIndex): Parts {
  return {
    words: digestOf(words),
    role: record.role ?? '',
    actor: namesDigest(record.actor === undefined ? [] : [record.actor], index),
  };
}

/** What a verdict on the record of an article that has this name judges; undefined where there is none. */
export function partsNamed(facts: IndexedArticle, { sidecar, id }: RecordName, index: CorpusIndex): Parts | undefined {
  const find = <T extends { readonly id: string }>(records: readonly Placed<T>[]) =>
    records.find((each) => each.record.id === id && each.sidecar.path === sidecar);
  const response = find(facts.responses);
  if (response !== undefined) return partsOfResponse(response, index);
  const noAct = find(facts.noActs);
  if (noAct !== undefined) return partsOfNoAct(noAct, index);
  const rationale = find(facts.rationales);
  if (rationale !== undefined) return partsOfRationale(rationale, index);
  const relation = index.relationsIn(facts.path).find((each) => each.id === id && each.sidecar.path === sidecar);
  return relation && partsOfRelation(relation);
}

function digestOf(words: string | null): string | null {
  return words === null ? null : partDigest(words);
}

/** Names instead of ids, in an order of their own: renaming an id or listing actors otherwise changes nothing. */
function namesDigest(ids: readonly string[] | undefined, { actors }: CorpusIndex): string {
  const names = (ids ?? []).map((id) => actors.get(id)?.name ?? id).sort();
  return partDigest(names.join('; '));
}
