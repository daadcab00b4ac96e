import { actorsRequest, tagRequest, typesRequest, type CodableLine, type TagParams } from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { pick, type Picked, type Row } from '../pick.ts';
import { showOutcome } from './outcome.ts';
import { codableLine, lineOf } from './target-line.ts';

/** Who a person picked: actors of the register, or a new name. */
type ActorChosen = { readonly ids: readonly string[] } | { readonly create: string };

/** Tag Actor Response: actor, then type; a new actor's own type in between. */
export async function tagActorResponse(ask: Ask, argument: unknown): Promise<void> {
  const target = await codableLine(ask, argument, 'response');
  if (target === undefined) return;
  const choice = await chooseCoding(ask, target.uri, target.coded);
  const by = choice && (await annotatorName());
  if (choice === undefined || by === undefined) return;
  showOutcome(await ask(tagRequest, { ...lineOf(target), record: target.coded.record, ...choice, by }));
}

/** Walks the steps; going back starts again with the actor. */
async function chooseCoding(
  ask: Ask,
  uri: string,
  coded: CodableLine,
): Promise<Pick<TagParams, 'actor' | 'type'> | undefined> {
  for (;;) {
    const actor = await pickActor(ask, uri, coded);
    if (actor.kind !== 'chosen') return undefined;
    const isNew = 'create' in actor.value;
    const actorType = isNew ? await pickActorType(ask, uri) : undefined;
    if (actorType?.kind === 'left') return undefined;
    if (actorType?.kind === 'back') continue;
    const type = await pickType(ask, uri, coded, isNew ? 3 : 2);
    if (type.kind === 'left') return undefined;
    if (type.kind === 'back') continue;
    const value =
      'create' in actor.value ? { name: actor.value.create, type: actorType?.value ?? 'other' } : actor.value;
    return { actor: value, type: type.value };
  }
}

function pickActor(ask: Ask, uri: string, coded: CodableLine): Promise<Picked<ActorChosen>> {
  return pick<ActorChosen>({
    title: 'Tag Actor Response',
    placeholder: 'Who did or said this? Type a name or an alias',
    step: 1,
    totalSteps: 2,
    live: true,
    rows: async (typed) => {
      const found = await ask(actorsRequest, { uri, query: typed });
      const rows = found.map(({ id, name, alias, type, builtIn }): Row<ActorChosen> => ({
        label: name,
        description: [alias === null ? null : `“${alias}”`, type, builtIn ? 'adds it to actors.yaml' : null]
          .filter(Boolean)
          .join(' · '),
        value: { ids: [id] },
      }));
      const name = typed.trim();
      const create: Row<ActorChosen> = {
        label: `Create actor “${name}”`,
        description: 'adds it to actors.yaml',
        value: { create: name },
      };
      const unknown: Row<ActorChosen> = {
        label: 'Unknown',
        description: 'I looked, and it cannot be told',
        value: { ids: ['unknown'] },
      };
      // A joint act keeps its actors while its type is changed.
      const joint: Row<ActorChosen>[] =
        coded.actors.length > 1 ? [{ label: `Keep ${coded.actorNames}`, value: { ids: coded.actors } }] : [];
      return name === '' ? [...joint, ...rows, unknown] : [...rows, create];
    },
    isActive: (value) => 'ids' in value && coded.actors.length === 1 && coded.actors[0] === value.ids[0],
  });
}

function pickActorType(ask: Ask, uri: string): Promise<Picked<string>> {
  return pick<string>({
    title: 'Create Actor',
    placeholder: 'What kind of actor is it?',
    step: 2,
    totalSteps: 3,
    live: false,
    rows: async () => (await ask(typesRequest, { uri })).actors.map((type) => ({ label: type, value: type })),
  });
}

function pickType(ask: Ask, uri: string, coded: CodableLine, step: number): Promise<Picked<string>> {
  return pick<string>({
    title: 'Tag Actor Response',
    placeholder: 'What does the actor do?',
    step,
    totalSteps: step,
    live: false,
    rows: async () =>
      (await ask(typesRequest, { uri })).responses.map(({ id, label, definition }) => ({
        label,
        description: id,
        detail: definition,
        value: id,
      })),
    isActive: (value) => value === coded.type,
  });
}
