import { isDataMap, valueOf } from './data.ts';

/** One step into a file: a key of a map, the number of an entry in a list, or the entry of a list that has this id. */
export type Step = string | number | { readonly id: string };

/** The way from the top of a file to one of its maps or lists. */
export type Path = readonly Step[];

/** A path in the data of a file: as far as there is something, and the keys that lead on from there. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly missing: readonly string[];
  /** What stands at `path`. */
  readonly value: unknown;
}

/** Follows a path, or says why it leads nowhere. An empty value counts as missing. */
export function followPath(data: unknown, path: Path): Place | string {
  const found: (string | number)[] = [];
  let value = data;
  for (const [index, step] of path.entries()) {
    const next = typeof step === 'string' ? keyOf(value, step) : entryOf(value, step);
    if (typeof next === 'string') return next;
    if (next === undefined) {
      const missing = path.slice(index).filter((each) => typeof each === 'string');
      const isAll = missing.length === path.length - index;
      return isAll
        ? { path: found, missing, value }
        : noSuch(path.slice(index).find((each) => typeof each !== 'string'));
    }
    found.push(next.step);
    value = next.value;
  }
  return { path: found, missing: [], value };
}

function keyOf(value: unknown, key: string): { step: string; value: unknown } | string | undefined {
  if (!isDataMap(value)) return `There is no place for \`${key}\` here.`;
  const next = valueOf(value, key);
  return next === undefined || next === '' ? undefined : { step: key, value: next };
}

function entryOf(value: unknown, step: number | { readonly id: string }): { step: number; value: unknown } | string {
  if (!Array.isArray(value)) return noSuch(step);
  const index = indexIn(value, step);
  return typeof index === 'string' ? index : { step: index, value: value[index] };
}

/** The number of the entry that is meant, or why there is none. */
export function indexIn(list: readonly unknown[], step: number | { readonly id: string }): number | string {
  if (typeof step === 'number') return step >= 0 && step < list.length ? step : noSuch(step);
  const found = list.flatMap((entry, index) => (valueOf(entry, 'id') === step.id ? [index] : []));
  const [first] = found;
  if (first === undefined) return noSuch(step);
  return found.length === 1
    ? first
    : `There are ${found.length} records ${step.id}. Give each an id of its own in the file first.`;
}

function noSuch(step: Step | undefined): string {
  return typeof step === 'object' ? `There is no record ${step.id} any more.` : 'There is no such entry any more.';
}
