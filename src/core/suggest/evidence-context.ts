import type { KnownActor } from './name-table.ts';
import type { LineFrame } from './line-frame.ts';
import { isRole, type NoActGuess } from './no-act.ts';
import type { ReadPage } from './page-text.ts';
import { speaksFor } from './speaking-for.ts';
import type { Storyline } from './storyline.ts';
import type { ToldPlaces } from './told-places.ts';

/** What the evidence is gathered from. */
export interface EvidenceContext {
  readonly read: ReadPage;
  readonly frames: readonly LineFrame[];
  /** How surely each line tells a role and no act. */
  readonly roles: readonly NoActGuess[];
  /** The date of the page's event (EDTF), where it is known. */
  readonly date: string | null;
  /** How prominent each candidate is on the page, from 0 to 1. */
  readonly salience: ReadonlyMap<string, number>;
  /** True where the register has most of the actors that the page names. */
  readonly isRegisterFull: boolean;
  /** The storyline of the page. */
  readonly story: Storyline;
  /** Where title and summary tell of what the lines tell. */
  readonly places: ToldPlaces;
  /** The types of the lines. */
  readonly types: readonly string[];
  /** How often an actor has done such things in decided lines, from 0 to 1. */
  readonly experience: (actor: string, line: number) => number;
}

/** An actor with those who speak for it, as far as the page names them. */
export function withSpeakers({ read, date }: EvidenceContext, actor: KnownActor): string[] {
  return [actor.key, ...read.persons.filter((person) => speaksFor(person, actor.key, date)).map(({ key }) => key)];
}

/** True for a line that rather tells a role than an act. */
export function tellsRole({ roles }: Pick<EvidenceContext, 'roles'>, line: number): boolean {
  return isRole(roles[line]);
}
