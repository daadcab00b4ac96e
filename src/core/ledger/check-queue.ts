import type { CheckCard, OpenCard, Urgency } from './check-cards.ts';

/** A card in its place in the queue; what is done stays where it was. */
export interface QueuedCard extends CheckCard {
  /** Null once there is nothing left to check. */
  readonly urgency: Urgency | null;
}

/** The cards of one sitting, in the order in which a person came to know them. */
export interface CheckQueue {
  readonly cards: readonly QueuedCard[];
  readonly done: number;
}

export const emptyQueue: CheckQueue = { cards: [], done: 0 };

/**
 * The queue after a change: cards keep their places, so that nothing jumps while a person works; what is checked stays,
 * done; what is new comes last. `exists` tells whether the record of a card is still there.
 */
export function updatedQueue(
  before: CheckQueue,
  open: readonly OpenCard[],
  exists: (card: CheckCard) => boolean,
): CheckQueue {
  const now = new Map(open.map((card) => [card.key, card]));
  const kept = before.cards.flatMap((card): QueuedCard[] => {
    const still = now.get(card.key);
    now.delete(card.key);
    if (still !== undefined) return [queued(still, still.urgency)];
    return exists(card) ? [queued(card, null)] : [];
  });
  const cards = [...kept, ...[...now.values()].map((card) => queued(card, card.urgency))];
  return { cards, done: cards.filter(({ urgency }) => urgency === null).length };
}

function queued({ key, kind, path, name }: CheckCard, urgency: Urgency | null): QueuedCard {
  return { key, kind, path, name, urgency };
}

/** Where one goes from a card. */
export type QueueStep =
  /** The next card with something to check; `here` stays on the card itself while there is. */
  | 'here'
  | 'next'
  /** The card before, done or not. */
  | 'previous';

/** The card that a step leads to: forward over what is done and round at the end; undefined where there is none. */
export function stepInQueue({ cards }: CheckQueue, from: string | null, step: QueueStep): QueuedCard | undefined {
  const start = cards.findIndex(({ key }) => key === from);
  if (step === 'previous') return start > 0 ? cards[start - 1] : undefined;
  const first = start < 0 ? 0 : step === 'here' ? start : start + 1;
  const ahead = [...cards.slice(first), ...cards.slice(0, first)];
  return ahead.find(({ urgency, key }) => urgency !== null && (step === 'here' || key !== from));
}
