import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterDeath, emptyRecord, without, type CrashNotes, type CrashRecord } from '../crash-notes.ts';
import { errorCode } from './file-system.ts';

/**
 * The crash notes of one corpus in a folder that is kept for this window. The note of what is read now is one
 * synchronous write into an open file, some microseconds: it is there whatever kills the process. Opening it takes in
 * what the last server left.
 */
export function diskCrashNotes(folder: string, rootUri: string): CrashNotes {
  mkdirSync(folder, { recursive: true });
  const name = createHash('sha256').update(rootUri).digest('hex').slice(0, 12);
  const [noteFile, recordFile] = [join(folder, `${name}.reading`), join(folder, `${name}.crashes.json`)];
  const before = readJson(recordFile, recordSchema, emptyRecord);
  const reading = readJson(noteFile, pathsSchema, []);
  let record: CrashRecord = before;
  const remember = (next: CrashRecord) => {
    record = next;
    // Replaced as a whole, so that a crash leaves the old record or the new one.
    writeFileSync(`${recordFile}.tmp`, JSON.stringify(next));
    renameSync(`${recordFile}.tmp`, recordFile);
  };
  if (reading.length > 0) remember(afterDeath(before, reading));
  const note = openSync(noteFile, 'w');
  const active = new Set<readonly string[]>();
  let isOpen = true;
  const writeNote = () => {
    // What a longer note has left behind the line end is not read.
    if (isOpen) writeSync(note, `${JSON.stringify([...active].flat())}\n`, 0);
  };
  writeNote();
  return {
    reading: (given) => {
      const paths = [...given];
      active.add(paths);
      writeNote();
      return () => {
        if (!active.delete(paths)) return;
        writeNote();
        if (paths.some((path) => record.suspects.includes(path))) remember(withoutSuspects(record, paths));
      };
    },
    suspects: () => record.suspects,
    isSkipped: (path) => record.skipped.some((each) => each.path === path),
    newlySkipped: () => {
      const untold = record.skipped.flatMap(({ path, told }) => (told ? [] : [path]));
      if (untold.length > 0) remember({ ...record, skipped: record.skipped.map((each) => ({ ...each, told: true })) });
      return untold;
    },
    forgive: (paths) => {
      const forgiven = new Set(paths === 'all' ? record.skipped.map(({ path }) => path) : paths);
      if (record.skipped.some(({ path }) => forgiven.has(path))) remember(without(record, forgiven));
    },
    close: () => {
      if (!isOpen) return;
      active.clear();
      writeNote();
      isOpen = false;
      closeSync(note);
    },
  };
}

function withoutSuspects(record: CrashRecord, paths: readonly string[]): CrashRecord {
  return { ...record, suspects: without(record, new Set(paths)).suspects };
}

const pathsSchema = v.array(v.string());
const recordSchema = v.object({
  suspects: pathsSchema,
  skipped: v.array(v.object({ path: v.string(), told: v.boolean() })),
});

/** The first line of a file as data; the fallback where there is no file, or not one that we have written. */
function readJson<T>(file: string, schema: v.GenericSchema<unknown, T>, fallback: T): T {
  const [line = ''] = readIfThere(file).split('\n', 1);
  try {
    const parsed = v.safeParse(schema, JSON.parse(line));
    return parsed.success ? parsed.output : fallback;
  } catch (error) {
    if (error instanceof SyntaxError) return fallback;
    throw error;
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}
