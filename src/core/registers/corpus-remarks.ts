import * as v from 'valibot';
import { relationTypes, relationTypesOf } from '../relations/types.ts';
import { responseTypes } from '../responses/types.ts';
import { corpusFields } from './corpus-schema.ts';
import { readCorpusSettings, type CorpusSettings } from './corpus-settings.ts';
import { leadsOutside } from './globs.ts';
import { isDataMap } from '../yaml/data.ts';
import { readYaml, sidecarBounds } from '../yaml/read.ts';
import type { Problem } from '../text/range.ts';
import { remarksOn } from '../yaml/remarks.ts';
import { placed, type Note } from './places.ts';

const corpusFile = v.looseObject(corpusFields);

/**
 * What the text of a corpus.yaml holds that is kept but cannot mean what it should: unknown keys and types, clashing variables, and
 * patterns of files elsewhere. Ranges are code points of it.
 */
export function settingsRemarks(yaml: string): Problem[] {
  const { value: data } = readYaml(yaml, sidecarBounds);
  return isDataMap(data) ? placed(yaml, remarksIn(data, readCorpusSettings(yaml).value)) : [];
}

function remarksIn(data: Readonly<Record<string, unknown>>, settings: CorpusSettings): Note[] {
  const types = new Set(relationTypesOf(settings).map(({ id }) => id));
  const relations = entriesAt(data, 'relationTypes');
  const responses = entriesAt(data, 'responseTypes');
  const fields = listOf(data['fields']);
  return [
    ...remarksOn(corpusFile, data),
    ...['include', 'exclude'].flatMap((key) => outsideGlobs(data[key], [key])),
    ...relations.flatMap((entry, index) => unknownExclusions(entry, ['relationTypes', 'extend', index], types)),
    ...relations.flatMap((entry, index) => namelessType(entry, ['relationTypes', 'extend', index], relationTypes)),
    ...responses.flatMap((entry, index) => namelessType(entry, ['responseTypes', 'extend', index], responseTypes)),
    ...repeated(relations, ['relationTypes', 'extend'], 'id'),
    ...repeated(responses, ['responseTypes', 'extend'], 'id'),
    ...repeated(fields, ['fields'], 'name'),
    ...repeated(fields, ['fields'], 'key'),
  ];
}

/** Patterns of files that are no part of the corpus. */
function outsideGlobs(given: unknown, path: Note['path']): Note[] {
  if (Array.isArray(given)) return given.flatMap((each: unknown, index) => outsideGlobs(each, [...path, index]));
  if (typeof given !== 'string' || !leadsOutside(given)) return [];
  const message = `The pattern \`${given}\` leads outside the corpus, and is ignored.`;
  return [{ code: 'outside-corpus', message, path }];
}

type Entry = Readonly<Record<string, unknown>>;

function entriesAt(data: unknown, name: string): readonly Entry[] {
  const types = isDataMap(data) ? data[name] : undefined;
  return isDataMap(types) ? listOf(types['extend']) : [];
}

function listOf(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value.map((each: unknown) => (isDataMap(each) ? each : {})) : [];
}

function unknownExclusions(entry: Entry, path: Note['path'], types: ReadonlySet<string>): Note[] {
  return ['excludesSameDirection', 'excludesOppositeDirection'].flatMap((key) => {
    const given = entry[key];
    const ids: readonly unknown[] = Array.isArray(given) ? given : [given];
    return ids.flatMap((id, index) => {
      if (typeof id !== 'string' || types.has(id)) return [];
      const place = Array.isArray(given) ? [...path, key, index] : [...path, key];
      return [{ code: 'unknown-type', message: `There is no relation type \`${id}\`.`, path: place }];
    });
  });
}

/** A new type without a label is shown by its id. */
function namelessType(entry: Entry, path: Note['path'], defaults: readonly { readonly id: string }[]): Note[] {
  const { id, label } = entry;
  if (typeof id !== 'string' || label !== undefined || defaults.some((type) => type.id === id)) return [];
  return [{ code: 'missing-label', message: `The new type \`${id}\` needs a label.`, path: [...path, 'id'] }];
}

function repeated(entries: readonly Entry[], path: Note['path'], key: string): Note[] {
  const words = entries.map((entry) => entry[key]);
  return words.flatMap((word, index) => {
    if (typeof word !== 'string' || words.indexOf(word) === words.lastIndexOf(word)) return [];
    return [{ code: 'duplicate-id', message: `\`${word}\` stands twice here.`, path: [...path, index, key] }];
  });
}
