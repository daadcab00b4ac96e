import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderForCases } from '../server/helpers/save-sweep.ts';
import { childWords } from './child.ts';
import { notHere, type FaultReport } from './program.ts';

const file = 'a.txt.ann.yaml';

/**
 * The order of what a save asks of the disk, as the kernel sees it: first the new content is on the disk, then it gets
 * the file's name, then the folder is on the disk. No test without pulling the plug shows more of a power cut.
 */
export function order(): Promise<FaultReport> {
  const folder = folderForCases(tmpdir());
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  const breaches: string[] = [];
  const counts: Record<string, string> = {};
  try {
    for (const before of ['-', 'old']) {
      if (before !== '-') writeFileSync(join(corpus, file), before);
      const name = before === '-' ? 'a first save' : 'a save';
      const steps = traced(folder, corpus, before);
      const wanted = ['sync content', before === '-' ? 'link' : 'rename', 'sync folder'];
      counts[name] = steps.join(' -> ');
      if (steps.filter((step) => wanted.includes(step)).join() !== wanted.join())
        breaches.push(`${name}: ${steps.join()}`);
      rmSync(join(corpus, file));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return Promise.resolve({ counts, breaches });
}

/** What of a traced save concerns its order. */
function traced(folder: string, corpus: string, before: string): string[] {
  const log = join(folder, 'trace');
  const calls = '--trace=fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,write,pwrite64';
  const words = ['-f', '-y', calls, '-o', log, ...childWords('write'), '0', corpus, file, before, 'new'];
  const { error, status, stderr } = spawnSync('strace', words, { encoding: 'utf8' });
  if (error !== undefined) throw notHere(`strace is not there (${error.message})`);
  if (status !== 0) throw new Error(stderr);
  return readFileSync(log, 'utf8')
    .split('\n')
    .flatMap((line) => stepOf(line, corpus) ?? []);
}

function stepOf(line: string, corpus: string): string | undefined {
  if (!(line.includes(corpus) || line.includes('/proc/self/fd/')) || /= -1 |resumed/.test(line)) return undefined;
  const call = /^\d+ +(\w+)\(/.exec(line)?.[1] ?? '';
  if (call.includes('write')) return line.includes('.tmp>') ? 'write content' : undefined;
  if (call === 'unlink') return 'unlink temporary';
  if (call.startsWith('rename')) return 'rename';
  if (call.startsWith('link')) return 'link';
  return line.includes('.tmp>') ? 'sync content' : 'sync folder';
}
