import * as v from 'valibot';

/**
 * How the scalars of a record are read and written. The files are read with the failsafe schema, where every scalar
 * is text; these schemas turn text into what it means, and their metadata says how it is printed (FORMAT "Writing").
 */

/** Words of people and of articles: printed in double quotes. */
export const text = v.pipe(v.string(), v.metadata({ style: 'quoted' }));

/** Ids and words of a fixed list: printed plain where that is safe. */
export const word = v.pipe(v.string(), v.nonEmpty(), v.metadata({ style: 'plain' }));

/** An EDTF date or an instant: printed in double quotes, since YAML 1.1 readers make something else of it. */
export const date = v.pipe(v.string(), v.nonEmpty(), v.metadata({ style: 'quoted' }));

/** A count or a position in code points. */
export const whole = v.pipe(
  v.string(),
  v.regex(/^\d{1,9}$/, 'a whole number is needed'),
  v.transform(Number),
  v.metadata({ style: 'plain' }),
);

/** `true` or `false`. */
export const flag = v.pipe(
  v.picklist(['true', 'false'], 'true or false is needed'),
  v.transform((value) => value === 'true'),
  v.metadata({ style: 'plain' }),
);

/** A list of ids or fixed words; one alone may stand without brackets. */
export const words = v.pipe(
  v.union([v.array(word), word]),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
  v.metadata({ style: 'plain' }),
);

/** Texts of people and of articles; one alone may stand without brackets. */
export const texts = v.pipe(
  v.union([v.array(text), text]),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
  v.metadata({ style: 'quoted' }),
);

/**
 * A word of a fixed list. Another word is read as it stands, so that one slip does not close a file to writing; it is
 * told as a remark, and completion and the JSON Schema offer the list.
 */
export function oneOf<const W extends readonly string[]>(values: W) {
  return v.pipe(v.string(), v.metadata({ style: 'plain', values }));
}

/** Words by name: a project's own variables, what a number means. */
export const wordMap = v.pipe(
  v.record(v.string(), v.union([v.string(), v.array(v.string())])),
  v.metadata({ style: 'plain' }),
);

/** Texts by name, such as digests. */
export const textMap = v.pipe(v.record(v.string(), v.string()), v.metadata({ style: 'quoted' }));

/** Counts by name. */
export const wholeMap = v.pipe(v.record(v.string(), whole), v.metadata({ style: 'plain' }));

/** How a field's value is printed. */
export type PrintStyle = 'quoted' | 'plain';

/** The print style that a field's schema carries; a list's is that of its entries. */
export function printStyle(schema: v.GenericSchema): PrintStyle {
  if (mayBeMissing(schema)) return printStyle(schema.wrapped);
  const { style } = v.getMetadata(schema);
  return style === 'quoted' ? 'quoted' : 'plain';
}

/** True for a schema that says of another one that its field may be missing; the metadata is the inner one's. */
function mayBeMissing(schema: v.GenericSchema): schema is v.ExactOptionalSchema<v.GenericSchema, undefined> {
  return schema.type === 'exact_optional';
}
