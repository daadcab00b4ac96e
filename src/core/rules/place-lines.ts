import { codePointMap } from '../text/code-points.ts';
import { textPositions, type LineRange, type TextPositions } from '../text/positions.ts';
import { rangesInFile } from '../registers/entry-ranges.ts';
import type { RecordRanges } from '../yaml/record-ranges.ts';
import type { FindingPlace } from './finding.ts';

/** Finds where a place of a finding is, in lines and UTF-16 units from 0. */
export type PlaceLines = (place: FindingPlace) => LineRange;

/** Makes the finder of one file. A record that the file does not hold any more is at its top. */
export function placeLines(text: string): PlaceLines {
  let positions: TextPositions | undefined;
  let records: RecordRanges | undefined;
  return (place) => {
    positions ??= textPositions(text);
    if ('range' in place) return positions.toLineRange(place.range);
    records ??= rangesInFile(place.path, text);
    const range = records.of(place.record, place.field);
    if (range === undefined) return positions.toLineRange({ at: 0, end: 0 });
    const map = codePointMap(text);
    return positions.toLineRange({ at: map.toCodePoint(range.start), end: map.toCodePoint(range.end) });
  };
}
