import type * as v from 'valibot';
import { isDataMap } from './data.ts';
import { bareSchema, isListSchema, isOptional, isPicklist, isRecordSchema } from './fields.ts';

/**
 * Data as their schema makes them, or undefined where they do not fit or are of a kind that is not known here: then the
 * schema itself says why. A record that fits costs one pass over its keys, without the reports that valibot makes of
 * every value; nearly all records of a large corpus fit. Keys stay in the order of the data, odd ones (odd-keys.ts) among
 * them, and the data as they are.
 */
export function inOnePass<T extends v.GenericSchema>(schema: T, data: unknown): v.InferOutput<T> | undefined {
  let pass = passes.get(schema);
  if (pass === undefined) {
    pass = passOf(schema) ?? (() => undefined);
    passes.set(schema, pass);
  }
  const made = pass(data);
  return isMadeBy(schema, made) ? made : undefined;
}

/** What schemas were made into; they never change. */
const passes = new WeakMap<v.GenericSchema, Pass>();

/** What a schema makes of a value; undefined for one that does not fit, which no schema of these makes of anything. */
type Pass = (value: unknown) => unknown;

/** The pass of a schema makes what the schema makes: test/core/yaml/one-pass.test.ts states it for any data. */
function isMadeBy<T extends v.GenericSchema>(_schema: T, made: unknown): made is v.InferOutput<T> {
  return made !== undefined;
}

/** The pass of a schema; undefined where it or what it consists of is not known here. */
function passOf(schema: v.GenericSchema): Pass | undefined {
  if (isPipe(schema)) {
    const [first, ...others] = schema.pipe.filter(({ kind }) => kind !== 'metadata').map(stepOf);
    return others.reduce(inTurn, first);
  }
  if (isRecordSchema(schema)) return recordPass(schema.entries);
  if (isListSchema(schema)) return listPass(passOf(schema.item));
  if (isUnion(schema)) return schema.options.map(passOf).reduce(orElse);
  if (isCustom(schema)) return (value) => (schema.check(value) ? value : undefined);
  if (isPicklist(schema)) return (value) => (schema.options.some((option) => option === value) ? value : undefined);
  return schema.type === 'string' ? (value) => (typeof value === 'string' ? value : undefined) : undefined;
}

function stepOf(item: PipeItem): Pass | undefined {
  if (item.kind === 'schema') return passOf(item);
  if (isTransformation(item)) return item.operation;
  if (isPattern(item))
    return (value) => (typeof value === 'string' && item.requirement.test(value) ? value : undefined);
  return item.type === 'non_empty' ? (value) => (value === '' ? undefined : value) : undefined;
}

function inTurn(first: Pass | undefined, next: Pass | undefined): Pass | undefined {
  if (first === undefined || next === undefined) return undefined;
  return (value) => {
    const made = first(value);
    return made === undefined ? undefined : next(made);
  };
}

/** What the first option that fits makes of a value. */
function orElse(first: Pass | undefined, other: Pass | undefined): Pass | undefined {
  return first && other && ((value) => first(value) ?? other(value));
}

function listPass(pass: Pass | undefined): Pass | undefined {
  if (pass === undefined) return undefined;
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const made = value.map(pass);
    return made.includes(undefined) ? undefined : made;
  };
}

function recordPass(entries: Readonly<Record<string, v.GenericSchema>>): Pass | undefined {
  const schemas = Object.entries(entries);
  const needed = schemas.flatMap(([key, schema]) => (isOptional(schema) ? [] : [key]));
  const fields = new Map<string, Pass>();
  for (const [key, schema] of schemas) {
    const pass = passOf(bareSchema(schema));
    if (pass === undefined) return undefined;
    fields.set(key, pass);
  }
  return (data) => {
    if (!isDataMap(data) || !needed.every((key) => Object.hasOwn(data, key))) return undefined;
    // A copy as a whole takes the room of its fields; one that grows field by field takes more.
    const record: Record<string, unknown> = { ...data };
    for (const key of Object.keys(data)) {
      const field = fields.get(key);
      if (field === undefined) continue;
      const made = field(data[key]);
      if (made === undefined) return undefined;
      // Also where it reads the same: then it may be one text for many records.
      record[key] = made;
    }
    return record;
  };
}

type PipeItem = v.GenericSchema | v.GenericPipeAction;

function isPipe(schema: v.GenericSchema): schema is v.GenericSchema & { readonly pipe: readonly PipeItem[] } {
  return 'pipe' in schema;
}

function isUnion(schema: v.GenericSchema): schema is v.UnionSchema<readonly v.GenericSchema[], undefined> {
  return schema.type === 'union';
}

function isCustom(schema: v.GenericSchema): schema is v.CustomSchema<unknown, undefined> {
  return schema.type === 'custom';
}

function isTransformation(item: PipeItem): item is v.TransformAction<unknown, unknown> {
  return item.type === 'transform';
}

function isPattern(item: PipeItem): item is v.RegexAction<string, undefined> {
  return item.type === 'regex';
}
