import * as v from 'valibot';
import { date, flag, text, whole, word, words } from '../yaml/fields.ts';

/**
 * The records of a sidecar (FORMAT "Sidecar"). One source for the types, for the check of what was read and for the
 * order in which fields are written. Keys that a record has besides are kept and never touched.
 */

/** Where an annotation's words stand: `at` in code points; context only where the quote alone could be mistaken. */
const anchor = { id: word, quote: text, at: whole, before: v.exactOptional(text), after: v.exactOptional(text) };

/** Further words that tell the same act. */
const alsoEntry = v.looseObject({
  quote: text,
  at: whole,
  before: v.exactOptional(text),
  after: v.exactOptional(text),
});

/** Who made the record, when, and out of what. */
const provenance = {
  origin: v.exactOptional(word),
  by: v.exactOptional(word),
  created: v.exactOptional(date),
  note: v.exactOptional(text),
  replaces: v.exactOptional(word),
  drops: v.exactOptional(word),
  retired: v.exactOptional(flag),
};

export const eventRecord = v.looseObject({
  id: word,
  page: v.exactOptional(flag),
  quote: v.exactOptional(text),
  at: v.exactOptional(whole),
  before: v.exactOptional(text),
  after: v.exactOptional(text),
  title: v.exactOptional(text),
  kind: v.exactOptional(word),
  status: v.exactOptional(word),
  date: v.exactOptional(date),
  place: v.exactOptional(text),
  killed: v.exactOptional(whole),
  injured: v.exactOptional(whole),
  aliases: v.exactOptional(words),
  ...provenance,
});

export const responseRecord = v.looseObject({
  ...anchor,
  also: v.exactOptional(v.array(alsoEntry)),
  actors: v.exactOptional(words),
  speaker: v.exactOptional(word),
  via: v.exactOptional(words),
  form: v.exactOptional(word),
  type: v.exactOptional(word),
  mode: v.exactOptional(word),
  targets: v.exactOptional(words),
  about: v.exactOptional(word),
  event: v.exactOptional(word),
  news: v.exactOptional(flag),
  date: v.exactOptional(date),
  negated: v.exactOptional(flag),
  aux: v.exactOptional(words),
  ...provenance,
});

export const noActRecord = v.looseObject({
  ...anchor,
  role: v.exactOptional(word),
  actor: v.exactOptional(word),
  of: v.exactOptional(word),
  ...provenance,
});

const rationaleRelation = v.looseObject({
  id: word,
  from: v.exactOptional(word),
  to: v.exactOptional(word),
  type: v.exactOptional(word),
  modality: v.exactOptional(word),
  origin: v.exactOptional(word),
  retired: v.exactOptional(flag),
});

export const rationaleRecord = v.looseObject({
  ...anchor,
  other: v.exactOptional(word),
  title: v.exactOptional(text),
  arrived: v.exactOptional(word),
  ...provenance,
  relations: v.exactOptional(v.array(rationaleRelation)),
});

export const relationRecord = v.looseObject({
  id: word,
  from: word,
  to: word,
  quote: v.exactOptional(text),
  at: v.exactOptional(whole),
  before: v.exactOptional(text),
  after: v.exactOptional(text),
  type: v.exactOptional(word),
  modality: v.exactOptional(word),
  reason: v.exactOptional(text),
  ...provenance,
});

/** The sections of a sidecar that hold records, in the order in which they are written. */
export const sections = {
  events: eventRecord,
  responses: responseRecord,
  noActs: noActRecord,
  rationales: rationaleRecord,
  relations: relationRecord,
};

/** All top-level keys of the format in their order; sections that this version does not read are kept as they stand. */
export const topLevelKeys = [
  'newsweave',
  'text',
  'article',
  'events',
  'mentions',
  'responses',
  'noActs',
  'rationales',
  'relations',
  'verdicts',
  'ignored',
] as const;

export type SectionKey = keyof typeof sections;
export type EventRecord = v.InferOutput<typeof eventRecord>;
export type ResponseRecord = v.InferOutput<typeof responseRecord>;
export type NoActRecord = v.InferOutput<typeof noActRecord>;
export type RationaleRecord = v.InferOutput<typeof rationaleRecord>;
export type RationaleRelation = v.InferOutput<typeof rationaleRelation>;
export type RelationRecord = v.InferOutput<typeof relationRecord>;

/** A sidecar's records as the product works with them. */
export interface Sidecar {
  readonly version: number;
  /** `sha256:…` of the article's text when the file was last written by the product. */
  readonly text: string | null;
  /** True where sections that this version does not read hold anchors as well. */
  readonly hasOtherAnchors: boolean;
  readonly events: readonly EventRecord[];
  readonly responses: readonly ResponseRecord[];
  readonly noActs: readonly NoActRecord[];
  readonly rationales: readonly RationaleRecord[];
  readonly relations: readonly RelationRecord[];
}
