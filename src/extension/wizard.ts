import type { Picked } from './pick.ts';

/** A step's place among the steps of a command, as its title shows it. */
export interface StepPlace {
  readonly step: number;
  readonly totalSteps: number;
}

/** One question of a command: what is known, with the answer. */
export type Question<State> = (known: State, place: StepPlace) => Promise<Picked<State>>;

/**
 * Asks one question after the other, each with a way back. Which questions there are may depend on what is known by
 * then. Undefined where the person left.
 */
export async function askInSteps<State>(
  start: State,
  questions: (known: State) => readonly Question<State>[],
): Promise<State | undefined> {
  const known = [start];
  for (;;) {
    const now = known.at(-1) ?? start;
    const all = questions(now);
    const question = all[known.length - 1];
    if (question === undefined) return now;
    const answer = await question(now, { step: known.length, totalSteps: all.length });
    if (answer.kind === 'left') return undefined;
    if (answer.kind === 'chosen') known.push(answer.value);
    else if (known.length > 1) known.pop();
  }
}

/** The answer to a question, put with what is known. */
export function withAnswer<T, State>(picked: Picked<T>, put: (value: T) => State): Picked<State> {
  return picked.kind === 'chosen' ? { kind: 'chosen', value: put(picked.value) } : picked;
}
