import assert from 'node:assert/strict';
import { mkdirSync, rmdirSync, utimesSync } from 'node:fs';
import { join, posix, type PlatformPath } from 'node:path';
import { writeAtomically } from '../../src/server/host/atomic-write.ts';
import { lockFile } from '../../src/server/host/lock.ts';
import { lockName } from '../../src/server/host/own-files.ts';
import { diskCorpus, patientDisk, type DiskCorpus } from './helpers/disk-corpus.ts';

const file = 'a.txt.ann.yaml';

describe('the lock of a file', () => {
  let corpus: DiskCorpus;
  let path = '';
  let folder = '';

  beforeEach(() => {
    corpus = diskCorpus();
    corpus.put(file, 'old');
    path = join(corpus.root, file);
    folder = join(corpus.root, lockName(file));
  });

  afterEach(() => {
    corpus.remove();
  });

  /** A lock of another process that gave its last sign of life so many seconds ago. */
  function leaveLock(seconds: number): void {
    mkdirSync(folder);
    const time = new Date(Date.now() - seconds * 1000);
    utimesSync(folder, time, time);
  }

  it('is waited for, and a save that does not get it says so and does nothing', async () => {
    leaveLock(0);
    const disk = patientDisk();
    const start = disk.now();
    assert.deepEqual(await writeAtomically(disk, path, 'old', 'new'), {
      ok: false,
      code: 'locked',
      reason: `${file} was not saved: another program is writing it. Try again in a moment.`,
    });
    assert.ok(disk.now() - start >= 12_000);
    assert.equal(corpus.read(file), 'old');
    rmdirSync(folder);
  });

  it('goes over to the next where its holder was killed ten seconds ago', async () => {
    leaveLock(10.5);
    assert.deepEqual(await writeAtomically(patientDisk(), path, 'old', 'new'), { ok: true });
    assert.deepEqual(corpus.names(), [file]);
  });

  it('is taken from a killed holder by one of those who wait, not by several', async () => {
    leaveLock(11);
    let held = 0;
    const once = async () => {
      const lock = await lockFile(patientDisk(), path);
      held += 1;
      assert.equal(held, 1);
      await new Promise((resolve) => setTimeout(resolve, 2));
      assert.ok(await lock.isHeld());
      held -= 1;
      await lock.release();
    };
    await Promise.all(Array.from({ length: 8 }, once));
    assert.deepEqual(corpus.names(), [file]);
  });

  it('may be taken over from one that slept; then that one writes nothing', async () => {
    const disk = patientDisk(({ name }) => {
      if (name === 'fsync') {
        rmdirSync(folder);
        leaveLock(-11);
      }
      return undefined;
    });
    const result = await writeAtomically(disk, path, 'old', 'new');
    assert.ok(!result.ok);
    assert.equal(result.code, 'locked');
    assert.equal(corpus.read(file), 'old');
  });

  it('that is gone when it is given back does not make a finished save look like a failed one', async () => {
    const disk = patientDisk(({ name }) => {
      if (name === 'rename') rmdirSync(folder);
      return undefined;
    });
    assert.deepEqual(await writeAtomically(disk, path, 'old', 'new'), { ok: true });
    assert.equal(corpus.read(file), 'new');
  });
});

describe('a file that another program keeps in use', () => {
  let corpus: DiskCorpus;

  beforeEach(() => {
    corpus = diskCorpus();
    corpus.put(file, 'old');
  });

  afterEach(() => {
    corpus.remove();
  });

  /** Saves on a disk that says so many times that the file is in use; gives what came of it and how often it tried. */
  async function save(system: 'posix' | 'win32', times: number, code: string) {
    let tries = 0;
    const disk = patientDisk(({ name }) => {
      if (name !== 'rename') return undefined;
      tries += 1;
      return tries <= times ? { kind: 'error', code } : undefined;
    });
    // The paths of the machine that runs the test, with the habits of the other system.
    const paths: PlatformPath = system === 'win32' ? { ...posix, sep: '\\' } : posix;
    const start = disk.now();
    const result = await writeAtomically({ ...disk, paths }, join(corpus.root, file), 'old', 'new');
    return { result, tries, milliseconds: disk.now() - start };
  }

  it('is replaced on Windows as soon as it is let go', async () => {
    for (const code of ['EPERM', 'EBUSY', 'EACCES']) {
      corpus.put(file, 'old');
      assert.deepEqual((await save('win32', 7, code)).result, { ok: true });
      assert.equal(corpus.read(file), 'new');
    }
  });

  it('is given up on Windows after five seconds, and stays as it was', async () => {
    const { result, milliseconds } = await save('win32', 10_000, 'EBUSY');
    assert.ok(!result.ok);
    assert.equal(
      result.reason,
      `${file} was not saved: another program keeps it in use. Close it there and try again.`,
    );
    assert.ok(milliseconds >= 5_000 && milliseconds < 8_000, `${milliseconds}`);
    assert.equal(corpus.read(file), 'old');
    assert.deepEqual(corpus.names(), [file]);
  });

  it('is given up at once elsewhere', async () => {
    const { result, tries } = await save('posix', 10_000, 'EPERM');
    assert.ok(!result.ok);
    assert.equal(result.code, 'read-only');
    assert.equal(tries, 1);
  });
});
