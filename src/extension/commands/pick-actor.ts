import { actorsRequest, type ActorChoice, type personsRequest } from '../../server/protocol.ts';
import type { Ask } from '../client.ts';
import { pick, type Picked, type Row } from '../pick.ts';
import { aboutActor, dotted } from '../row-words.ts';

/** A question to which an actor is the answer, as one step of several. */
export interface ActorQuestion {
  readonly title: string;
  readonly placeholder: string;
  readonly step: number;
  readonly totalSteps: number;
  /** URI of a file of the corpus. */
  readonly uri: string;
  /** Which actors are offered: those of `actorsRequest` where nothing is said. */
  readonly among?: typeof personsRequest;
  /** False for those that are to be left out. */
  fits?(actor: ActorChoice): boolean;
}

/** Asks for an actor, by any of its names. */
export function pickActor(ask: Ask, question: ActorQuestion): Promise<Picked<ActorChoice>> {
  const { uri, among = actorsRequest, fits = () => true, ...step } = question;
  return pick<ActorChoice>({
    ...step,
    live: true,
    rows: async (query) => (await ask(among, { uri, query })).filter(fits).map(rowOf),
  });
}

function rowOf(actor: ActorChoice): Row<ActorChoice> {
  return { label: actor.name, description: dotted(...aboutActor(actor)), value: actor };
}
