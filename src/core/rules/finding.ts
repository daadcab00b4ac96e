import type { RecordName } from '../coding/annotations.ts';
import type { CorpusSettings } from '../registers/corpus-settings.ts';
import type { RuleLevel } from '../registers/corpus-schema.ts';
import type { IgnoredRecord } from '../sidecar/schema.ts';
import type { Range } from '../text/range.ts';
import type { Fix } from './fix.ts';

/** How much a finding matters (RULES "Levels"). Hints are shown in open files only. */
export type Level = Exclude<RuleLevel, 'off'>;

/** The levels, the gravest last. */
export const levels: readonly Level[] = ['hint', 'info', 'warning', 'error'];

/** True for a level that is at least as grave as another. */
export function isAtLeast(level: Level, other: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(other);
}

/**
 * Where something was found, or what has to do with it: a stretch of a file in code points of its text, or a field of a
 * record of a YAML file (the record's id where `field` is empty), which is looked for when it is shown.
 */
export type FindingPlace =
  | { readonly path: string; readonly range: Range }
  | { readonly path: string; readonly record: string; readonly field: readonly (string | number)[] };

/** Another place that has to do with a finding, and a few words on what is there. */
export interface RelatedPlace {
  readonly place: FindingPlace;
  readonly message: string;
}

/** What a rule gives; `findingOf` makes a finding of it. */
export interface Found {
  /** One sentence, or two, for people. */
  readonly message: string;
  readonly place: FindingPlace;
  readonly related?: readonly RelatedPlace[];
  /** The records of the relations that it takes. */
  readonly records?: readonly RecordName[];
  /**
   * What tells it from the other findings of its rule: ids of records and events, or words of the text. Never a
   * position, so that it is the same after edits elsewhere.
   */
  readonly about: readonly string[];
  readonly fixes?: readonly Fix[];
  /** A level that is not the rule's own. */
  readonly level?: Level;
  /** Facts for machines. */
  readonly data?: Readonly<Record<string, string | number>>;
}

/** What a rule or a reader found. */
export interface Finding {
  /** Stable name of the rule, for machines and for `rules` in corpus.yaml. */
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly place: FindingPlace;
  readonly related: readonly RelatedPlace[];
  /** The records of the relations that it takes; none for what is not about relations. */
  readonly records: readonly RecordName[];
  /** `f:` and 12 hex digits: the same for the same finding, wherever it stands. */
  readonly fingerprint: string;
  readonly fixes: readonly Fix[];
  readonly data: Readonly<Record<string, string | number>>;
  /** How a person set it aside; null where nobody did. */
  readonly setAside: IgnoredRecord | null;
}

/** The findings as a corpus wants them: with its own levels, and without those that it has switched off. */
export function atLevels(findings: readonly Finding[], { rules }: Pick<CorpusSettings, 'rules'>): readonly Finding[] {
  return findings.flatMap((finding) => {
    const level = Object.hasOwn(rules, finding.rule) ? rules[finding.rule] : undefined;
    if (level === 'off') return [];
    return [level === undefined ? finding : { ...finding, level }];
  });
}

/** Longest words that a message repeats, in characters. */
const maxQuoted = 60;

/** Words in a message: cut to a sensible length, in quotation marks. */
export function quoted(words: string): string {
  const characters = [...words];
  return `“${characters.length > maxQuoted ? `${characters.slice(0, maxQuoted).join('')}…` : words}”`;
}
