import { spawn, type ChildProcess } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskHost } from '../../src/server/host/disk.ts';
import { errorCode } from '../../src/server/host/file-system.ts';
import { ownFile } from '../../src/server/host/own-files.ts';
import { folderForCases } from '../server/helpers/save-sweep.ts';
import { childWords } from './child.ts';
import { countOf, type FaultReport } from './program.ts';

const text = 'newsweave: 1\n...\n';

/**
 * Another process swaps the file, or its folder, for a link to the outside and back, as fast as it can, while the file
 * is saved. The file outside holds the same text, so that no comparison saves it.
 */
export async function swap(words: readonly string[]): Promise<FaultReport> {
  const count = countOf(words, 3_000);
  const reports = [await swapWhileSaving('file', count), await swapWhileSaving('folder', count)];
  return {
    counts: Object.fromEntries(reports.flatMap(({ counts }) => Object.entries(counts))),
    breaches: reports.flatMap(({ breaches }) => breaches),
  };
}

async function swapWhileSaving(what: 'file' | 'folder', count: number): Promise<FaultReport> {
  const parent = folderForCases(tmpdir());
  const [corpus, outside] = [join(parent, 'corpus'), join(parent, 'outside')];
  mkdirSync(join(corpus, 'sub'), { recursive: true });
  mkdirSync(outside);
  for (const folder of [join(corpus, 'sub'), outside]) writeFileSync(join(folder, 'a.ann.yaml'), text);
  const [executable = '', ...args] = childWords('swap');
  const child = spawn(executable, [...args, what, corpus, outside], { stdio: ['ignore', 'pipe', 'inherit'] });
  const counts: Record<string, number> = {};
  const breaches: string[] = [];
  try {
    await started(child);
    const host = diskHost(corpus);
    for (let n = 0; n < count; n += 1) {
      const result = await host.write('sub/a.ann.yaml', text, `${text}# ${n}\n`);
      const key = result.ok ? 'saved' : result.code;
      counts[key] = (counts[key] ?? 0) + 1;
      if (readFileSync(join(outside, 'a.ann.yaml'), 'utf8') !== text) breaches.push(`${what}: written outside at ${n}`);
    }
  } finally {
    await ended(child);
    const left = readdirSync(outside).filter((name) => name !== 'a.ann.yaml');
    // What is made in a folder that turns into a link and back can be made outside, but takes the place of nothing there.
    if (left.length > 0) counts['temporary files and locks left outside'] = left.length;
    if (left.some((name) => ownFile(name) === undefined)) breaches.push(`${what}: left outside ${left.join(', ')}`);
    if (what === 'file' && left.length > 0) breaches.push(`${what}: left outside ${left.join(', ')}`);
    rmSync(parent, { recursive: true });
  }
  return { counts: { [`a ${what} swapped`]: `${count} saves: ${JSON.stringify(counts)}` }, breaches };
}

function started(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', () => {
      resolve();
    });
    child.once('error', reject);
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => {
      resolve();
    });
    child.kill('SIGKILL');
  });
}

/** What the other process does, for ever. Words: `file` or `folder`, the corpus, the folder outside. */
export function swapForEver([what = '', corpus = '', outside = '']: readonly string[]): Promise<void> {
  const sub = join(corpus, 'sub');
  const [file, spare] = [join(sub, 'a.ann.yaml'), join(corpus, 'spare')];
  const pause = new Int32Array(new SharedArrayBuffer(4));
  console.log('started');
  for (let n = 0; ; n += 1) {
    try {
      if (what === 'file') {
        if (n % 2 === 0) symlinkSync(join(outside, 'a.ann.yaml'), spare);
        else writeFileSync(spare, text);
        renameSync(spare, file);
      } else {
        renameSync(sub, spare);
        symlinkSync(outside, sub);
        Atomics.wait(pause, 0, 0, Math.random() * 2);
        unlinkSync(sub);
        renameSync(spare, sub);
        writeFileSync(file, text);
      }
    } catch (error) {
      // The saver makes and removes files in the same moments.
      if (!['ENOENT', 'EEXIST', 'ENOTEMPTY', 'EISDIR'].includes(errorCode(error) ?? '')) throw error;
    }
    Atomics.wait(pause, 0, 0, Math.random() * 4);
  }
}
