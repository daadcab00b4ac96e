import type { CorpusIndex } from '../corpus/index.ts';
import { newRecordId } from '../sidecar/ids.ts';
import { makeAnchor } from '../text/anchor.ts';
import {
  anchorFields,
  sidecarChange,
  type CodedArticle,
  type Coder,
  type CodingStep,
  type FileChange,
} from './context.ts';
import { meantEvent, pinEvent, type PickedEvent } from './pin-event.ts';
import { rangeOfWords, type SeenWords } from './seen-words.ts';

/** Words that name an actor or an event. */
export interface MentionDecision {
  readonly places: readonly SeenWords[];
  readonly means: { readonly actor: string } | PickedEvent;
}

/** Marks words as mentions, all of them in one step; those that are marked so already are left as they are. */
export function markMentions(
  { facts, text }: CodedArticle,
  { places, means }: MentionDecision,
  coder: Coder,
  index: CorpusIndex,
  textOf: (path: string) => string | undefined,
): CodingStep {
  const ranges = places.flatMap((place) => rangeOfWords(text, place) ?? []);
  if (ranges.length < places.length || ranges.length === 0)
    return { ok: false, reason: 'The words have changed meanwhile. Select them again.' };
  const meant = whatIsMeant(means, coder, index, textOf);
  if (!meant.ok) return meant;
  const records = ranges
    .map((range) => anchorFields(makeAnchor(text, range)))
    .sort((a, b) => a.at - b.at)
    .map((words) => ({
      id: newRecordId('m', coder.random),
      ...words,
      ...meant.names,
      by: coder.by,
      created: coder.today,
    }));
  const change = sidecarChange(facts.path, text, coder, ({ mentions }) => {
    const isMarked = ({ at, quote }: { at: number; quote: string }) =>
      mentions.some((each) => each.at === at && each.quote === quote && isSame(each, meant.names));
    const added = records.filter((record) => !isMarked(record));
    if (added.length === 0) return { reason: 'These words are marked so already.' };
    return added.map((record) => ({ kind: 'add', section: 'mentions', record, placement: 'last' }));
  });
  return { ok: true, changes: [...meant.changes, change] };
}

/** What a mention names, as its record says it. */
type Names = { readonly actor: string } | { readonly event: string };

type Meant =
  | { readonly ok: true; readonly names: Names; readonly changes: readonly FileChange[] }
  | Extract<CodingStep, { ok: false }>;

function whatIsMeant(
  means: MentionDecision['means'],
  coder: Coder,
  index: CorpusIndex,
  textOf: (path: string) => string | undefined,
): Meant {
  if ('actor' in means) return { ok: true, names: { actor: means.actor }, changes: [] };
  const event = meantEvent(means, index);
  const pinned = event && pinEvent(event, index, coder, textOf);
  if (pinned === undefined) return { ok: false, reason: `There is no event ${means.event} any more.` };
  return { ok: true, names: { event: pinned.id }, changes: pinned.changes };
}

function isSame(record: { readonly actor?: string; readonly event?: string }, names: Names): boolean {
  return 'actor' in names ? record.actor === names.actor : record.event === names.event;
}
