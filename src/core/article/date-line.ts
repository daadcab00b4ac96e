import type { Line } from '../text/lines.ts';
import { dateIntroductions, updateWords, weekdays } from './date-words.ts';
import { findDate, isoDate } from './dates.ts';

/** All in small letters, as the texts that they are tried on. An hour; behind it may stand any zone in capitals or small letters, else only one that is known. */
const hour = '\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s*uhr)?(?:\\s*[ap]\\.?m\\.?)?';
const zone = '(?:gmt|utc|est|edt|cet|cest|bst|msk|local time)(?:[+-]\\d{1,2})?';

const before = new RegExp(
  `^(?:${dateIntroductions})?(?:\\s*:)?(?:\\s*${hour}(?:\\s*[a-z]{2,4})?)?[,|]?(?:\\s*(?:${weekdays})[,.]{0,2})?(?:\\s+(?:the|le|den|el|dia))?[\\s*_|·•–—-]*$`,
  'u',
);
const after = new RegExp(
  '^(?:\\s*(?:[|,·•–—-]+|г\\.?|року|р\\.|год[а]?))?' +
    `(?:\\s*(?:at|um|à|a las|às|alle|в|о|saat|godz\\.)?\\s*${hour}(?:\\s*\\(?(?:${zone}|[a-z]{2,5})\\)?)?|\\s*\\(?${zone}\\)?)?[\\s*_|.)]*$`,
  'u',
);

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
    before.test(text.slice(0, found.start).toLowerCase().replace(/[*_]/g, '').trim()) &&
    after.test(text.slice(found.end).toLowerCase());
  return isDate ? isoDate(found.date) : undefined;
}

/** Which month '03/05/2026' means depends on the country. */
const word = new RegExp(`^(?:${dateIntroductions}|${updateWords})\\s*:?$|^\\d{1,2}([/.-])\\d{1,2}\\1\\d{4}$`, 'u');

/** True for a line that says that a date follows, or one that can be read in two ways: 'Published', 'Last updated:', '03/05/2026'. */
export function isDateWord(line: Line): boolean {
  const text = line.text.trim();
  return text.length <= 40 && word.test(text.toLowerCase());
}
