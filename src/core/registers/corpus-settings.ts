import type { Problem } from '../text/range.ts';
import { relationTypeEntry, type RelationTypeEntry } from '../relations/types.ts';
import { responseTypeEntry, type ResponseTypeEntry } from '../responses/types.ts';
import { readYaml, sidecarBounds } from '../yaml/read.ts';
import { corpusFields, ownField, ruleLevel, type OwnField, type RuleLevel } from './corpus-schema.ts';
import { isDataMap } from '../yaml/data.ts';
import { placed, type Note } from './places.ts';
import { settingsReader } from './settings-reader.ts';

/** What corpus.yaml sets, with the defaults of an implicit corpus (FORMAT "corpus.yaml"). */
export interface CorpusSettings {
  readonly name: string | null;
  /** Globs of articles, relative to the corpus, with `/`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /**
   * Where records are written: the shared sidecar or the annotator's own. Null where the file cannot be read or says
   * something else: then nothing may be written.
   */
  readonly layers: 'shared' | 'own' | null;
  /** Levels of rules that are not their default ones. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Changes of the relation types; `relationTypesOf` gives the types themselves. */
  readonly relationTypes: readonly RelationTypeEntry[];
  /** Changes of the response types; `responseTypesOf` gives the types themselves. */
  readonly responseTypes: readonly ResponseTypeEntry[];
  /** The project's own variables. */
  readonly fields: readonly OwnField[];
}

export const defaultSettings: CorpusSettings = {
  name: null,
  include: ['**/*.txt', '**/*.md'],
  exclude: [],
  layers: 'shared',
  rules: {},
  relationTypes: [],
  responseTypes: [],
  fields: [],
};

/** The settings of a corpus whose corpus.yaml cannot be read: nothing may be written. */
export const unknownSettings: CorpusSettings = { ...defaultSettings, layers: null };

/** The settings that could be read, and what in the file does not fit. Ranges are code points of it. */
export interface SettingsReading {
  readonly value: CorpusSettings;
  /** What does not fit; its default stands in for it. */
  readonly problems: readonly Problem[];
}

/** Reads the text of a corpus.yaml. */
export function readCorpusSettings(yaml: string): SettingsReading {
  const { value: data, problems: faults } = readYaml(yaml, sidecarBounds);
  if (faults.length > 0) return unreadable(faults);
  if (data === undefined) return { value: defaultSettings, problems: [] };
  if (!isDataMap(data)) {
    const message = 'This file must hold fields such as `name` and `include`.';
    return unreadable(placed(yaml, [{ code: 'bad-corpus-settings', message, path: [] }]));
  }
  const notes: Note[] = [];
  const { field, list, map } = settingsReader(data, notes);
  const version = field<'1', '1' | null>('newsweave', corpusFields.newsweave, '1', null);
  const layers = field<'shared' | 'own', 'shared' | null>('layers', corpusFields.layers, 'shared', null);
  const value: CorpusSettings = {
    name: field('name', corpusFields.name, null),
    include: field('include', corpusFields.include, defaultSettings.include),
    exclude: field('exclude', corpusFields.exclude, defaultSettings.exclude),
    layers: version === null ? null : layers,
    rules: map('rules', ruleLevel),
    relationTypes: list(['relationTypes', 'extend'], relationTypeEntry),
    responseTypes: list(['responseTypes', 'extend'], responseTypeEntry),
    fields: list(['fields'], ownField),
  };
  return { value, problems: placed(yaml, notes) };
}

function unreadable(problems: readonly Problem[]): SettingsReading {
  return { value: unknownSettings, problems };
}
