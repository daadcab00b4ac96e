import {
  actorsRequest,
  typesRequest,
  type ActorChoice,
  type ActorPick,
  type ActorSuggestion,
  type NamedId,
  type TaggableWords,
} from '../../server/protocol.ts';
import type { Ask } from '../client.ts';
import { pick, type Picked, type Row } from '../pick.ts';
import { aboutActor, actorTypeWord, dotted, nameWithSpeaker, reasonWithConfidence } from '../row-words.ts';

/** Who a person picked, and who uttered it for them where one row said both. */
export interface ChosenActors {
  readonly actors: readonly ActorPick[];
  readonly speaker?: ActorPick;
}

/** A question for actors, as one step of a command. */
export interface ActorQuestion {
  readonly uri: string;
  readonly title: string;
  readonly placeholder: string;
  readonly step: number;
  readonly totalSteps: number;
  /** Those of the record as it is. */
  readonly now: readonly NamedId[];
  readonly suggestions: readonly ActorSuggestion[];
  /** The name before the line, for an actor that nobody knows yet. */
  readonly label: string | null;
  /** What stands for 'nobody', and what it means; null where somebody is needed. */
  readonly nobody: Row<ChosenActors> | null;
  readonly several: boolean;
}

/** 'Unknown' as a person says it who has looked. */
export const unknownActor: Row<ChosenActors> = {
  label: 'Unknown',
  description: 'I looked, and it cannot be told',
  value: { actors: [{ id: 'unknown' }] },
};

type Choice =
  | { readonly kind: 'actors'; readonly chosen: ChosenActors; readonly name: string }
  | { readonly kind: 'create'; readonly name: string }
  | { readonly kind: 'alias'; readonly name: string }
  | { readonly kind: 'several' }
  | { readonly kind: 'done' };

/** Asks for one actor or several; a new one's type, and whose further name it is, come in between. */
export async function pickActors(ask: Ask, question: ActorQuestion): Promise<Picked<ChosenActors>> {
  const joint: NamedPick[] = [];
  let isJoint = false;
  for (;;) {
    const picked = await pickChoice(ask, question, isJoint ? joint : null);
    if (picked.kind === 'left') return picked;
    if (picked.kind === 'back') {
      if (!isJoint) return picked;
      isJoint = false;
      joint.length = 0;
      continue;
    }
    const choice = picked.value;
    if (choice.kind === 'done') return { kind: 'chosen', value: { actors: joint.map(({ actor }) => actor) } };
    if (choice.kind === 'several') isJoint = true;
    else {
      const chosen = await completed(ask, question, choice);
      if (chosen.kind === 'left') return chosen;
      if (chosen.kind === 'back') continue;
      if (!isJoint) return chosen;
      joint.push(...chosen.value.actors.map((actor) => ({ actor, name: choice.name })));
    }
  }
}

/** An actor of a joint act that was picked already. */
interface NamedPick {
  readonly actor: ActorPick;
  readonly name: string;
}

/** What a choice comes to: a new actor needs its type, a further name the actor whose it is. */
async function completed(
  ask: Ask,
  question: ActorQuestion,
  choice: Extract<Choice, { readonly name: string }>,
): Promise<Picked<ChosenActors>> {
  if (choice.kind === 'actors') return { kind: 'chosen', value: choice.chosen };
  const picked =
    choice.kind === 'create'
      ? await pickActorType(ask, question, choice.name)
      : await pickAliasOf(ask, question, choice.name);
  return picked.kind === 'chosen' ? { kind: 'chosen', value: { actors: [picked.value] } } : picked;
}

function pickChoice(ask: Ask, question: ActorQuestion, joint: readonly NamedPick[] | null): Promise<Picked<Choice>> {
  const { title, placeholder, step, totalSteps, now } = question;
  const [current, ...others] = now;
  return pick<Choice>({
    title: joint === null ? title : `${title}: Several Actors`,
    placeholder: joint === null ? placeholder : 'Who besides? Type a name, or press Enter on Done',
    step: joint === null ? step : Math.max(step, 2),
    totalSteps: Math.max(totalSteps, joint === null ? 1 : 2),
    live: true,
    rows: (typed) => choiceRows(ask, question, joint, typed.trim()),
    isActive: (value) =>
      joint === null &&
      current !== undefined &&
      others.length === 0 &&
      value.kind === 'actors' &&
      value.chosen.speaker === undefined &&
      value.chosen.actors.some((actor) => 'id' in actor && actor.id === current.id),
  });
}

async function choiceRows(
  ask: Ask,
  { uri, suggestions, label, nobody, several, now }: ActorQuestion,
  joint: readonly NamedPick[] | null,
  typed: string,
): Promise<readonly Row<Choice>[]> {
  const found = await ask(actorsRequest, { uri, query: typed });
  const isTaken = (id: string) => joint?.some(({ actor }) => 'id' in actor && actor.id === id) ?? false;
  const reasonOf = new Map(suggestions.map((each) => [each.id, reasonOfSuggestion(each)]));
  const suggestedRows = suggestions
    .filter(({ id }) => !isTaken(id))
    .flatMap((each) => [
      ...spokenRows(each),
      ...(each.isNew ? [newSuggestionRow(each)] : actorRows(each, reasonOfSuggestion(each))),
    ]);
  const rowsOf = (choices: readonly ActorChoice[]) =>
    choices.filter(({ id }) => !isTaken(id)).flatMap((choice) => actorRows(choice, reasonOf.get(choice.id) ?? ''));
  // A whole register would be twice as long with the bodies of its persons.
  const plainRows = (choices: readonly ActorChoice[]) => rowsOf(choices.map((choice) => ({ ...choice, offices: [] })));
  const done: Row<Choice>[] =
    joint !== null && joint.length > 0
      ? [{ label: `Done: ${asList(joint.map(({ name }) => name))}`, value: { kind: 'done' } }]
      : [];
  const special: Row<Choice>[] = joint !== null ? [] : specialRows(nobody, several);
  if (typed !== '') {
    const meant = special.filter(({ label: text }) => text.toLowerCase().startsWith(typed.toLowerCase()));
    // 'Several' is like some names, and means none of them.
    const isName = found.some(({ name, alias }) =>
      `${name} ${alias ?? ''}`.toLowerCase().includes(typed.toLowerCase()),
    );
    const rows = rowsOf(found);
    return [...(isName ? [...rows, ...meant] : [...meant, ...rows]), ...newRows(typed)];
  }
  const names = asList(now.map(({ name }) => name));
  const keep: Row<Choice>[] =
    joint === null && now.length > 1
      ? [
          {
            label: `Keep ${names}`,
            value: chosenActors(
              now.map(({ id }) => ({ id })),
              names,
            ),
          },
        ]
      : [];
  const rest = found.filter(({ id }) => !reasonOf.has(id));
  return [
    ...done,
    ...keep,
    ...(label === null || joint !== null ? [] : newRows(label)),
    ...suggestedRows,
    ...special,
    ...plainRows(rest),
  ];
}

/** Names as one says them: 'Peru, Chile and Bolivia'. */
function asList(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

function specialRows(nobody: Row<ChosenActors> | null, several: boolean): Row<Choice>[] {
  return [
    ...(nobody === null
      ? []
      : [{ ...nobody, value: { kind: 'actors', chosen: nobody.value, name: nobody.label } as const }]),
    ...(several
      ? [{ label: 'Several actors…', description: 'more than one', value: { kind: 'several' } as const }]
      : []),
  ];
}

/** A person who speaks for a body comes with it first, and alone. */
function actorRows(choice: ActorChoice, reason: string): Row<Choice>[] {
  const { id, name, offices } = choice;
  const forBody = offices.map(({ body, name: bodyName, title }) => ({
    label: `${bodyName}, through ${name}`,
    description: dotted(title ?? '', reason),
    value: {
      kind: 'actors',
      chosen: { actors: [{ id: body }], speaker: { id } },
      name: bodyName,
    } as const,
  }));
  return [
    ...forBody,
    { label: name, description: dotted(...aboutActor(choice), reason), value: chosenActors([{ id }], name) },
  ];
}

/** The row that takes a suggested actor with the person of the register who speaks for it in the words. */
function spokenRows(suggestion: ActorSuggestion): Row<Choice>[] {
  const { id, name, speaker, isNew } = suggestion;
  if (speaker === null || isNew) return [];
  const chosen = { actors: [{ id }], speaker: { id: speaker.id } };
  return [
    {
      label: nameWithSpeaker(suggestion),
      description: reasonOfSuggestion(suggestion),
      value: { kind: 'actors', chosen, name },
    },
  ];
}

function reasonOfSuggestion({ reason, confidence }: ActorSuggestion): string {
  return reasonWithConfidence(reason, confidence);
}

/** Who is offered where it is not asked whose act it is: how sure that is says nothing there. */
export function withoutConfidence(suggestions: readonly ActorSuggestion[]): readonly ActorSuggestion[] {
  return suggestions.map((each) => ({ ...each, confidence: null }));
}

/**
 * Who is offered as target of an act, in person, the likeliest first: not whose act it is. Where nothing is known of
 * targets, those who may have acted.
 */
export function targetSuggestions(
  { actors, likelyTargets }: Pick<TaggableWords, 'actors' | 'likelyTargets'>,
  actorIds: readonly string[],
): readonly ActorSuggestion[] {
  return withoutConfidence(likelyTargets.length > 0 ? likelyTargets : actors)
    .filter(({ id, isNew }) => !isNew && !actorIds.includes(id))
    .map((each) => ({ ...each, offices: [], speaker: null }));
}

/** An actor that only the page knows: it is created when it is picked. */
function newSuggestionRow(suggestion: ActorSuggestion): Row<Choice> {
  const { name, type } = suggestion;
  const about = aboutActor({ alias: null, type, builtIn: true });
  return {
    label: name,
    description: dotted('new', ...about, reasonOfSuggestion(suggestion)),
    value: type === null ? { kind: 'create', name } : chosenActors([{ name, type }], name),
  };
}

/** Who a suggestion stands for, and who speaks for them; a new actor whose type nobody knows is asked for it. */
export async function chosenSuggestion(
  ask: Ask,
  uri: string,
  { id, name, type, isNew, speaker }: ActorSuggestion,
): Promise<Picked<ChosenActors>> {
  const through = speaker === null ? {} : { speaker: { id: speaker.id } };
  if (!isNew) return { kind: 'chosen', value: { actors: [{ id }], ...through } };
  if (type !== null) return { kind: 'chosen', value: { actors: [{ name, type }], ...through } };
  const picked = await pickActorType(ask, { uri, totalSteps: 2 }, name);
  return picked.kind === 'chosen' ? { kind: 'chosen', value: { actors: [picked.value], ...through } } : picked;
}

function chosenActors(actors: readonly ActorPick[], name: string): Choice {
  return { kind: 'actors', chosen: { actors }, name };
}

function newRows(name: string): Row<Choice>[] {
  return [
    { label: `Create actor “${name}”`, description: 'adds it to actors.yaml', value: { kind: 'create', name } },
    { label: `Add “${name}” as alias of…`, description: 'a further name of an actor', value: { kind: 'alias', name } },
  ];
}

async function pickActorType(
  ask: Ask,
  { uri, totalSteps }: Pick<ActorQuestion, 'uri' | 'totalSteps'>,
  name: string,
): Promise<Picked<ActorPick>> {
  const picked = await pick<string>({
    title: 'Create Actor',
    placeholder: `What kind of actor is “${name}”?`,
    step: 2,
    totalSteps: totalSteps + 1,
    live: false,
    rows: async () =>
      (await ask(typesRequest, { uri })).actors.map((type) => ({ label: actorTypeWord(type), value: type })),
  });
  return picked.kind === 'chosen' ? { kind: 'chosen', value: { name, type: picked.value } } : picked;
}

async function pickAliasOf(ask: Ask, { uri, totalSteps }: ActorQuestion, alias: string): Promise<Picked<ActorPick>> {
  const picked = await pick<string>({
    title: 'Add Alias',
    placeholder: `Whose name is “${alias}” as well?`,
    step: 2,
    totalSteps: totalSteps + 1,
    live: true,
    rows: async (typed) =>
      (await ask(actorsRequest, { uri, query: typed })).map(({ id, name, type, builtIn }) => ({
        label: name,
        description: [type, builtIn ? 'adds it to actors.yaml' : null].filter((each) => each !== null).join(' · '),
        value: id,
      })),
  });
  return picked.kind === 'chosen' ? { kind: 'chosen', value: { id: picked.value, alias } } : picked;
}
