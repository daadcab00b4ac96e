import type { EventEntry } from '../../core/corpus/event-entries.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { Placed } from '../../core/corpus/placed.ts';
import type { CorpusSettings } from '../../core/registers/corpus-settings.ts';
import { responseTypesOf } from '../../core/responses/types.ts';
import type { MentionRecord, NoActRecord, RationaleRecord, ResponseRecord } from '../../core/sidecar/schema.ts';
import { actorNames, linkOf, type Naming } from './line-states.ts';
import type { MeantEvent } from './meant-events.ts';
import { wordsBadge } from './tree-nodes.ts';

/** Lines about one thing, in the words of the corpus: they become labels before anybody sees them. */
export type Card = readonly string[];

/** An actor of the register, or an id that it lacks. */
export function actorCard(id: string, { actors, actsOf }: CorpusIndex): Card {
  const actor = actors.get(id);
  if (actor === undefined) return [`${id} (not found)`];
  const acts = actsOf(id).length;
  return [
    actor.name,
    dotted(actor.type, id, acts > 0 ? `${acts} ${acts === 1 ? 'act' : 'acts'}` : undefined),
    labelled('Also', (actor.aliases ?? []).join(', ')),
  ];
}

/** An event with its date and how much it is related to. */
export function eventCard({ id, title, date, kind, place, outside }: EventEntry, index: CorpusIndex): Card {
  const event = index.event(id);
  const relations = event === undefined ? 0 : index.relationsOf(event).length;
  return [
    title,
    dotted(date, kind, outside ? 'outside' : undefined, id),
    dotted(place?.path, relations > 0 ? `${relations} ${relations === 1 ? 'relation' : 'relations'}` : undefined),
  ];
}

/** An event that is meant in a rationale line; it may be one that the corpus does not have. */
export function meantCard({ event, title, isThis }: MeantEvent, index: CorpusIndex): Card {
  if (event === null) return [title, 'Outside the corpus, or not found in it'];
  return [...(isThis ? ['This page'] : []), ...eventCard(event, index)];
}

/** What a mention is to what it belongs to. */
export function mentionCard({ record, sidecar, anchor }: Placed<MentionRecord>): Card {
  return [labelled('Named as', record.as), madeBy(record, sidecar), badge(anchor)];
}

/** One act as it is recorded. */
export function responseCard(
  { record, sidecar, anchor }: Placed<ResponseRecord>,
  index: CorpusIndex,
  settings: Pick<CorpusSettings, 'responseTypes'>,
): Card {
  const {
    actors = [],
    type,
    mode,
    speaker,
    via = [],
    targets = [],
    form,
    news,
    negated,
    aux = [],
    about,
    event,
  } = record;
  const label = responseTypesOf(settings).find(({ id }) => id === type)?.label ?? type;
  const names = (ids: readonly string[]) => actorNames(ids, index);
  return [
    dotted(names(actors) || 'No actor', label, mode),
    labelled('Towards', names(targets)),
    labelled('Said by', speaker === undefined ? '' : names([speaker])),
    labelled('Through', names(via)),
    capitalised(
      dotted(
        formWords.get(form ?? ''),
        negated === true ? 'negated' : undefined,
        news === false ? 'background' : undefined,
        ...aux,
      ),
    ),
    labelled('On', eventTitle(about, index)),
    labelled('Part of', eventTitle(event, index)),
    madeBy(record, sidecar),
    badge(anchor),
  ];
}

function eventTitle(id: string | undefined, index: CorpusIndex): string {
  return id === undefined ? '' : (index.event(id)?.title ?? `${id} (not found)`);
}

/** How an act is told, as a reader says it. */
const formWords: ReadonlyMap<string, string> = new Map([
  ['deed', 'A deed'],
  ['direct', 'In direct words'],
  ['reported', 'Reported'],
]);

/** A line that tells no act of its own. */
export function noActCard({ record, sidecar, anchor }: Placed<NoActRecord>, index: CorpusIndex): Card {
  const actor = record.actor === undefined ? undefined : actorNames([record.actor], index);
  return [dotted('No act', record.role, actor), madeBy(record, sidecar), badge(anchor)];
}

/** The event that a rationale means, and how it is related. */
export function rationaleCard({ record, sidecar, anchor }: Placed<RationaleRecord>, naming: Naming): Card {
  const link = linkOf(record, naming);
  if (link === undefined) return ['Not linked'];
  const { phrase, title, event, isOutside } = link;
  return [
    capitalised(`${phrase}: ${title}`),
    dotted(event?.date, event?.id, event?.place?.path, isOutside ? 'outside the corpus' : undefined),
    madeBy(record, sidecar),
    badge(anchor),
  ];
}

/** Who made a record, where it was not made by hand, and in whose layer it stands. */
function madeBy(
  { by, origin, created }: { readonly by?: string; readonly origin?: string; readonly created?: string },
  { layer }: Placed<unknown>['sidecar'],
): string {
  const made = origin === undefined || origin === 'person' ? undefined : `origin: ${origin}`;
  return capitalised(
    dotted(by === undefined ? undefined : `by ${by}`, created, made, layer === null ? 'shared' : `layer of ${layer}`),
  );
}

function badge(anchor: Placed<unknown>['anchor']): string {
  return labelled('Attention', wordsBadge(anchor));
}

/** What there is of some words, with points between them. */
function dotted(...words: readonly (string | null | undefined)[]): string {
  return words.filter(Boolean).join(' · ');
}

/** A line as it begins; what is dotted in it may come first or not. */
function capitalised(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function labelled(label: string, words: string | null | undefined): string {
  return words ? `${label}: ${words}` : '';
}
