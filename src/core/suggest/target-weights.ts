/** What speaks for an event being the one that a rationale means; most parts lie between 0 and 1. */
export interface TargetEvidence {
  /** The share of what is said of the other event that this one has. */
  readonly cover: number;
  /** How much that is. */
  readonly mass: number;
  /** TF-IDF cosine of what may be said of the other event to the event's words, rationales among them, times ten. */
  readonly cosine: number;
  /** The share of the event's title that is said. */
  readonly title: number;
  /** The share of the named actors that the event has. */
  readonly actors: number;
  readonly numbers: number;
  /** Its own rationales speak of what the page's title tells. */
  readonly mirror: number;
  /** Its text is like the page's. */
  readonly related: number;
  /** The same rationale stands on its page. */
  readonly same: number;
  /** One of its rationales says what this one says, and more of it than of the page's others (`Echo`). */
  readonly echo: number;
  /** The dates agree (1) or disagree (-1) with which came first. */
  readonly order: number;
  /** It is a process, and the rationale tells what only a process can be the end of: an escalation. */
  readonly process: number;
  /** It has a title alone, as events of events.yaml have. */
  readonly bare: number;
  /** It names none of the actors that the page names: it is of another storyline. */
  readonly stranger: number;
  /** People have linked the two pages in another place. */
  readonly linked: number;
  /** Rationales that people linked to it, or on its page to this one, say the same (`Links`); from 0 to some 1. */
  readonly retold: number;
}

/** How much each part of the evidence counts, in logarithms of odds. */
export type TargetWeights = Readonly<Record<keyof TargetEvidence, number>>;

/** Set by hand, then fitted on pooled development data (docs/architecture.md says how). */
export const targetWeights: TargetWeights = {
  cover: 8.5,
  mass: 0.6,
  cosine: 4,
  title: 6.2,
  actors: 0.5,
  numbers: 0.1,
  mirror: 0.9,
  related: 4.5,
  same: 7,
  echo: 5,
  order: 0.4,
  process: 1.5,
  bare: 0.3,
  stranger: -1.8,
  linked: 0.8,
  retold: 12,
};

/** The score of an event outside the corpus: what a candidate must beat. */
const outside = 5.2;

/**
 * The score of an event outside the corpus beside so many candidates: the smaller a corpus, the less likely it holds
 * what a rationale means.
 */
export function outsideOf(candidates: number): number {
  return outside + 1.5 * Math.max(0, Math.log(10 / Math.max(1, candidates)));
}

/** What a rationale loses for each other rationale of the page that goes to the same event. */
export const sharedTarget = 1.8;

/** The parts of the evidence that an ablation leaves out together, with their names for people. */
export const targetParts: Readonly<Record<string, readonly (keyof TargetEvidence)[]>> = {
  'words of the other side': ['cover', 'mass', 'cosine', 'numbers'],
  'titles of events': ['title'],
  'actors of the other side': ['actors'],
  'rationales of the other page': ['mirror', 'same', 'echo'],
  'likeness of the pages': ['related'],
  'actors of the page': ['stranger'],
  'dates and arrival': ['order'],
  'kind of event': ['process', 'bare'],
  decisions: ['linked', 'retold'],
};

/** The parts of the evidence. */
export const targetEvidenceKeys = [
  'cover',
  'mass',
  'cosine',
  'title',
  'actors',
  'numbers',
  'mirror',
  'related',
  'same',
  'echo',
  'order',
  'process',
  'bare',
  'stranger',
  'linked',
  'retold',
] as const satisfies readonly (keyof TargetEvidence)[];
