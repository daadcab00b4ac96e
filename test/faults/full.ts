import { readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskHost } from '../../src/server/host/disk.ts';
import { errorCode } from '../../src/server/host/file-system.ts';
import { folderForCases } from '../server/helpers/save-sweep.ts';
import { inOwnNamespace, onMemoryDisk, onSmallExt4 } from './mounts.ts';
import type { FaultReport } from './program.ts';

const kibibyte = 1024;
const oldText = `newsweave: 1\n${'# Havana, 1962\n'.repeat(20_000)}...\n`;
const newText = `newsweave: 1\n${'# Geneva, 1962\n'.repeat(20_600)}...\n`;
const file = 'a.txt.ann.yaml';
const sentence = `${file} was not saved: the disk is full. Free some space and try again.`;

/** A disk that is full: the space that is free goes from nothing to more than a save needs, in steps of four KiB. */
export async function full(): Promise<FaultReport> {
  const elsewhere = inOwnNamespace('full');
  if (elsewhere !== undefined) return elsewhere;
  const parent = folderForCases(tmpdir());
  const reports: FaultReport[] = [];
  try {
    reports.push(await onMemoryDisk(parent, 1024 * kibibyte, (folder) => sweep('tmpfs', folder)));
    reports.push(await onSmallExt4(parent, (folder) => sweep('ext4', folder)).catch(skipped));
  } finally {
    rmSync(parent, { recursive: true });
  }
  return {
    counts: Object.fromEntries(reports.flatMap(({ counts }) => Object.entries(counts))),
    breaches: reports.flatMap(({ breaches }) => breaches),
  };
}

function skipped(error: unknown): FaultReport {
  if (errorCode(error) !== 'NOT-HERE' || !(error instanceof Error)) throw error;
  return { counts: { 'ext4 skipped': error.message }, breaches: [] };
}

async function sweep(disk: string, folder: string): Promise<FaultReport> {
  const host = diskHost(folder);
  const breaches: string[] = [];
  const [filler, target] = [join(folder, 'filler'), join(folder, file)];
  const counts = { steps: 0, saved: 0, refused: 0 };
  for (let free = 0; free <= newText.length + 64 * kibibyte; free += 4 * kibibyte) {
    rmSync(filler, { force: true });
    writeFileSync(target, oldText);
    fill(folder, filler, free);
    const result = await host.write(file, oldText, newText);
    const text = readFileSync(target, 'utf8');
    const where = `${disk}, ${free / kibibyte} KiB free`;
    counts.steps += 1;
    counts[result.ok ? 'saved' : 'refused'] += 1;
    if (text !== (result.ok ? newText : oldText)) breaches.push(`${where}: the file holds ${text.length} characters`);
    if (!result.ok && (result.code !== 'no-space' || result.reason !== sentence))
      breaches.push(`${where}: ${result.code}, ${result.reason}`);
    const others = readdirSync(folder).filter((name) => ![file, 'filler', 'lost+found'].includes(name));
    if (others.length > 0) breaches.push(`${where}: left behind ${others.join(', ')}`);
  }
  if (counts.saved === 0 || counts.refused === 0)
    breaches.push(`${disk}: the sweep met no full disk, or only full ones`);
  const text = `${counts.steps} steps: ${counts.refused} refused with the old file whole, ${counts.saved} saved`;
  return { counts: { [disk]: text }, breaches };
}

/** Fills a disk until about so many bytes are free; the last blocks one by one, as the disk's own tables grow too. */
function fill(folder: string, filler: string, free: number): void {
  const parts: Buffer[] = [];
  const { bavail, bsize } = statfsSync(folder);
  parts.push(Buffer.alloc(Math.max(0, bavail * bsize - free), 1));
  for (let size = parts[0]?.length ?? 0; size >= 0; size -= 4 * kibibyte) {
    try {
      writeFileSync(filler, Buffer.alloc(size, 1));
      return;
    } catch (error) {
      if (errorCode(error) !== 'ENOSPC') throw error;
    }
  }
}
