import type { CorpusIndex } from '../corpus/index.ts';
import { newRecordId } from '../sidecar/ids.ts';
import { makeAnchor } from '../text/anchor.ts';
import { anchorFields, sidecarChange, type CodedArticle, type Coder, type CodingStep } from './context.ts';
import { meantEvent, pinEvent, type PickedEvent } from './pin-event.ts';
import { rangeOfWords, type SeenWords } from './seen-words.ts';

/** A relation between two events that no rationale line makes. */
export interface RelationDecision {
  readonly from: PickedEvent;
  readonly to: PickedEvent;
  /** A relation type's id; null for one that is still to be said. */
  readonly type: string | null;
  /** Missing for one that is told as a fact. */
  readonly modality?: 'possible' | 'hypothetical';
  /** The words of the article that say so; null for none. */
  readonly quote: SeenWords | null;
}

/** Relates two events in an article's sidecar; both get ids that stand in a file first. */
export function relateEvents(
  { facts, text }: CodedArticle,
  { from, to, type, modality, quote }: RelationDecision,
  coder: Coder,
  index: CorpusIndex,
  textOf: (path: string) => string | undefined,
): CodingStep {
  const [source, target] = [meantEvent(from, index), meantEvent(to, index)];
  const gone = source === undefined ? from : target === undefined ? to : undefined;
  if (gone !== undefined) return { ok: false, reason: `There is no event ${gone.event} any more.` };
  if (source === undefined || target === undefined || source === target)
    return { ok: false, reason: 'An event cannot be related to itself. Choose two.' };
  const range = quote === null ? null : rangeOfWords(text, quote);
  if (range === undefined)
    return { ok: false, reason: 'The selected words have changed meanwhile. Select them again.' };
  const pins = [source, target].map((event) => pinEvent(event, index, coder, textOf));
  const [one, other] = pins;
  if (one === undefined || other === undefined)
    return { ok: false, reason: 'The article of one of these events could not be read.' };
  const record = {
    id: newRecordId('k', coder.random),
    from: one.id,
    to: other.id,
    ...(range !== null && anchorFields(makeAnchor(text, range))),
    type: type ?? undefined,
    modality,
    by: coder.by,
    created: coder.today,
  };
  const change = sidecarChange(facts.path, text, coder, ({ relations }) => {
    const isThere = relations.some((each) => each.from === one.id && each.to === other.id && each.type === record.type);
    if (isThere) return { reason: 'These two events are related in this way already.' };
    return [{ kind: 'add', section: 'relations', record, placement: 'last' }];
  });
  return { ok: true, changes: [...one.changes, ...other.changes, change] };
}
