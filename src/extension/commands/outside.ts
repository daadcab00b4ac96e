import { linkRequest } from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { askInBox } from '../ask-in-box.ts';
import { showOutcome } from './outcome.ts';
import { codableLine, lineOf } from './target-line.ts';

/** Mark as Outside the Corpus: the event of a rationale is told in no file here; how the two relate can be said later. */
export async function markOutside(ask: Ask, argument: unknown): Promise<void> {
  const target = await codableLine(ask, argument, 'rationale');
  const outside = target && (await askOutsideTitle(target.coded.title ?? ''));
  const by = outside === undefined ? undefined : await annotatorName();
  if (target === undefined || outside === undefined || by === undefined) return;
  const link = { other: { outside }, relations: [], replace: false };
  showOutcome(await ask(linkRequest, { ...lineOf(target), ...link, by }));
}

/** A few words on the event; they may be left empty. */
function askOutsideTitle(value: string): Promise<string | undefined> {
  return askInBox({
    title: 'Outside the Corpus',
    value,
    prompt: 'What is the event? A few words and a date; Enter alone leaves it open.',
    placeHolder: 'Oil tanker seized, 3 March 2024',
  });
}
