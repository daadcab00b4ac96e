import { actToldTwice } from './act-told-twice.ts';
import { actorRoleOutOfDate } from './actor-role-out-of-date.ts';
import { aliasCollision } from './alias-collision.ts';
import { badEndpoint } from './bad-endpoint.ts';
import { boilerplateInText } from './boilerplate-in-text.ts';
import { causeAfterEffect } from './cause-after-effect.ts';
import { coActorAsymmetry } from './co-actor-asymmetry.ts';
import { contradictoryPair } from './contradictory-pair.ts';
import { danglingTarget } from './dangling-target.ts';
import { dateOrderConflict } from './date-order-conflict.ts';
import { declaredCountMismatch } from './declared-count-mismatch.ts';
import { deicticEventReference } from './deictic-event-reference.ts';
import { duplicateId } from './duplicate-id.ts';
import { eventNumberAmbiguous } from './event-number-ambiguous.ts';
import { eventNumberUnresolved } from './event-number-unresolved.ts';
import { eventTwoDates } from './event-two-dates.ts';
import { inverseConflict } from './inverse-conflict.ts';
import { layerDisagreement } from './layer-disagreement.ts';
import { missingRationale } from './missing-rationale.ts';
import { partOfCycle } from './part-of-cycle.ts';
import { quadDirectionMismatch } from './quad-direction-mismatch.ts';
import { quoteDrift } from './quote-drift.ts';
import { rationaleDirectionMismatch } from './rationale-direction-mismatch.ts';
import { rationaleHedgesTwoTypes } from './rationale-hedges-two-types.ts';
import { rationaleTypeMismatch } from './rationale-type-mismatch.ts';
import { readerRules } from './reader-rules.ts';
import { relativeDateUnanchored } from './relative-date-unanchored.ts';
import { responseIsRole } from './response-is-role.ts';
import { responseMissingRecipient } from './response-missing-recipient.ts';
import type { ArticleRule, ComponentRule, CorpusRule, Rule } from './rule.ts';
import { sameAsClash } from './same-as-clash.ts';
import { selfRelation } from './self-relation.ts';
import { sidecarUnreadable } from './sidecar-unreadable.ts';
import { sourceNearDuplicate } from './source-near-duplicate.ts';
import { symmetricDuplicate } from './symmetric-duplicate.ts';
import { temporalCycle } from './temporal-cycle.ts';
import { unattributedResponse } from './unattributed-response.ts';
import { unknownType } from './unknown-type.ts';
import { unlinkedEvent } from './unlinked-event.ts';

/** All rules, in the order of docs/rules.md and of findings of one place: one list for Problems, the command line and the docs. */
export const rules: readonly Rule[] = [
  temporalCycle,
  contradictoryPair,
  inverseConflict,
  causeAfterEffect,
  dateOrderConflict,
  selfRelation,
  partOfCycle,
  badEndpoint,
  sameAsClash,
  symmetricDuplicate,
  eventTwoDates,
  rationaleTypeMismatch,
  rationaleDirectionMismatch,
  rationaleHedgesTwoTypes,
  quadDirectionMismatch,
  danglingTarget,
  unknownType,
  quoteDrift,
  duplicateId,
  sidecarUnreadable,
  missingRationale,
  deicticEventReference,
  eventNumberAmbiguous,
  eventNumberUnresolved,
  declaredCountMismatch,
  boilerplateInText,
  responseIsRole,
  unattributedResponse,
  responseMissingRecipient,
  actToldTwice,
  coActorAsymmetry,
  aliasCollision,
  actorRoleOutOfDate,
  unlinkedEvent,
  relativeDateUnanchored,
  sourceNearDuplicate,
  layerDisagreement,
  ...readerRules,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id; undefined for a word that is none. */
export function ruleCalled(id: string): Rule | undefined {
  return byId.get(id);
}

export const articleRules: readonly ArticleRule[] = rules.flatMap((rule) => (rule.scope === 'article' ? [rule] : []));

export const componentRules: readonly ComponentRule[] = rules.flatMap((rule) =>
  rule.scope === 'component' ? [rule] : [],
);

export const corpusRules: readonly CorpusRule[] = rules.flatMap((rule) => (rule.scope === 'corpus' ? [rule] : []));
