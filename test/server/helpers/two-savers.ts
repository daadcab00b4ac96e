import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { savedId } from './saver.ts';

const sidecar = 'blockade.txt.ann.yaml';
const names = ['one', 'two'];

/** Lets two processes add records to one sidecar at the same time, and names those that are missing in the end. */
export async function lostByTwo(folder: string, count: number, program: readonly string[]): Promise<readonly string[]> {
  await Promise.all(names.map((name) => runSaver([...program, folder, sidecar, name, String(count)])));
  const { value, writable } = readSidecar(readFileSync(join(folder, sidecar), 'utf8'));
  if (!writable) return ['the whole file'];
  const ids = new Set(value.responses.map(({ id }) => id));
  const expected = names.flatMap((name) => Array.from({ length: count }, (_, n) => savedId(name, n)));
  return [...expected.filter((id) => !ids.has(id)), ...(ids.size === expected.length ? [] : ['the count'])];
}

function runSaver([executable = '', ...args]: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a saver ended with ${code ?? 'a signal'}`));
    });
  });
}
