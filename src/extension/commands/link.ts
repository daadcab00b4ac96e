import * as vscode from 'vscode';
import {
  eventsRequest,
  linkRequest,
  typesRequest,
  type CodableLine,
  type EventChoice,
  type LinkParams,
} from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { pick, type Picked, type Row } from '../pick.ts';
import { showOutcome } from './outcome.ts';
import { codableLine, lineOf } from './target-line.ts';

/** The event that a person picked; null for one outside the corpus. */
type EventChosen = EventChoice | null;
type Relation = LinkParams['relation'];

/** Link Event: the event that a rationale means, or that it is outside; then how the two relate. */
export async function linkEvent(ask: Ask, argument: unknown): Promise<void> {
  const target = await codableLine(ask, argument, 'rationale');
  if (target === undefined) return;
  const choice = await chooseLink(ask, target.uri, target.coded);
  const by = choice && (await annotatorName());
  if (choice === undefined || by === undefined) return;
  showOutcome(await ask(linkRequest, { ...lineOf(target), ...choice, by }));
}

async function chooseLink(
  ask: Ask,
  uri: string,
  coded: CodableLine,
): Promise<Pick<LinkParams, 'other' | 'relation' | 'replace'> | undefined> {
  for (;;) {
    const event = await pickEvent(ask, uri, coded);
    if (event.kind !== 'chosen') return undefined;
    const outside = event.value === null ? await askOutsideTitle(coded.title ?? '') : '';
    if (outside === undefined) return undefined;
    const relation = await pickRelation(ask, uri);
    if (relation.kind === 'left') return undefined;
    if (relation.kind === 'back') continue;
    const other = event.value === null ? { outside } : otherEvent(event.value);
    const isSame = coded.other === (event.value === null ? 'outside' : event.value.id);
    const replace = isSame && coded.relations !== null ? await pickReplace(coded.relations) : picked(true);
    if (replace.kind === 'left') return undefined;
    if (replace.kind === 'back') continue;
    return { other, relation: relation.value, replace: replace.value };
  }
}

/** Whether what was picked stands instead of the relations that the line makes already. */
function pickReplace(relations: string): Promise<Picked<boolean>> {
  return pick<boolean>({
    title: 'Link Event',
    placeholder: `This line says “${relations}” already`,
    step: 3,
    totalSteps: 3,
    live: false,
    rows: () =>
      Promise.resolve([
        { label: `Replace “${relations}”`, value: true },
        { label: 'Add to it', description: 'the line says both', value: false },
      ]),
  });
}

function picked(value: boolean): Picked<boolean> {
  return { kind: 'chosen', value };
}

function otherEvent({ id, path }: EventChoice): LinkParams['other'] {
  return path === null ? { event: id } : { event: id, path };
}

function pickEvent(ask: Ask, uri: string, coded: CodableLine): Promise<Picked<EventChosen>> {
  return pick<EventChosen>({
    title: 'Link Event',
    placeholder: 'Which event does this rationale mean?',
    step: 1,
    totalSteps: 2,
    live: false,
    rows: async () => {
      const events = await ask(eventsRequest, { uri });
      const outside: Row<EventChosen> = {
        label: 'Outside the corpus',
        description: 'its event is told in no file here',
        value: null,
      };
      const rows = events.map((event): Row<EventChosen> => ({
        label: event.title,
        description: [event.date, event.where].filter(Boolean).join(' · '),
        value: event,
      }));
      return [...rows, outside];
    },
    isActive: (value) => (value === null ? coded.other === 'outside' : value.id === coded.other),
  });
}

/** A few words on an event outside the corpus; they may be left empty. */
export function askOutsideTitle(value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: 'Link Event: Outside the Corpus',
    value,
    prompt: 'What is the event? A few words and a date; Enter alone leaves it open.',
    placeHolder: 'Oil tanker seized, 3 March 2024',
    ignoreFocusOut: true,
  });
}

function pickRelation(ask: Ask, uri: string): Promise<Picked<Relation>> {
  return pick<Relation>({
    title: 'Link Event',
    placeholder: 'This page’s event …',
    step: 2,
    totalSteps: 2,
    live: false,
    rows: async () => {
      const { relations } = await ask(typesRequest, { uri });
      const untyped: Row<Relation> = { label: 'No type yet', description: 'stays to do', value: null };
      const rows = relations.map(({ id, from, label, definition }): Row<Relation> => ({
        label,
        description: from === 'this' ? id : `${id}, from the other event`,
        detail: definition,
        value: { type: id, from },
      }));
      return [...rows, untyped];
    },
  });
}
