import { recordRanges, type RecordRanges } from '../yaml/record-ranges.ts';
import { registerLines } from './lines.ts';

/**
 * Finds the records of a YAML file of a corpus by their ids. Of a register with one entry a line only the lines that are
 * asked for are parsed: to parse thousands of them takes the better part of a second.
 */
export function rangesInFile(path: string, text: string): RecordRanges {
  const section = sections.get(path);
  const lines = section === undefined ? undefined : registerLines(text, section);
  if (lines === undefined) return recordRanges(text);
  // Where an id stands twice the first one counts, as in other files.
  const byId = new Map(lines.entries.toReversed().map((entry) => [entry.id, entry]));
  return {
    of: (id, field) => {
      const line = byId.get(id);
      const inLine = line && recordRanges(text.slice(line.start, line.end)).of(id, field);
      return inLine && { start: line.start + inLine.start, end: line.start + inLine.end };
    },
  };
}

const sections: ReadonlyMap<string, string> = new Map([
  ['actors.yaml', 'actors'],
  ['events.yaml', 'events'],
]);
