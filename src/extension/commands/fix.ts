import {
  actorsRequest,
  checkDateRequest,
  eventsRequest,
  fixRequest,
  whyNoId,
  type FixName,
} from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import { askText } from '../ask-text.ts';
import type { Ask } from '../client.ts';
import { pick, type Picked } from '../pick.ts';
import { showOutcome } from './outcome.ts';

/** Makes a quick fix that a code action offered: asks what it needs to know, and lets the server make it. */
export async function applyQuickFix(ask: Ask, argument: unknown): Promise<void> {
  if (!isFixName(argument)) return;
  const { asks, ...name } = argument;
  const answer = asks === null ? null : await answerTo(ask, name.uri, asks, name.fix);
  if (answer === undefined) return;
  const by = await annotatorName();
  if (by !== undefined) showOutcome(await ask(fixRequest, { ...name, answer, by }));
}

/** True for what a code action of the server hands over. */
function isFixName(argument: unknown): argument is FixName {
  if (typeof argument !== 'object' || argument === null) return false;
  const texts = ['uri', 'rule', 'finding', 'fix'] as const;
  return 'asks' in argument && texts.every((key) => key in argument && typeof Reflect.get(argument, key) === 'string');
}

type Question = NonNullable<FixName['asks']>;

/** What the person says; undefined where they left the question. */
async function answerTo(ask: Ask, uri: string, asks: Question, title: string): Promise<string | undefined> {
  if (asks === 'actor') return chosen(await pickActor(ask, uri, title));
  if (asks === 'event') return chosen(await pickEvent(ask, uri, title));
  const { prompt, placeholder } = questions[asks];
  const whyNot = (text: string) => (text.trim() === '' ? prompt : whyUnfit(ask, asks, text.trim()));
  return chosen(await askText({ title, prompt, placeholder, whyNot, step: 1, totalSteps: 1 }));
}

/** Why words that are no blank are no answer, as a sentence; null for an answer. */
function whyUnfit(ask: Ask, asks: keyof typeof questions, text: string): string | null | Promise<string | null> {
  if (asks === 'date') return ask(checkDateRequest, { date: text });
  return asks === 'id' ? (whyNoId(text) ?? null) : null;
}

/** Questions that are answered in words. */
const questions = {
  date: {
    prompt: 'A day, a month or a year: 2024-03-05, 2024-03, 2024',
    placeholder: '2024-03-05',
  },
  reason: {
    prompt: 'Why? One sentence, for those who read it later',
    placeholder: 'The scrape lost the list.',
  },
  name: { prompt: 'What is it called?', placeholder: '' },
  id: {
    prompt: 'Lower-case words of a to z and digits, joined by hyphens',
    placeholder: 'closing-of-the-ports',
  },
} as const;

function chosen(picked: Picked<string>): string | undefined {
  return picked.kind === 'chosen' ? picked.value : undefined;
}

function pickActor(ask: Ask, uri: string, title: string): Promise<Picked<string>> {
  return pick<string>({
    title,
    placeholder: 'Which actor? Type a name or an alias',
    step: 1,
    totalSteps: 1,
    live: true,
    rows: async (typed) =>
      (await ask(actorsRequest, { uri, query: typed })).map(({ id, name, type, builtIn }) => ({
        label: name,
        description: [type, builtIn ? 'adds it to actors.yaml' : null].filter(Boolean).join(' · '),
        value: id,
      })),
  });
}

function pickEvent(ask: Ask, uri: string, title: string): Promise<Picked<string>> {
  return pick<string>({
    title,
    placeholder: 'Which event?',
    step: 1,
    totalSteps: 1,
    live: false,
    rows: async () =>
      (await ask(eventsRequest, { uri })).map(({ id, title: label, date, where }) => ({
        label,
        description: [date, where].filter(Boolean).join(' · '),
        value: id,
      })),
  });
}
