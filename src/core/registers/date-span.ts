import { isEdtf } from '../text/edtf.ts';

/** The days that a date may mean, as `YYYY-MM-DD`; null at an end that is open. The last day of any month may read 31. */
export interface DateSpan {
  readonly from: string | null;
  readonly to: string | null;
}

const dayOrLess = /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?:T.*)?[?~%]?$/;

/**
 * The span of an EDTF date of four-digit years: `2024`, `2024-03?`, `202X`, `2024-03-05/..`, `2024-21` (a season is
 * taken as the whole year, since it differs by hemisphere). Undefined for what is outside this; it is not reasoned with.
 */
export function dateSpan(edtf: string): DateSpan | undefined {
  if (!isEdtf(edtf)) return undefined;
  const [first = '', second] = edtf.split('/');
  if (second === undefined) return pointSpan(first);
  const start = isOpen(first) ? { from: null } : pointSpan(first);
  const end = isOpen(second) ? { to: null } : pointSpan(second);
  return start && end && { from: start.from, to: end.to };
}

/** True where two spans have a day in common. */
export function spansMeet(a: DateSpan, b: DateSpan): boolean {
  return isBefore(a.from, b.to) && isBefore(b.from, a.to);
}

function isBefore(from: string | null, to: string | null): boolean {
  return from === null || to === null || from <= to;
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function pointSpan(date: string): DateSpan | undefined {
  const { year, month, day } = dayOrLess.exec(date)?.groups ?? {};
  if (year === undefined) return undefined;
  const [firstYear, lastYear] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
  const isWholeYear = month === undefined || month === 'XX' || (day === undefined && /^2[1-4]$/.test(month));
  if (isWholeYear) return { from: `${firstYear}-01-01`, to: `${lastYear}-12-31` };
  if (day === undefined || day === 'XX') return { from: `${firstYear}-${month}-01`, to: `${lastYear}-${month}-31` };
  return { from: `${firstYear}-${month}-${day}`, to: `${lastYear}-${month}-${day}` };
}
