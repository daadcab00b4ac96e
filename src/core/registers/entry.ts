import * as v from 'valibot';
import { readYaml, registerBounds } from '../yaml/read.ts';
import { registerLines } from './lines.ts';
import { isDataMap } from '../yaml/data.ts';

/**
 * One entry of a register by its id; undefined where it is not there, does not fit, stands twice or the file cannot be
 * read. Of a register with one entry a line only that line is parsed.
 */
export function entryWith<const T extends v.GenericSchema>(
  yaml: string,
  section: string,
  id: string,
  schema: T,
): v.InferOutput<T> | undefined {
  const lines = registerLines(yaml, section)?.entries.filter((each) => each.id === id);
  const own = lines?.map(({ start, end }) => `${section}:\n${yaml.slice(start, end)}`).join('') ?? yaml;
  const { value } = readYaml(own, registerBounds);
  const list = isDataMap(value) ? value[section] : undefined;
  const found = Array.isArray(list) ? list.filter((each: unknown) => isDataMap(each) && each['id'] === id) : [];
  const parsed = v.safeParse(schema, found[0]);
  return found.length === 1 && parsed.success ? parsed.output : undefined;
}
