import { readActors } from '../../registers/actors.ts';
import { actorsStyle } from '../../registers/edit-actors.ts';
import { addType as addTypeTo } from '../../registers/edit-settings.ts';
import { changeEntry } from '../../registers/edit.ts';
import { addEvent, eventsStyle } from '../../registers/edit-events.ts';
import { readEvents } from '../../registers/events.ts';
import type { FixChange } from '../../rules/fix.ts';
import type { EditResult } from '../../yaml/edit.ts';
import type { CodingStep } from '../context.ts';

type Of<K extends FixChange['kind']> = Extract<FixChange, { readonly kind: K }>;

/** Gives an entry of a register new values for some fields. */
export function changeRegister({ register, entry, fields }: Of<'register'>): CodingStep {
  const path = `${register}.yaml`;
  const style = register === 'actors' ? actorsStyle : eventsStyle;
  const values = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value ?? undefined]));
  return ofRegister(path, register, (yaml) => changeEntry(yaml, register, entry, values, style));
}

/** Adds an event that no article defines. */
export function newEvent({ id }: Of<'new-event'>, title: string): CodingStep {
  return ofRegister('events.yaml', 'events', (yaml) => addEvent(yaml, { id, title }));
}

/** Adds a type to those of the corpus. */
export function addType({ list, id }: Of<'new-type'>): CodingStep {
  return { ok: true, changes: [{ path: 'corpus.yaml', edit: (before) => addTypeTo(before ?? '', list, id) }] };
}

/** A register that could not be read whole is not written. */
function ofRegister(path: string, register: 'actors' | 'events', edit: (yaml: string) => EditResult): CodingStep {
  const read = register === 'actors' ? readActors : readEvents;
  const change = (before: string | null): EditResult => {
    const { writable, problems } = read(before ?? '');
    if (!writable) return { ok: false, reason: problems[0]?.message ?? 'it could not be read.' };
    return edit(before ?? '');
  };
  return { ok: true, changes: [{ path, edit: change }] };
}
