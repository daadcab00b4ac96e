import {
  defineEventRequest,
  eventAtRequest,
  setEventRequest,
  typesRequest,
  whyNoCount,
  type EventAtPlace,
  type EventFieldValues,
  type NewEvent,
} from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import { askText } from '../ask-text.ts';
import type { Ask } from '../client.ts';
import { choose, type Picked } from '../pick.ts';
import { askInSteps, withAnswer } from '../wizard.ts';
import { askDate, newEventQuestions, pickKind, pickWord } from './event-questions.ts';
import { showOutcome } from './outcome.ts';
import { selected, selectedWords, tell } from './selection.ts';

type Field = keyof EventFieldValues;

const labels: Readonly<Record<Field, string>> = {
  title: 'Title',
  kind: 'Kind',
  status: 'Status',
  date: 'Date',
  place: 'Place',
  killed: 'Killed',
  injured: 'Injured',
};

const title = 'Set Event Fields';
const second = { step: 2, totalSteps: 2 };

/** Set Event Fields…: of the event whose words the caret stands on, else of the page's. */
export async function setEventFields(ask: Ask): Promise<void> {
  const here = selected();
  if (here === undefined) return;
  const { uri, position } = here;
  for (;;) {
    const event = await ask(eventAtRequest, { uri, position });
    if (event === null) {
      tell('Put the cursor on the words of an event, or open an event page, and try again.');
      return;
    }
    const field = await chooseField(event);
    const value = field && (await askValue(ask, uri, field, event.fields[field]));
    if (field === undefined || value === undefined || value.kind === 'left') return;
    if (value.kind === 'back') continue;
    const by = await annotatorName();
    if (by === undefined) return;
    const id = event.page ? null : event.id;
    showOutcome(await ask(setEventRequest, { uri, id, values: { [field]: value.value }, by }));
    return;
  }
}

function chooseField({ title: name, fields }: EventAtPlace): Promise<Field | undefined> {
  const all: readonly Field[] = ['title', 'kind', 'status', 'date', 'place', 'killed', 'injured'];
  return choose<Field>(
    title,
    name,
    all.map((field) => ({ label: labels[field], description: fields[field] ?? 'open', value: field })),
  );
}

async function askValue(ask: Ask, uri: string, field: Field, now: string | null): Promise<Picked<string | null>> {
  switch (field) {
    case 'kind':
      return pickKind(ask, uri, title, second, now);
    case 'status': {
      const words = async () => (await ask(typesRequest, { uri })).eventStatuses;
      return pickWord(title, 'What became of it?', second, now, words);
    }
    case 'date':
      return askDate(ask, title, second, now ?? '');
    case 'killed':
    case 'injured': {
      const prompt = `How many were ${field}? A number; nothing leaves it open`;
      const whyNot = (text: string) => (text.trim() === '' ? null : (whyNoCount(text) ?? null));
      const text = await askText({ title, prompt, value: now ?? '', whyNot, ...second });
      return withAnswer(text, (value) => (value.trim() === '' ? null : value.trim()));
    }
    case 'title':
    case 'place': {
      const prompt = field === 'title' ? 'What happened? A short title' : 'Where? Nothing leaves it open';
      const whyNot = (text: string) => (field === 'title' && text.trim() === '' ? 'An event needs a title.' : null);
      const text = await askText({ title, prompt, value: now ?? '', whyNot, ...second });
      return withAnswer(text, (value) => (value.trim() === '' ? null : value.trim()));
    }
  }
}

/** Longest words that stand in the box for a new event's title at first. */
const longestTitle = 80;

/** Define Event from Selection…: the selected words tell an event of their own. */
export async function defineEvent(ask: Ask): Promise<void> {
  const here = await selectedWords(ask);
  if (here === undefined) return;
  const { uri, words } = here;
  const plain = words.words.replace(/\s+/g, ' ');
  const start: NewEvent = { title: plain.length > longestTitle ? '' : plain };
  const questions = newEventQuestions(ask, uri, 'Define Event', { withId: false });
  const event = await askInSteps(start, () => questions);
  const by = event && (await annotatorName());
  if (event === undefined || by === undefined) return;
  showOutcome(await ask(defineEventRequest, { uri, ...words, event, by }));
}
