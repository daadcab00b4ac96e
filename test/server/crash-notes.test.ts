import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterDeath, emptyRecord, skippedMessage } from '../../src/server/crash-notes.ts';
import { diskCrashNotes } from '../../src/server/host/disk-crash-notes.ts';
import { closedAtExit } from '../../src/server/node/close-at-exit.ts';

describe('the file that a server died on', () => {
  it('is suspect at first, with those that were read at the same time', () => {
    const suspects = ['a.txt', 'b.txt'];
    assert.deepEqual(afterDeath(emptyRecord, suspects), { suspects, skipped: [] });
  });

  it('is skipped once a server died on it alone', () => {
    const record = { suspects: ['a.txt', 'b.txt'], skipped: [] };
    assert.deepEqual(afterDeath(record, ['b.txt']), {
      suspects: ['a.txt'],
      skipped: [{ path: 'b.txt', told: false }],
    });
  });

  it('is not skipped for a death on several files, or for a first one', () => {
    const record = { suspects: ['a.txt', 'b.txt'], skipped: [] };
    assert.deepEqual(afterDeath(record, ['a.txt', 'b.txt']), record);
    assert.deepEqual(afterDeath(emptyRecord, ['a.txt']), { suspects: ['a.txt'], skipped: [] });
    assert.equal(afterDeath(record, []).skipped.length, 0);
  });

  it('is named to the person in one sentence and a next step', () => {
    assert.equal(
      skippedMessage(['a.txt']),
      '“a.txt” is left out: Newsweave crashed twice while reading. It tries again once the file changes.',
    );
    assert.match(skippedMessage(['a', 'b', 'c', 'd']), /^4 files are left out \(a, b, c, …\): /);
  });
});

describe('crash notes on a disk', () => {
  const corpus = 'file:///corpus';
  let folder = '';
  /** A server that starts after the last one. Nobody closes the notes of one that died. */
  const start = (root = corpus) => diskCrashNotes(join(folder, 'storage'), root);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsweave-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('name after a crash what was being read, and nothing that was read before', () => {
    const dead = start();
    dead.reading(['a.txt', 'b.txt'])();
    dead.reading(['c.txt', 'd.txt']);
    assert.deepEqual(start().suspects(), ['c.txt', 'd.txt']);
  });

  it('skip a file after the second crash, and name it once', () => {
    start().reading(['a.txt', 'b.txt']);
    const second = start();
    second.reading(['a.txt'])();
    second.reading(['b.txt']);
    const third = start();
    assert.deepEqual([third.isSkipped('a.txt'), third.isSkipped('b.txt')], [false, true]);
    assert.deepEqual(third.suspects(), []);
    assert.deepEqual(third.newlySkipped(), ['b.txt']);
    assert.deepEqual(third.newlySkipped(), []);
    assert.deepEqual(start().newlySkipped(), []);
    assert.equal(start().isSkipped('b.txt'), true);
  });

  it('forget a suspect that was read well, also where others were read at the same time', () => {
    start().reading(['a.txt']);
    const second = start();
    const done = second.reading(['a.txt']);
    second.reading(['b.txt']);
    done();
    assert.deepEqual(start().suspects(), ['b.txt']);
  });

  it('give a file that has changed another chance, and all of them where a person asks for it', () => {
    for (const path of ['a.txt', 'b.txt']) for (let crash = 0; crash < 2; crash += 1) start().reading([path]);
    const notes = start();
    notes.forgive(['c.txt', 'a.txt']);
    assert.deepEqual([notes.isSkipped('a.txt'), notes.isSkipped('b.txt')], [false, true]);
    notes.forgive('all');
    assert.equal(start().isSkipped('b.txt'), false);
  });

  it('suspect nothing after an orderly end, whatever was being read', () => {
    const notes = start();
    const done = notes.reading(['a.txt']);
    notes.close();
    done();
    assert.deepEqual(start().suspects(), []);
  });

  it('are kept for each corpus apart', () => {
    start().reading(['a.txt']);
    assert.deepEqual(start('file:///other').suspects(), []);
    assert.deepEqual(start().suspects(), ['a.txt']);
  });

  it('begin anew where their files are no longer what was written', () => {
    start().reading(['a.txt']);
    start();
    for (const name of readdirSync(join(folder, 'storage')))
      writeFileSync(join(folder, 'storage', name), '{"suspects":1');
    const notes = start();
    assert.deepEqual([notes.suspects(), notes.newlySkipped()], [[], []]);
  });

  it('of many corpora wait for the end of the process with one pair of listeners, which goes with the last of them', () => {
    const listeners = () => [process.listenerCount('exit'), process.listenerCount('uncaughtExceptionMonitor')];
    const [exit = 0, dying = 0] = listeners();
    const closed = closedAtExit();
    const all = ['a', 'b', 'c'].map((name) => closed(start(`file:///${name}`)));
    assert.deepEqual(listeners(), [exit + 1, dying + 1]);
    const [first, ...others] = all;
    first?.close();
    first?.close();
    assert.deepEqual(listeners(), [exit + 1, dying + 1]);
    for (const notes of others) notes.close();
    assert.deepEqual(listeners(), [exit, dying]);
  });

  it('outlast a process that is killed in the middle, and not one that ends by itself', () => {
    const reader = fileURLToPath(new URL('helpers/reader.child.mjs', import.meta.url));
    const run = (how: string) => spawnSync(process.execPath, [reader, join(folder, 'storage'), corpus, how]);
    assert.equal(run('end').status, 0);
    assert.deepEqual(start().suspects(), []);
    assert.equal(run('throw').status, 1);
    assert.deepEqual(start().suspects(), ['poison.txt']);
    assert.equal(run('kill').signal, 'SIGKILL');
    assert.deepEqual(start().newlySkipped(), ['poison.txt']);
  });
});
