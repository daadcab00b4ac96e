import type { CorpusIndex } from '../corpus/index.ts';
import { changeRecord } from '../sidecar/edit.ts';
import { makeAnchor } from '../text/anchor.ts';
import { anchorFields, sidecarChange, type CodedArticle, type Coder, type CodingStep } from './context.ts';
import { annotationsOf } from './annotations.ts';
import { checkedEventFields, type EventFieldValues } from './event-fields.ts';
import { whyNoEventId, type NewEvent } from './new-event.ts';
import { newEventId } from './pin-event.ts';
import { rangeOfWords, type SeenWords } from './seen-words.ts';

/**
 * Says something of an event that an article tells: of the one that its page reports (`id` null) or of one that it
 * defines. The record is the coder's own; where it is in another layer, theirs gets one that says these fields.
 */
export function setEvent(
  { facts, text }: CodedArticle,
  { id, values }: { readonly id: string | null; readonly values: EventFieldValues },
  coder: Coder,
  index: CorpusIndex,
): CodingStep {
  const event = index.eventsIn(facts.path).find((each) => (id === null ? each.page : each.id === id));
  if (event === undefined)
    return { ok: false, reason: id === null ? 'This article is no event page.' : `This article tells no event ${id}.` };
  const checked = checkedEventFields(values);
  if (!checked.ok) return checked;
  const fields = { ...checked.fields };
  const ownId = event.pinned ? event.id : newEventId(fields.title ?? event.title, index, event);
  const change = sidecarChange(facts.path, text, coder, ({ events }) => {
    const own = events.find((each) => (event.page ? each.page === true : each.id === event.id && each.page !== true));
    if (own !== undefined) return changeRecord('events', own.id, { ...fields, by: coder.by, origin: undefined });
    const page = event.page ? { page: true } : {};
    const record = { id: ownId, ...page, ...fields, by: coder.by, created: coder.today };
    return [{ kind: 'add', section: 'events', record, placement: 'last' }];
  });
  return { ok: true, changes: [change] };
}

/** Defines an event that an article tells besides its own, on the words that tell it. */
export function defineEvent(
  { facts, text }: CodedArticle,
  { event: { id: wanted, ...values }, ...seen }: SeenWords & { readonly event: NewEvent },
  coder: Coder,
  index: CorpusIndex,
): CodingStep {
  const range = rangeOfWords(text, seen);
  if (range === undefined) return { ok: false, reason: 'The words have changed meanwhile. Select them again.' };
  const checked = checkedEventFields(values);
  if (!checked.ok) return checked;
  const id = wanted === undefined || wanted === '' ? newEventId(values.title, index) : wanted;
  const unfit = whyNoEventId(id, index) ?? whyRecordsId(id, facts);
  if (unfit !== undefined) return { ok: false, reason: unfit };
  const words = anchorFields(makeAnchor(text, range));
  const record = { id, ...words, ...checked.fields, by: coder.by, created: coder.today };
  const change = sidecarChange(facts.path, text, coder, () => [
    { kind: 'add', section: 'events', record, placement: 'last' },
  ]);
  return { ok: true, changes: [change] };
}

/** Why an event of an article cannot have the id of another record of it: neither could be changed any more. */
function whyRecordsId(id: string, facts: CodedArticle['facts']): string | undefined {
  const inner = facts.rationales.flatMap(({ record }) => record.relations ?? []);
  const isTaken =
    annotationsOf(facts).some(({ placed }) => placed.record.id === id) || inner.some((each) => each.id === id);
  return isTaken ? `Another record of this article has the id ${id} already. Choose another one.` : undefined;
}
