import fc from 'fast-check';
import type { CheckReport, PlacedFinding } from '../../src/cli/check/report.ts';
import { levels } from '../../src/core/rules/finding.ts';
import { rules } from '../../src/core/rules/registry.ts';
import type { LineRange } from '../../src/core/text/positions.ts';

/** Text that means something to shells, URIs, Markdown or workflow commands, among any other. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom('%', '%25', '%0A', '::', ':', ',', '=', '\r', '\n', '#', '?', ' ', '##[error]', '"', '\\', '../'),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** A path below the corpus: names that a file system may have, with `/` between them. */
export const hostilePath: fc.Arbitrary<string> = fc
  .array(
    hostileText.map((text) => text.replaceAll('/', '')).filter((name) => !['', '.', '..'].includes(name)),
    { minLength: 1, maxLength: 3 },
  )
  .map((names) => names.join('/'));

const lines: fc.Arbitrary<LineRange> = fc
  .tuple(fc.nat(99), fc.nat(99), fc.nat(3), fc.nat(99))
  .map(([line, character, more, wide]) => ({
    start: { line, character },
    end: { line: line + more, character: more === 0 ? character + wide : wide },
  }));

/** A finding with whatever words and places. */
export const placedFinding: fc.Arbitrary<PlacedFinding> = fc
  .record({
    rule: fc.constantFrom(...rules.map(({ id }) => id)),
    level: fc.constantFrom(...levels),
    path: hostilePath,
    message: hostileText,
    fingerprint: fc.constant('f:0123456789ab'),
    related: fc.array(
      fc
        .record({ path: hostilePath, message: hostileText, at: lines })
        .map(({ path, message, at }) => ({ path, message, ...at })),
      { maxLength: 3 },
    ),
    fixes: fc.uniqueArray(hostileText, { maxLength: 3 }),
    setAside: fc.option(fc.oneof(hostileText, fc.constant(''))),
    at: lines,
  })
  .map(({ at, ...finding }) => ({ ...finding, ...at }));

/** A report of some findings. */
export function reportOf(all: readonly PlacedFinding[]): CheckReport {
  const isAside = ({ setAside }: PlacedFinding) => setAside !== null;
  return {
    findings: all.filter((each) => !isAside(each)),
    setAside: all.filter(isAside),
    counts: {},
    articles: 1,
    ms: 1,
  };
}
