import { actsRequest, noActRequest, type LikelyRoleChoice, type NoActParams } from '../../server/protocol.ts';
import { annotatorName } from '../annotator.ts';
import type { Ask } from '../client.ts';
import { choose, type Row } from '../pick.ts';
import { reasonWithConfidence } from '../row-words.ts';
import { showOutcome } from './outcome.ts';
import { pickActors } from './pick-actors.ts';
import { nearestFirst } from './same-act.ts';
import { taggableWords, type Taggable } from './taggable.ts';

type Role = NoActParams['role'];

/** No Act: the words tell no act of their own; who is the recipient, host or venue in them, and of which act. */
export async function noAct(ask: Ask, argument: unknown): Promise<void> {
  const target = await taggableWords(ask, argument);
  const rows = target && likelyFirst(target.found.role);
  const role = rows && (await choose<Role>('No Act', 'What do these words tell instead?', rows));
  if (target === undefined || role === undefined) return;
  const actor = role === 'none' ? null : await pickRole(ask, target, role);
  if (actor === undefined) return;
  const of = role === 'none' ? null : await pickAct(ask, target);
  const by = of === undefined ? undefined : await annotatorName();
  if (of === undefined || by === undefined) return;
  const { at, words } = target.found;
  showOutcome(await ask(noActRequest, { uri: target.uri, at, words, role, actor, of, by }));
}

const roles: readonly Row<Role>[] = [
  { label: 'Nothing', description: 'no actor has a part in an act here', value: 'none' },
  { label: 'Recipient', description: 'somebody is the target of an act', value: 'recipient' },
  { label: 'Host', description: 'somebody gives an act its room', value: 'host' },
  { label: 'Venue', description: 'a place where an act happens', value: 'venue' },
];

/** The role that the words likely tell comes first, and says so. */
function likelyFirst(told: LikelyRoleChoice | null): readonly Row<Role>[] {
  if (told === null) return roles;
  const detail = reasonWithConfidence('the words tell it', told.confidence);
  const likely = roles.flatMap((row) => (row.value === told.role ? [{ ...row, detail }] : []));
  return [...likely, ...roles.filter(({ value }) => value !== told.role)];
}

async function pickRole(
  ask: Ask,
  { uri, found }: Taggable,
  role: Exclude<Role, 'none'>,
): Promise<NoActParams['actor'] | undefined> {
  const picked = await pickActors(ask, {
    uri,
    title: 'No Act',
    placeholder: `Who is the ${role}?`,
    step: 2,
    totalSteps: 3,
    now: [],
    suggestions: found.actors,
    label: found.label,
    nobody: { label: 'Nobody named', value: { actors: [] } },
    several: false,
  });
  return picked.kind === 'chosen' ? (picked.value.actors[0] ?? null) : undefined;
}

/** The act that the words belong to; not asked where the article has none. */
async function pickAct(ask: Ask, { uri, found }: Taggable): Promise<string | null | undefined> {
  const acts = (await ask(actsRequest, { uri })).filter(({ id }) => id !== found.act?.id);
  if (acts.length === 0) return null;
  const rows = nearestFirst(acts, found.at).map((act): Row<string | null> => ({
    label: act.label,
    detail: act.words,
    value: act.id,
  }));
  return choose<string | null>('No Act', 'Of which act?', [...rows, { label: 'Of no act here', value: null }]);
}
