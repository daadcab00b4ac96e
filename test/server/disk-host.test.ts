import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editSidecar } from '../../src/core/sidecar/edit.ts';
import { diskHost } from '../../src/server/host/disk.ts';
import type { CorpusHost } from '../../src/server/host/host.ts';
import { loadCorpus, readText } from '../../src/server/host/load.ts';
import { add } from '../core/helpers/yaml-edits.ts';

let root = '';
let host: CorpusHost;

function put(path: string, content: string | Uint8Array = 'x'): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'newsweave-'));
  host = diskHost(root);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('the files of a corpus on disk', () => {
  async function checkListed(paths: readonly string[], nested: readonly string[] = []): Promise<void> {
    const listing = await host.list();
    assert.deepEqual({ paths: [...listing.paths].sort(), nested: [...listing.nested].sort() }, { paths, nested });
  }

  it('are all below the folder, without hidden folders and node_modules', async () => {
    for (const path of ['a.txt', 'corpus.yaml', 'b/c/d.md', '.git/config', '.hidden/a.txt', 'node_modules/x.txt'])
      put(path);
    await checkListed(['a.txt', 'b/c/d.md', 'corpus.yaml']);
  });

  it('leave out a corpus within, which is one of its own', async () => {
    for (const path of ['corpus.yaml', 'x/corpus.yaml', 'x/a.txt', 'y/z/corpus.yaml', 'y/b.txt']) put(path);
    await checkListed(['corpus.yaml', 'y/b.txt'], ['x', 'y/z']);
  });

  it('leave out links to folders, and those that lead outside, nowhere or in a circle', async () => {
    put('a.txt');
    mkdirSync(join(root, 'sub'));
    symlinkSync(join(root, 'a.txt'), join(root, 'same.txt'));
    symlinkSync('..', join(root, 'sub', 'round'));
    symlinkSync('/etc/hostname', join(root, 'leak.txt'));
    symlinkSync('loop.txt', join(root, 'loop.txt'));
    symlinkSync('gone', join(root, 'gone.txt'));
    await checkListed(['a.txt', 'same.txt']);
    const { index } = await loadCorpus(source(), { kind: 'all' });
    assert.deepEqual([...index.articles.keys()], ['a.txt', 'same.txt']);
  });

  it('are read as bytes; what is missing, a folder or outside is not there', async () => {
    put('a.txt', 'ä');
    assert.deepEqual(new Uint8Array((await host.read('a.txt')) ?? []), new TextEncoder().encode('ä'));
    mkdirSync(join(root, 'sub'));
    for (const path of ['b.txt', 'sub', 'a.txt/b', '../x', '/etc/hostname'])
      assert.equal(await host.read(path), undefined, path);
  });
});

const source = () => ({ host, openText: () => undefined, detector: () => Promise.resolve(() => undefined) });

describe('a file that is written', () => {
  it('is made where it must not exist yet', async () => {
    assert.deepEqual(await host.write('a.ann.yaml', null, 'ä🚢\r\n'), { ok: true });
    assert.equal(read('a.ann.yaml'), 'ä🚢\r\n');
  });

  it('is replaced where it is as it was read, and keeps its mode, also one that the umask would narrow', async () => {
    for (const mode of [0o664, 0o600, 0o666]) {
      put('a.ann.yaml', 'old');
      chmodSync(join(root, 'a.ann.yaml'), mode);
      assert.deepEqual(await host.write('a.ann.yaml', 'old', 'new'), { ok: true });
      assert.equal(read('a.ann.yaml'), 'new');
      assert.equal(statSync(join(root, 'a.ann.yaml')).mode & 0o777, mode);
    }
  });

  /** Checks that a write is refused, and that the folder is as it was. */
  async function checkRefused(code: string, path: string, before: string | null): Promise<void> {
    const files = readdirSync(root);
    const result = await host.write(path, before, 'new');
    assert.ok(!result.ok);
    assert.equal(result.code, code);
    assert.match(result.reason, /\.$/);
    assert.deepEqual(readdirSync(root), files);
  }

  it('is left alone where another program changed, made or removed it', async () => {
    put('a.ann.yaml', 'theirs');
    await checkRefused('changed', 'a.ann.yaml', 'old');
    await checkRefused('changed', 'a.ann.yaml', null);
    await checkRefused('changed', 'b.ann.yaml', 'old');
    assert.equal(read('a.ann.yaml'), 'theirs');
  });

  it('is left alone where it is a link, or lies outside', async () => {
    put('a.txt', 'old');
    symlinkSync(join(root, 'a.txt'), join(root, 'link.yaml'));
    await checkRefused('outside', 'link.yaml', 'old');
    await checkRefused('outside', '../x.yaml', null);
    symlinkSync(tmpdir(), join(root, 'out'));
    await checkRefused('outside', 'out/x.yaml', null);
    assert.ok(lstatSync(join(root, 'link.yaml')).isSymbolicLink());
    assert.ok(!existsSync(join(tmpdir(), 'x.yaml')));
  });

  it('is left alone where its bytes are no UTF-8', async () => {
    put('a.ann.yaml', Uint8Array.from([0x6e, 0x3a, 0xff, 0x0a]));
    await checkRefused('failed', 'a.ann.yaml', (await readText(source(), 'a.ann.yaml')) ?? null);
  });

  it('keeps its byte order mark', async () => {
    put('a.ann.yaml', '\uFEFFnewsweave: 1\n');
    const before = (await readText(source(), 'a.ann.yaml')) ?? '';
    const edited = editSidecar(before, [add('events', { id: 'e1' })]);
    assert.ok(edited.ok);
    assert.deepEqual(await host.write('a.ann.yaml', before, edited.text), { ok: true });
    assert.equal(read('a.ann.yaml'), '\uFEFFnewsweave: 1\nevents:\n  - { id: e1 }\n');
  });

  it('fails at once, with a reason, where its folder does not exist', async () => {
    const start = performance.now();
    await checkRefused('failed', 'no/a.yaml', null);
    assert.ok(performance.now() - start < 500);
  });

  // Root may write everywhere.
  (process.getuid?.() === 0 ? it.skip : it)('fails at once, with a reason, where its folder is read-only', async () => {
    put('a.ann.yaml', 'old');
    chmodSync(root, 0o555);
    const start = performance.now();
    await checkRefused('read-only', 'a.ann.yaml', 'old');
    assert.ok(performance.now() - start < 500);
    chmodSync(root, 0o755);
    assert.equal(read('a.ann.yaml'), 'old');
  });

  it('leaves nothing behind', async () => {
    await host.write('a.ann.yaml', null, 'one');
    await host.write('a.ann.yaml', 'one', 'two');
    await host.write('a.ann.yaml', 'one', 'three');
    assert.deepEqual(readdirSync(root), ['a.ann.yaml']);
  });

  it('loses nothing where two write at once', async () => {
    const write = async (id: string): Promise<void> => {
      for (;;) {
        const before = (await readText(source(), 'a.ann.yaml')) ?? null;
        const edited = editSidecar(before ?? 'newsweave: 1\n', [add('events', { id })]);
        assert.ok(edited.ok);
        const result = await host.write('a.ann.yaml', before, edited.text);
        if (result.ok) return;
        assert.ok(['changed', 'locked'].includes(result.code), result.reason);
      }
    };
    const writer = async (name: string) => {
      for (let number = 0; number < 50; number += 1) await write(`${name}${number}`);
    };
    await Promise.all([writer('a'), writer('b')]);
    assert.equal(read('a.ann.yaml').match(/- \{ id: [ab]\d+ \}/g)?.length, 100);
  }).timeout(20_000);
});
