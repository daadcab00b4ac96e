import * as vscode from 'vscode';
import { changeActRequest, type ActChanges } from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { choose, type Row } from '../pick.ts';
import { pickMany } from '../pick-many.ts';
import { showOutcome } from './outcome.ts';
import {
  pickActors,
  targetSuggestions,
  withoutConfidence,
  type ActorQuestion,
  type ChosenActors,
} from './pick-actors.ts';
import { tagWords, type TagMarks } from './tag.ts';
import { taggableWords, taggedAct, type TaggedAct } from './taggable.ts';

/** A change of the act at a place; undefined where the person left it. */
export type AskForChange = (ask: Ask, act: TaggedAct) => Promise<ActChanges | undefined>;

/** Makes the command that asks for one thing about the act at the caret and writes it. */
export function actCommand(change: AskForChange): (ask: Ask, argument: unknown) => Promise<void> {
  return async (ask, argument) => {
    const target = await taggedAct(ask, argument);
    const changes = target && (await change(ask, target));
    if (target && changes) await writeChange(ask, target, changes);
  };
}

async function writeChange(ask: Ask, { uri, act: { sidecar, id } }: TaggedAct, change: ActChanges): Promise<boolean> {
  const by = await annotatorName();
  if (by === undefined) return false;
  const outcome = await ask(changeActRequest, { uri, sidecar, id, change, by });
  showOutcome(outcome);
  return outcome.ok;
}

/** Marks the act as background or negated, or takes the mark away; words that are not tagged yet are tagged with it. */
export function toggleCommand(mark: keyof TagMarks): (ask: Ask, argument: unknown) => Promise<void> {
  return async (ask, argument) => {
    const target = await taggableWords(ask, argument);
    if (target === undefined) return;
    const { act } = target.found;
    if (act === null) return tagWords(ask, target, { [mark]: true });
    const change = mark === 'background' ? { news: !act.news } : { negated: !act.negated };
    if (!(await writeChange(ask, { ...target, act }, change))) return;
    const word = mark === 'background' ? 'background' : 'negated';
    const isNow = mark === 'background' ? act.news : !act.negated;
    void vscode.window.setStatusBarMessage(`${act.label}: ${isNow ? word : `not ${word} any more`}`, 3000);
  };
}

/** Who uttered it; a person's post at the time of the article fills in whose act it is. */
export const askSpeaker: AskForChange = async (ask, target) => {
  const { speaker } = target.act;
  const chosen = await actorsFor(ask, target, {
    title: 'Set Speaker',
    placeholder: 'Who uttered it?',
    now: speaker === null ? [] : [speaker],
    nobody: { label: 'No speaker', description: 'nobody is named', value: { actors: [] } },
    several: false,
  });
  if (chosen === undefined) return undefined;
  // A row such as 'White House, through John Kirby' says both.
  if (chosen.speaker !== undefined) return { speaker: chosen.speaker, actors: chosen.actors };
  return { speaker: chosen.actors[0] ?? null };
};

/** Through whom we know, outermost first. */
export const askVia: AskForChange = async (ask, target) => {
  const chosen = await actorsFor(ask, target, {
    title: 'Set Via',
    placeholder: 'Through whom do we know? The outermost first',
    now: target.act.via,
    nobody: { label: 'Nobody', description: 'the article itself tells it', value: { actors: [] } },
    several: true,
  });
  return chosen && { via: chosen.actors };
};

/** Towards whom it is. */
export const askTargets: AskForChange = async (ask, target) => {
  const chosen = await actorsFor(ask, target, {
    title: 'Set Targets',
    placeholder: 'Towards whom?',
    now: target.act.targets,
    suggestions: targetSuggestions(
      target.found,
      target.act.actors.map(({ id }) => id),
    ),
    nobody: { label: 'Nobody named', value: { actors: [] } },
    several: true,
  });
  return chosen && { targets: chosen.actors };
};

async function actorsFor(
  ask: Ask,
  { uri, found }: TaggedAct,
  question: Pick<ActorQuestion, 'title' | 'placeholder' | 'now' | 'nobody' | 'several'> &
    Partial<Pick<ActorQuestion, 'suggestions'>>,
): Promise<ChosenActors | undefined> {
  const suggestions = withoutConfidence(found.actors);
  const picked = await pickActors(ask, { uri, step: 1, totalSteps: 1, label: null, suggestions, ...question });
  return picked.kind === 'chosen' ? picked.value : undefined;
}

/** How it is told: as a deed, in quoted words, or reported. */
export const askForm: AskForChange = async (_, { act: { form } }) => {
  const chosen = await choose<NonNullable<ActChanges['form']> | 'open'>('Set Form', `Now: ${form ?? 'not said'}`, [
    { label: 'Deed', description: 'something is done', value: 'deed' },
    { label: 'Direct', description: 'words are quoted', value: 'direct' },
    { label: 'Reported', description: 'words are told', value: 'reported' },
    { label: 'Not said', value: 'open' },
  ]);
  return chosen && { form: chosen === 'open' ? null : chosen };
};

/** A mode of the act's type. */
export const askMode: AskForChange = async (_, { act: { type, mode }, found: { types } }) => {
  const modes = types.find(({ id }) => id === type)?.modes ?? [];
  if (modes.length === 0) {
    void vscode.window.showInformationMessage(`The type ${type ?? 'of this act'} has no modes.`);
    return undefined;
  }
  const rows: Row<string | null>[] = modes.map((each) => ({ label: each, value: each }));
  const chosen = await choose<string | null>('Set Mode', `Now: ${mode ?? 'not said'}`, [
    ...rows,
    { label: 'Not said', description: 'no mode', value: null },
  ]);
  return chosen === undefined ? undefined : { mode: chosen };
};

/** What keeps it from being an act that happened. */
export const askAux: AskForChange = async (_, { act: { aux } }) => {
  type Aux = NonNullable<ActChanges['aux']>[number];
  const row = (label: string, description: string, value: Aux) => ({
    label,
    description,
    value,
    checked: aux.includes(value),
  });
  const picked = await pickMany<Aux>({
    title: 'Set Future, Hypothetical or Generic',
    placeholder: 'Space checks a row, Enter writes; what nobody checks is taken out',
    step: 1,
    totalSteps: 1,
    emptyIsNone: true,
    rows: [
      row('Future', 'will be done', 'future'),
      row('Hypothetical', 'would be done', 'hypothetical'),
      row('Generic', 'is done as a rule', 'generic'),
    ],
  });
  return picked.kind === 'chosen' ? { aux: picked.value } : undefined;
};
