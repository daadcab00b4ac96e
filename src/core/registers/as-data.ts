import { isDataMap } from '../yaml/data.ts';
import type { Data } from '../yaml/print.ts';

/** What was read from a YAML file as it can be written again; undefined for what no such file holds. */
export function asData(value: unknown): Data | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(asData).filter((each) => each !== undefined);
  if (!isDataMap(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asData(each)]));
}
