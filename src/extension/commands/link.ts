import {
  eventsRequest,
  linkRequest,
  linkSuggestionsRequest,
  type CodableLine,
  type EventChoice,
  type EventName,
  type LinkParams,
  type LinkSuggestions,
  type NewEvent,
  type RelationChoice,
} from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import { askText } from '../ask-text.ts';
import type { Ask } from '../client.ts';
import { targetsToPick } from '../coding/targets-to-pick.ts';
import { percent } from '../percent.ts';
import { pick, type Picked, type Row } from '../pick.ts';
import { reasonWithConfidence } from '../row-words.ts';
import { askInSteps, withAnswer, type Question } from '../wizard.ts';
import { newEventQuestions } from './event-questions.ts';
import { showOutcome } from './outcome.ts';
import { asSure, pickModality, pickRelations } from './relation-questions.ts';
import { codableLine, lineOf } from './target-line.ts';

/** What a person picked in the list of events. */
export type EventChosen =
  { readonly kind: 'event'; readonly event: EventChoice } | { readonly kind: 'outside' | 'create' };

/** What is known of a link while it is asked for. */
interface KnownLink {
  readonly chosen: EventChosen | null;
  readonly outside: string;
  readonly create: NewEvent;
  readonly relations: readonly RelationChoice[];
  readonly isUnsure: boolean;
  readonly numbers: Readonly<Record<string, string>>;
}

/**
 * Link Event: the event that a rationale means, or that it is outside; how the two relate; what numbers mean in it. One
 * that was chosen before is not asked for.
 */
export async function linkEvent(ask: Ask, argument: unknown, before: EventChosen | null = null): Promise<void> {
  const target = await codableLine(ask, argument, 'rationale');
  if (target === undefined) return;
  const { uri, coded } = target;
  const suggested = await ask(linkSuggestionsRequest, { uri, at: coded.at, words: coded.words });
  const start: KnownLink = {
    chosen: before,
    outside: coded.title ?? '',
    create: { title: coded.title ?? '' },
    relations: coded.made.length > 0 ? coded.made : relationsToTake(suggested.relations),
    isUnsure: false,
    numbers: {},
  };
  const known = await askInSteps(start, (link) =>
    questionsFor(ask, uri, coded, suggested, link).slice(before === null ? 0 : 1),
  );
  const other = known?.chosen ? otherOf(known.chosen, known) : undefined;
  const by = other && (await annotatorName());
  if (known === undefined || other === undefined || by === undefined) return;
  const { relations, numbers } = known;
  showOutcome(await ask(linkRequest, { ...lineOf(target), other, relations, replace: true, numbers, by }));
}

function questionsFor(
  ask: Ask,
  uri: string,
  coded: CodableLine,
  suggested: LinkSuggestions,
  { chosen, isUnsure }: KnownLink,
): readonly Question<KnownLink>[] {
  const which: Question<KnownLink> = async (known, place) =>
    withAnswer(await pickEvent(ask, uri, coded, suggested, place), (event) => ({ ...known, chosen: event }));
  const how: Question<KnownLink> = async (known, place) =>
    withAnswer(
      await pickRelations(ask, uri, known.relations, suggested.relations, place),
      ({ relations, isUnsure: unsure }) => ({
        ...known,
        relations: unsure ? relations : asSure(relations, undefined),
        isUnsure: unsure,
      }),
    );
  const sure: Question<KnownLink> = async (known, place) =>
    withAnswer(await pickModality(place), (modality) => ({ ...known, relations: asSure(known.relations, modality) }));
  const untold = coded.numbers.filter(({ means }) => means === null);
  return [
    which,
    ...(chosen?.kind === 'outside' ? [outsideTitle] : []),
    ...(chosen?.kind === 'create' ? createQuestions(ask, uri) : []),
    how,
    ...(isUnsure ? [sure] : []),
    ...untold.map(({ number }) => meaningOf(ask, uri, number, suggested.numbers[number])),
  ];
}

/** The relations that are taken where a person says nothing else. */
export function relationsToTake(suggested: LinkSuggestions['relations']): readonly RelationChoice[] {
  return suggested.filter(({ likely }) => likely).map(({ type, from }) => ({ type, from }));
}

/** What a line is linked to, with what is said of an event that the corpus does not have. */
export function otherOf(
  chosen: EventChosen,
  { outside, create }: Pick<KnownLink, 'outside' | 'create'>,
): LinkParams['other'] {
  if (chosen.kind === 'event') return eventName(chosen.event);
  return chosen.kind === 'create' ? { create } : { outside };
}

/** An event as requests want it: with its path, since file stems of two folders may be the same. */
export function eventName({ id, path }: Pick<EventChoice, 'id' | 'path'>): EventName {
  return path === null ? { event: id } : { event: id, path };
}

/** An event as a row of a list. */
export function eventTexts({ title, date, where }: EventChoice): Pick<Row<unknown>, 'label' | 'description'> {
  return { label: title, description: [date, where].filter(Boolean).join(' · ') };
}

function pickEvent(
  ask: Ask,
  uri: string,
  coded: CodableLine,
  suggested: LinkSuggestions,
  place: { readonly step: number; readonly totalSteps: number },
): Promise<Picked<EventChosen>> {
  return pick<EventChosen>({
    title: 'Link Event',
    placeholder: 'Which event does this rationale mean?',
    ...place,
    totalSteps: Math.max(2, place.totalSteps),
    live: false,
    rows: async () => {
      const events = await ask(eventsRequest, { uri });
      const isSuggested = ({ id, path }: EventChoice) =>
        suggested.events.some((each) => each.id === id && each.path === path);
      const likely = targetsToPick(suggested);
      const first = likely.map((target): Row<EventChosen> => {
        if (target.kind === 'outside') return outsideRow(percent(target.confidence));
        const { reason, confidence, ...event } = target.event;
        return {
          ...eventTexts(event),
          detail: reasonWithConfidence(reason, confidence),
          value: { kind: 'event', event },
        };
      });
      const rest = events
        .filter((event) => !isSuggested(event))
        .map((event): Row<EventChosen> => ({ ...eventTexts(event), value: { kind: 'event', event } }));
      const outside = likely.some(({ kind }) => kind === 'outside') ? [] : [outsideRow()];
      return [
        ...first,
        // Often the right one, but never what an Enter takes unseen.
        ...(first.length > 0 ? [...outside, ...rest] : [...rest, ...outside]),
        { label: 'New event…', description: 'adds it to events.yaml', value: { kind: 'create' } },
      ];
    },
    isActive: (value) => (value.kind === 'event' ? value.event.id : value.kind) === coded.other,
  });
}

function outsideRow(detail?: string): Row<EventChosen> {
  return {
    label: 'Outside the corpus',
    description: 'its event is told in no file here',
    ...(detail !== undefined && { detail }),
    value: { kind: 'outside' },
  };
}

/** A few words on an event outside the corpus; they may be left empty. */
const outsideTitle: Question<KnownLink> = async (known, place) => {
  const text = await askText({
    title: 'Link Event: Outside the Corpus',
    value: known.outside,
    prompt: 'What is the event? A few words and a date; Enter alone leaves it open.',
    placeholder: 'Oil tanker seized, 3 March 2024',
    ...place,
  });
  return withAnswer(text, (outside) => ({ ...known, outside }));
};

function createQuestions(ask: Ask, uri: string): readonly Question<KnownLink>[] {
  return newEventQuestions(ask, uri, 'Link Event: New Event', { withId: true }).map(
    (question): Question<KnownLink> =>
      async (known, place) =>
        withAnswer(await question(known.create, place), (create) => ({ ...known, create })),
  );
}

/** What `Event 15` means in this line: it stands on what the words tell, and nothing is asked that was said before. */
function meaningOf(ask: Ask, uri: string, number: string, told: string | undefined): Question<KnownLink> {
  return async (known, place) => {
    const picked = await pick<string | null>({
      title: 'Link Event',
      placeholder: `What does “Event ${number}” mean in this line?`,
      ...place,
      live: false,
      rows: async () => {
        const linked = known.chosen?.kind === 'event' ? known.chosen.event.title : 'the event that was just linked';
        const events = await ask(eventsRequest, { uri });
        return [
          { label: 'The other event', description: linked, value: 'other' },
          { label: 'This page’s event', value: 'this' },
          { label: 'Leave it open', value: null },
          ...events.map((event): Row<string | null> => ({ ...eventTexts(event), value: event.id })),
        ];
      },
      isActive: (value) => told !== undefined && value === told,
    });
    return withAnswer(picked, (means) => {
      const others = Object.entries(known.numbers).filter(([other]) => other !== number);
      return { ...known, numbers: Object.fromEntries(means === null ? others : [...others, [number, means]]) };
    });
  };
}
