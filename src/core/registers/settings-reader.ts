import * as v from 'valibot';
import { isDataMap } from '../yaml/data.ts';
import type { Note } from './places.ts';
import { misfit } from './read.ts';

const code = 'bad-corpus-settings';

/** Reads fields out of a map one by one; what does not fit is noted, and something else stands in for it. */
export function settingsReader(data: Readonly<Record<string, unknown>>, notes: Note[]) {
  return {
    /** A field's value; `fallback` where it is missing, `otherwise` where it does not fit. */
    field<T, D>(name: string, schema: v.GenericSchema<unknown, T>, fallback: D, otherwise: D = fallback): T | D {
      const given = data[name];
      if (given === undefined) return fallback;
      const parsed = v.safeParse(schema, given);
      if (parsed.success) return parsed.output;
      const { path } = misfit(parsed.issues[0], [name], code);
      notes.push({
        code,
        path,
        message: `The \`${name}\` of corpus.yaml does not count: ${parsed.issues[0].message}.`,
      });
      return otherwise;
    },
    /** The entries of a list that fit. */
    list<T>(path: readonly string[], entry: v.GenericSchema<unknown, T>): readonly T[] {
      const given = valueAt(data, path);
      if (given === undefined || given === '') return [];
      if (!Array.isArray(given)) {
        notes.push({ code, path, message: `The \`${path.join('.')}\` of corpus.yaml must be a list.` });
        return [];
      }
      return given.flatMap((each: unknown, index) => {
        const parsed = v.safeParse(entry, each);
        if (parsed.success) return [parsed.output];
        notes.push(misfit(parsed.issues[0], [...path, index], code));
        return [];
      });
    },
    /** The entries of a map that fit. */
    map<T>(name: string, entry: v.GenericSchema<unknown, T>): Readonly<Record<string, T>> {
      const given = data[name];
      if (given === undefined || given === '') return {};
      if (!isDataMap(given)) {
        notes.push({ code, path: [name], message: `The \`${name}\` of corpus.yaml must be a map.` });
        return {};
      }
      const entries = Object.entries(given).flatMap(([key, value]): [string, T][] => {
        const parsed = v.safeParse(entry, value);
        if (parsed.success) return [[key, parsed.output]];
        notes.push({
          code,
          path: [name, key],
          message: `The entry \`${key}\` does not count: ${parsed.issues[0].message}.`,
        });
        return [];
      });
      return Object.fromEntries(entries);
    },
  };
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isDataMap(value) ? value[key] : value), data);
}
