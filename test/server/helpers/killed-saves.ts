import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { thisMachine } from '../../../src/server/host/disk-access.ts';
import type { CorpusHost } from '../../../src/server/host/host.ts';
import { sweepLeftovers } from '../../../src/server/host/leftovers.ts';
import { ownFile } from '../../../src/server/host/own-files.ts';
import { addRecord, savedId, saving } from './saver.ts';

/** What became of saves whose process was killed. */
export interface KillCounts {
  readonly kills: number;
  /** Kills that came while a save was going on, as its lock or temporary file tells. */
  readonly amidSave: number;
  readonly confirmed: number;
  /** Records that were in the file though the process did not live to say so. */
  readonly unconfirmed: number;
  readonly leftovers: number;
  readonly swept: number;
  readonly breaches: readonly string[];
}

const sidecar = 'blockade.txt.ann.yaml';

/**
 * Starts a saver again and again, kills it after its first save, mostly in the middle of a later one, else at a random
 * time, and looks at the file: it must be whole and hold every record that the saver confirmed.
 *
 * @param program The words that start a saver; those for it follow.
 */
export async function killSavers(parent: string, kills: number, program: readonly string[]): Promise<KillCounts> {
  const counts = { amidSave: 0, confirmed: 0, unconfirmed: 0, leftovers: 0, swept: 0 };
  const breaches: string[] = [];
  const text = await someSidecar(40);
  for (let kill = 0; kill < kills; kill += 1) {
    const folder = mkdtempSync(join(parent, 'kill-'));
    writeFileSync(join(folder, sidecar), text);
    const confirmed = await killOne(folder, program);
    const left = readdirSync(folder).filter((name) => ownFile(name) !== undefined).length;
    if (left > 0) counts.amidSave += 1;
    counts.leftovers += left;
    counts.swept += await sweepLeftovers({ ...thisMachine, now: () => Date.now() + 62_000 }, folder);
    const { breach, unconfirmed } = judge(folder, confirmed);
    if (breach !== undefined) breaches.push(`kill ${kill}: ${breach}`);
    counts.unconfirmed += unconfirmed;
    counts.confirmed += confirmed.length;
    rmSync(folder, { recursive: true });
  }
  return { kills, ...counts, breaches };
}

/** The ids that a saver confirmed before it was killed. */
function killOne(folder: string, [executable = '', ...args]: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const words = [...args, folder, sidecar, 'kill', '100000'];
    const child = spawn(executable, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    const isAimed = Math.random() < 0.8;
    let output = '';
    let isKilled = false;
    let start = performance.now();
    let length = 0;
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      if (output === saving) start = performance.now();
      if (isKilled || !output.includes(`${savedId('kill', 0)}\n`)) return;
      // A save takes as long as the first one did; how long that is depends on what else the machine does.
      if (length === 0) length = performance.now() - start;
      if (isAimed && !output.endsWith(saving)) return;
      isKilled = true;
      if (isAimed) waitBusily(Math.random() * length);
      if (isAimed) child.kill('SIGKILL');
      else setTimeout(() => child.kill('SIGKILL'), 1 + Math.random() * 60);
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(output.split('\n').filter((line) => line.startsWith('rkill')));
      else reject(new Error(`the saver ended by itself, with ${code ?? 'no code'}`));
    });
  });
}

/** A timer is too coarse for a save of a few milliseconds. */
function waitBusily(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

function judge(folder: string, confirmed: readonly string[]): { breach?: string; unconfirmed: number } {
  const others = readdirSync(folder).filter((name) => name !== sidecar);
  if (others.length > 0) return { breach: `left behind ${others.join(', ')}`, unconfirmed: 0 };
  const bytes = readFileSync(join(folder, sidecar));
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const { value, writable } = readSidecar(text);
  if (!writable || !text.endsWith('\n...\n'))
    return { breach: `torn: ${JSON.stringify(text.slice(-80))}`, unconfirmed: 0 };
  const ids = new Set(value.responses.map(({ id }) => id));
  const lost = confirmed.filter((id) => !ids.has(id));
  const unconfirmed = ids.size - 40 - (confirmed.length - lost.length);
  if (lost.length > 0) return { breach: `lost ${lost.join(', ')}`, unconfirmed };
  return unconfirmed > 1 ? { breach: `${unconfirmed} records too many`, unconfirmed } : { unconfirmed };
}

/** The text of a sidecar with some records. */
async function someSidecar(records: number): Promise<string> {
  const texts: string[] = [];
  const host: Pick<CorpusHost, 'read' | 'write'> = {
    read: () => Promise.resolve(texts.length === 0 ? undefined : new TextEncoder().encode(texts.at(-1))),
    write: (_path, _before, next) => {
      texts.push(next);
      return Promise.resolve({ ok: true });
    },
  };
  for (let n = 0; n < records; n += 1) await addRecord(host, sidecar, `rold${n}`);
  return texts.at(-1) ?? '';
}
