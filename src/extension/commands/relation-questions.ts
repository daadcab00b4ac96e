import { typesRequest, type RelationChoice, type RelationSuggestion } from '../../server/protocol.ts';
import type { Ask } from '../client.ts';
import { pick, type Picked, type Row } from '../pick.ts';
import { pickMany } from '../pick-many.ts';
import { dotted, idBeside, reasonWithConfidence } from '../row-words.ts';
import type { StepPlace } from '../wizard.ts';

/** What a person checked in the list of relations: relations, and that they are not told as facts. */
export interface PickedRelations {
  readonly relations: readonly RelationChoice[];
  /** True where the next question is how sure they are. */
  readonly isUnsure: boolean;
}

type Choice = RelationChoice | 'unsure';

/** Asks how this page's event and the other one relate; several answers are several relations, suggested ones first. */
export async function pickRelations(
  ask: Ask,
  uri: string,
  made: readonly RelationChoice[],
  suggested: readonly RelationSuggestion[],
  place: StepPlace,
): Promise<Picked<PickedRelations>> {
  const { relations } = await ask(typesRequest, { uri });
  const same = (type: string | null, from: RelationChoice['from']) =>
    made.find((each) => each.type === type && each.from === from);
  const row = (choice: RelationChoice, texts: Pick<Row<Choice>, 'label' | 'description' | 'detail'>) => {
    const known = same(choice.type, choice.from);
    return { ...texts, value: known ?? choice, checked: known !== undefined };
  };
  const placeOf = (type: string, from: string) =>
    suggested.findIndex((each) => each.type === type && each.from === from);
  const rank = (place: number) => (place < 0 ? suggested.length : place);
  const ordered = relations.toSorted((a, b) => rank(placeOf(a.id, a.from)) - rank(placeOf(b.id, b.from)));
  const rows = ordered.map(({ id, from, label, definition }) => {
    const told = suggested[placeOf(id, from)];
    const name = from === 'this' ? idBeside(label, id) : `${id}, from the other event`;
    const description = dotted(name, told === undefined ? '' : reasonWithConfidence(told.reason, told.confidence));
    return row({ type: id, from }, { label, description, detail: definition });
  });
  const untyped = row({ type: null, from: 'this' }, { label: 'No type yet', description: 'stays to do' });
  const isUnsure = made.some(({ modality }) => modality !== undefined);
  const unsure = { label: 'Only possible or hypothetical…', value: 'unsure' as const, checked: isUnsure };
  const picked = await pickMany<Choice>({
    title: 'Link Event',
    placeholder: 'This page’s event … (Space checks several)',
    rows: [...rows, untyped, unsure],
    ...place,
  });
  if (picked.kind !== 'chosen') return picked;
  const chosen = picked.value.flatMap((each) => (each === 'unsure' ? [] : [each]));
  return { kind: 'chosen', value: { relations: chosen, isUnsure: picked.value.includes('unsure') } };
}

/** Asks how sure relations are that are not told as facts; undefined for those that are. */
export function pickModality(place: StepPlace): Promise<Picked<RelationChoice['modality']>> {
  return pick<RelationChoice['modality']>({
    title: 'Link Event',
    placeholder: 'How does the line tell it?',
    ...place,
    live: false,
    rows: () =>
      Promise.resolve([
        { label: 'Possible', description: 'it may be so: “could lead to”', value: 'possible' },
        { label: 'Hypothetical', description: 'it would be so if: “would have led to”', value: 'hypothetical' },
        { label: 'As a fact', value: undefined },
      ]),
  });
}

/** Relations that are all as sure as that. */
export function asSure(
  relations: readonly RelationChoice[],
  modality: RelationChoice['modality'],
): readonly RelationChoice[] {
  return relations.map(({ type, from }) => ({ type, from, ...(modality !== undefined && { modality }) }));
}
