import { eventsRequest, type ActChanges, type NewEvent } from '../../server/protocol.ts';
import type { Ask } from '../client.ts';
import { pick, type Row } from '../pick.ts';
import { askInSteps, withAnswer, type Question } from '../wizard.ts';
import type { AskForChange } from './act-fields.ts';
import { newEventQuestions } from './event-questions.ts';
import { eventName, eventTexts } from './link.ts';

/** The event that an act belongs to, where that is not the page's. */
export const askEvent: AskForChange = async (ask, { uri, act }) => {
  const none = { label: 'The event of this page', description: 'or of none, in a news article' };
  const event = await askWhichEvent(ask, uri, act.event, {
    title: 'Set Event',
    placeholder: 'Which event does it belong to?',
    none,
  });
  return event === undefined ? undefined : { event };
};

/** The event that an act is a statement on. */
export const askAbout: AskForChange = async (ask, { uri, act }) => {
  const none = { label: 'No event', description: 'it is a statement on none' };
  const about = await askWhichEvent(ask, uri, act.about, {
    title: 'Set What It Is About',
    placeholder: 'Which event is it a statement on?',
    none,
  });
  return about === undefined ? undefined : { about };
};

type Answer = Exclude<ActChanges['event'], undefined>;

interface Asked {
  readonly title: string;
  readonly placeholder: string;
  readonly none: Pick<Row<unknown>, 'label' | 'description'>;
}

/** What is known while it is asked. */
interface Known {
  readonly answer: Answer;
  readonly create: NewEvent;
}

/** Asks for an event of the corpus, none, or a new one of events.yaml; undefined where the person left. */
async function askWhichEvent(
  ask: Ask,
  uri: string,
  now: string | null,
  { title, placeholder, none }: Asked,
): Promise<Answer | undefined> {
  const which: Question<Known> = async (known, place) => {
    const picked = await pick<Answer>({
      title,
      placeholder,
      ...place,
      live: false,
      rows: async () => [
        { ...none, value: null },
        ...(await ask(eventsRequest, { uri })).map((event): Row<Answer> => ({
          ...eventTexts(event),
          value: eventName(event),
        })),
        { label: 'New event…', description: 'adds it to events.yaml', value: { create: known.create } },
      ],
      isActive: (answer) => (answer !== null && 'event' in answer ? answer.event : null) === now,
    });
    return withAnswer(picked, (answer) => ({ ...known, answer }));
  };
  const describe = newEventQuestions(ask, uri, `${title}: New Event`, { withId: true }).map(
    (question): Question<Known> =>
      async (known, place) =>
        withAnswer(await question(known.create, place), (create) => ({ answer: { create }, create })),
  );
  const start: Known = { answer: null, create: { title: '' } };
  const known = await askInSteps(start, ({ answer }) =>
    answer !== null && 'create' in answer ? [which, ...describe] : [which],
  );
  return known?.answer;
}
