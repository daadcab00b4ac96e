import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { fieldMetadata, type FieldMetadata } from '../yaml/fields.ts';

/**
 * JSON Schema (draft-07, which YAML editors understand) out of the schemas that the product reads with. They describe
 * what a reader of YAML 1.2 makes of a file: `at: 3` is a number there, `page: true` a truth value. Words outside a
 * fixed list are allowed, as they are by the product; the list is for completion.
 */
export function jsonSchemaOf(schema: v.GenericSchema): JsonSchema {
  const converted = toJsonSchema(schema, {
    target: 'draft-07',
    ignoreActions: ['check', 'transform'],
    // What a field says about itself tells more than the schemas that it is made of.
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom' ? {} : pickOf(v.is(picklist, valibotSchema) ? valibotSchema.options : []),
    overrideAction: ({ valibotAction, jsonSchema }) =>
      v.is(fieldAction, valibotAction) ? (leafOf(valibotAction.metadata) ?? without(jsonSchema, 'style')) : undefined,
  });
  return without(converted, '$schema');
}

const picklist = v.looseObject({ type: v.literal('picklist'), options: v.array(v.string()) });
const fieldAction = v.looseObject({ type: v.literal('metadata'), metadata: fieldMetadata });

/** A text where a person may also write what a reader takes for a number, a truth value or nothing. */
const scalar: JsonSchema = { type: ['string', 'number', 'boolean', 'null'] };
const whole: JsonSchema = { type: ['integer', 'string'], minimum: 0, maximum: 999_999_999, pattern: '^[0-9]{1,9}$' };

/** The converter copies all that a schema says about itself; how it is printed is none of JSON Schema's business. */
function without(schema: JsonSchema, left: string): JsonSchema {
  return Object.fromEntries(Object.entries<unknown>({ ...schema }).filter(([key]) => key !== left));
}

function leafOf({ kind, values = [] }: Pick<FieldMetadata, 'kind' | 'values'>): JsonSchema | undefined {
  if (kind === undefined) return undefined;
  switch (kind) {
    case 'text':
    case 'word':
    case 'date':
      return scalar;
    case 'whole':
      return whole;
    case 'flag':
      return { enum: [true, false, 'true', 'false'] };
    case 'words':
      return oneOrMore(values.length === 0 ? scalar : choiceOf(values));
    case 'texts':
      return oneOrMore(scalar);
    case 'choice':
      return choiceOf(values);
    case 'wordMap':
      return mapOf(oneOrMore(scalar));
    case 'textMap':
      return mapOf(scalar);
    case 'wholeMap':
      return mapOf(whole);
  }
}

function choiceOf(values: readonly string[]): JsonSchema {
  return { anyOf: [{ enum: [...values] }, scalar] };
}

function oneOrMore(entry: JsonSchema): JsonSchema {
  return { anyOf: [{ type: 'array', items: entry }, entry] };
}

function mapOf(entry: JsonSchema): JsonSchema {
  return { type: 'object', additionalProperties: entry };
}

/** The words of a list, each also as the number that a reader may take it for; undefined for no list. */
function pickOf(options: readonly string[]): JsonSchema | undefined {
  if (options.length === 0) return undefined;
  return { enum: options.flatMap((text) => (/^\d+$/.test(text) ? [Number(text), text] : [text])) };
}
