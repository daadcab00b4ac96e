import { checkDateRequest, typesRequest, whyNoId, type NewEvent } from '../../server/protocol.ts';
import { askText } from '../ask-text.ts';
import type { Ask } from '../client.ts';
import { pick, type Picked } from '../pick.ts';
import { withAnswer, type Question, type StepPlace } from '../wizard.ts';

/** The questions on a new event: title, kind, date and, where it is entered by hand, its id. */
export function newEventQuestions(
  ask: Ask,
  uri: string,
  title: string,
  { withId }: { readonly withId: boolean },
): readonly Question<NewEvent>[] {
  const questions: Question<NewEvent>[] = [
    async (known, place) => {
      const prompt = 'What happened? A short title';
      const whyNot = (text: string) => (text.trim() === '' ? 'An event needs a title.' : null);
      const text = await askText({ title, prompt, value: known.title, whyNot, ...place });
      return withAnswer(text, (value) => ({ ...known, title: value }));
    },
    async (known, place) =>
      withAnswer(await pickKind(ask, uri, title, place, known.kind ?? null), (kind) => ({ ...known, kind })),
    async (known, place) =>
      withAnswer(await askDate(ask, title, place, known.date ?? ''), (date) => ({ ...known, date })),
    async (known, place) => {
      const prompt = 'An id of your own, such as long-strike; Enter alone takes one made from the title';
      const whyNot = (id: string) => (id.trim() === '' ? null : (whyNoId(id.trim()) ?? null));
      const text = await askText({ title, prompt, value: known.id ?? '', whyNot, ...place });
      return withAnswer(text, (id) => ({ ...known, id: id.trim() }));
    },
  ];
  return withId ? questions : questions.slice(0, -1);
}

/** Asks what kind of event it is; null leaves it open. */
export function pickKind(
  ask: Ask,
  uri: string,
  title: string,
  place: StepPlace,
  now: string | null,
): Promise<Picked<string | null>> {
  return pickWord(
    title,
    'What kind of event is it?',
    place,
    now,
    async () => (await ask(typesRequest, { uri })).eventKinds,
  );
}

/** Asks for a word of a list; null leaves it open. */
export function pickWord(
  title: string,
  placeholder: string,
  place: StepPlace,
  now: string | null,
  words: () => Promise<readonly string[]>,
): Promise<Picked<string | null>> {
  return pick<string | null>({
    title,
    placeholder,
    ...place,
    live: false,
    rows: async () => {
      const rows = (await words()).map((word) => ({ label: word, value: word }));
      return [...rows, { label: 'Leave it open', value: null }];
    },
    isActive: (value) => value === now,
  });
}

/** Asks for a date of the format; null for none. */
export async function askDate(
  ask: Ask,
  title: string,
  place: StepPlace,
  value: string,
): Promise<Picked<string | null>> {
  const prompt = 'When? 2024-03-05, 2024-03, 2024, 2024-03? or 2024-03-05/2024-03-07; nothing leaves it open';
  const whyNot = async (text: string) => (text.trim() === '' ? null : ask(checkDateRequest, { date: text }));
  const text = await askText({ title, prompt, value, whyNot, ...place });
  return withAnswer(text, (date) => (date.trim() === '' ? null : date.trim()));
}
