import type { ActorEvidence } from './actor-evidence.ts';

/** How much each part of the evidence counts, in logarithms of odds. */
export type ActorWeights = Readonly<Record<keyof ActorEvidence, number>>;

/** Set by hand, then fitted on pooled development data (docs/architecture.md says how). */
export const actorWeights: ActorWeights = {
  label: 9,
  subject: 4.5,
  named: -0.8,
  mentioned: -1.4,
  act: 3,
  suffered: 1.2,
  counterpart: 0.4,
  twin: 3.9,
  title: 0.3,
  salience: 0.3,
  kind: 0.7,
  own: 1.8,
  host: 2.4,
  media: 0,
  person: -3.8,
  unregistered: -1.5,
  absent: -2.4,
  story: 0.5,
  elsewhere: 0.5,
  near: 3.7,
  behind: -1.3,
  turn: 0.95,
  bears: 1.5,
  force: 0.6,
  party: 1.5,
  power: -0.15,
  form: -2.2,
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
  'clauses that name it': ['near', 'behind'],
  'order of the summary': ['turn'],
  'acts towards it': ['bears'],
  'title and salience': ['title', 'salience'],
  storyline: ['story', 'elsewhere', 'absent'],
  'kind of actor': ['kind', 'own', 'host', 'media', 'person', 'form', 'unregistered', 'power', 'force'],
  decisions: ['decided'],
};
