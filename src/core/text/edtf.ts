/**
 * Dates as EDTF writes them (Extended Date/Time Format, levels 0 and 1): `2024`, `2024-03-05`, `2024-03-05T10:00:00Z`,
 * seasons `2024-21`, `2024-03?` (uncertain), `2024~` (about), `2024%` (both), unknown digits `202X`, `2024-XX`,
 * intervals `2024-03-05/2024-03-07` with an open (`..`) or unknown (empty) end, years before 0 and beyond 9999.
 */

/** True for a date of EDTF level 0 or 1. */
export function isEdtf(text: string): boolean {
  const ends = text.split('/');
  const [first = '', last] = ends;
  if (last === undefined) return isDate(first) || isInstant(first);
  if (ends.length > 2) return false;
  const isEnd = (end: string) => end === '' || end === '..' || isDate(end);
  return isEnd(first) && isEnd(last) && (isDate(first) || isDate(last));
}

const longYear = /^Y-?[1-9]\d{4,}$/;
const date = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;

/** A year, month, season or day, with a mark of doubt or without. */
function isDate(text: string): boolean {
  const plain = text.replace(/[?~%]$/, '');
  if (longYear.test(plain)) return true;
  const [, sign = '', year = '', month, day] = date.exec(plain) ?? [];
  if (year === '' || (sign === '-' && year === '0000')) return false;
  if (month === undefined) return true;
  // A year with unknown digits stands alone, and a month that is not known leaves no day that could be.
  if (year.includes('X')) return false;
  if (month === 'XX') return day === undefined || day === 'XX';
  const number = Number(month);
  if (number >= 21 && number <= 24) return day === undefined;
  if (number < 1 || number > 12) return false;
  return day === undefined || day === 'XX' || (Number(day) >= 1 && Number(day) <= daysIn(Number(sign + year), number));
}

/** Days of a month in the calendar of ISO 8601, which has leap years before 1582 and a year 0. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const instant = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:Z|[+-](\d\d)(?::(\d\d))?)?$/;

/** A day with a time of day, in some zone or in none. */
function isInstant(text: string): boolean {
  const [, day = '', hour, minute, second, zoneHour = '0', zoneMinute = '0'] = instant.exec(text) ?? [];
  if (!isDate(day)) return false;
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  const isMidnight = hour === '24' && minute === '00' && second === '00';
  const isZone = Number(zoneHour) < 14 ? Number(zoneMinute) < 60 : zoneHour === '14' && Number(zoneMinute) === 0;
  return (isTime || isMidnight) && isZone;
}
