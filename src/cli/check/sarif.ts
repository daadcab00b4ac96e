import { rules } from '../../core/rules/registry.ts';
import type { Level } from '../../core/rules/finding.ts';
import type { RuleHelp } from '../../core/rules/rule.ts';
import type { LineRange } from '../../core/text/positions.ts';
import type { CheckReport, PlacedFinding } from './report.ts';

/** What SARIF calls our levels. */
const levels: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** A report as SARIF 2.1.0 has it, with help for each rule that found something. What was set aside is suppressed. */
export function asSarif({ findings, setAside }: CheckReport, prefix: string) {
  const all = [...findings, ...setAside];
  const found = new Set(all.map(({ rule }) => rule));
  const described = rules.filter(({ id }) => found.has(id));
  const indexOf = new Map(described.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'newsweave', rules: described.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        results: all.map((finding) => resultOf(finding, indexOf.get(finding.rule), prefix)),
      },
    ],
  };
}

function descriptorOf({ id, level, finds, why, source, fixes, example }: RuleHelp) {
  const more = [
    ...(fixes.length > 0 ? [`Quick fix: ${fixes.join('; ')}.`] : []),
    ...(source === null ? [] : [`Source: ${source}.`]),
  ];
  return {
    id,
    shortDescription: { text: finds },
    fullDescription: { text: why },
    help: {
      text: [finds, why, `Example: ${example}`, ...more].join('\n\n'),
      markdown: [finds, why, `Example: \`${example.replaceAll('`', '')}\``, ...more].join('\n\n'),
    },
    defaultConfiguration: { level: levels[level] },
  };
}

function resultOf(finding: PlacedFinding, ruleIndex: number | undefined, prefix: string) {
  const { rule, level, message, fingerprint, related, fixes, setAside } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[level],
    message: { text: message },
    locations: [{ physicalLocation: physicalLocation(`${prefix}${finding.path}`, finding) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, index) => ({
        id: index + 1,
        physicalLocation: physicalLocation(`${prefix}${other.path}`, other),
        message: { text: other.message },
      })),
    }),
    partialFingerprints: { 'newsweaveFinding/v1': fingerprint },
    ...(setAside !== null && {
      suppressions: [{ kind: 'external', status: 'accepted', ...(setAside !== '' && { justification: setAside }) }],
    }),
    ...(fixes.length > 0 && { properties: { fixes } }),
  };
}

function physicalLocation(path: string, { start, end }: LineRange) {
  return {
    artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
  };
}

/**
 * A relative path as a URI reference: what URIs do not hold is escaped, and no segment is taken for a scheme. Half
 * characters, which names on Windows may have, are in no URI.
 */
function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
