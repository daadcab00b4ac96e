import type { EventEntry } from '../corpus/event-entries.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import { sidecarPath } from '../corpus/files.ts';
import { covers } from '../corpus/placed.ts';
import { arrivedWhen, type NewEventSide } from '../corpus/mention-meanings.ts';
import { newRecordId } from '../sidecar/ids.ts';
import {
  lineWith,
  rationaleChanged,
  replaceable,
  sidecarChange,
  type CodedArticle,
  type Coder,
  type CodingStep,
} from './context.ts';
import { placesNow, recordOn } from './places-now.ts';
import { changedRationale, newRationale, type NewLink, type RelationCoding } from './link-record.ts';
import { standingFor } from './replace-record.ts';
import { registerEvent, type NewEvent } from './new-event.ts';
import { meantEvent, pinEvent, type PickedEvent, type PinnedEvent } from './pin-event.ts';

/** What a person decided on a rationale line. */
export interface RationaleCoding {
  /** Where the line's words began when the person saw them, in code points. */
  readonly at: number;
  /** The line's words. */
  readonly words: string;
  /** The event it means: one of the corpus, one outside with what it is about, or one that events.yaml gets first. */
  readonly other: PickedEvent | { readonly outside: string } | { readonly create: NewEvent };
  /** The relations that it makes. */
  readonly relations: readonly RelationCoding[];
  /** Whether they stand instead of the relations that the line makes already, or beside them. */
  readonly replace: boolean;
  /** What numbers such as the 15 of `Event 15` mean in this line: `this`, `other` or an event's id. */
  readonly numbers?: Readonly<Record<string, string>>;
  /** Which of the two `the new event` is. */
  readonly newEvent?: NewEventSide;
}

/** Links a rationale line to the event it means. The first link to a page pins a readable id in that page's sidecar. */
export function linkEvent(
  article: CodedArticle,
  coding: RationaleCoding,
  coder: Coder,
  index: CorpusIndex,
  textOf: (path: string) => string | undefined,
): CodingStep {
  const { facts, text } = article;
  const line = lineWith(facts.article.related.items, coding.words, coding.at);
  if (line === undefined) return rationaleChanged;
  const other = otherEvent(coding.other, facts.path, coder, index, textOf);
  if (!other.ok) return other;
  const title = 'outside' in coding.other && coding.other.outside !== '' ? coding.other.outside : undefined;
  // A record may name the event by another of its ids: a stem, or an alias.
  const target = 'event' in coding.other ? meantEvent(coding.other, index) : undefined;
  const meansOther = (named: string) => named === other.id || (target !== undefined && index.event(named) === target);
  const onLine = facts.rationales.filter((record) => covers(record, line));
  const [replaced] = replaceable(onLine, facts.path, coder);
  const id = newRecordId('q', coder.random);
  const relations = coding.relations.map((relation) => ({ ...relation, id: newRecordId('k', coder.random) }));
  const { replace, numbers = {}, newEvent } = coding;
  const link: NewLink = {
    other: other.id,
    title,
    arrived: newEvent && arrivedWhen(newEvent),
    relations,
    replace,
    numbers,
    meansOther,
  };
  const record = { ...standingFor(replaced, line, text), ...newRationale(id, replaced?.record, link, coder) };
  const places = placesNow(article, sidecarPath(facts.path, coder.layer));
  const change = sidecarChange(facts.path, text, coder, ({ rationales }) => {
    const own = recordOn(rationales, line, places, null);
    if (own !== undefined) return changedRationale(own, link, { text, places }, coder);
    return [{ kind: 'add', section: 'rationales', record, placement: 'last' }];
  });
  return { ok: true, changes: [...other.changes, change] };
}

type OtherEvent = (PinnedEvent & { readonly ok: true }) | Extract<CodingStep, { ok: false }>;

/** The id of the event that a line means, and what must be written first. */
function otherEvent(
  other: RationaleCoding['other'],
  article: string,
  coder: Coder,
  index: CorpusIndex,
  textOf: (path: string) => string | undefined,
): OtherEvent {
  if ('outside' in other) return { ok: true, id: 'outside', changes: [] };
  if ('create' in other) return registerEvent(other.create, index);
  const target: EventEntry | undefined = meantEvent(other, index);
  if (target === undefined) return { ok: false, reason: `There is no event ${other.event} any more.` };
  if (target.page && target.place?.path === article)
    return { ok: false, reason: 'This is the event of this page. A rationale means another one.' };
  const pinned = pinEvent(target, index, coder, textOf);
  return pinned === undefined
    ? { ok: false, reason: 'The article of that event could not be read.' }
    : { ok: true, ...pinned };
}
