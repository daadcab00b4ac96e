import * as v from 'valibot';
import { isSidecarPath } from '../corpus/files.ts';
import { actorEntry } from '../registers/actors.ts';
import { corpusFields } from '../registers/corpus-schema.ts';
import { eventEntry } from '../registers/events.ts';
import { articleBlock, dropRecord, sections, type SectionKey } from '../sidecar/schema.ts';
import { bareSchema, fieldSchema, isListSchema, isRecordSchema } from '../yaml/fields.ts';
import type { WordPath } from '../yaml/words.ts';
import { describe } from './descriptions.ts';

/** The YAML files that a corpus consists of. */
export type YamlFileKind = 'sidecar' | 'actors' | 'events' | 'corpus';

/** What a file of the corpus is by its path; undefined for one that is no YAML file of the format. */
export function yamlFileKind(path: string): YamlFileKind | undefined {
  if (isSidecarPath(path)) return 'sidecar';
  return Object.hasOwn(registers, path) ? registers[path] : undefined;
}

const registers: Readonly<Record<string, YamlFileKind>> = {
  'actors.yaml': 'actors',
  'events.yaml': 'events',
  'corpus.yaml': 'corpus',
};

const listsOf = Object.fromEntries(
  Object.entries<v.GenericSchema>(sections).map(([name, record]) => [name, v.array(record)]),
);

/** The format of each kind of file as one schema. */
const fileSchemas: Readonly<Record<YamlFileKind, v.GenericSchema>> = {
  sidecar: v.looseObject({ newsweave: v.string(), text: v.string(), article: articleBlock, ...listsOf }),
  actors: v.looseObject({ newsweave: v.string(), actors: v.array(actorEntry) }),
  events: v.looseObject({ newsweave: v.string(), events: v.array(eventEntry) }),
  corpus: v.looseObject(corpusFields),
};

/** The schema of what stands at a path of a file; undefined for what the format does not name. */
export function schemaAt(kind: YamlFileKind, path: WordPath): v.GenericSchema | undefined {
  return path.reduce<v.GenericSchema | undefined>((schema, step) => {
    if (schema === undefined) return undefined;
    const bare = bareSchema(schema);
    if (typeof step === 'number') return isListSchema(bare) ? bare.item : bare;
    return isListSchema(bare) ? undefined : fieldSchema(bare, step);
  }, fileSchemas[kind]);
}

/** A field of a record or file, and one sentence on it where there is one. */
export interface FieldHelp {
  readonly name: string;
  readonly description: string | undefined;
}

/** The fields that a map at a path may have; none where no map belongs. */
export function fieldsAt(kind: YamlFileKind, path: WordPath): FieldHelp[] {
  const schema = schemaAt(kind, path);
  const bare = schema && bareSchema(schema);
  if (bare === undefined || !isRecordSchema(bare)) return [];
  const names = Object.keys(bare.entries);
  const all = mayDrop(kind, path)
    ? [...names, ...Object.keys(dropRecord.entries).filter((name) => !names.includes(name))]
    : names;
  return all.map((name) => ({ name, description: fieldDescription(kind, [...path, name]) }));
}

function mayDrop(kind: YamlFileKind, [section, index, ...rest]: WordPath): boolean {
  const isRecord = kind === 'sidecar' && typeof index === 'number' && rest.length === 0;
  return isRecord && isSection(section) && section !== 'verdicts' && section !== 'ignored';
}

function isSection(name: unknown): name is SectionKey {
  return typeof name === 'string' && Object.hasOwn(sections, name);
}

/** What the field at a path is for; undefined for one that the format does not name. */
export function fieldDescription(kind: YamlFileKind, path: WordPath): string | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  const key = keys.at(-1);
  if (key === undefined) return undefined;
  if (keys.length === 1) {
    if (key === 'newsweave') return 'The version of the format.';
    const owner = kind === 'corpus' || kind === 'sidecar' ? kind : 'register';
    return describe(owner, key) ?? describe(key, key);
  }
  if (key === 'drops' && keys.length === 2) return describe('record', key);
  // A list of records gives its name to their fields; `relations` of a rationale are relations.
  const owner = keys.at(-2) ?? '';
  return schemaAt(kind, path) === undefined ? undefined : describe(owner, key);
}
