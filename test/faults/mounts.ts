import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { notHere, type FaultReport } from './program.ts';

/** Runs a program of the system; gives what it said where it failed. */
function run(executable: string, args: readonly string[]): string | undefined {
  const { status, error, stderr } = spawnSync(executable, args, { encoding: 'utf8' });
  if (error !== undefined) return error.message;
  return status === 0 ? undefined : stderr.trim();
}

function mustRun(executable: string, args: readonly string[]): void {
  const fault = run(executable, args);
  if (fault !== undefined) throw notHere(`${executable} ${args[0] ?? ''} is not possible here: ${fault}`);
}

/** Runs something on a disk in memory of so many bytes, mounted below a folder. */
export async function onMemoryDisk<T>(parent: string, bytes: number, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(parent, 'memory');
  mkdirSync(folder);
  mustRun('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]);
  try {
    return await use(folder);
  } finally {
    run('umount', [folder]);
  }
}

/** Runs something on an ext4 of eight megabytes that is kept in a file. */
export async function onSmallExt4<T>(parent: string, use: (folder: string) => Promise<T>): Promise<T> {
  const [image, folder] = [join(parent, 'ext4.image'), join(parent, 'ext4')];
  mkdirSync(folder);
  mustRun('truncate', ['-s', '8M', image]);
  mustRun('mkfs.ext4', ['-q', '-m', '0', image]);
  mustRun('mount', ['-o', 'loop', image, folder]);
  try {
    return await use(folder);
  } finally {
    run('umount', [folder]);
  }
}

/** Makes a mounted disk read-only, or writable again. */
export function setReadOnly(folder: string, isReadOnly: boolean): void {
  mustRun('mount', ['-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, folder]);
}

/**
 * Runs this program for faults of one kind again, in a namespace in which everybody may mount; undefined where it runs
 * in one already or may mount anyway.
 */
export function inOwnNamespace(name: string): FaultReport | undefined {
  if (process.getuid?.() === 0 || process.env[marker] !== undefined) return undefined;
  const args = ['-rm', process.execPath, process.argv[1] ?? '', name];
  const { status, error } = spawnSync('unshare', args, { stdio: 'inherit', env: { ...process.env, [marker]: '1' } });
  if (error !== undefined || status === null) throw notHere('mounting is not allowed here. Run this as root');
  return {
    counts: { 'run again': 'in a namespace of its own, see above' },
    breaches: status === 0 ? [] : ['see above'],
  };
}

const marker = 'NEWSWEAVE_FAULTS_NAMESPACE';
