import type { Data } from '../yaml/print.ts';

/** What was read as data that can be written: keys of others are kept as they are. */
export function asData(value: unknown): Data {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(asData);
  if (typeof value !== 'object' || value === null) return String(value);
  return fieldsOf(value);
}

/** The fields of a record as data that can be written. */
export function fieldsOf(record: object): Readonly<Record<string, Data>> {
  return Object.fromEntries(Object.entries(record).map(([key, entry]) => [key, asData(entry)]));
}
