import type * as v from 'valibot';
import { articleBlock, dropRecord, sections, type SectionKey } from '../../../src/core/sidecar/schema.ts';
import type { SidecarContent } from '../../../src/core/sidecar/print.ts';
import type { Data } from '../../../src/core/yaml/print.ts';
import type { Fields } from '../../../src/core/yaml/edit.ts';
import { bareSchema, isListSchema, isRecordSchema, metadataOf } from '../../../src/core/yaml/fields.ts';
import { anyDate, anyWord, anyWords } from './odd-words.ts';
import { times, type Random } from './random.ts';

/** The sections of a sidecar. */
export const sectionNames = [
  'events',
  'mentions',
  'responses',
  'noActs',
  'rationales',
  'relations',
  'verdicts',
  'ignored',
] as const;

/**
 * A random set of annotations: any sections (so many of 100), any fields that the schema has, keys that it has not. It is
 * made from the schema itself, so a new field is tried without anybody thinking of it.
 */
export function annotationSet(random: Random, density = 35): SidecarContent {
  const named = numbered();
  const article = random.percent(25) ? record(articleBlock, random, named) : {};
  const lists = sectionNames.flatMap((section): [SectionKey, Fields[]][] => {
    const count = random.percent(density) ? 1 + random.below(3) : 0;
    return count === 0 ? [] : [[section, times(count, () => anyRecord(section, random, named))]];
  });
  const text = random.percent(70) ? { text: 'sha256:8115ad71e2c9' } : { text: null };
  const isBare = Object.keys(article).length === 0;
  return { ...text, ...(isBare ? {} : { article }), ...Object.fromEntries(lists) };
}

/** Gives each record an id of its own. */
export type NextId = () => string;

export function numbered(): NextId {
  let count = 0;
  return () => `r${(count += 1)}`;
}

/** A random record of a section. */
export function anyRecord(section: SectionKey, random: Random, nextId: NextId): Fields {
  const mayDrop = section !== 'verdicts' && section !== 'ignored';
  return record(mayDrop && random.percent(4) ? dropRecord : sections[section], random, nextId);
}

type RecordSchema = v.GenericSchema & { readonly entries: Readonly<Record<string, v.GenericSchema>> };

function record({ entries }: RecordSchema, random: Random, nextId: NextId): Fields {
  const fields = Object.entries(entries).flatMap(([key, schema]): [string, Data][] => {
    if (key === 'id') return [[key, nextId()]];
    if (schema.type === 'exact_optional' && !random.percent(22)) return [];
    return [[key, valueFor(schema, random, nextId)]];
  });
  if (random.percent(6))
    fields.push([random.pick(['mood', 'x y', '__proto__', 'constructor', 'toString']), anyWords(random)]);
  return Object.fromEntries(fields);
}

/** A random value that fits a schema. */
export function valueFor(schema: v.GenericSchema, random: Random, nextId: NextId): Data {
  const bare = bareSchema(schema);
  if (isRecordSchema(bare)) return plain(record(bare, random, nextId));
  if (isListSchema(bare)) return times(1 + random.below(2), () => valueFor(bare.item, random, nextId));
  const { kind, style, values } = metadataOf(bare);
  const wordOrWords = () => (style === 'quoted' ? anyWords(random) : anyWord(random));
  if (kind === undefined)
    return chosen(bare.type === 'picklist' ? ['accepted', 'rejected', 'unsure'] : undefined, random);
  switch (kind) {
    case 'whole':
      return random.below(90_000);
    case 'flag':
      return random.percent(50);
    case 'date':
      return anyDate(random);
    case 'choice':
      return chosen(values, random);
    case 'words':
    case 'texts':
      return times(1 + random.below(3), wordOrWords);
    case 'wordMap':
      return mapOf(random, () => (random.percent(20) ? [anyWord(random), 'b'] : anyWord(random)));
    case 'textMap':
      return mapOf(random, () => `t:${random.below(1e9).toString(16)}`);
    case 'wholeMap':
      return mapOf(random, () => random.below(100));
    case 'text':
    case 'word':
      return wordOrWords();
  }
}

function chosen(values: readonly string[] | undefined, random: Random): string {
  const [first = 'other', ...more] = values ?? [];
  return random.pick([first, ...more]);
}

function mapOf(random: Random, entry: () => Data): Data {
  const names = ['Event 15', 'certainty', 'toString', 'constructor', '__proto__', '7', 'a: b'] as const;
  return Object.fromEntries(times(1 + random.below(3), () => [random.pick(names), entry()]));
}

/** A record as plain data, without the fields that it has not. */
export function plain(fields: Fields): Data {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
