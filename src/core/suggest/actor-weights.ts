import type { ActorEvidence } from './actor-evidence.ts';

/** How much each part of the evidence counts, in logarithms of odds. */
export type ActorWeights = Readonly<Record<keyof ActorEvidence, number>>;

/** Set by hand, then fitted on pooled development data (docs/architecture.md says how). */
export const actorWeights: ActorWeights = {
  label: 9,
  subject: 5.5,
  named: -0.8,
  mentioned: -1,
  act: 2.6,
  suffered: 1.4,
  counterpart: 0.9,
  twin: 3.2,
  title: 0.7,
  salience: 0,
  kind: 0.9,
  own: 1.9,
  host: 1.9,
  media: -1.5,
  person: -3,
  absent: -2.5,
  story: 0.8,
  elsewhere: 1,
  near: 2.5,
  turn: 0.95,
  force: 0.2,
  party: 1.2,
  power: 0,
  form: -1.9,
  decided: 2,
};

/** The score of nobody on the page: what a candidate must beat to be likely at all. */
export const nobody = -0.7;

/** What a line loses for each other line that goes to the same actor. */
export const reusePenalty = 1.4;

/** The parts of the evidence that an ablation leaves out together, with their names for people. */
export const actorParts: Readonly<Record<string, readonly (keyof ActorEvidence)[]>> = {
  'leading names': ['label', 'subject'],
  elimination: ['named', 'mentioned'],
  'acts told elsewhere': ['act', 'suffered'],
  counterparts: ['counterpart', 'twin', 'party'],
  'clauses that name it': ['near'],
  'order of the summary': ['turn'],
  'title and salience': ['title', 'salience'],
  storyline: ['story', 'elsewhere', 'absent'],
  'kind of actor': ['kind', 'own', 'host', 'media', 'person', 'form', 'power', 'force'],
  decisions: ['decided'],
};
