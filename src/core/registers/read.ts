import * as v from 'valibot';
import { codePointMap } from '../text/code-points.ts';
import type { Problem } from '../text/range.ts';
import { readYaml, registerBounds } from '../yaml/read.ts';
import { rangeAt, yamlTree } from '../yaml/tree.ts';

/** The entries of a register, in file order. */
export interface RegisterReading<T> {
  readonly value: readonly T[];
  /** Ranges are code points of the register's own text. */
  readonly problems: readonly Problem[];
  readonly writable: boolean;
}

const header = v.looseObject({ newsweave: v.exactOptional(v.string()) });

/** Reads the list `section` of a register file; entries that do not fit are left out and named among the problems. */
export function readRegister<const T extends v.GenericSchema>(
  yaml: string,
  section: string,
  entry: T,
): RegisterReading<v.InferOutput<T>> {
  const { value: data, problems: faults } = readYaml(yaml, registerBounds);
  if (faults.length > 0) return { value: [], problems: faults, writable: false };
  if (data === undefined) return { value: [], problems: [], writable: true };
  const head = v.safeParse(header, data);
  const list = head.success ? (head.output[section] ?? '') : undefined;
  if (!head.success || Array.isArray(data) || (list !== '' && !Array.isArray(list))) {
    return {
      value: [],
      problems: [{ code: 'not-a-register', message: `This file must hold a list \`${section}\`.`, at: 0, end: 0 }],
      writable: false,
    };
  }
  if (Number(head.output.newsweave ?? 1) > 1) {
    const message = 'This register is written in a newer format; here it is read-only.';
    return { value: [], problems: [{ code: 'newer-format', message, at: 0, end: 0 }], writable: false };
  }
  return readEntries(yaml, section, Array.isArray(list) ? list : [], entry);
}

function readEntries<const T extends v.GenericSchema>(
  yaml: string,
  section: string,
  list: readonly unknown[],
  entry: T,
): RegisterReading<v.InferOutput<T>> {
  const value: v.InferOutput<T>[] = [];
  const faults: { message: string; path: (string | number)[] }[] = [];
  list.forEach((each, index) => {
    const parsed = v.safeParse(entry, each);
    if (parsed.success) value.push(parsed.output);
    else faults.push({ message: `This entry does not fit: ${parsed.issues[0].message}.`, path: [section, index] });
  });
  if (faults.length === 0) return { value, problems: [], writable: true };
  const tree = yamlTree(yaml);
  const map = codePointMap(yaml);
  const problems = faults.map(({ message, path }) => {
    const { start, end } = rangeAt(tree, path);
    return { code: 'bad-entry', message, at: map.toCodePoint(start), end: map.toCodePoint(end) };
  });
  return { value, problems, writable: false };
}
