import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { checkedCorpus } from '../../src/cli/check/checked-corpus.ts';
import { placedFindings } from '../../src/cli/check/report.ts';
import { corpusStats } from '../../src/core/ledger/stats.ts';
import { loadCorpus } from '../../src/server/host/load-corpus.ts';
import type { TextSource } from '../../src/server/host/load.ts';
import { at, eventPage, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { memoryHost } from '../server/helpers/memory-host.ts';
import { quietSurroundings } from '../server/helpers/quiet-surroundings.ts';
import { folder, run } from './helpers.ts';

const page = eventPage('Peru closes its ports');
const files = {
  'a.txt': page,
  'a.txt.ann.yaml': sidecar('responses', `id: r1, ${at(page, responseLines[0])}, actors: [peru]`),
  'a.txt.ben.ann.yaml': sidecar('responses', `id: r2, ${at(page, responseLines[1])}, actors: [chile]`),
  'b.txt': eventPage('Chile recalls its envoy'),
  'actors.yaml': 'newsweave: 1\nactors:\n  - { id: peru, name: "Peru" }\n  - { id: chile, name: "Chile" }\n',
};
const all = { kind: 'all' } as const;

/** The corpus on a disk that gives no permission to read some paths. */
function shut(paths: readonly string[]): TextSource {
  const host = memoryHost(files);
  const refused = Object.assign(new Error("EACCES: permission denied, open '/home/ana/secret'"), { code: 'EACCES' });
  return {
    ...quietSurroundings,
    openText: () => undefined,
    host: { ...host, read: (path) => (paths.includes(path) ? Promise.reject(refused) : host.read(path)) },
  };
}

async function foundIn(source: TextSource): Promise<string[]> {
  const corpus = await checkedCorpus(source, { scope: all, level: 'warning', rules: null });
  const placed = await placedFindings(corpus.findings(), corpus.textOf);
  return placed.map(({ path, rule, message }) => `${path} ${rule} ${message}`);
}

const reason = 'unreadable This could not be read: you have no permission to read it.';

describe('a file that nobody may read', () => {
  it('is one finding on that file, whatever kind of file it is', async () => {
    for (const path of ['a.txt', 'a.txt.ann.yaml', 'actors.yaml', 'events.yaml', 'corpus.yaml'])
      assert.deepEqual(await foundIn(shut([path])), [`${path} ${reason}`]);
  });

  it('leaves the others as they are: an article counts without one of its sidecars', async () => {
    const { index } = await loadCorpus(shut(['a.txt.ann.yaml']), all);
    const { articles, responses } = corpusStats(index);
    assert.deepEqual([articles, responses], [2, { total: 4, attributed: 1 }]);
  });

  it('closes the corpus to writing where it is corpus.yaml', async () => {
    const { settings } = await loadCorpus(shut(['corpus.yaml']), all);
    assert.equal(settings.layers, null);
  });

  it('is named by init and reanchor, which go on with the others', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    const made = folder(Object.fromEntries(Object.entries(files).filter(([path]) => path !== 'actors.yaml')));
    for (const path of ['b.txt', 'a.txt.ann.yaml']) chmodSync(join(made.root, path), 0);
    const anchored = await run('reanchor', made.root, '--scope', 'all', '--no-git');
    const begun = await run('init', made.root);
    made.remove();
    assert.match(anchored.messages.join('\n'), /^a\.txt\.ann\.yaml: .*permission/);
    assert.match(anchored.results.join('\n'), /1 exact/);
    assert.deepEqual([anchored.status, begun.status], [1, 0]);
    assert.match(begun.messages.join('\n'), /^b\.txt: .*permission/);
    assert.match(begun.results.join('\n'), /actors\.yaml written/);
  });
});

describe('an actors.yaml that nobody may read', () => {
  it('is there for init, which leaves it as it is', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    const made = folder(files);
    chmodSync(join(made.root, 'actors.yaml'), 0);
    const begun = await run('init', made.root);
    made.remove();
    assert.equal(begun.status, 0);
    assert.match(begun.messages.join('\n'), /^actors\.yaml: .*permission/);
    assert.match(begun.results.join('\n'), /corpus\.yaml written\nactors\.yaml is there already/);
  });
});

describe('a file that changes while a corpus is watched', () => {
  it('is read by itself, or with all others, or not at all, by what it is', async () => {
    const source = shut([]);
    const host = memoryHost({ ...files, 'notes.pdf': '', 'new.txt': '' });
    const corpus = await checkedCorpus(source, { scope: all, level: 'warning', rules: null });
    const later = await checkedCorpus({ ...source, host }, { scope: all, level: 'warning', rules: null });
    for (const path of ['a.txt', 'a.txt.ben.ann.yaml']) assert.equal(await corpus.take([path]), 'read', path);
    for (const path of ['actors.yaml', 'c.txt.ann.yaml', 'gone'])
      assert.equal(await corpus.take(['a.txt', path]), 'anew', path);
    assert.equal(await later.take(['notes.pdf']), 'nothing');
    host.files.delete('new.txt');
    assert.equal(await later.take(['new.txt']), 'anew');
  });
});

describe('a sidecar with bytes that are no UTF-8', () => {
  it('is found to be unreadable at the first of them, and is not written', async () => {
    const bytes = Buffer.from(files['a.txt.ann.yaml'].replace('[peru]', '[peru, "\u00e9"]'), 'latin1');
    const source = shut([]);
    const { host } = source;
    const read = (path: string) => (path === 'a.txt.ann.yaml' ? Promise.resolve(bytes) : host.read(path));
    const odd = { ...source, host: { ...host, read } };
    const [finding, ...others] = (await foundIn(odd)).filter((each) => each.includes('sidecar-unreadable'));
    assert.match(finding ?? '', /^a\.txt\.ann\.yaml sidecar-unreadable .*not UTF-8/);
    assert.deepEqual(others, []);
    const { index } = await loadCorpus(odd, all);
    assert.equal(index.articles.get('a.txt')?.sidecars[0]?.writable, false);
  });
});
