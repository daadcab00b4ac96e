import {
  actorsRequest,
  findEventsRequest,
  markRequest,
  occurrencesRequest,
  type MarkParams,
  type NewWords,
} from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { pick, type Picked, type Row } from '../pick.ts';
import { aboutActor, dotted } from '../row-words.ts';
import { pickMany } from '../pick-many.ts';
import { eventName, eventTexts } from './link.ts';
import { showOutcome } from './outcome.ts';
import { selectedWords, tell } from './selection.ts';

type Means = MarkParams['means'];

/** Mark as Mention…: the selected words, or the word at the caret, name an actor or an event. */
export async function markMention(ask: Ask): Promise<void> {
  const here = await selectedWords(ask);
  if (here === undefined) return;
  const { uri, words } = here;
  const picked = await pickMeaning(ask, uri, 'Mark as Mention', words.words);
  if (picked.kind === 'chosen') await mark(ask, uri, [words], picked.value);
}

/** Mark All Occurrences…: the same, wherever the article has these words or a name of the actor, after a list. */
export async function markAllOccurrences(ask: Ask): Promise<void> {
  const here = await selectedWords(ask);
  if (here === undefined) return;
  const { uri, words } = here;
  for (;;) {
    const picked = await pickMeaning(ask, uri, 'Mark All Occurrences', words.words);
    if (picked.kind !== 'chosen') return;
    const actor = 'actor' in picked.value ? picked.value.actor : null;
    const found = await ask(occurrencesRequest, { uri, words: words.words, actor });
    if (found.length === 0) {
      tell('Everything of this name is marked already.');
      return;
    }
    const reviewed = await pickMany({
      title: 'Mark All Occurrences',
      placeholder: 'Which of these are meant? Space checks a row, Enter marks them all',
      rows: found.map((each) => ({
        label: each.label,
        description: `line ${each.line + 1}`,
        value: each,
        checked: each.sure,
      })),
      step: 2,
      totalSteps: 2,
    });
    if (reviewed.kind === 'left') return;
    if (reviewed.kind === 'back') continue;
    await mark(
      ask,
      uri,
      reviewed.value.map(({ at, words: text }) => ({ at, words: text })),
      picked.value,
    );
    return;
  }
}

async function mark(ask: Ask, uri: string, places: readonly NewWords[], means: Means): Promise<void> {
  const by = await annotatorName();
  if (by !== undefined) showOutcome(await ask(markRequest, { uri, places, means, by }));
}

/** The actors and events that words may name; those that they are most like come first. */
function pickMeaning(ask: Ask, uri: string, title: string, words: string): Promise<Picked<Means>> {
  return pick<Means>({
    title,
    placeholder: `Whom or what does “${words}” name? Type another name to look further`,
    step: 1,
    totalSteps: title === 'Mark as Mention' ? 1 : 2,
    live: true,
    rows: async (typed) => {
      const query = typed.trim() === '' ? words : typed;
      const [actors, events] = await Promise.all([
        ask(actorsRequest, { uri, query }),
        ask(findEventsRequest, { uri, query }),
      ]);
      return [
        ...actors.map((actor): Row<Means> => ({
          label: actor.name,
          description: dotted('actor', ...aboutActor(actor)),
          value: { actor: actor.id },
        })),
        ...events.map((event): Row<Means> => {
          const { label, description = '' } = eventTexts(event);
          return { label, description: dotted('event', description), value: eventName(event) };
        }),
      ];
    },
  });
}
