import * as v from 'valibot';
import {
  commonWord,
  date,
  flag,
  listOf,
  oneOf,
  someOf,
  text,
  textMap,
  whole,
  wholeMap,
  word,
  wordMap,
  words,
} from '../yaml/fields.ts';

/**
 * The records of a sidecar (FORMAT "Sidecar"). One source for the types, for the check of what was read, for the order
 * in which fields are written and for the JSON Schema in media/schemas. Keys that a record has besides are kept.
 */

/** Where words stand: `at` in code points; context only where the quote alone could be mistaken. */
const anchorFields = {
  quote: text,
  at: whole,
  before: v.exactOptional(text),
  after: v.exactOptional(text),
};

/** The same for records that need not have words. */
const maybeWords = {
  quote: v.exactOptional(text),
  at: v.exactOptional(whole),
  before: v.exactOptional(text),
  after: v.exactOptional(text),
};

/** Words without a record of their own: further tellings of an act, stretches of furniture. */
export const bareAnchor = v.looseObject(anchorFields);

/** Who made the record, when, and out of what. */
const provenance = {
  origin: v.exactOptional(oneOf(['page', 'person', 'suggestion', 'import'])),
  by: v.exactOptional(commonWord),
  created: v.exactOptional(date),
  note: v.exactOptional(text),
  replaces: v.exactOptional(word),
  retired: v.exactOptional(flag),
};

/** A project's own variables (corpus.yaml `fields`). */
const ownFields = v.exactOptional(wordMap);

export const articleBlock = v.looseObject({
  kind: v.exactOptional(oneOf(['event-page', 'news-article'])),
  title: v.exactOptional(text),
  published: v.exactOptional(date),
  publishedFrom: v.exactOptional(oneOf(['text', 'front-matter', 'person'])),
  publisher: v.exactOptional(text),
  url: v.exactOptional(text),
  retrieved: v.exactOptional(date),
  lang: v.exactOptional(commonWord),
  encoding: v.exactOptional(commonWord),
  furniture: v.exactOptional(listOf(bareAnchor)),
  notFurniture: v.exactOptional(listOf(bareAnchor)),
  counts: v.exactOptional(wholeMap),
  read: v.exactOptional(v.looseObject({ by: commonWord, when: v.exactOptional(date) })),
  notArticle: v.exactOptional(flag),
});

export const eventRecord = v.looseObject({
  id: word,
  page: v.exactOptional(flag),
  ...maybeWords,
  title: v.exactOptional(text),
  kind: v.exactOptional(oneOf(['deed', 'speech', 'process', 'time'])),
  status: v.exactOptional(oneOf(['happened', 'ongoing', 'expected', 'alleged', 'did-not-happen'])),
  date: v.exactOptional(date),
  place: v.exactOptional(text),
  killed: v.exactOptional(whole),
  injured: v.exactOptional(whole),
  fields: ownFields,
  aliases: v.exactOptional(words),
  ...provenance,
});

export const mentionRecord = v.looseObject({
  id: word,
  ...anchorFields,
  actor: v.exactOptional(commonWord),
  event: v.exactOptional(commonWord),
  of: v.exactOptional(word),
  as: v.exactOptional(oneOf(['source', 'cue', 'target', 'trigger'])),
  ...provenance,
});

export const responseRecord = v.looseObject({
  id: word,
  ...anchorFields,
  also: v.exactOptional(listOf(bareAnchor)),
  actors: v.exactOptional(words),
  speaker: v.exactOptional(commonWord),
  via: v.exactOptional(words),
  form: v.exactOptional(oneOf(['deed', 'direct', 'reported'])),
  type: v.exactOptional(commonWord),
  mode: v.exactOptional(commonWord),
  targets: v.exactOptional(words),
  about: v.exactOptional(commonWord),
  event: v.exactOptional(commonWord),
  news: v.exactOptional(flag),
  date: v.exactOptional(date),
  negated: v.exactOptional(flag),
  aux: v.exactOptional(someOf(['future', 'hypothetical', 'generic'])),
  fields: ownFields,
  ...provenance,
});

export const noActRecord = v.looseObject({
  id: word,
  ...anchorFields,
  role: v.exactOptional(oneOf(['recipient', 'host', 'venue', 'none'])),
  actor: v.exactOptional(commonWord),
  of: v.exactOptional(word),
  ...provenance,
});

/** A relation that a rationale makes; its ends are the page's event and the other one unless it names others. */
export const rationaleRelation = v.looseObject({
  id: word,
  from: v.exactOptional(commonWord),
  to: v.exactOptional(commonWord),
  type: v.exactOptional(commonWord),
  modality: v.exactOptional(oneOf(['possible', 'hypothetical'])),
  ...provenance,
});

export const rationaleRecord = v.looseObject({
  id: word,
  ...anchorFields,
  other: v.exactOptional(commonWord),
  title: v.exactOptional(text),
  arrived: v.exactOptional(oneOf(['this-first', 'other-first', 'unknown'])),
  numbers: v.exactOptional(wordMap),
  fields: ownFields,
  ...provenance,
  relations: v.exactOptional(listOf(rationaleRelation)),
});

export const relationRecord = v.looseObject({
  id: word,
  from: commonWord,
  to: commonWord,
  ...maybeWords,
  type: v.exactOptional(commonWord),
  modality: v.exactOptional(oneOf(['possible', 'hypothetical'])),
  reason: v.exactOptional(text),
  fields: ownFields,
  ...provenance,
});

/** A person's judgement on a record; `seen` holds the digests of what was judged, part by part. */
export const verdictRecord = v.looseObject({
  of: word,
  verdict: v.picklist(['accepted', 'rejected', 'unsure'], 'accepted, rejected or unsure is needed'),
  why: v.exactOptional(
    oneOf(['', 'wrong-actor', 'wrong-target', 'wrong-type', 'wrong-direction', 'not-supported', 'duplicate', 'other']),
  ),
  note: v.exactOptional(text),
  by: v.exactOptional(commonWord),
  when: v.exactOptional(date),
  seen: v.exactOptional(textMap),
});

/** A finding that was set aside. */
export const ignoredRecord = v.looseObject({
  rule: commonWord,
  finding: v.exactOptional(text),
  reason: v.exactOptional(text),
  by: v.exactOptional(commonWord),
  when: v.exactOptional(date),
});

/** Says, in one's own layer, that a record of another layer does not hold. Stands in the section of what it drops. */
export const dropRecord = v.looseObject({
  id: word,
  drops: word,
  by: v.exactOptional(commonWord),
  created: v.exactOptional(date),
  note: v.exactOptional(text),
});

/** The sections that hold lists of records, in the order in which they are written. */
export const sections = {
  events: eventRecord,
  mentions: mentionRecord,
  responses: responseRecord,
  noActs: noActRecord,
  rationales: rationaleRecord,
  relations: relationRecord,
  verdicts: verdictRecord,
  ignored: ignoredRecord,
};

/** All top-level keys of the format in their order. */
export const topLevelKeys = ['newsweave', 'text', 'article', ...Object.keys(sections)];

export type SectionKey = keyof typeof sections;

/** Sections whose records have an id of their own. */
export type IdentifiedSection = Exclude<SectionKey, 'verdicts' | 'ignored'>;

export type BareAnchor = v.InferOutput<typeof bareAnchor>;
export type ArticleBlock = v.InferOutput<typeof articleBlock>;
export type EventRecord = v.InferOutput<typeof eventRecord>;
export type MentionRecord = v.InferOutput<typeof mentionRecord>;
export type ResponseRecord = v.InferOutput<typeof responseRecord>;
export type NoActRecord = v.InferOutput<typeof noActRecord>;
export type RationaleRecord = v.InferOutput<typeof rationaleRecord>;
export type RationaleRelation = v.InferOutput<typeof rationaleRelation>;
export type RelationRecord = v.InferOutput<typeof relationRecord>;
export type VerdictRecord = v.InferOutput<typeof verdictRecord>;
export type IgnoredRecord = v.InferOutput<typeof ignoredRecord>;
/** What is dropped, and the section in which that is said. */
export type DropRecord = v.InferOutput<typeof dropRecord> & { readonly section: IdentifiedSection };

/** A sidecar's records as the product works with them. */
export interface Sidecar {
  readonly version: number;
  /** `sha256:…` of the article's text when the file was last written by the product. */
  readonly text: string | null;
  /** What the parser cannot know or got wrong about the article. */
  readonly article: ArticleBlock | null;
  readonly events: readonly EventRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly responses: readonly ResponseRecord[];
  readonly noActs: readonly NoActRecord[];
  readonly rationales: readonly RationaleRecord[];
  readonly relations: readonly RelationRecord[];
  readonly verdicts: readonly VerdictRecord[];
  readonly ignored: readonly IgnoredRecord[];
  /** Records of other layers that do not hold in this one. */
  readonly drops: readonly DropRecord[];
}
