import {
  eventAtRequest,
  findEventsRequest,
  relateRequest,
  similarEventsRequest,
  typesRequest,
  wordsRequest,
  type EventChoice,
  type NewWords,
  type RelationChoice,
  type SimilarEventChoice,
} from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { pick, type Picked, type Row } from '../pick.ts';
import { idBeside } from '../row-words.ts';
import { askInSteps, withAnswer, type Question, type StepPlace } from '../wizard.ts';
import { eventName, eventTexts } from './link.ts';
import { showOutcome } from './outcome.ts';
import { selected } from './selection.ts';
import { similarTexts } from './similar-events.ts';

const title = 'Relate Events';

/** A type as it is picked: `from` says whether the first event is the relation's from. */
type TypeChosen = Pick<RelationChoice, 'type' | 'from'> & { readonly label: string };

/** What is known of a relation while it is asked for. */
interface KnownRelation {
  readonly first: EventChoice | null;
  readonly type: TypeChosen | null;
  readonly second: EventChoice | null;
  readonly quote: NewWords | null;
}

/** Relate Events…: from, type, to; of a selection, whether its words say so. The first event is that of the caret. */
export async function relateEvents(ask: Ask): Promise<void> {
  const here = selected();
  if (here === undefined) return;
  const { uri, position } = here;
  const first = await ask(eventAtRequest, { uri, position });
  const words = await ask(wordsRequest, { uri, range: here.range });
  // What is like the event at the caret comes first where that is the one to be related.
  const range = { start: position, end: position };
  const similar = async () => (await ask(similarEventsRequest, { uri, range }))?.events ?? [];
  const start: KnownRelation = { first, type: null, second: null, quote: null };
  const questions: readonly Question<KnownRelation>[] = [
    async (known, place) =>
      withAnswer(await pickEvent(ask, uri, 'Which event is related?', place, known.first), (event) => ({
        ...known,
        first: event,
      })),
    async (known, place) => withAnswer(await pickType(ask, uri, known, place), (type) => ({ ...known, type })),
    async (known, place) => {
      const question = `${known.first?.title ?? ''} · ${known.type?.label ?? ''} …`;
      const likely = known.first !== null && first !== null && isSame(known.first, first) ? similar : noEvents;
      const { first: one } = known;
      return withAnswer(await pickEvent(ask, uri, question, place, known.second, likely, one), (event) => ({
        ...known,
        second: event,
      }));
    },
    ...(words === null ? [] : [quoteQuestion(words)]),
  ];
  const known = await askInSteps(start, () => questions);
  const by = known && (await annotatorName());
  if (!known?.first || !known.second || !known.type || by === undefined) return;
  const [one, other] = [eventName(known.first), eventName(known.second)];
  const ends = known.type.from === 'this' ? { from: one, to: other } : { from: other, to: one };
  const { type } = known.type;
  showOutcome(await ask(relateRequest, { uri, ...ends, type, quote: known.quote, by }));
}

function pickEvent(
  ask: Ask,
  uri: string,
  placeholder: string,
  place: StepPlace,
  now: EventChoice | null,
  likely: () => Promise<readonly SimilarEventChoice[]> = noEvents,
  other: EventChoice | null = null,
): Promise<Picked<EventChoice>> {
  // An event is not related to itself.
  const offered = (rows: readonly Row<EventChoice>[]) =>
    rows.filter(({ value }) => other === null || !isSame(value, other));
  return pick<EventChoice>({
    title,
    placeholder,
    ...place,
    live: true,
    rows: async (query) => {
      const found = (await ask(findEventsRequest, { uri, query })).map(eventRow);
      if (query.trim() !== '') return offered(found);
      const similar = (await likely()).map((event): Row<EventChoice> => ({ ...similarTexts(event), value: event }));
      return offered(withoutTwice([...(now === null ? [] : [eventRow(now)]), ...similar, ...found]));
    },
    isActive: (event) => now !== null && isSame(event, now),
  });
}

const noEvents = () => Promise.resolve([]);

function eventRow(event: EventChoice): Row<EventChoice> {
  return { ...eventTexts(event), value: event };
}

function withoutTwice(rows: readonly Row<EventChoice>[]): readonly Row<EventChoice>[] {
  return rows.filter(({ value }, place) => rows.findIndex((each) => isSame(each.value, value)) === place);
}

function isSame(one: EventChoice, other: EventChoice): boolean {
  return one.id === other.id && one.path === other.path;
}

function pickType(ask: Ask, uri: string, known: KnownRelation, place: StepPlace): Promise<Picked<TypeChosen>> {
  return pick<TypeChosen>({
    title,
    placeholder: `${known.first?.title ?? ''} …`,
    ...place,
    live: false,
    rows: async () => {
      const { relations } = await ask(typesRequest, { uri });
      const rows = relations.map(({ id, from, label, definition }): Row<TypeChosen> => ({
        label,
        description: from === 'this' ? idBeside(label, id) : `${id}, the other way round`,
        detail: definition,
        value: { type: id, from, label },
      }));
      const untyped = { type: null, from: 'this' as const, label: 'is related to' };
      return [...rows, { label: 'No type yet', description: 'stays to do', value: untyped }];
    },
    isActive: ({ type, from }) => known.type?.type === type && known.type.from === from,
  });
}

function quoteQuestion(words: NewWords): Question<KnownRelation> {
  return async (known, place) => {
    const picked = await pick<NewWords | null>({
      title,
      placeholder: 'Do the selected words say so?',
      ...place,
      live: false,
      rows: () =>
        Promise.resolve([
          { label: 'Quote the selected words', value: words },
          { label: 'Without a quote', value: null },
        ]),
    });
    return withAnswer(picked, (quote) => ({ ...known, quote }));
  };
}
