import type * as v from 'valibot';
import type { FileStyle } from '../yaml/edit.ts';
import { printStyle } from '../yaml/fields.ts';
import { registerBounds } from '../yaml/read.ts';

/** How a register is written: each entry on one line, its keys in the order of the schema, unknown ones behind them. */
export function registerStyle(
  section: string,
  entries: Readonly<Record<string, v.GenericSchema>>,
  innerEntries: Readonly<Record<string, v.GenericSchema>> = {},
): FileStyle {
  const known = Object.keys(entries);
  return {
    bounds: registerBounds,
    order: ['newsweave', section],
    styleOf: () => (field) => {
      const schema = Object.hasOwn(innerEntries, field) ? innerEntries[field] : entries[field];
      return schema === undefined ? 'plain' : printStyle(schema);
    },
    linesOf: (_, record) => [[...known, ...Object.keys(record).filter((key) => !known.includes(key))]],
    startsLine: () => false,
  };
}
