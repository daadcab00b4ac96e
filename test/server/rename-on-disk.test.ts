import assert from 'node:assert/strict';
import { quietSurroundings } from './helpers/quiet-surroundings.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openCorpus, type OpenCorpus } from '../../src/server/corpus.ts';
import { thisMachine, type DiskAccess } from '../../src/server/host/disk-access.ts';
import { diskCare } from '../../src/server/host/disk-care.ts';
import { diskHost } from '../../src/server/host/disk.ts';
import { nodeFileSystem } from '../../src/server/host/file-system.ts';
import { renameId } from '../../src/server/requests/rename/rename-id.ts';
import type { RenameOutcome } from '../../src/server/protocol.ts';
import { at, eventPage, responseLines, sidecar, type Files } from '../core/helpers/corpus.ts';
import { faultyFileSystem, type Fault } from './helpers/faulty-file-system.ts';
import { ageLocks, filesIn, folderWith, isSame, journalFilesIn } from './helpers/journal-cases.ts';

const page = eventPage('Peru closes its ports');
const acts = sidecar('responses', `id: r1, ${at(page, responseLines[0])}, actors: [peru]`);
const before: Files = {
  'actors.yaml': 'newsweave: 1\nactors:\n  - { id: peru, name: "Peru" }\n',
  ...Object.fromEntries(
    Array.from({ length: 200 }, (_, n): [string, string][] => [
      [`days/day-${n}.txt`, page],
      [`days/day-${n}.txt.ann.yaml`, acts],
    ]).flat(),
  ),
};
const after: Files = Object.fromEntries(
  Object.entries(before).map(([path, text]) => [
    path,
    path.endsWith('.yaml') ? text.replace('[peru]', '[lima]').replace('id: peru', 'id: lima') : text,
  ]),
);

function opened(folder: string, disk: DiskAccess, told: string[] = []): OpenCorpus {
  return openCorpus(pathToFileURL(folder).toString(), {
    ...quietSurroundings,
    host: diskHost(folder, disk),
    care: diskCare(folder, quietSurroundings.detector, disk),
    onSettled: (result) => told.push(...result.told),
  });
}

function rename(corpus: OpenCorpus): Promise<RenameOutcome> {
  const params = {
    uri: corpus.uriOf('actors.yaml'),
    kind: 'actor',
    id: 'peru',
    newId: 'lima',
    preview: false,
  } as const;
  const random = (count: number) => new Uint8Array(count);
  return renameId(corpus, params, {
    openDocuments: () => [],
    openDocument: () => undefined,
    annotator: () => null,
    detector: quietSurroundings.detector,
    random,
  });
}

describe('an actor that 200 files name', () => {
  let parent = '';
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'newsweave-'));
  });
  afterEach(() => {
    rmSync(parent, { recursive: true });
  });

  it('is renamed on disk in all of them', async () => {
    const folder = folderWith(parent, before);
    const outcome = await rename(opened(folder, thisMachine));
    assert.equal(outcome.ok && outcome.files.length, 201);
    assert.ok(isSame(filesIn(folder), after));
  }).timeout(30_000);

  it('is renamed in all or in none by the next opening, where the server dies in the middle', async () => {
    const states: string[] = [];
    const writes = { first: 1, some: 60, most: 190 };
    for (const [name, number] of Object.entries(writes)) {
      const folder = folderWith(parent, before);
      let renames = 0;
      // The process dies while the file with this number is put in its place; the first one is the journal.
      const fs = faultyFileSystem(nodeFileSystem, (_, call): Fault | undefined => {
        if (call.name === 'rename') renames += 1;
        return renames > number ? { kind: 'crash' } : undefined;
      });
      const result = await Promise.race([rename(opened(folder, { ...thisMachine, fs })), fs.crashed]);
      assert.equal(result, undefined, 'it died');
      const left = filesIn(folder);
      assert.ok(!isSame(left, after), 'not all is done');
      if (name !== 'first') assert.ok(!isSame(left, before), 'something is done');
      ageLocks(folder);
      const told: string[] = [];
      const { index } = await opened(folder, thisMachine, told).settled();
      const now = filesIn(folder);
      states.push(isSame(now, before) ? 'none' : isSame(now, after) ? 'all' : 'some');
      const id = states.at(-1) === 'all' ? 'lima' : 'peru';
      assert.deepEqual([index.actors.has(id), index.actsOf(id).length], [true, 200]);
      assert.ok(told.length <= 1 && told.every((sentence) => sentence.endsWith('.')), told.join(' '));
      const journal = journalFilesIn(folder).filter((file) => file.endsWith('.json'));
      assert.deepEqual(journal, []);
    }
    assert.ok(!states.includes('some'), states.join(', '));
  }).timeout(60_000);
});
