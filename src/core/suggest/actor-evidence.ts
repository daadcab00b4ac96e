import { forceFits, hostFits, kindFits, partyFits } from './actor-fits.ts';
import { tellsRole, withSpeakers, type EvidenceContext } from './evidence-context.ts';
import { twin } from './joint-deeds.ts';
import { isParticipant, lineContent } from './line-content.ts';
import type { LineFrame } from './line-frame.ts';
import type { KnownActor } from './name-table.ts';
import { ownFits } from './own-things.ts';
import { bodiesOf } from './speaking-for.ts';
import { bears, counterpart, titleSubject, toldElsewhere } from './told-of-actor.ts';

/** What speaks for and against an actor being the one of a line; most parts lie between 0 and 1. */
export interface ActorEvidence {
  /** Its name stands before the line, as a label. */
  readonly label: number;
  /** Its name leads the line as the subject. */
  readonly subject: number;
  /** The line names it as object, opponent, partner, addressee or agent of a passive. */
  readonly named: number;
  /** The line names it in passing: a place, a topic, a modifier. */
  readonly mentioned: number;
  /** The page tells elsewhere that it does what the line tells. */
  readonly act: number;
  /** The page tells elsewhere that the same is done to it. */
  readonly suffered: number;
  /** The page joins it with the actor that the line names: 'X-Y talks', 'X against Y'. */
  readonly counterpart: number;
  /** Another line with the same words names it where this line names somebody else. */
  readonly twin: number;
  /** It is the subject of the page's title, and the line is the first. */
  readonly title: number;
  /** How often and how prominently the page names it. */
  readonly salience: number;
  /** Its kind fits the act, or the things that the line calls its own. */
  readonly kind: number;
  readonly own: number;
  /** The line tells of hosting, and the page names it as a place or as a source. */
  readonly host: number;
  /** Media and sources seldom act. */
  readonly media: number;
  /** It is a person who speaks for a body that is known. */
  readonly person: number;
  /** It was found by the form of its name alone. */
  readonly form: number;
  /** The register has most of those whom the page names, but not this one. */
  readonly unregistered: number;
  /** The page does not name it; the register does. */
  readonly absent: number;
  /** How much it belongs to the storyline: the events closest to the page name it. */
  readonly story: number;
  /** The storyline tells of it where it has the words of the line. */
  readonly elsewhere: number;
  /** Title and summary name it in a clause that has the words of the line. */
  readonly near: number;
  /** As much of that as is behind the first of these words (below 0 for a passive line). */
  readonly behind: number;
  /** It comes in, in title and summary, about where the line stands among the lines: from -1 to 1. */
  readonly turn: number;
  /** The line tells what somebody undergoes, and the page tells of acts towards it; below 0 for whom the title has act. */
  readonly bears: number;
  /** Arms go with armed forces (1), words and papers with others (-1 for armed forces). */
  readonly force: number;
  /** It is one of the page's two sides (1, else 0), and the line speaks of 'the other side'; -1 for 'both sides'. */
  readonly party: number;
  /** States, governments and armed forces act more often than others. */
  readonly power: number;
  /** It has acted in lines that people have decided. */
  readonly decided: number;
}

/** Gathers the evidence for one actor and one line. */
export function actorEvidence(context: EvidenceContext, line: number, actor: KnownActor): ActorEvidence {
  const frame = context.frames[line];
  const { read, date, salience } = context;
  if (frame === undefined) return nothing;
  const means = (other: KnownActor) => other.key === actor.key || bodiesOf(other, date).includes(actor.key);
  const label = read.labels[line]?.namings.some((naming) => means(naming.actor)) === true;
  const { act, suffered } = toldElsewhere(context, frame, actor);
  const isBody = actor.type !== 'person';
  const places = near(context, frame, actor);
  return {
    label: Number(label),
    subject: Number(frame.subjects.some((naming) => means(naming.actor))),
    named: Number(
      frame.others.some(
        ({ naming, role, modifier }) => isParticipant(role, modifier) && naming.actor.key === actor.key,
      ),
    ),
    mentioned: Number(
      frame.others.some(
        ({ naming }) => means(naming.actor) || actor.posts.some((post) => post.for === naming.actor.key),
      ),
    ),
    act: frame.passive ? suffered : act,
    suffered: frame.passive ? act : suffered,
    counterpart: counterpart(context, frame, actor),
    twin: twin(context, line, actor),
    title: titleSubject(context, actor, line),
    salience: salience.get(actor.key) ?? 0,
    kind: kindFits(frame.text, actor),
    own: ownFits(context, frame, actor),
    host: isBody ? hostFits(context, frame, actor) : 0,
    media: Number(actor.type === 'media'),
    person: Number(!isBody && bodiesOf(actor, date).length > 0),
    form: Number(actor.key.startsWith('new:')),
    unregistered: Number(actor.builtIn && context.isRegisterFull),
    absent: Number(!salience.has(actor.key)),
    story: context.story.shares.get(actor.key) ?? 0,
    elsewhere: context.story.tells(actor.key, [...lineContent(frame).stems]),
    near: places.near,
    behind: frame.passive ? -places.behind : places.behind,
    turn: turn(context, line, actor),
    bears: bears(context, line, actor),
    force: tellsRole(context, line) ? 0 : forceFits(context.types[line], actor),
    party: partyFits(context, frame, actor),
    power: Number(/^(?:state|government|military|armed-group)$/.test(actor.type ?? '')),
    decided: context.experience(actor.key, line),
  };
}

const nothing: ActorEvidence = {
  label: 0,
  subject: 0,
  named: 0,
  mentioned: 0,
  act: 0,
  suffered: 0,
  counterpart: 0,
  twin: 0,
  title: 0,
  salience: 0,
  kind: 0,
  own: 0,
  host: 0,
  media: 0,
  person: 0,
  form: 0,
  unregistered: 0,
  absent: 0,
  story: 0,
  elsewhere: 0,
  near: 0,
  behind: 0,
  turn: 0,
  bears: 0,
  force: 0,
  party: 0,
  power: 0,
  decided: 0,
};

function near(context: EvidenceContext, frame: LineFrame, actor: KnownActor) {
  return context.places.near(withSpeakers(context, actor), [...lineContent(frame).stems]);
}

function turn(context: EvidenceContext, line: number, actor: KnownActor): number {
  const there = context.places.turnOf(withSpeakers(context, actor));
  // Lines that tell a role stand behind the others, whoever has it.
  const acting = [...context.frames.keys()].filter((place) => !tellsRole(context, place));
  const place = acting.indexOf(line);
  if (place < 0) return 0;
  const here = acting.length < 2 ? 0.5 : place / (acting.length - 1);
  return there === undefined ? 0 : 1 - 2 * Math.abs(there - here);
}
