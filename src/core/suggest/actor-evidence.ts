import { domains } from './lexicon/domains.ts';
import { isHosting } from './lexicon/hosting.ts';
import { twin } from './joint-deeds.ts';
import { isParticipant, lineContent } from './line-content.ts';
import type { LineFrame } from './line-frame.ts';
import type { KnownActor } from './name-table.ts';
import { isRole, type NoActGuess } from './no-act.ts';
import { ownFits } from './own-things.ts';
import type { ReadPage } from './page-text.ts';
import { bodiesOf, speaksFor } from './speaking-for.ts';
import type { Storyline } from './storyline.ts';
import type { ToldPlaces } from './told-places.ts';

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

/** What the evidence is gathered from. */
export interface EvidenceContext {
  readonly read: ReadPage;
  readonly frames: readonly LineFrame[];
  /** How surely each line tells a role and no act. */
  readonly roles: readonly NoActGuess[];
  /** The date of the page's event (EDTF), where it is known. */
  readonly date: string | null;
  /** How prominent each candidate is on the page, from 0 to 1. */
  readonly salience: ReadonlyMap<string, number>;
  /** True where the register has most of the actors that the page names. */
  readonly isRegisterFull: boolean;
  /** The storyline of the page. */
  readonly story: Storyline;
  /** Where title and summary tell of what the lines tell. */
  readonly places: ToldPlaces;
  /** The types of the lines. */
  readonly types: readonly string[];
  /** How often an actor has done such things in decided lines, from 0 to 1. */
  readonly experience: (actor: string, line: number) => number;
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

/** An actor with those who speak for it, as far as the page names them. */
function withSpeakers({ read, date }: EvidenceContext, actor: KnownActor): string[] {
  return [actor.key, ...read.persons.filter((person) => speaksFor(person, actor.key, date)).map(({ key }) => key)];
}

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

/** True for a line that rather tells a role than an act. */
function tellsRole({ roles }: Pick<EvidenceContext, 'roles'>, line: number): boolean {
  return isRole(roles[line]);
}

/** How much of what the page tells is done to an actor, for lines that tell what somebody undergoes. */
function bears(context: EvidenceContext, line: number, actor: KnownActor): number {
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

/** The other side, as one of two sides calls it, and both, as a third party calls them. */
const otherSide =
  /\b(?:the (?:other|opposing|opposite) (?:\w+ )?(?:side|party|government|country|state|capital|camp)|(?:its|the) (?:neighbou?r|rival|adversary|opponent|enemy)\b)/i;
const bothSides =
  /\b(?:(?:both|the two|all) (?:\w+ )?(?:sides|parties|allies|governments|capitals|neighbou?rs|countries|states|camps|rivals|adversaries|nations|delegations|leaders))\b/i;

function partyFits(context: EvidenceContext, { text }: LineFrame, actor: KnownActor): number {
  const { salience } = context;
  const { key, type } = actor;
  const [isOne, isThird] = [otherSide.test(text), bothSides.test(text)];
  if (isOne === isThird || type === 'person') return 0;
  // Who acts alone in the title may be prominent for that, and a third party all the same.
  if (isThird && isAloneInTitle(context, actor)) return 0;
  // Prominent actors come first.
  const isSide = [...salience.keys()].slice(0, 2).includes(key);
  return isSide ? (isOne ? 1 : -1) : 0;
}

function isAloneInTitle(context: EvidenceContext, actor: KnownActor): boolean {
  return agentsInTitle(context)?.every((key) => actsAs(context, key, actor)) === true;
}

/** Who does what the title tells first. */
function agentsInTitle({ read }: EvidenceContext): readonly string[] | undefined {
  return read.acts.find(({ where, act }) => where === 'title' && act.agents.length > 0)?.act.agents;
}

const armed = /^(?:military|armed-group)$/;
const ofArms = /^(?:assault|mobilize|coerce)$/;
const ofWords = /^(?:state|accuse|request|appeal|agree|reject|consult|support|sanction)$/;

function forceFits(type: string | undefined, actor: KnownActor): number {
  const isArmed = armed.test(actor.type ?? '') || /\b(?:police|guard|navy|army)\b/i.test(actor.name);
  if (ofArms.test(type ?? '')) return isArmed ? 1 : actor.type === 'person' || actor.type === 'igo' ? -0.5 : 0;
  return isArmed && ofWords.test(type ?? '') ? -1 : 0;
}

/** How much an act counts that somebody else says to have been done. */
const reportedShare = 0.6;

/** How well the acts that the page tells of an actor, and those told of others towards it, fit a line. */
function toldElsewhere(context: EvidenceContext, frame: LineFrame, actor: KnownActor) {
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
function counterpart({ read }: EvidenceContext, frame: LineFrame, actor: KnownActor): number {
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

function titleSubject(context: EvidenceContext, actor: KnownActor, line: number): number {
  const isSubject = agentsInTitle(context)?.some((key) => actsAs(context, key, actor)) === true;
  return isSubject ? (line === 0 ? 1 : 0.25) : 0;
}

function kindFits(text: string, { name, type }: KnownActor): number {
  const fits = domains.some(
    ({ acts, actors, types }) => (actors.test(name) || types?.test(type ?? '') === true) && acts.test(text),
  );
  return Number(fits);
}

/** Hosts are where things happen, and those through whom they are told. */
function hostFits({ read }: EvidenceContext, { text }: LineFrame, actor: KnownActor): number {
  if (!isHosting(text) && !/\b(?:venue|territory|soil|platform|ground)\b/i.test(text)) return 0;
  const isBehind = (prepositions: RegExp) =>
    [read.title, read.summary, read.content].some(({ namings, words }) =>
      namings.some(({ actor: { key }, from }) => key === actor.key && prepositions.test(words[from - 1]?.folded ?? '')),
    );
  const [asPlace, asGoal] = [isBehind(/^(?:in|at)$/), isBehind(/^(?:to|on)$/)];
  const asSource = read.sources.some(({ namings }) => namings.some((naming) => naming.actor.key === actor.key));
  return asPlace ? 1 : asGoal || asSource || actor.type === 'media' ? 0.6 : 0;
}
