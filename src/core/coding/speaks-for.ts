import { postsAt, type Actor } from '../registers/actors.ts';

/** A body that a person speaks for, and as what. */
export interface Office {
  readonly body: string;
  readonly title: string | null;
}

/** The bodies for which a person may speak on a date (EDTF; undefined where it is not known), each once. */
export function officesAt(actor: Actor, on: string | undefined): Office[] {
  const offices = new Map<string, Office>();
  for (const { for: body, title = null } of postsAt(actor, on))
    if (!offices.has(body)) offices.set(body, { body, title });
  return [...offices.values()];
}

/**
 * Whose act it is once a person is known to have uttered it: the body that they spoke for on the date, where it is one
 * alone and nobody has said yet whose act it is. Undefined where the actors stay as they are.
 */
export function actorsOfSpeaker(
  speaker: Actor,
  on: string | undefined,
  actors: readonly string[],
): readonly string[] | undefined {
  const isOpen = actors.every((id) => id === 'unknown' || id === speaker.id);
  const [office, ...others] = officesAt(speaker, on);
  if (!isOpen) return undefined;
  if (office !== undefined && others.length === 0) return [office.body];
  return actors.length === 0 || actors.includes('unknown') ? [speaker.id] : undefined;
}
