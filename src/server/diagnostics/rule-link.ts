import { lineOfRule } from '../../core/rules/rules-doc.ts';

/** Says where one reads about a rule; undefined where nowhere. */
export type RuleLink = (rule: string) => string | undefined;

/** The place of a rule in docs/rules.md, by its line, for editors show the file as a text. */
export function linkToRule(rulesDoc: string, rule: string): string | undefined {
  const line = lineOfRule(rule);
  return line === undefined ? undefined : `${rulesDoc}#L${line + 1}`;
}
