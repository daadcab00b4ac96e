import type { Finding, FindingPlace, Level } from '../../core/rules/finding.ts';
import { placeLines, type PlaceLines } from '../../core/rules/place-lines.ts';
import type { LineRange } from '../../core/text/positions.ts';

/** A finding with its places in lines, as `check` prints it. */
export interface PlacedFinding extends LineRange {
  readonly rule: string;
  readonly level: Level;
  /** Relative to the corpus, with `/`. */
  readonly path: string;
  readonly message: string;
  readonly fingerprint: string;
  readonly related: readonly PlacedRelated[];
  /** What the quick fixes in the editor would do. */
  readonly fixes: readonly string[];
  /** Why a person set it aside; null where nobody did. */
  readonly setAside: string | null;
}

export interface PlacedRelated extends LineRange {
  readonly path: string;
  readonly message: string;
}

/** What one run of `check` came to. */
export interface CheckReport {
  /** In path order, then text order. Those that were set aside are not among them. */
  readonly findings: readonly PlacedFinding[];
  readonly setAside: readonly PlacedFinding[];
  /** Findings by rule. */
  readonly counts: Readonly<Record<string, number>>;
  readonly articles: number;
  readonly ms: number;
}

/** Puts findings in their order, with lines. `textOf` gives the text of a file as positions see it. */
export async function placedFindings(
  findings: readonly Finding[],
  textOf: (path: string) => Promise<string>,
): Promise<PlacedFinding[]> {
  const files = new Map<string, PlaceLines>();
  const linesOf = async (place: FindingPlace): Promise<LineRange> => {
    // The top of a file is where it is, also where the file cannot be read or is a folder.
    if ('range' in place && place.range.end === 0) return { start: top, end: top };
    const lines = files.get(place.path) ?? placeLines(await textOf(place.path));
    files.set(place.path, lines);
    return lines(place);
  };
  const placed: PlacedFinding[] = [];
  for (const { rule, level, place, message, fingerprint, related, fixes, setAside } of findings) {
    const others: PlacedRelated[] = [];
    for (const other of related)
      others.push({ path: other.place.path, ...(await linesOf(other.place)), message: other.message });
    const lines = await linesOf(place);
    const titles = fixes.map(({ title }) => title);
    const reason = setAside === null ? null : (setAside.reason ?? '');
    const head = { rule, level, path: place.path, ...lines, message, fingerprint };
    placed.push({ ...head, related: others, fixes: titles, setAside: reason });
  }
  return placed.sort(byPlace);
}

const top = { line: 0, character: 0 };

function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  const order =
    a.start.line - b.start.line ||
    a.start.character - b.start.character ||
    a.end.line - b.end.line ||
    a.end.character - b.end.character;
  if (order !== 0) return order;
  const [one, other] = [`${a.rule} ${a.fingerprint}`, `${b.rule} ${b.fingerprint}`];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** How many findings each rule has, by the rule's name. */
export function countsByRule(findings: readonly PlacedFinding[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
