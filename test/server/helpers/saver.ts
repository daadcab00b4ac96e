import { writeSync } from 'node:fs';
import { editSidecar, newSidecar } from '../../../src/core/sidecar/edit.ts';
import { textDigest } from '../../../src/core/text/digest.ts';
import { diskHost } from '../../../src/server/host/disk.ts';
import type { CorpusHost } from '../../../src/server/host/host.ts';
import { add } from '../../core/helpers/yaml-edits.ts';

/** What a saver prints when it is about to save. */
export const saving = 'saving\n';

/** The id of the n-th record that a saver of this name adds. */
export function savedId(name: string, n: number): string {
  return `r${name}${String(n).padStart(6, '0')}`;
}

/**
 * What a child process does: adds records to a sidecar one by one, as the product does, and prints when it begins
 * to save one and the record's id once it is saved. Words: the corpus, the sidecar, the saver's name, how many.
 */
export async function saveInLoop([root = '', path = '', name = '', count = '0']: readonly string[]): Promise<void> {
  const host = diskHost(root);
  for (let n = 0; n < Number(count); n += 1) {
    await addRecord(host, path, savedId(name, n), () => writeSync(1, saving));
    writeSync(1, `${savedId(name, n)}\n`);
  }
}

/** Adds one record, again and again where another process was quicker; rejects with the reason of any other refusal. */
export async function addRecord(
  host: Pick<CorpusHost, 'read' | 'write'>,
  path: string,
  id: string,
  onSaving: () => unknown = () => undefined,
): Promise<void> {
  for (;;) {
    const bytes = await host.read(path);
    const before = bytes === undefined ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const edited = editSidecar(before ?? newSidecar(textDigest('')), [add('responses', recordOf(id))]);
    if (!edited.ok) throw new Error(edited.reason);
    onSaving();
    const written = await host.write(path, before, edited.text);
    if (written.ok) return;
    if (written.code !== 'changed') throw new Error(written.reason);
  }
}

function recordOf(id: string) {
  return {
    id,
    quote: 'Ankara called the blockade “a wound in the sea” and asked both fleets to turn back.',
    at: '503',
    actors: ['turkey'],
    type: 'appeal',
    targets: ['usa', 'ussr'],
    by: 'ana',
    created: '1962-10-24',
  };
}
