import * as v from 'valibot';

/**
 * Commands of the client that a lens runs; each takes one argument `{ uri, line, record }`, one about a record also its
 * `sidecar`, since ids are unique in one sidecar only, and `takeSuggestion` a `suggestion`.
 */
export const lensCommands = {
  tag: 'newsweave.tagActorResponse',
  link: 'newsweave.linkEvent',
  go: 'newsweave.goToRelatedEvent',
  openSidecar: 'newsweave.openSidecar',
  confirmWords: 'newsweave.confirmWords',
  findWords: 'newsweave.findLostWords',
  accept: 'newsweave.acceptClaim',
  reject: 'newsweave.rejectClaim',
  unsure: 'newsweave.unsureClaim',
  check: 'newsweave.startChecking',
  takeSuggestion: 'newsweave.takeSuggestion',
} as const;

const lensKinds = [
  'related',
  'unread',
  'lost',
  'tag',
  'suggestion',
  'response',
  'noAct',
  'link',
  'linked',
  'change',
  'sameWords',
  'changedWords',
  'accept',
  'reject',
  'unsure',
  'counts',
  'responseCounts',
  'rationaleCounts',
] as const;

/** What a lens is to say. */
export type LensKind = (typeof lensKinds)[number];

/** Reads what a lens brings back. */
export const lensData = v.object({
  uri: v.string(),
  kind: v.picklist(lensKinds),
  sidecar: v.nullable(v.string()),
  record: v.nullable(v.string()),
  /** The name of an actor, or the title of an event, that is suggested. */
  name: v.exactOptional(v.string()),
  /** How many others are likely besides. */
  others: v.exactOptional(v.number()),
  /** What speaks for it. */
  reason: v.exactOptional(v.string()),
  /** True where the annotations of the article cannot be written. */
  readOnly: v.exactOptional(v.boolean()),
});

/** What a lens keeps between its place and its words: the article, and the record that it speaks of. */
export type LensData = v.InferOutput<typeof lensData>;
