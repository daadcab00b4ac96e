import { tellsRole, type EvidenceContext } from './evidence-context.ts';
import { lineContent } from './line-content.ts';
import type { LineFrame } from './line-frame.ts';
import type { KnownActor } from './name-table.ts';
import { speaksFor } from './speaking-for.ts';

/** How much an act counts that somebody else says to have been done. */
const reportedShare = 0.6;

/** How well the acts that the page tells of an actor, and those told of others towards it, fit a line. */
export function toldElsewhere(context: EvidenceContext, frame: LineFrame, actor: KnownActor) {
  const line = lineContent(frame);
  const partners = frame.others.flatMap(({ naming, role }) => (role === 'partner' ? [naming.actor.key] : []));
  let [act, suffered] = [0, 0];
  for (const told of context.read.acts) {
    const isAgent = told.act.agents.some((key) => actsAs(context, key, actor));
    const isPatient = told.act.patients.includes(actor.key);
    if (!isAgent && !isPatient) continue;
    const shared = [...line.stems].filter((stem) => told.act.stems.has(stem));
    const overlap = line.weight === 0 ? 0 : shared.reduce((sum, stem) => sum + line.own(stem), 0) / line.weight;
    const concept = line.concept !== undefined && told.act.concepts.has(line.concept) ? 0.35 : 0;
    const patients =
      line.named.length === 0
        ? 0
        : line.named.filter((key) => told.act.patients.includes(key)).length / line.named.length;
    // 'X and Y have agreed': a line that names Y as its partner is X's.
    const withPartner = isAgent && partners.some((key) => key !== actor.key && told.act.agents.includes(key)) ? 0.4 : 0;
    const named = overlap + concept > 0 ? 0.3 * patients + withPartner : 0;
    const weight = told.weight * (told.act.reported === true ? reportedShare : 1);
    const fit = weight * Math.min(1, overlap + concept + named);
    if (isAgent) act = Math.max(act, fit);
    if (isPatient && !isAgent) suffered = Math.max(suffered, fit);
  }
  return { act, suffered };
}

/** True for the actor, and for a person of the page who speaks for it. */
function actsAs({ read, date }: Pick<EvidenceContext, 'read' | 'date'>, key: string, actor: KnownActor): boolean {
  return key === actor.key || speaksFor(read.actor(key), actor.key, date);
}

/** How often the page joins an actor with those that the line names, in comparison to others. */
export function counterpart({ read }: EvidenceContext, frame: LineFrame, actor: KnownActor): number {
  const named = frame.others.map(({ naming }) => naming.actor.key).filter((key) => key !== actor.key);
  if (named.length === 0) return 0;
  const joined = (key: string) =>
    read.acts.reduce((sum, { act, weight }) => {
      const forth = act.agents.includes(key) && named.some((other) => act.patients.includes(other));
      return forth ? sum + weight : sum;
    }, 0);
  const own = joined(actor.key);
  return own / (own + 1);
}

/** How far an actor is the subject of the page's title, for its first line and for others. */
export function titleSubject(context: EvidenceContext, actor: KnownActor, line: number): number {
  const isSubject = agentsInTitle(context)?.some((key) => actsAs(context, key, actor)) === true;
  return isSubject ? (line === 0 ? 1 : 0.25) : 0;
}

/** How much of what the page tells is done to an actor, for lines that tell what somebody undergoes. */
export function bears(context: EvidenceContext, line: number, actor: KnownActor): number {
  const role = context.roles[line]?.role;
  if (!tellsRole(context, line) || role === 'host' || role === 'venue') return 0;
  const done = context.read.acts.reduce(
    (sum, { act, weight, where }) =>
      where !== 'rationale' && act.patients.includes(actor.key) && !act.agents.includes(actor.key)
        ? sum + (where === 'title' ? 2 : weight)
        : sum,
    0,
  );
  return done / (done + 1) - 0.5 * titleSubject(context, actor, 0);
}

/** True where nobody else acts in the title, nor anybody who speaks for another. */
export function isAloneInTitle(context: EvidenceContext, actor: KnownActor): boolean {
  return agentsInTitle(context)?.every((key) => actsAs(context, key, actor)) === true;
}

/** Who does what the title tells first. */
function agentsInTitle({ read }: EvidenceContext): readonly string[] | undefined {
  return read.acts.find(({ where, act }) => where === 'title' && act.agents.length > 0)?.act.agents;
}
