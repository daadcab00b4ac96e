import type { Act } from './act.ts';
import type { ActorEvidence } from './actor-evidence.ts';
import { lexicon, verbStem } from './lexicon/classes.ts';
import type { LineFrame } from './line-frame.ts';
import type { KnownActor } from './name-table.ts';
import type { Naming } from './names.ts';
import type { ReadPage } from './page-text.ts';
import { bodiesOf } from './speaking-for.ts';
import { isWeak } from './words.ts';

/** An actor towards whom an act may be, and why. */
export interface LikelyTarget {
  readonly actor: string;
  readonly name: string;
  readonly type: string | null;
  readonly why: string;
}

/**
 * The actors towards whom the line's act is: those that it names as object, opponent or addressee; where it names none,
 * those towards whom title and summary tell that its likeliest actor does the same.
 */
export function targetsOf(
  frame: LineFrame,
  { acts, actor: known }: ReadPage,
  actors: readonly KnownActor[],
  chances: readonly number[],
): string[] {
  const { others, text } = frame;
  const found = others.flatMap(({ naming, role }) => {
    if (/^(?:object|opponent|addressee)$/.test(role) || isDeedOf(frame, naming)) return [naming.actor.key];
    const isPartner =
      role === 'partner' &&
      !/\balongside\b|\btogether with\b/i.test(text.slice(Math.max(0, naming.start - 16), naming.start));
    return isPartner ? [naming.actor.key] : [];
  });
  if (found.length > 0) return [...new Set(found)];
  const agent = actors[chances.indexOf(Math.max(...chances))];
  if (agent === undefined) return [];
  const stems = new Set(frame.words.filter(({ folded }) => !isWeak(folded)).map(({ stem }) => stem));
  const shared = (act: Act) => [...act.stems].filter((stem) => stems.has(stem)).length;
  const speaks = (key: string) => bodiesOf(known(key) ?? agent, null).includes(agent.key);
  const told = acts
    .filter(({ where, act }) => where !== 'rationale' && act.agents.some((key) => key === agent.key || speaks(key)))
    .map(({ act }) => ({ act, value: shared(act) }))
    .filter(({ value, act }) => value > 0 && act.patients.length > 0)
    .sort((a, b) => b.value - a.value);
  const [first] = told[0]?.act.patients ?? [];
  return first === undefined || first === agent.key ? [] : [first];
}

/** 'Rejected the demands of Peru': an act that answers what somebody does is towards him. */
function isDeedOf({ words }: LineFrame, { from }: Naming): boolean {
  const before = words.slice(Math.max(0, from - 3), from).filter(({ folded }) => folded !== 'the');
  const [noun, of] = before.slice(-2);
  return of?.folded === 'of' && lexicon().nouns.has(verbStem(noun?.folded ?? ''));
}

/** At most this many are offered as targets. */
const mostTargets = 9;

/**
 * Towards whom an act may be: those of whom it is told, then those whom the page names most; persons and media are left
 * out. The actors come in the order in which the page names them most (`actorTable`).
 */
export function likelyTargetsOf(
  targets: readonly string[],
  actors: readonly KnownActor[],
  evidence: readonly ActorEvidence[],
  { others }: LineFrame,
): LikelyTarget[] {
  const isNamed = (key: string) => others.some(({ naming }) => naming.actor.key === key);
  const told = targets.flatMap((key) => actors.find((actor) => actor.key === key) ?? []);
  const often = actors.filter(
    ({ key, type }, place) =>
      !targets.includes(key) && evidence[place]?.absent === 0 && type !== 'person' && type !== 'media',
  );
  const asTarget = (why: string) => (actor: KnownActor) => ({
    actor: actor.key,
    name: actor.name,
    type: actor.type,
    why,
  });
  return [
    ...told.map((actor) => asTarget(isNamed(actor.key) ? 'the line names it' : 'the page tells it')(actor)),
    ...often.map(asTarget('the page often names it')),
  ].slice(0, mostTargets);
}
