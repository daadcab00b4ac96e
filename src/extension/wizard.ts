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
  let known = start;
  for (let step = 1; ;) {
    const all = questions(known);
    const question = all[step - 1];
    if (question === undefined) return known;
    const answer = await question(known, { step, totalSteps: all.length });
    if (answer.kind === 'left') return undefined;
    if (answer.kind === 'chosen') {
      known = answer.value;
      step += 1;
    } else step = Math.max(1, step - 1);
  }
}

/** The answer to a question, put with what is known. */
export function withAnswer<T, State>(picked: Picked<T>, put: (value: T) => State): Picked<State> {
  return picked.kind === 'chosen' ? { kind: 'chosen', value: put(picked.value) } : picked;
}
