import * as vscode from 'vscode';
import {
  tagRequest,
  type ActorPick,
  type ResponseTypeChoice,
  type TaggableParams,
  type TaggableWords,
  type TagParams,
} from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { takenBy, whyNothing, type SuggestionKey } from '../coding/seen-suggestions.ts';
import { pick, type Picked, type Row } from '../pick.ts';
import { dotted, idBeside } from '../row-words.ts';
import { showOutcome } from './outcome.ts';
import { chosenSuggestion, pickActors, targetSuggestions, unknownActor, type ChosenActors } from './pick-actors.ts';
import { taggableWords, wordsAtPlace, type Taggable } from './taggable.ts';

/** What a tag says besides, where another command than Tag Actor Response makes it. */
export type TagMarks = Pick<TagParams, 'background' | 'negated'>;

const title = 'Tag Actor Response';

/** Tag Actor Response: actor, then type, then targets where the type wants them. */
export async function tagActorResponse(ask: Ask, argument: unknown, marks: TagMarks = {}): Promise<void> {
  const target = await taggableWords(ask, argument);
  if (target !== undefined) await tagWords(ask, target, marks);
}

/** The same for words that have been found. */
export async function tagWords(ask: Ask, target: Taggable, marks: TagMarks): Promise<void> {
  for (;;) {
    const actors = await pickWho(ask, target);
    if (actors.kind !== 'chosen') return;
    if ((await finishTag(ask, target, actors.value, marks)) !== 'back') return;
  }
}

/**
 * Takes one of the likely actors of the words, by its number from 1, with the type and the targets that they tell. A type
 * that no word tells is asked.
 */
export async function takeActor(
  ask: Ask,
  place: TaggableParams | undefined,
  { number, seen }: SuggestionKey,
): Promise<void> {
  const target = await wordsAtPlace(ask, place);
  if (target === undefined) return;
  const { uri, found } = target;
  // No suggestion is shown for what is decided, so a digit there was meant for something else.
  if (found.act !== null) {
    void vscode.window.showInformationMessage('These words are tagged already. Press t to tag them anew.');
    return;
  }
  const taken = takenBy(number, found.actors, ({ id }) => id, seen);
  // Behind those that are told, the list shows them all.
  if (taken.kind === 'none' && found.actors.length > 0) return tagWords(ask, target, {});
  if (taken.kind !== 'taken') {
    void vscode.window.showInformationMessage(whyNothing(taken, 'press t to tag the words'));
    return;
  }
  const { value: actor } = taken;
  const chosen = await chosenSuggestion(ask, uri, actor);
  if (chosen.kind === 'left') return;
  const [type] = found.types;
  if (chosen.kind === 'chosen' && type !== undefined && type.reason !== null) {
    const picks = found.targets.filter(({ id }) => id !== actor.id).map(({ id }) => ({ id }));
    return write(ask, target, chosen.value, type, picks, {});
  }
  // Back from the type of a new actor leads to all actors.
  const answer = chosen.kind === 'back' ? 'back' : await finishTag(ask, target, chosen.value, {});
  // Back from the type leads to all actors.
  if (answer === 'back') await tagWords(ask, target, {});
}

/** Asks for the rest of a tag and writes it. */
async function finishTag(
  ask: Ask,
  target: Taggable,
  { actors, speaker }: ChosenActors,
  marks: TagMarks,
): Promise<'back' | 'done'> {
  const { uri, found } = target;
  // A new actor's type, or whose further name it is, was a step of its own.
  const step = actors.some((actor) => 'name' in actor || actor.alias !== undefined) ? 3 : 2;
  for (;;) {
    const type = await pickType(found, step);
    if (type.kind !== 'chosen') return type.kind === 'back' ? 'back' : 'done';
    const wants = type.value.wantsTarget && (found.act?.targets ?? []).length === 0;
    const targets = wants ? await pickTargets(ask, uri, found, actors, step + 1) : undefined;
    if (targets?.kind === 'left') return 'done';
    if (targets?.kind === 'back') continue;
    await write(ask, target, { actors, ...(speaker && { speaker }) }, type.value, targets?.value.actors, marks);
    return 'done';
  }
}

async function write(
  ask: Ask,
  { uri, found }: Taggable,
  { actors, speaker }: ChosenActors,
  type: ResponseTypeChoice,
  targets: readonly ActorPick[] | undefined,
  marks: TagMarks,
): Promise<void> {
  const by = await annotatorName();
  if (by === undefined) return;
  const params: TagParams = {
    uri,
    at: found.at,
    words: found.words,
    record: found.act?.id ?? null,
    sidecar: found.act?.sidecar ?? null,
    actors,
    type: type.id,
    by,
    ...(speaker && { speaker }),
    ...(targets && { targets }),
    ...marks,
  };
  showOutcome(await ask(tagRequest, params));
}

function pickWho(ask: Ask, { uri, found }: Taggable): Promise<Picked<ChosenActors>> {
  return pickActors(ask, {
    uri,
    title,
    placeholder: 'Who did or said this? Type a name or an alias',
    step: 1,
    totalSteps: 2,
    now: found.act?.actors ?? [],
    suggestions: found.actors,
    label: found.label,
    nobody: unknownActor,
    several: true,
  });
}

function pickType({ types, act }: TaggableWords, step: number): Promise<Picked<ResponseTypeChoice>> {
  const rows = types.map((type): Row<ResponseTypeChoice> => ({
    label: type.label,
    description: dotted(idBeside(type.label, type.id), type.reason ?? ''),
    detail: type.definition,
    value: type,
  }));
  return pick<ResponseTypeChoice>({
    title,
    placeholder: 'What does the actor do?',
    step,
    totalSteps: step,
    live: false,
    rows: () => Promise.resolve(rows),
    isActive: ({ id }) => id === act?.type,
  });
}

function pickTargets(
  ask: Ask,
  uri: string,
  found: TaggableWords,
  actors: readonly ActorPick[],
  step: number,
): Promise<Picked<ChosenActors>> {
  const ids = actors.flatMap((actor) => ('id' in actor ? [actor.id] : []));
  return pickActors(ask, {
    uri,
    title,
    placeholder: 'Towards whom?',
    step,
    totalSteps: step,
    now: [],
    suggestions: targetSuggestions(found, ids),
    label: null,
    nobody: { label: 'Nobody named', description: 'leave it open', value: { actors: [] } },
    several: true,
  });
}
