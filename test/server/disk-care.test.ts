import assert from 'node:assert/strict';
import { textDigest } from '../../src/core/text/digest.ts';
import { diskCare } from '../../src/server/host/disk-care.ts';
import { bytesIn } from '../core/helpers/bytes.ts';
import { eventPage } from '../core/helpers/corpus.ts';
import { diskCorpus } from './helpers/disk-corpus.ts';
import { hasGit, repository } from './helpers/git-repository.ts';

const detector = () => Promise.resolve(() => undefined);

describe('a corpus in a folder of this machine', () => {
  it('has nothing to settle where nothing was interrupted', async () => {
    const folder = diskCorpus();
    assert.deepEqual(await diskCare(folder.root, detector).settleLeftovers(), { told: [], logged: [] });
    folder.remove();
  });

  it('settles a change of many files that was interrupted before it began, and says so', async () => {
    const folder = diskCorpus();
    folder.put('.newsweave/journal.json', '{"torn');
    const { told } = await diskCare(folder.root, detector).settleLeftovers();
    assert.deepEqual(told, ['A change of many files was interrupted before it began; no file was changed.']);
    assert.deepEqual(await diskCare(folder.root, detector).settleLeftovers(), { told: [], logged: [] });
    folder.remove();
  });

  it('changes several files all or none', async () => {
    const folder = diskCorpus();
    folder.put('a.txt.ann.yaml', 'newsweave: 1\n');
    const { writeTogether } = diskCare(folder.root, detector);
    const changes = [
      { path: 'b.txt.ann.yaml', before: null, after: 'newsweave: 1\n' },
      { path: 'a.txt.ann.yaml', before: 'newsweave: 1\n', after: null },
    ];
    assert.deepEqual(await writeTogether(changes), { ok: true });
    assert.ok(folder.names().includes('b.txt.ann.yaml') && !folder.names().includes('a.txt.ann.yaml'));
    const again = await writeTogether(changes);
    assert.deepEqual([again.ok, folder.read('b.txt.ann.yaml')], [false, 'newsweave: 1\n']);
    folder.remove();
  });

  it('finds the text that an article had when it was annotated, where git holds it', async function () {
    if (!hasGit) this.skip();
    const repo = repository();
    const before = eventPage('Peru closes its ports');
    repo.write('ports.txt', `\uFEFF${before.replaceAll('\n', '\r\n')}`);
    repo.commit();
    repo.write('ports.txt', before.replace('Peru', 'Chile'));
    repo.commit();
    const { earlierText } = diskCare(repo.root, detector);
    assert.equal(await earlierText('ports.txt', textDigest(before)), before);
    assert.equal(await earlierText('ports.txt', textDigest('Another text.')), undefined);
    repo.remove();
    assert.equal(await earlierText('ports.txt', textDigest(before)), before, 'git is asked once');
  });

  it('finds a text that was committed after it had been looked for', async function () {
    if (!hasGit) this.skip();
    const repo = repository();
    const { earlierText } = diskCare(repo.root, detector);
    const text = 'The dam held.\n';
    repo.write('dam.txt', text);
    assert.equal(await earlierText('dam.txt', textDigest(text)), undefined);
    repo.commit();
    assert.equal(await earlierText('dam.txt', textDigest(text)), text);
    repo.remove();
  });

  it('finds it also in another encoding than UTF-8, where the sidecar says which', async function () {
    if (!hasGit) this.skip();
    const repo = repository();
    const before = 'Лоцманы вышли на работу.\n';
    repo.write('news.txt', bytesIn('koi8-r', before));
    repo.commit();
    const { earlierText } = diskCare(repo.root, () => Promise.resolve(() => 'windows-1251'));
    assert.equal(await earlierText('news.txt', textDigest(before)), undefined);
    assert.equal(await earlierText('news.txt', textDigest(before), 'koi8-r'), before);
    repo.remove();
  });
});
