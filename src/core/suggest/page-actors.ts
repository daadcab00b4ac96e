import { actorEvidence, type ActorEvidence } from './actor-evidence.ts';
import type { EvidenceContext } from './evidence-context.ts';
import { actorWeights, nobody, reusePenalty, type ActorWeights } from './actor-weights.ts';
import { reasonFor } from './actor-reasons.ts';
import { lineFrame, type LineFrame } from './line-frame.ts';
import { isPersonal } from './own-things.ts';
import { likelyTargetsOf, targetsOf, type LikelyTarget } from './line-targets.ts';
import { together } from './lines-together.ts';
import type { KnownActor } from './name-table.ts';
import { isRole, noActOf, type NoActGuess } from './no-act.ts';
import type { ReadPage } from './page-text.ts';
import type { Experience } from './experience.ts';
import { responseType, type TypeGuess } from './response-type.ts';
import type { Storyline } from './storyline.ts';
import { toldPlaces } from './told-places.ts';
import { bodiesOf, speaksFor } from './speaking-for.ts';

/** An actor that may be the one of a line. */
export interface ActorCandidate {
  readonly actor: string;
  readonly name: string;
  /** Its type of actor, where it is known. */
  readonly type: string | null;
  /** Probability that it is the one. */
  readonly score: number;
  readonly sure: boolean;
  readonly why: string;
  /** Who utters it for the actor, where the line names a person; null elsewhere. */
  readonly speaker: string | null;
}

/** What is proposed for one response line. */
export interface LineSuggestion {
  readonly at: number;
  readonly quote: string;
  readonly candidates: readonly ActorCandidate[];
  readonly type: TypeGuess & { readonly sure: boolean };
  readonly noAct: NoActGuess;
  readonly targets: readonly string[];
  /** Towards whom it may be: `targets`, then those whom the page names most. Persons and media are left out. */
  readonly likelyTargets: readonly LikelyTarget[];
  /** Probability that the page only recalls the act. */
  readonly background: number;
}

/** What is asked of the actors of a page. */
export interface ActorQuestion {
  readonly read: ReadPage;
  readonly date: string | null;
  readonly experience: Experience;
  /** The storyline of the page. */
  readonly story: Storyline;
  /** For each line the actors that people have decided, null for an open line. */
  readonly decided: readonly (readonly string[] | null)[];
  readonly weights?: ActorWeights;
}

/** At most this many actors of a page are looked at, the most prominent ones. */
const mostActors = 28;

/** And at most this many of the register that it does not name. */
const mostAbsent = 12;

/** A probability from which an actor may be taken without a look: measured on the development data. */
export const sureActor = 0.93;

/** At most this many candidates are given, none below the least probability. */
const mostCandidates = 10;
const leastScore = 0.01;

/** The lines of a page with the actors in question and what speaks for each of them. */
export interface ActorTable {
  readonly frames: readonly LineFrame[];
  /** How surely each line tells a role and no act. */
  readonly roles: readonly NoActGuess[];
  readonly actors: readonly KnownActor[];
  readonly types: readonly TypeGuess[];
  /** `evidence[line][actor]`. */
  readonly evidence: readonly (readonly ActorEvidence[])[];
}

/** Gathers the evidence for all lines and actors of a page. */
export function actorTable({ read, date, experience, story }: ActorQuestion): ActorTable {
  const frames = read.lines.map(lineFrame);
  const salience = salienceOf(read, date);
  const named = [...salience.keys()].slice(0, mostActors).flatMap((key) => read.actor(key) ?? []);
  // Whom the page does not name may still act on it: the register says who belongs to the story.
  const absent = read.registered
    .filter(({ key, type }) => !salience.has(key) && type !== 'person' && story.shares.has(key))
    .sort((a, b) => (story.shares.get(b.key) ?? 0) - (story.shares.get(a.key) ?? 0))
    .slice(0, mostAbsent);
  const actors = [...named, ...absent];
  const roles = frames.map(noActOf);
  const types = frames.map((frame) => responseType(frame, experience.typesOfVerb));
  const context: EvidenceContext = {
    read,
    frames,
    roles,
    date,
    salience,
    isRegisterFull: 2 * named.filter(({ key, builtIn }) => builtIn || key.startsWith('new:')).length < named.length,
    story,
    places: toldPlaces(read),
    types: types.map(({ id }) => id),
    experience: (actor, line) => experience.actorsOfType(types[line]?.id ?? '').get(actor) ?? 0,
  };
  const evidence = frames.map((_, line) => actors.map((actor) => actorEvidence(context, line, actor)));
  return { frames, roles, actors, types, evidence };
}

/** Proposes actor, type, targets and role for all response lines of a page, which are decided together. */
export function pageActors(question: ActorQuestion): LineSuggestion[] {
  const { read, decided, weights = actorWeights } = question;
  const { frames, roles, actors, types, evidence } = actorTable(question);
  const scores = evidence.map((row) => row.map((each) => weighActor(each, weights)));
  const fixed = frames.map((_, line) => {
    const keys = decided[line] ?? null;
    return keys === null ? null : actors.flatMap(({ key }, place) => (keys.includes(key) ? [place] : []));
  });
  const chances = together(
    scores,
    reusePenalty,
    nobody,
    fixed,
    (a, b) => (isNamed(frames[a]) && isNamed(frames[b])) || isRole(roles[a]) !== isRole(roles[b]),
  );
  return frames.map((frame, line) => {
    const noAct = roles[line] ?? noActOf(frame);
    const type = types[line] ?? { id: 'state', mode: null, score: 0, words: '' };
    const targets = frame.passive ? [] : targetsOf(frame, read, actors, chances[line] ?? []);
    return {
      at: read.page.responses[line]?.at ?? 0,
      quote: frame.text,
      candidates: candidatesOf(actors, chances[line] ?? [], evidence[line] ?? [], frame, question),
      type: { ...type, sure: type.score >= 0.8 },
      noAct,
      targets,
      likelyTargets: likelyTargetsOf(targets, actors, evidence[line] ?? [], frame),
      background: backgroundOf(frame),
    };
  });
}

function isNamed(frame: LineFrame | undefined): boolean {
  return frame?.lead === 'name';
}

/** The sum of the evidence, each part with its weight, in logarithms of odds. */
export function weighActor(evidence: ActorEvidence, weights: ActorWeights): number {
  return keysOf(evidence).reduce((sum, key) => sum + weights[key] * evidence[key], 0);
}

function keysOf(evidence: ActorEvidence): (keyof ActorEvidence)[] {
  const isKey = (key: string): key is keyof ActorEvidence => Object.hasOwn(evidence, key);
  return Object.keys(evidence).filter(isKey);
}

function candidatesOf(
  actors: readonly KnownActor[],
  chances: readonly number[],
  evidence: readonly ActorEvidence[],
  frame: LineFrame,
  { read, date }: ActorQuestion,
): ActorCandidate[] {
  const ranked = actors
    .map((actor, index) => ({ actor, score: chances[index] ?? 0, evidence: evidence[index] }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || (a.actor.key < b.actor.key ? -1 : 1))
    .slice(0, mostCandidates);
  return ranked.map(({ actor, score, evidence: own }, place) => ({
    actor: actor.key,
    name: actor.name,
    type: actor.type,
    score: round(score),
    sure: place === 0 && score >= sureActor,
    why: own === undefined ? '' : reasonFor(own, frame, actor),
    speaker: speakerOf(actor, frame, read.persons, date),
  }));
}

/** The person that leads the line, or whose gratitude or duties it speaks of: then the only one who may be meant. */
function speakerOf(
  actor: KnownActor,
  frame: LineFrame,
  persons: readonly KnownActor[],
  date: string | null,
): string | null {
  const speaksForIt = (person: KnownActor) => speaksFor(person, actor.key, date);
  const subject = frame.subjects.find((naming) => speaksForIt(naming.actor));
  if (subject !== undefined) return subject.actor.key;
  const [only, ...others] = isPersonal(frame) ? persons.filter(speaksForIt) : [];
  return others.length === 0 ? (only?.key ?? null) : null;
}

/** How prominent each actor is on the page, the most prominent one 1, in falling order; bodies count with their persons. */
function salienceOf(read: ReadPage, date: string | null): Map<string, number> {
  const counts = new Map<string, number>();
  const parts = [
    [3, [read.title, ...read.labels.flatMap((label) => label ?? [])]],
    [2, [read.summary]],
    [1, [read.content, ...read.lines, ...read.sources]],
    [0.5, read.rationales],
  ] as const;
  const add = (key: string, weight: number) => counts.set(key, (counts.get(key) ?? 0) + weight);
  for (const [weight, texts] of parts) {
    for (const { namings } of texts) {
      for (const { actor } of namings) {
        add(actor.key, weight);
        for (const body of bodiesOf(actor, date)) if (read.actor(body) !== undefined) add(body, 0.7 * weight);
      }
    }
  }
  const most = Math.max(1, ...counts.values());
  return new Map(
    [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([key, count]) => [key, Math.log1p(count) / Math.log1p(most)]),
  );
}

/** 'Conducting operations …': what goes on anyway; a finite verb tells news. */
function backgroundOf({ lead, words }: LineFrame): number {
  if (lead === 'participle') return 0.6;
  return /^(?:continue|continued|continues|maintained|maintains)$/.test(words[0]?.folded ?? '') ? 0.5 : 0.1;
}

/** Two decimals are what a probability of this kind can bear. */
export function round(score: number): number {
  return Math.round(score * 100) / 100;
}
