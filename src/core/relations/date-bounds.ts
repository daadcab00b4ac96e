import { dateSpan, type DateSpan } from '../registers/date-span.ts';
import type { TimeConstraint } from './time-constraints.ts';

/** The days on which an event can have started, and those on which it can have ended. */
export interface DateBounds {
  readonly start: DateSpan;
  readonly end: DateSpan;
}

/**
 * What an event's date (EDTF) says of its start and its end. An interval starts in its first date and ends in its second;
 * any other date holds both, but a process that has one may go on after it. Undefined for dates that are not reasoned
 * with: doubtful or approximate ones (`?`, `~`, `%`), and those beyond EDTF's four-digit years.
 */
export function dateBounds(date: string, kind: string | null): DateBounds | undefined {
  if (/[?~%]/.test(date)) return undefined;
  const [first = '', second] = date.split('/');
  if (dateSpan(date) === undefined) return undefined;
  if (second === undefined) {
    const span = pointSpan(first);
    return span && { start: span, end: kind === 'process' ? { from: span.from, to: null } : span };
  }
  const start = isOpen(first) ? open : pointSpan(first);
  const end = isOpen(second) ? open : pointSpan(second);
  return (
    start &&
    end && { start: { from: start.from, to: start.to ?? end.to }, end: { from: end.from ?? start.from, to: end.to } }
  );
}

const open: DateSpan = { from: null, to: null };

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

/** The span of a date without an interval. A time of day with a zone may fall on another day elsewhere. */
function pointSpan(date: string): DateSpan | undefined {
  const span = dateSpan(date);
  const time = /T.*(?:Z|[+-]\d\d(?::\d\d)?)$/.test(date) ? Date.parse(date.replace(/([+-]\d\d)$/, '$1:00')) : NaN;
  if (span === undefined || Number.isNaN(time)) return span;
  const day = new Date(time).toISOString().slice(0, 10);
  const { from, to } = span;
  return { from: from !== null && day < from ? day : from, to: to !== null && day > to ? day : to };
}

/**
 * True where the dates of both ends leave no days on which a constraint could hold. Dates are no finer than days, so two
 * events of one day may stand in any order.
 */
export function breaksConstraint(
  { first, order, second }: TimeConstraint,
  ends: Record<'from' | 'to', DateBounds>,
): boolean {
  const [one, other] = [ends[first.end][first.point], ends[second.end][second.point]];
  return isAfter(one, other) || (order === '=' && isAfter(other, one));
}

/** True where all days of one span are after all days of another. */
function isAfter({ from }: DateSpan, { to }: DateSpan): boolean {
  return from !== null && to !== null && from > to;
}
