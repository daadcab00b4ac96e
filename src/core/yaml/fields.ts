import * as v from 'valibot';
import { sharedWord, sharedWords } from '../text/shared.ts';
import { isDataMap } from './data.ts';
import type { PrintStyle } from './print.ts';

/**
 * How the scalars of a record are read and written. The files are read with the failsafe schema, where every scalar
 * is text; these schemas turn text into what it means, and their metadata says how it is printed (FORMAT "Writing").
 */

/** Words of people and of articles: printed in double quotes. */
export const text = v.pipe(v.string(), v.metadata({ kind: 'text', style: 'quoted' }));

/** Ids and words of a fixed list: printed plain where that is safe. */
export const word = v.pipe(v.string(), v.nonEmpty(), v.metadata({ kind: 'word', style: 'plain' }));

/** The same for words that stand in many records. */
export const commonWord = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.transform(sharedWord),
  v.metadata({ kind: 'word', style: 'plain' }),
);

/** An EDTF date or an instant: printed in double quotes, since YAML 1.1 readers make something else of it. */
export const date = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.transform(sharedWord),
  v.metadata({ kind: 'date', style: 'quoted' }),
);

const wholeShape = /^\d{1,9}$/;

/** A count or a position in code points. */
export const whole = v.pipe(
  v.string(),
  v.regex(wholeShape, 'a whole number is needed'),
  v.transform(Number),
  v.metadata({ kind: 'whole', style: 'bare' }),
);

/** `true` or `false`. */
export const flag = v.pipe(
  v.picklist(['true', 'false'], 'true or false is needed'),
  v.transform((value) => value === 'true'),
  v.metadata({ kind: 'flag', style: 'bare' }),
);

/** A list of records. It is copied: one that grew entry by entry keeps room for many more (PERFORMANCE "memory"). */
export function listOf<T extends v.GenericSchema>(entry: T) {
  return v.pipe(
    v.array(entry),
    v.transform((list) => list.slice()),
  );
}

/** A list of ids or fixed words; one alone may stand without brackets. */
export const words = v.pipe(
  v.union([v.array(word), word]),
  v.transform((value) => sharedWords(typeof value === 'string' ? [value] : value)),
  v.metadata({ kind: 'words', style: 'plain' }),
);

/** The same of words of a fixed list, of which another one is read as it stands and told as a remark. */
export function someOf<const W extends readonly string[]>(values: W) {
  return v.pipe(words, v.metadata({ kind: 'words', style: 'plain', values }));
}

/** Texts of people and of articles; one alone may stand without brackets. */
export const texts = v.pipe(
  v.union([v.array(text), text]),
  v.transform((value) => (typeof value === 'string' ? [value] : value.slice())),
  v.metadata({ kind: 'texts', style: 'quoted' }),
);

/**
 * A word of a fixed list. Another word is read as it stands, so that one slip does not close a file to writing; it is
 * told as a remark, and completion and the JSON Schema offer the list.
 */
export function oneOf<const W extends readonly string[]>(values: W) {
  return v.pipe(v.string(), v.metadata({ kind: 'choice', style: 'plain', values }));
}

/** Words by name: a project's own variables, what a number means. */
export const wordMap = v.pipe(
  v.custom<Readonly<Record<string, string | readonly string[]>>>(
    (value) => isMapOf(value, (entry) => typeof entry === 'string' || isTextList(entry)),
    'words by name are needed',
  ),
  v.metadata({ kind: 'wordMap', style: 'plain' }),
);

/** Texts by name, such as digests. */
export const textMap = v.pipe(
  v.custom<Readonly<Record<string, string>>>(isTextMap, 'texts by name are needed'),
  v.metadata({ kind: 'textMap', style: 'plain' }),
);

/** Counts by name. */
export const wholeMap = v.pipe(
  v.custom<Readonly<Record<string, string>>>(
    (value) => isMapOf(value, (entry) => typeof entry === 'string' && wholeShape.test(entry)),
    'whole numbers by name are needed',
  ),
  v.transform((value) => Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, Number(entry)]))),
  v.metadata({ kind: 'wholeMap', style: 'plain' }),
);

/** Valibot's own maps leave out keys such as `constructor`, which are plain words here; hence checks of our own. */
function isMapOf(value: unknown, isEntry: (entry: unknown) => boolean): boolean {
  return isDataMap(value) && Object.values(value).every(isEntry);
}

function isTextMap(value: unknown): boolean {
  return isMapOf(value, (entry) => typeof entry === 'string');
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

/** What a field says about itself. */
export const fieldMetadata = v.object({
  kind: v.exactOptional(
    v.picklist(['text', 'word', 'date', 'whole', 'flag', 'words', 'texts', 'choice', 'wordMap', 'textMap', 'wholeMap']),
  ),
  style: v.optional(v.picklist(['quoted', 'plain', 'bare']), 'plain'),
  /** The words of a fixed list. */
  values: v.exactOptional(v.array(v.string())),
});

export type FieldMetadata = v.InferOutput<typeof fieldMetadata>;

/** What fields say about themselves, by their schemas; it is asked for again and again, and never changes. */
const known = new WeakMap<v.GenericSchema, FieldMetadata>();

/** What a field of this file says about itself; nothing but a style for another schema. */
export function metadataOf(schema: v.GenericSchema): FieldMetadata {
  const bare = bareSchema(schema);
  const found = known.get(bare) ?? v.parse(fieldMetadata, v.getMetadata(bare));
  known.set(bare, found);
  return found;
}

/** The print style that a field's schema carries; a list's is that of its entries. */
export function printStyle(schema: v.GenericSchema): PrintStyle {
  return metadataOf(schema).style;
}

/** The print style of what stands at a path of keys below a record; lists are passed over. Unknown fields are plain. */
export function styleIn(schema: v.GenericSchema, path: readonly string[]): PrintStyle {
  const inner = path.reduce<v.GenericSchema | undefined>(
    (outer, key) => (outer === undefined ? undefined : fieldSchema(outer, key)),
    schema,
  );
  return inner === undefined ? 'plain' : printStyle(inner);
}

/** The schema of a field of a record, or of a list's records; undefined for one that it does not name. */
export function fieldSchema(schema: v.GenericSchema, key: string): v.GenericSchema | undefined {
  const bare = bareSchema(schema);
  if (isListSchema(bare)) return fieldSchema(bare.item, key);
  return isRecordSchema(bare) && Object.hasOwn(bare.entries, key) ? bare.entries[key] : undefined;
}

/** A schema without what says that its field may be missing; the metadata is the inner one's. */
export function bareSchema(schema: v.GenericSchema): v.GenericSchema {
  return isOptional(schema) ? bareSchema(schema.wrapped) : schema;
}

/** True for the schema of a field that may be missing. */
export function isOptional(schema: v.GenericSchema): schema is v.ExactOptionalSchema<v.GenericSchema, undefined> {
  return schema.type === 'exact_optional';
}

/** True for the schema of a record: keys with a schema each, others allowed. */
export function isRecordSchema(
  schema: v.GenericSchema,
): schema is v.LooseObjectSchema<Readonly<Record<string, v.GenericSchema>>, undefined> {
  return schema.type === 'loose_object';
}

/** True for the schema of a list whose entries have one schema. */
export function isListSchema(schema: v.GenericSchema): schema is v.ArraySchema<v.GenericSchema, undefined> {
  return schema.type === 'array';
}

/** The words that a field may hold: those of its fixed list, `true` and `false` for a flag; none where it is free. */
export function wordsOf(schema: v.GenericSchema): readonly string[] {
  const { kind, values } = metadataOf(schema);
  if (kind === 'flag') return ['true', 'false'];
  return values ?? optionsOf(bareSchema(schema));
}

function optionsOf(schema: v.GenericSchema): readonly string[] {
  return isPicklist(schema) ? schema.options : [];
}

/** True for the schema of a word of a closed list. */
export function isPicklist(schema: v.GenericSchema): schema is v.PicklistSchema<readonly string[], undefined> {
  return schema.type === 'picklist';
}
