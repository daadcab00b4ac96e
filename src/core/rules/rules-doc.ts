import { once } from '../once.ts';
import { readerRules } from './reader-rules.ts';
import { rules } from './registry.ts';
import type { Rule } from './rule.ts';

/** docs/rules.md, made from the rules themselves (`node src/tools/rules-doc.mjs`). */
export function rulesDoc(): string {
  const readers = new Set<Rule>(readerRules);
  const ofCorpus = rules.filter((rule) => !readers.has(rule));
  return `${[
    '# Rules',
    'What the automatic checks find, in the Problems view and by `newsweave check`. Made from `src/core/rules` by `node src/tools/rules-doc.mjs`; do not edit.',
    'An *error* or *warning* contradicts itself or the text, *info* is worth knowing, a *hint* is work to do and is shown in open files only. `rules` in corpus.yaml sets another level for a rule, or `off`:',
    '```yaml\nrules: { unlinked-event: "off", declared-count-mismatch: warning }\n```',
    'A finding is set aside by a record in the article’s sidecar, with a reason; it is then counted and not shown. Its fingerprint is made of the rule and of ids or words, never of lines, so it stays the same while the text moves. No quick fix edits an article.',
    '```yaml\nignored:\n  - { rule: declared-count-mismatch, finding: "f:0123456789ab", reason: "The scrape lost the list.", by: ana, when: "2026-11-21" }\n```',
    ...ofCorpus.map(sectionOn),
    '## How files are read',
    'Told of single files, whatever else is in the corpus. Most close the file to writing until it is mended.',
    tableOf(readerRules),
  ].join('\n\n')}\n`;
}

/** The line of docs/rules.md, from 0, that begins what is said of a rule; undefined for a rule that there is not. */
export function lineOfRule(id: string): number | undefined {
  return ruleLines().get(id);
}

const ruleLines = once(() => {
  const lines = rulesDoc().split('\n');
  return new Map(
    rules.flatMap(({ id }) => {
      const line = lines.findIndex((each) => each === `## ${id}` || each.startsWith(`| \`${id}\` |`));
      return line < 0 ? [] : [[id, line] as const];
    }),
  );
});

function sectionOn({ id, level, finds, why, source, fixes, example }: Rule): string {
  const lines = [
    `## ${id}`,
    `*${level}.* ${finds}`,
    why,
    `Example: ${code(example)}`,
    ...(fixes.length === 0 ? [] : [`Quick fix: ${fixes.join('; ')}.`]),
    ...(source === null ? [] : [`Source: ${source}.`]),
  ];
  return lines.join('\n\n');
}

function tableOf(list: readonly Rule[]): string {
  const rows = list.map(({ id, level, finds, example }) => `| \`${id}\` | ${level} | ${finds} | ${code(example)} |`);
  return ['| rule | level | finds | example |', '|---|---|---|---|', ...rows].join('\n');
}

/** Words as code, also where they hold a mark of code. */
function code(words: string): string {
  return words.includes('`') ? `\`\` ${words} \`\`` : `\`${words}\``;
}
