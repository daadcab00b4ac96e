import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { thisMachine } from '../../src/server/host/disk-access.ts';
import { printJournal, type PlannedChange } from '../../src/server/host/journal-file.ts';
import { recoverJournal, type Recovery } from '../../src/server/host/journal-recovery.ts';
import { journalStore } from '../../src/server/host/journal-store.ts';
import { applyJournaled } from '../../src/server/host/journal.ts';
import { filesIn, folderWith, journalFilesIn, renameCase } from './helpers/journal-cases.ts';

const { old, done, changes } = renameCase(4);
let parent = '';

before(() => {
  parent = mkdtempSync(join(tmpdir(), 'newsweave-journal-'));
});

after(() => {
  rmSync(parent, { recursive: true });
});

/** A corpus in which the change was interrupted when so many of its files were saved; `edits` are of a person, since. */
function interrupted(saved: number, edits: Readonly<Record<string, string | null>> = {}): string {
  const folder = folderWith(parent, old);
  mkdirSync(join(folder, '.newsweave'));
  writeFileSync(join(folder, '.newsweave/journal.json'), printJournal(changes));
  writeFileSync(join(folder, '.newsweave/journal.reserve'), 'x');
  const texts = [
    ...changes.slice(0, saved).map(({ path, after: text }) => [path, text] as const),
    ...Object.entries(edits),
  ];
  for (const [path, text] of texts) {
    if (text === null) unlinkSync(join(folder, path));
    else writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Checks what a recovery says and that it leaves the files so, without a journal; a second one finds nothing to do. */
async function checkRecovery(
  folder: string,
  kind: Recovery['kind'],
  files: Readonly<Record<string, string>>,
): Promise<Recovery> {
  const recovery = await recoverJournal(folder);
  assert.equal(recovery.kind, kind, JSON.stringify(recovery));
  assert.deepEqual(filesIn(folder), files);
  assert.deepEqual(journalFilesIn(folder), []);
  assert.deepEqual(await recoverJournal(folder), { kind: 'none' });
  return recovery;
}

const pathAt = (index: number) => changes[index]?.path ?? '';
const newText = (index: number) => changes[index]?.after ?? '';
const oldText = (index: number) => changes[index]?.before ?? '';

describe('a change of many files', () => {
  it('is made in all of them and leaves no journal', async () => {
    const folder = folderWith(parent, old);
    assert.deepEqual(await applyJournaled(folder, changes), { ok: true });
    assert.deepEqual(filesIn(folder), done);
    assert.deepEqual(journalFilesIn(folder), []);
    assert.deepEqual(await recoverJournal(folder), { kind: 'none' });
  });

  it('needs no journal for one file, or for none', async () => {
    const folder = folderWith(parent, old);
    assert.deepEqual(await applyJournaled(folder, changes.slice(0, 1)), { ok: true });
    assert.deepEqual(await applyJournaled(folder, [{ path: 'a.txt.ann.yaml', before: 'x', after: 'x' }]), { ok: true });
    assert.ok(!existsSync(join(folder, '.newsweave')));
    assert.equal(readFileSync(join(folder, pathAt(0)), 'utf8'), newText(0));
  });

  it('can make and delete files', async () => {
    const folder = folderWith(parent, { 'a.txt.ann.yaml': 'a' });
    const swap: PlannedChange[] = [
      { path: 'b.txt.ann.yaml', before: null, after: 'a' },
      { path: 'a.txt.ann.yaml', before: 'a', after: null },
    ];
    assert.deepEqual(await applyJournaled(folder, swap), { ok: true });
    assert.deepEqual(filesIn(folder), { 'b.txt.ann.yaml': 'a' });
  });

  it('is not begun where a file is not as the change was made from, and says which', async () => {
    const folder = folderWith(parent, { ...old, [pathAt(2)]: `${oldText(2)}# mine\n` });
    const result = await applyJournaled(folder, changes);
    assert.deepEqual(result, {
      ok: false,
      code: 'changed',
      reason: `Nothing was changed: ${pathAt(2)}: another program changed it meanwhile. Try again.`,
      changed: 0,
    });
    assert.deepEqual(journalFilesIn(folder), []);
  });

  it('takes only files that Newsweave writes, inside the corpus', async () => {
    const folder = folderWith(parent, { ...old, 'a.txt': 'words' });
    symlinkSync(join(folder, 'a.txt'), join(folder, 'link.ann.yaml'));
    symlinkSync(folderWith(parent, {}), join(folder, 'out'));
    for (const path of [
      'a.txt',
      '../x.ann.yaml',
      '/tmp/x.ann.yaml',
      'out/x.ann.yaml',
      'link.ann.yaml',
      '.git/x.ann.yaml',
    ]) {
      const result = await applyJournaled(folder, [...changes, { path, before: null, after: 'x' }]);
      assert.ok(!result.ok && result.code === 'outside' && result.changed === 0, path);
    }
    assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), 'words');
    assert.deepEqual(filesIn(folder), { ...old, 'a.txt': 'words' });
  });

  it('settles an earlier one that was interrupted before it begins', async () => {
    const folder = interrupted(2);
    const next: PlannedChange[] = [0, 1].map((n) => ({
      path: pathAt(n),
      before: newText(n),
      after: `${newText(n)}# on\n`,
    }));
    assert.deepEqual(await applyJournaled(folder, next), { ok: true });
    const edited = Object.fromEntries(next.map(({ path, after: text }) => [path, text]));
    assert.deepEqual(filesIn(folder), { ...done, ...edited });
  });

  it('waits for the change of another process, and is refused where that takes too long', async () => {
    const folder = folderWith(parent, old);
    const lock = await journalStore(thisMachine, folder).lock();
    let waited = 0;
    const hurried = {
      ...thisMachine,
      now: () => Date.now() + waited,
      wait: () => Promise.resolve(void (waited += 1_000)),
    };
    const refused = await applyJournaled(folder, changes, hurried);
    assert.ok(!refused.ok && refused.code === 'locked' && refused.changed === 0);
    assert.deepEqual(filesIn(folder), old);
    const waiting = applyJournaled(folder, changes);
    await lock.release();
    assert.deepEqual(await waiting, { ok: true });
    assert.deepEqual(filesIn(folder), done);
  });
}).timeout(20_000);

describe('after a crash in a change of many files', () => {
  it('all files are new where some were, and old where none was', async () => {
    await checkRecovery(interrupted(0), 'undone', old);
    for (const saved of [1, 2, 3, 4]) await checkRecovery(interrupted(saved), 'completed', done);
  });

  it('a torn journal goes, and nothing else happens', async () => {
    const folder = interrupted(0);
    writeFileSync(join(folder, '.newsweave/journal.json'), printJournal(changes).slice(0, -10));
    await checkRecovery(folder, 'undone', old);
  });

  it('an edit that a person made since on a new text is kept, and the rest is completed', async () => {
    const edited = `${newText(1)}# mine\n`;
    await checkRecovery(interrupted(2, { [pathAt(1)]: edited }), 'completed', { ...done, [pathAt(1)]: edited });
  });

  it('an edit that a person made since on an old text is kept, and the rest is undone', async () => {
    const edited = `${oldText(2)}# mine\n`;
    await checkRecovery(interrupted(2, { [pathAt(2)]: edited }), 'undone', { ...old, [pathAt(2)]: edited });
  });

  it('a file that somebody deleted since stays deleted', async () => {
    const rest = Object.fromEntries(Object.entries(done).filter(([path]) => path !== pathAt(1)));
    await checkRecovery(interrupted(2, { [pathAt(1)]: null }), 'completed', rest);
  });

  it('files stand as they are told where edits made both ways impossible', async () => {
    const edits = { [pathAt(0)]: `${newText(0)}# mine\n`, [pathAt(2)]: `${oldText(2)}# mine\n` };
    const recovery = await checkRecovery(interrupted(2, edits), 'mixed', { ...old, ...edits });
    assert.deepEqual(recovery.kind === 'mixed' && recovery.files.map(({ standing }) => standing), [
      'new-edited',
      'old',
      'old-edited',
      'old',
    ]);
    assert.match(
      recovery.kind === 'mixed' ? recovery.message : '',
      new RegExp(`Changed: ${pathAt(0)}\\. Not changed: .*${pathAt(1)}`),
    );
  });

  it('a journal that Newsweave did not write is put aside and not followed', async () => {
    for (const path of ['a.txt', '../x.ann.yaml', 'out/x.ann.yaml']) {
      const folder = interrupted(0);
      symlinkSync(folderWith(parent, {}), join(folder, 'out'));
      const journal = printJournal([{ path, before: null, after: 'owned' }, ...changes]);
      writeFileSync(join(folder, '.newsweave/journal.json'), journal);
      const recovery = await recoverJournal(folder);
      if (recovery.kind !== 'unusable') assert.fail(recovery.kind);
      assert.ok(['a.txt', '../x.ann.yaml', 'out/x.ann.yaml'].every((each) => !existsSync(join(folder, each))));
      const [name = '', ...others] = journalFilesIn(folder).filter((each) => each !== 'journal.reserve');
      assert.match(name, /^journal-damaged-[0-9a-f]{12}\.json$/);
      assert.deepEqual(others, []);
      assert.ok(recovery.message.includes(name));
      assert.equal(readFileSync(join(folder, '.newsweave', name), 'utf8'), journal);
    }
  });

  it('nothing is followed out of the corpus by a folder or a journal that is a link', async () => {
    const elsewhere = interrupted(1);
    const folder = folderWith(parent, old);
    symlinkSync(join(elsewhere, '.newsweave'), join(folder, '.newsweave'));
    assert.deepEqual(await recoverJournal(folder), { kind: 'none' });
    const refused = await applyJournaled(folder, changes);
    assert.ok(!refused.ok && refused.changed === 0);
    assert.match(refused.reason, /^Nothing was changed: .*\.newsweave is no folder/);
    const other = folderWith(parent, old);
    mkdirSync(join(other, '.newsweave'));
    symlinkSync(join(elsewhere, '.newsweave/journal.json'), join(other, '.newsweave/journal.json'));
    assert.equal((await recoverJournal(other)).kind, 'unusable');
    assert.deepEqual(filesIn(other), old);
    assert.ok(journalFilesIn(elsewhere).includes('journal.json'));
  });
}).timeout(20_000);
