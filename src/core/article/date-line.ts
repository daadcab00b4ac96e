import type { Line } from '../text/lines.ts';
import { findDate, isoDate } from './dates.ts';

const before =
  /^(?:(?:date|published|posted|publication date|first published|released)(?: on| at)?)?(?:\s*:)?(?:\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?)?[\s*_|·•–—-]*$/iu;
const after =
  /^(?:\s*[|,·•–—-]+)?(?:\s*(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?)?(?:\s*(?:a\.?m\.?|p\.?m\.?))?(?:\s*\(?(?:gmt|utc|est|edt|cet|cest|bst|msk|local time)(?:[+-]\d{1,2})?\)?)?[\s*_|.)]*$/iu;

/**
 * The date of a line that is a date and nothing else: `Published: 18 April 2026, 10:30 GMT`.
 * Undefined for other lines, null for a date without a year.
 */
export function readDateLine(line: Line): string | null | undefined {
  const text = line.text.trim();
  if (text.length > 80) return undefined;
  const found = findDate(text);
  if (found === undefined) return undefined;
  const isDate =
    before.test(text.slice(0, found.start).replace(/[*_]/g, '').trim()) && after.test(text.slice(found.end));
  return isDate ? isoDate(found.date) : undefined;
}
