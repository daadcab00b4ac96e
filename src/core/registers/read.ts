import * as v from 'valibot';
import { eachInSteps } from '../steps.ts';
import type { Problem } from '../text/range.ts';
import { inOnePass } from '../yaml/one-pass.ts';
import { readYamlInSteps, registerBounds } from '../yaml/read.ts';
import { placed, type Note } from './places.ts';

/** The entries of a register, in file order. */
export interface RegisterReading<T> {
  readonly value: readonly T[];
  /** The same as they stand in the file, with those that do not fit. */
  readonly list: readonly unknown[];
  /** Ranges are code points of the register's own text. */
  readonly problems: readonly Problem[];
  readonly writable: boolean;
}

const header = v.looseObject({ newsweave: v.exactOptional(v.string()) });

const nothing = { value: [], list: [] } as const;

/**
 * Reads the list `section` of a register file; entries that do not fit are left out and named among the problems. In
 * steps: a register has thousands of entries.
 */
export function* readRegister<const T extends v.GenericSchema>(
  yaml: string,
  section: string,
  entry: T,
): Generator<void, RegisterReading<v.InferOutput<T>>> {
  const { value: data, problems: faults } = yield* readYamlInSteps(yaml, registerBounds);
  if (faults.length > 0) return { ...nothing, problems: faults, writable: false };
  if (data === undefined) return { ...nothing, problems: [], writable: true };
  const head = v.safeParse(header, data);
  const list = head.success ? (head.output[section] ?? '') : undefined;
  if (!head.success || Array.isArray(data) || (list !== '' && !Array.isArray(list))) {
    const message = `This file must hold a list \`${section}\`.`;
    return unreadable(yaml, { code: 'not-a-register', message, path: [section] });
  }
  const { newsweave: version = '1' } = head.output;
  yield;
  const reading = yield* readEntries(yaml, section, Array.isArray(list) ? list : [], entry);
  if (version === '1') return reading;
  const message = `This register is written in format ${version}, which is not known here; it is read-only.`;
  const newer = placed(yaml, [{ code: 'newer-format', message, path: ['newsweave'] }]);
  return { ...reading, problems: [...newer, ...reading.problems], writable: false };
}

function unreadable(yaml: string, note: Note) {
  return { ...nothing, problems: placed(yaml, [note]), writable: false };
}

function* readEntries<const T extends v.GenericSchema>(
  yaml: string,
  section: string,
  list: readonly unknown[],
  entry: T,
): Generator<void, RegisterReading<v.InferOutput<T>>> {
  const value: v.InferOutput<T>[] = [];
  const notes: Note[] = [];
  yield* eachInSteps(list.entries(), ([index, each]) => {
    const fitting = inOnePass(entry, each);
    if (fitting !== undefined) {
      value.push(fitting);
      return;
    }
    const parsed = v.safeParse(entry, each);
    if (parsed.success) value.push(parsed.output);
    else notes.push(misfit(parsed.issues[0], [section, index]));
  });
  return { value, list, problems: placed(yaml, notes, section), writable: notes.length === 0 };
}

/** What does not fit in an entry that stands at `path`: which field, and why. */
export function misfit(issue: v.BaseIssue<unknown>, path: Note['path'], code = 'bad-entry'): Note {
  const inner = issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? [];
  const field = inner.length === 0 ? 'This entry' : `In this entry, \`${inner.join('.')}\``;
  const reason = issue.received === 'undefined' ? 'is missing' : `does not fit: ${issue.message}`;
  return { code, message: `${field} ${reason}.`, path: [...path, ...inner] };
}
