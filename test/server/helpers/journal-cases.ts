import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlannedChange } from '../../../src/server/host/journal-file.ts';
import { errorCode } from '../../../src/server/host/file-system.ts';
import { journalFolder } from '../../../src/server/host/journal-store.ts';
import { ownFile } from '../../../src/server/host/own-files.ts';
import { at, eventPage, rationaleLines, sidecar, type Files } from '../../core/helpers/corpus.ts';
import { rename } from '../../core/helpers/rename.ts';

/** A corpus before and after the rename of an event that `count` files hold, one of which is made by it. */
export interface RenameCase {
  readonly old: Files;
  readonly done: Files;
  readonly changes: readonly PlannedChange[];
}

/** `filler` makes the sidecars longer by so many characters. */
export function renameCase(count: number, filler = 0): RenameCase {
  const page = eventPage('A quarantine is declared');
  const record = (n: number) =>
    `id: q${n}, ${at(page, rationaleLines[0])}, other: quarantine, note: "${'ab '.repeat(filler / 3)}", relations: [{ id: k${n}, from: quarantine }]`;
  const pages = Array.from({ length: count - 1 }, (_, n): [string, string][] => [
    [`days/day-${n}.txt`, page],
    [`days/day-${n}.txt${n % 3 === 0 ? '.ben' : ''}.ann.yaml`, sidecar('rationales', record(n))],
  ]).flat();
  const old: Files = { 'quarantine.txt': page, ...Object.fromEntries(pages) };
  const renaming = rename(old, 'event', 'quarantine', 'quarantine-begins');
  if (!renaming.ok) assert.fail(renaming.reason);
  const changes = renaming.changes.map(({ path, edit }) => {
    const before = old[path] ?? null;
    const edited = edit(before);
    if (!edited.ok) assert.fail(edited.reason);
    if (edited.text === null) assert.fail(`${path} would go`);
    return { path, before, after: edited.text };
  });
  assert.equal(changes.length, count);
  return { old, done: { ...old, ...Object.fromEntries(changes.map(({ path, after }) => [path, after])) }, changes };
}

/** A new folder with the files of a corpus. */
export function folderWith(parent: string, files: Files): string {
  const folder = mkdtempSync(join(parent, 'case-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The files of a corpus as they are on disk, without what saving makes for a moment. */
export function filesIn(folder: string): Files {
  const paths = pathsIn(folder).filter((path) => ownFile(path.split('/').at(-1) ?? '') === undefined);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function pathsIn(folder: string): string[] {
  return foldersIn(folder).flatMap((under) =>
    readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [under === '' ? entry.name : `${under}/${entry.name}`] : [],
    ),
  );
}

/** The folders of a corpus but the journal's; locks, which may go at any moment, are none. */
function foldersIn(folder: string): string[] {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && !entry.name.startsWith('.') ? [entry.name] : [],
  );
  return ['', ...names];
}

/** True where two corpora hold the same texts. */
export function isSame(one: Files, other: Files): boolean {
  const sorted = (files: Files) => JSON.stringify(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}

/** The names of all that stands in the journal's folder. */
export function journalFilesIn(folder: string): string[] {
  const path = join(folder, journalFolder);
  return existsSync(path) ? readdirSync(path) : [];
}

/** Lets a minute pass for the locks of processes that died, which others wait for until they are stale. */
export function ageLocks(folder: string): void {
  const earlier = new Date(Date.now() - 60_000);
  for (const under of [...foldersIn(folder), journalFolder].filter((each) => existsSync(join(folder, each)))) {
    for (const name of readdirSync(join(folder, under)).filter((each) => each.endsWith('.lock'))) {
      try {
        utimesSync(join(folder, under, name), earlier, earlier);
      } catch (error) {
        // The package for locks does not wait for the removal of one that it could not take.
        if (errorCode(error) !== 'ENOENT') throw error;
      }
    }
  }
}
