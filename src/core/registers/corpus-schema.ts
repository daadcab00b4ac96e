import * as v from 'valibot';
import { relationTypeEntry } from '../relations/types.ts';
import { responseTypeEntry } from '../responses/types.ts';
import { flag, text, word, words } from '../yaml/fields.ts';
import { globs } from './globs.ts';

/** The keys that coding mode has for itself; a project's variable takes another one. */
export const codingKeys = '123456789nptyb-esxmlocu?';

const freeKey = v.pipe(
  v.string(),
  v.regex(/^[a-z0]$/, 'one small letter is needed'),
  v.check((key) => !codingKeys.includes(key), 'coding mode has this key for itself'),
  v.metadata({ style: 'plain' }),
);

/** Kinds of record that carry a project's variables. */
export const fieldOwners = ['event', 'response', 'rationale', 'relation'] as const;

/** A variable of a project's own: what it is called, which records carry it, and what it may be. */
export const ownField = v.pipe(
  v.looseObject({
    name: word,
    for: v.picklist(fieldOwners, `one of ${fieldOwners.join(', ')} is needed`),
    type: v.picklist(['choice', 'text', 'number', 'flag', 'date'], 'choice, text, number, flag or date is needed'),
    label: v.exactOptional(text),
    values: v.exactOptional(words),
    required: v.exactOptional(flag),
    key: v.exactOptional(freeKey),
    note: v.exactOptional(text),
  }),
  v.check(({ type, values = [] }) => type !== 'choice' || values.length > 0, 'a choice needs its `values`'),
);

export type OwnField = v.InferOutput<typeof ownField>;

/** The levels that a rule may be set to (RULES "Levels"). */
export const ruleLevels = ['off', 'hint', 'info', 'warning', 'error'] as const;
export type RuleLevel = (typeof ruleLevels)[number];

/** The level of one rule. */
export const ruleLevel = v.picklist(ruleLevels, `one of ${ruleLevels.join(', ')} is needed`);

/** The fields of corpus.yaml, each with what it may hold. */
export const corpusFields = {
  newsweave: v.picklist(['1'], 'format 1 is the only one known here'),
  name: text,
  include: globs,
  exclude: globs,
  layers: v.picklist(['shared', 'own'], 'shared or own is needed'),
  rules: v.record(v.string(), ruleLevel),
  relationTypes: v.looseObject({ extend: v.exactOptional(v.array(relationTypeEntry)) }),
  responseTypes: v.looseObject({ extend: v.exactOptional(v.array(responseTypeEntry)) }),
  fields: v.array(ownField),
};
