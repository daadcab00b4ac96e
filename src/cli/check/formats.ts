import { counted, onOneLine } from '../words.ts';
import type { CheckReport, PlacedFinding } from './report.ts';
import { asSarif } from './sarif.ts';

/** The ways in which `check` prints what it found. */
export const checkFormats = ['text', 'json', 'sarif', 'github'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** A report as it is printed. `prefix` leads from the folder where the command runs to the corpus; it ends with `/`. */
export function printed(report: CheckReport, format: CheckFormat, prefix: string): string {
  switch (format) {
    case 'json':
      return asJson(report);
    case 'sarif':
      return JSON.stringify(asSarif(report, prefix), null, 2);
    case 'github':
      return report.findings.map((finding) => asWorkflowCommand(finding, prefix)).join('\n');
    case 'text':
      return asText(report);
  }
}

function asJson({ findings, setAside, counts, articles, ms }: CheckReport): string {
  const entries = findings.map(({ rule, level, path, start, end, message, fingerprint, related, fixes }) => ({
    rule,
    level,
    path,
    start,
    end,
    message,
    fingerprint,
    related,
    fixes,
  }));
  return JSON.stringify({ findings: entries, counts, articles, ms, setAside: setAside.length });
}

function asText({ findings, setAside, counts, articles, ms }: CheckReport): string {
  const lines = findings.map(
    ({ path, start, level, rule, message }) =>
      `${onOneLine(path)}:${start.line + 1}:${start.character + 1} ${level} ${rule} ${onOneLine(message, Infinity)}`,
  );
  const byRule = Object.entries(counts).map(([rule, count]) => `${rule} ${count}`);
  const total = `${counted(findings.length, 'finding')} in ${counted(articles, 'article')}`;
  const aside = setAside.length > 0 ? `, ${setAside.length} set aside` : '';
  return [...lines, `${total}${aside} (${ms} ms)${byRule.length > 0 ? `: ${byRule.join(', ')}` : ''}`].join('\n');
}

const commands = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

/**
 * A finding as a workflow command of GitHub Actions, which shows it on the file's line. Characters that would end the
 * command or a property are escaped as the runner reads them.
 */
function asWorkflowCommand({ path, start, end, level, rule, message }: PlacedFinding, prefix: string): string {
  const isOneLine = start.line === end.line && end.character > start.character;
  const properties = [
    ['file', startedOtherwise(`${prefix}${path}`)],
    ['line', String(start.line + 1)],
    ['endLine', String(end.line + 1)],
    ...(isOneLine
      ? [
          ['col', String(start.character + 1)],
          ['endColumn', String(end.character)],
        ]
      : []),
    ['title', rule],
  ];
  const words = properties.map(([key = '', value = '']) => `${key}=${escapedProperty(value)}`).join(',');
  return `::${commands[level]} ${words}::${escapedData(message)}`;
}

/** The same path, not beginning with `=`: the runner would take that for a part of the sign before the value. */
function startedOtherwise(path: string): string {
  return path.startsWith('=') ? `./${path}` : path;
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
