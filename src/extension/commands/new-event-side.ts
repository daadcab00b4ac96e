import { setNewEventRequest } from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { pick } from '../pick.ts';
import { showOutcome } from './outcome.ts';
import { codableLine, lineOf } from './target-line.ts';

/** Set Which Event Is New: which of the two events a rationale calls new; all its words are read by that. */
export async function setNewEvent(ask: Ask, argument: unknown): Promise<void> {
  const target = await codableLine(ask, argument, 'rationale');
  if (target === undefined) return;
  const { newEvent } = target.coded;
  const picked = await pick<'this' | 'other' | null>({
    title: 'Set Which Event Is New',
    placeholder: 'Which of the two does this line call the new event?',
    step: 1,
    totalSteps: 1,
    live: false,
    rows: () =>
      Promise.resolve([
        { label: 'This page’s event', description: 'it reached the feed later', value: 'this' },
        { label: 'The other event', description: 'it reached the feed later', value: 'other' },
        { label: 'Leave it open', value: null },
      ]),
    isActive: (value) => value !== null && value === newEvent?.means,
  });
  const by = picked.kind === 'chosen' ? await annotatorName() : undefined;
  if (picked.kind !== 'chosen' || by === undefined) return;
  showOutcome(await ask(setNewEventRequest, { ...lineOf(target), newEvent: picked.value, by }));
}
