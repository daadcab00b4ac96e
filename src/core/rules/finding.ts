import type { CorpusSettings } from '../registers/corpus-settings.ts';
import type { RuleLevel } from '../registers/corpus-schema.ts';
import type { Range } from '../text/range.ts';

/** How much a finding matters (RULES "Levels"). Hints are shown in open files only. */
export type Level = Exclude<RuleLevel, 'off'>;

/**
 * Where something was found, or what has to do with it: a stretch of a file in code points of its text, or a field of a
 * record of a YAML file (the record's id where `field` is empty), which is looked for when it is shown.
 */
export type FindingPlace =
  | { readonly path: string; readonly range: Range }
  | { readonly path: string; readonly record: string; readonly field: readonly (string | number)[] };

/** What a rule or a reader found. */
export interface Finding {
  /** Stable name of the rule, for machines and for `rules` in corpus.yaml. */
  readonly rule: string;
  readonly level: Level;
  /** One sentence, or two, for people. */
  readonly message: string;
  readonly place: FindingPlace;
  /** Other places, each with a few words on what is there. */
  readonly related: readonly { readonly place: FindingPlace; readonly message: string }[];
  /** What a quick fix needs to know. */
  readonly data: Readonly<Record<string, string | number>>;
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
