import type { JsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { actorEntry } from '../registers/actors.ts';
import { corpusFields } from '../registers/corpus-schema.ts';
import { eventEntry } from '../registers/events.ts';
import { articleBlock, sections } from '../sidecar/schema.ts';
import { describe } from './descriptions.ts';
import { jsonSchemaOf } from './json-schema.ts';

/** The JSON Schema of each kind of YAML file, by the name of its file in media/schemas. */
export function schemaFiles(): Readonly<Record<string, JsonSchema>> {
  const articlePart = {
    ...fieldOf('sidecar', articleBlock, 'article'),
    type: ['object', 'null'] satisfies JsonSchema['type'],
  };
  const lists = Object.entries<v.GenericSchema>(sections).map(([name, record]): [string, JsonSchema] => [
    name,
    listOf(name, record, name),
  ]);
  const settings = Object.entries<v.GenericSchema>(corpusFields).map(([key, schema]): [string, JsonSchema] => [
    key,
    fieldOf('corpus', schema, key),
  ]);
  return {
    'sidecar.schema.json': file('Newsweave sidecar: the annotations of one article', 'sidecar', {
      text: { ...described('sidecar', 'text'), type: 'string' },
      article: articlePart,
      ...Object.fromEntries(lists),
    }),
    'actors.schema.json': register('Newsweave register of actors', 'actors', actorEntry),
    'events.schema.json': register('Newsweave register of events that no article defines', 'events', eventEntry),
    'corpus.schema.json': file('Newsweave corpus: its articles and settings', 'corpus', Object.fromEntries(settings)),
  };
}

function register(title: string, section: string, entry: v.GenericSchema): JsonSchema {
  return file(title, section, { [section]: listOf(section, entry, 'register') });
}

const newsweave: JsonSchema = { enum: [1, '1'], description: 'The version of the format.' };

/**
 * A file with its top-level keys. Only a sidecar must say that it is one of Newsweave: other programs have files called
 * actors.yaml too, and without `newsweave:` these are none of its business.
 */
function file(title: string, kind: string, properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const content: JsonSchema = { properties: { ...properties, newsweave } };
  const head: JsonSchema = { $schema: 'http://json-schema.org/draft-07/schema#', title, type: ['object', 'null'] };
  if (kind === 'sidecar') return { ...head, ...content, required: ['newsweave'] };
  return { ...head, if: { required: ['newsweave'] }, then: content };
}

function listOf(section: string, record: v.GenericSchema, owner: string): JsonSchema {
  const items = fieldOf(section, record);
  const mayDrop = owner !== 'register' && section !== 'verdicts' && section !== 'ignored';
  return { ...described(owner, section), type: ['array', 'null'], items: mayDrop ? droppable(items) : items };
}

/** A record of one's own layer may say only that another one is dropped; then it needs nothing but its id. */
function droppable({ required = [], properties = {}, ...record }: JsonSchema): JsonSchema {
  const drops = { ...described('record', 'drops'), type: 'string' } satisfies JsonSchema;
  return {
    ...record,
    properties: { ...properties, drops },
    required: ['id'],
    if: { not: { required: ['drops'] } },
    then: { required: required.filter((key) => key !== 'id') },
  };
}

function fieldOf(owner: string, schema: v.GenericSchema, key?: string): JsonSchema {
  const converted = jsonSchemaOf(schema);
  const own = key === undefined ? {} : described(owner, key);
  return { ...withDescriptions(converted, key ?? owner), ...own };
}

/** A schema with a sentence on each field that is a person's to write. */
function withDescriptions(schema: JsonSchema, owner: string): JsonSchema {
  const { properties, items, required = [], ...others } = schema;
  const rest = required.length > 0 ? { ...others, required } : others;
  const fields = Object.entries(properties ?? {}).map(([key, field]): [string, JsonSchema] => {
    const inner = typeof field === 'boolean' ? {} : withDescriptions(field, key);
    return [key, { ...described(owner, key), ...inner }];
  });
  const itemSchema = isSchema(items) ? { items: withDescriptions(items, owner) } : items === undefined ? {} : { items };
  return { ...rest, ...(properties === undefined ? {} : { properties: Object.fromEntries(fields) }), ...itemSchema };
}

function isSchema(items: JsonSchema['items']): items is JsonSchema {
  return typeof items === 'object' && !Array.isArray(items);
}

function described(owner: string, key: string): { readonly description?: string } {
  const description = describe(owner, key);
  return description === undefined ? {} : { description };
}
