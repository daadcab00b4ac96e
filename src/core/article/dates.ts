import { monthNumber } from './date-words.ts';

/** A date as words: `year` is null where they give none. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

// Counted letters, and letters of any case, would each make V8 compile one of these forms for several milliseconds.
const monthName = '(?<!\\p{L})(?=\\p{L}{3})(\\p{L}+)\\.?';
const ordinal = '[Ss][Tt]|[Nn][Dd]|[Rr][Dd]|[Tt][Hh]';
const dayNumber = `(\\d{1,2})(?:${ordinal})?(?!\\d)`;
/** Before the month the day may have a stop, as in German. */
const dayBefore = `(?<!\\d)(\\d{1,2})(?:${ordinal}|\\.)?`;
/** Spanish and Portuguese. */
const of = '[Dd][Ee]';
type DatePart = 'year' | 'month' | 'day';
const forms: readonly { form: RegExp; order: readonly DatePart[] }[] = [
  { form: /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/u, order: ['year', 'month', 'day'] },
  { form: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u, order: ['year', 'month', 'day'] },
  { form: /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u, order: ['day', 'month', 'year'] },
  // With slashes and hyphens only what can be read in one way: 3/4/2024 is March in one country and April in another.
  { form: /(?<!\d)(1[3-9]|2\d|3[01])[-/](\d{1,2})[-/](\d{4})(?!\d)/u, order: ['day', 'month', 'year'] },
  { form: /(?<!\d)(\d{1,2})[-/](1[3-9]|2\d|3[01])[-/](\d{4})(?!\d)/u, order: ['month', 'day', 'year'] },
  {
    form: new RegExp(`${dayBefore}(?:\\s+|-)(?:${of}\\s+)?${monthName}(?:\\s+${of})?(?:,?\\s+|-)(\\d{4})(?!\\d)`, 'u'),
    order: ['day', 'month', 'year'],
  },
  { form: new RegExp(`${monthName},?\\s+${dayNumber},?\\s+(\\d{4})(?!\\d)`, 'u'), order: ['month', 'day', 'year'] },
  { form: new RegExp(`${dayBefore}\\s+(?:${of}\\s+)?${monthName}`, 'u'), order: ['day', 'month'] },
  { form: new RegExp(`${monthName}\\s+${dayNumber}`, 'u'), order: ['month', 'day'] },
];

/** The first date in a short text, with the UTF-16 offsets of its words; undefined where there is none. */
export function findDate(text: string): { date: WrittenDate; start: number; end: number } | undefined {
  const plain = withPlainDigits(text);
  // Most lines have no digit, and then none of the forms is worth its trying.
  if (!/\d/.test(plain)) return undefined;
  for (const { form, order } of forms) {
    const match = form.exec(plain);
    const date = match && readParts(order, match.slice(1));
    if (match && date) return { date, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Arabic and Persian digits as 0 to 9; each stays one UTF-16 unit. */
function withPlainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** `YYYY-MM-DD`, or null where the year is not known. */
export function isoDate({ year, month, day }: WrittenDate): string | null {
  const two = (value: number) => String(value).padStart(2, '0');
  return year === null ? null : `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function readParts(order: readonly DatePart[], words: readonly (string | undefined)[]): WrittenDate | undefined {
  const part = (name: DatePart) => words[order.indexOf(name)] ?? '';
  const month = /^\d+$/.test(part('month')) ? Number(part('month')) : monthNumber(part('month'));
  const day = Number(part('day'));
  if (month === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { year: order.includes('year') ? Number(part('year')) : null, month, day };
}
