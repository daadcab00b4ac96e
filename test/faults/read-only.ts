import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { folderForCases } from '../server/helpers/save-sweep.ts';
import { childWords } from './child.ts';
import { onMemoryDisk, setReadOnly } from './mounts.ts';
import { notHere, type FaultReport } from './program.ts';

const file = 'a.txt.ann.yaml';
const nobody = 65_534;
const kibibyte = 1024;

const outcome = v.object({
  told: v.nullable(v.string()),
  result: v.object({ ok: v.boolean(), code: v.exactOptional(v.string()), reason: v.exactOptional(v.string()) }),
  milliseconds: v.number(),
});

/** A place that must not be written: how it is made so, and what a person is told. */
interface Place {
  readonly name: string;
  readonly folderMode: number;
  readonly fileMode: number;
  /** Whether it can be told before somebody has typed anything. */
  readonly isToldBefore: boolean;
}

const places: readonly Place[] = [
  { name: "another's folder", folderMode: 0o755, fileMode: 0o666, isToldBefore: true },
  { name: "another's folder that may not even be looked into", folderMode: 0o700, fileMode: 0o666, isToldBefore: true },
  { name: 'a protected file in an open folder', folderMode: 0o777, fileMode: 0o644, isToldBefore: true },
  { name: "another's file in a folder like /tmp", folderMode: 0o1777, fileMode: 0o666, isToldBefore: false },
];

/** Folders, files and disks that may not be written: told at once, nothing changed, nothing left. */
export async function readOnly(): Promise<FaultReport> {
  if (process.getuid?.() !== 0) throw notHere('only root can make files that this user may not write');
  const parent = folderForCases(tmpdir());
  chmodSync(parent, 0o755);
  const breaches: string[] = [];
  const counts: Record<string, string> = {};
  const check = (name: string, folder: string, user: number, isToldBefore: boolean) => {
    const files = readdirSync(folder);
    const { told, result, milliseconds } = writeAs(user, folder);
    if (result.ok || result.code !== 'read-only') breaches.push(`${name}: ${JSON.stringify(result)}`);
    if (isToldBefore !== (told !== null)) breaches.push(`${name}: told before: ${told ?? 'nothing'}`);
    if (milliseconds > 500) breaches.push(`${name}: it took ${milliseconds} ms`);
    if (readdirSync(folder).join() !== files.join()) breaches.push(`${name}: left ${readdirSync(folder).join(', ')}`);
    if (readFileSync(join(folder, file), 'utf8') !== 'old') breaches.push(`${name}: the file was changed`);
    counts[name] = result.reason ?? 'saved';
  };
  try {
    for (const [index, { name, folderMode, fileMode, isToldBefore }] of places.entries()) {
      const folder = join(parent, `place${index}`);
      mkdirSync(folder);
      writeFileSync(join(folder, file), 'old');
      chmodSync(join(folder, file), fileMode);
      chmodSync(folder, folderMode);
      check(name, folder, nobody, isToldBefore);
    }
    await onMemoryDisk(parent, 256 * kibibyte, (folder) => {
      writeFileSync(join(folder, file), 'old');
      setReadOnly(folder, true);
      check('a disk mounted read-only', folder, 0, true);
      return Promise.resolve();
    });
  } finally {
    rmSync(parent, { recursive: true });
  }
  return { counts, breaches };
}

/** What became of a save that another user tried. */
function writeAs(user: number, folder: string) {
  const [executable = '', ...args] = childWords('write');
  const words = [...args, String(user), folder, file, 'old', 'new'];
  const { stdout, stderr, status } = spawnSync(executable, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return v.parse(outcome, JSON.parse(stdout));
}
