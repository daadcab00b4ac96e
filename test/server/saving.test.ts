import assert from 'node:assert/strict';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { editSidecar } from '../../src/core/sidecar/edit.ts';
import { diskHost } from '../../src/server/host/disk.ts';
import type { CorpusHost } from '../../src/server/host/host.ts';
import { readText } from '../../src/server/host/load.ts';
import { add } from '../core/helpers/yaml-edits.ts';
import { diskCorpus, patientDisk, type DiskCorpus } from './helpers/disk-corpus.ts';
import type { Call, Fault } from './helpers/faulty-file-system.ts';

const isRoot = process.getuid?.() === 0;

describe('a file that is saved', () => {
  let corpus: DiskCorpus;
  let host: CorpusHost;

  beforeEach(() => {
    corpus = diskCorpus();
    host = diskHost(corpus.root);
  });

  afterEach(() => {
    corpus.remove();
  });

  const textOf = async (path: string) =>
    (await readText({ host, openText: () => undefined, detector: () => Promise.resolve(() => undefined) }, path)) ??
    null;

  /** Checks that a save is refused with a sentence that names the file, and that the folder is as it was. */
  async function checkRefused(
    code: string,
    path: string,
    before: string | null,
    by: CorpusHost = host,
  ): Promise<string> {
    const files = readdirSync(corpus.root);
    const result = await by.write(path, before, 'new');
    assert.ok(!result.ok);
    assert.equal(result.code, code, result.reason);
    assert.match(result.reason, /^\S+: .*\.$|^\S+ was not saved: .*\.$/);
    assert.deepEqual(readdirSync(corpus.root), files);
    return result.reason;
  }

  it('is made where it must not exist yet', async () => {
    assert.deepEqual(await host.write('a.ann.yaml', null, 'ä🚢\r\n'), { ok: true });
    assert.equal(corpus.read('a.ann.yaml'), 'ä🚢\r\n');
  });

  it('is replaced where it is as it was read, and keeps its mode, also one that the umask would narrow', async () => {
    for (const mode of [0o664, 0o600, 0o666]) {
      corpus.put('a.ann.yaml', 'old');
      chmodSync(join(corpus.root, 'a.ann.yaml'), mode);
      assert.deepEqual(await host.write('a.ann.yaml', 'old', 'new'), { ok: true });
      assert.equal(corpus.read('a.ann.yaml'), 'new');
      assert.equal(statSync(join(corpus.root, 'a.ann.yaml')).mode & 0o777, mode);
    }
  });

  (isRoot ? it : it.skip)('keeps its owner and group, so that a shared folder stays shared', async () => {
    corpus.put('a.ann.yaml', 'old');
    chownSync(join(corpus.root, 'a.ann.yaml'), 1234, 5678);
    assert.deepEqual(await host.write('a.ann.yaml', 'old', 'new'), { ok: true });
    const { uid, gid } = statSync(join(corpus.root, 'a.ann.yaml'));
    assert.deepEqual({ uid, gid }, { uid: 1234, gid: 5678 });
  });

  it('may have the longest name that the disk allows', async () => {
    const name = `${'n'.repeat(246)}.ann.yaml`;
    assert.deepEqual(await host.write(name, null, 'one'), { ok: true });
    assert.deepEqual(await host.write(name, 'one', 'two'), { ok: true });
    const reason = await checkRefused('failed', `n${name}`, null);
    assert.match(reason, /name is too long for the disk/);
  });

  it('is left alone where another program changed, made or removed it', async () => {
    corpus.put('a.ann.yaml', 'theirs');
    await checkRefused('changed', 'a.ann.yaml', 'old');
    await checkRefused('changed', 'a.ann.yaml', null);
    await checkRefused('changed', 'b.ann.yaml', 'old');
    assert.equal(corpus.read('a.ann.yaml'), 'theirs');
  });

  it('is told apart by its bytes, though time and size are those of before', async () => {
    corpus.put('a.ann.yaml', 'OLD');
    await checkRefused('changed', 'a.ann.yaml', 'old');
  });

  it('is left alone where a program that knows no lock changes it while the save goes on', async () => {
    corpus.put('a.ann.yaml', 'old');
    const disk = patientDisk((call) => {
      if (call.name === 'fsync') corpus.put('a.ann.yaml', 'theirs');
      return undefined;
    });
    await checkRefused('changed', 'a.ann.yaml', 'old', diskHost(corpus.root, disk));
    assert.equal(corpus.read('a.ann.yaml'), 'theirs');
  });

  it('does not take the place of one that another program makes in the last moment', async () => {
    const disk = patientDisk((call) => {
      if (call.name === 'link') corpus.put('a.ann.yaml', 'theirs');
      return undefined;
    });
    const result = await diskHost(corpus.root, disk).write('a.ann.yaml', null, 'new');
    assert.ok(!result.ok);
    assert.equal(result.code, 'changed');
    assert.equal(corpus.read('a.ann.yaml'), 'theirs');
    assert.deepEqual(corpus.names(), ['a.ann.yaml']);
  });

  it('is made on disks without hard links too', async () => {
    const disk = patientDisk(({ name }) => (name === 'link' ? { kind: 'error', code: 'ENOTSUP' } : undefined));
    const other = diskHost(corpus.root, disk);
    assert.deepEqual(await other.write('a.ann.yaml', null, 'new'), { ok: true });
    assert.deepEqual(corpus.names(), ['a.ann.yaml']);
  });

  it('is written through a link within the corpus, which stays one; not through one that leads outside', async () => {
    corpus.put('shared/actors.yaml', 'old');
    symlinkSync('shared/actors.yaml', join(corpus.root, 'actors.yaml'));
    assert.deepEqual(await host.write('actors.yaml', 'old', 'new'), { ok: true });
    assert.equal(corpus.read('shared/actors.yaml'), 'new');
    assert.ok(lstatSync(join(corpus.root, 'actors.yaml')).isSymbolicLink());
    symlinkSync(tmpdir(), join(corpus.root, 'out'));
    await checkRefused('outside', 'out/x.yaml', null);
    await checkRefused('outside', '../x.yaml', null);
    assert.ok(!existsSync(join(tmpdir(), 'x.yaml')));
  });

  it('is left alone where it, or its folder, turns into a link while the save goes on', async () => {
    const outside = diskCorpus();
    outside.put('a.ann.yaml', 'old');
    for (const link of ['sub/a.ann.yaml', 'sub']) {
      corpus.put('sub/a.ann.yaml', 'old');
      const disk = patientDisk(swapAtSync(link, link === 'sub' ? outside.root : join(outside.root, 'a.ann.yaml')));
      const result = await diskHost(corpus.root, disk).write('sub/a.ann.yaml', 'old', 'new');
      assert.ok(!result.ok, link);
    }
    assert.equal(outside.read('a.ann.yaml'), 'old');
    assert.deepEqual(outside.names(), ['a.ann.yaml']);
    outside.remove();
  });

  /** Another program that puts a link in the place of a file or folder when the new content is written. */
  function swapAtSync(path: string, target: string): (call: Call) => Fault | undefined {
    let isDone = false;
    return ({ name }) => {
      if (name !== 'fsync' || isDone) return undefined;
      isDone = true;
      const place = join(corpus.root, path);
      symlinkSync(target, `${place}.link`);
      mkdirSync(join(corpus.root, 'aside'), { recursive: true });
      renameSync(place, join(corpus.root, 'aside', basename(path)));
      renameSync(`${place}.link`, place);
      return undefined;
    };
  }

  it('is left alone where its bytes are no UTF-8, or the new text is none', async () => {
    corpus.put('a.ann.yaml', Uint8Array.from([0x6e, 0x3a, 0xff, 0x0a]));
    assert.match(await checkRefused('failed', 'a.ann.yaml', await textOf('a.ann.yaml')), /not in UTF-8/);
    const result = await host.write('b.ann.yaml', null, 'half \ud83d');
    assert.ok(!result.ok);
    assert.match(result.reason, /half a character/);
  });

  it('keeps its byte order mark', async () => {
    corpus.put('a.ann.yaml', '\uFEFFnewsweave: 1\n');
    const before = (await textOf('a.ann.yaml')) ?? '';
    const edited = editSidecar(before, [add('events', { id: 'e1' })]);
    assert.ok(edited.ok);
    assert.deepEqual(await host.write('a.ann.yaml', before, edited.text), { ok: true });
    assert.equal(corpus.read('a.ann.yaml'), '\uFEFFnewsweave: 1\nevents:\n  - { id: e1 }\n');
  });

  it('fails at once, with a reason, where its folder does not exist', async () => {
    const disk = patientDisk();
    const start = disk.now();
    await checkRefused('failed', 'no/a.yaml', null, diskHost(corpus.root, disk));
    assert.ok(disk.now() - start < 2_000);
  });

  it('is refused in a folder that may not be written, before anything is made, and told before anything is typed', async () => {
    corpus.put('a.ann.yaml', 'old');
    const disk = patientDisk(({ name }) => (name === 'access' ? { kind: 'error', code: 'EROFS' } : undefined));
    const other = diskHost(corpus.root, disk);
    await checkRefused('read-only', 'a.ann.yaml', 'old', other);
    assert.ok(!disk.fs.calls.some(({ name }) => name === 'mkdir'));
    assert.equal(
      await other.whyReadOnly('a.ann.yaml'),
      'a.ann.yaml cannot be saved: the disk is read-only. Copy the corpus to one that can be written.',
    );
    assert.equal(await host.whyReadOnly('a.ann.yaml'), undefined);
    assert.equal(await host.whyReadOnly('new.ann.yaml'), undefined);
    assert.match((await host.whyReadOnly('../x')) ?? '', /leaves the corpus/);
  });

  it('is on the disk before it has its name, and its name before the save is confirmed', async () => {
    corpus.put('a.ann.yaml', 'old');
    const disk = patientDisk();
    assert.deepEqual(await diskHost(corpus.root, disk).write('a.ann.yaml', 'old', 'new'), { ok: true });
    const steps = disk.fs.calls.filter(({ name }) => ['write', 'fsync', 'rename'].includes(name));
    assert.deepEqual(
      steps.map(({ name, path }) => `${name} ${path.endsWith('.tmp') ? 'content' : basename(path)}`),
      ['write content', 'fsync content', 'rename a.ann.yaml', `fsync ${basename(corpus.root)}`],
    );
  });

  it('is not touched where nothing changes', async () => {
    corpus.put('a.ann.yaml', 'same');
    const disk = patientDisk();
    assert.deepEqual(await diskHost(corpus.root, disk).write('a.ann.yaml', 'same', 'same'), { ok: true });
    assert.ok(!disk.fs.calls.some(({ name }) => ['write', 'link', 'rename'].includes(name)));
  });

  it('leaves nothing behind', async () => {
    for (const [before, text] of [
      [null, 'one'],
      ['one', 'two'],
      ['two', 'three'],
    ] as const)
      assert.deepEqual(await host.write('a.ann.yaml', before, text), { ok: true });
    assert.deepEqual(corpus.names(), ['a.ann.yaml']);
  });

  it('loses nothing where two write at once', async () => {
    writeFileSync(join(corpus.root, 'a.ann.yaml'), '');
    const append = async (line: string): Promise<void> => {
      for (;;) {
        const before = corpus.read('a.ann.yaml');
        const result = await host.write('a.ann.yaml', before, `${before}${line}\n`);
        if (result.ok) return;
        assert.equal(result.code, 'changed', result.reason);
      }
    };
    const writer = async (name: string) => {
      for (let number = 0; number < 20; number += 1) await append(`${name}${number}`);
    };
    await Promise.all([writer('a'), writer('b')]);
    assert.equal(corpus.read('a.ann.yaml').match(/^[ab]\d+$/gm)?.length, 40);
  }).timeout(10_000);
});
