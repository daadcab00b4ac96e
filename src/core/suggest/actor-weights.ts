import type { ActorEvidence } from './actor-evidence.ts';

/** How much each part of the evidence counts, in logarithms of odds. */
export type ActorWeights = Readonly<Record<keyof ActorEvidence, number>>;

/** Set by hand, then fitted on pooled development data (docs/architecture.md says how). */
export const actorWeights: ActorWeights = {
  label: 9,
  subject: 7,
  named: -4.5,
  mentioned: -1.5,
  act: 3.5,
  suffered: -1,
  counterpart: 1.6,
  twin: 2.5,
  title: 1.4,
  salience: 1.6,
  kind: 1.6,
  own: 1.2,
  host: 2.5,
  media: -1.5,
  person: -3,
  absent: -2.2,
  story: 1,
  power: 0.3,
  form: -1,
  decided: 2,
};

/** The score of nobody on the page: what a candidate must beat to be likely at all. */
export const nobody = 0.6;

/** What a line loses for each other line that goes to the same actor. */
export const reusePenalty = 1.6;

/** The parts of the evidence that an ablation leaves out together, with their names for people. */
export const actorParts: Readonly<Record<string, readonly (keyof ActorEvidence)[]>> = {
  'leading names': ['label', 'subject'],
  elimination: ['named', 'mentioned'],
  'acts told elsewhere': ['act', 'suffered'],
  counterparts: ['counterpart', 'twin'],
  'title and salience': ['title', 'salience'],
  'storyline': ['story'],
  'kind of actor': ['kind', 'own', 'host', 'media', 'person', 'form', 'absent', 'power'],
  decisions: ['decided'],
};
