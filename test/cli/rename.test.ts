import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printJournal } from '../../src/server/host/journal-file.ts';
import { eventPage, newsArticle, sidecar, type Files } from '../core/helpers/corpus.ts';
import { folder, json, run, type Folder } from './helpers.ts';

const files = {
  'days/quarantine.txt': eventPage('A quarantine is declared'),
  'ferry.txt': newsArticle,
  'actors.yaml': 'newsweave: 1\nactors:\n  - { id: cuba, name: "Cuba" }\n  - { id: pilots, name: "Ferry pilots" }\n',
  'events.yaml': 'newsweave: 1\nevents:\n  - { id: pilots, title: "Pilots" }\n  - { id: siege, title: "The siege" }\n',
  'ferry.txt.ann.yaml': sidecar('relations', 'id: k1, from: siege, to: quarantine'),
  'ferry.txt.ben.ann.yaml': sidecar('responses', 'id: r1, quote: "Ferry", at: 0, actors: [cuba], event: siege'),
};

let corpus: Folder;

function given(more: Files = {}): void {
  corpus = folder({ ...files, ...more });
}

/** Checks what a rename prints and which files it leaves; `changed` are those that differ. */
async function check(words: readonly string[], results: RegExp, changed: Files): Promise<void> {
  const before = corpus.files();
  const ran = await run('rename', ...words, corpus.root);
  assert.equal(ran.status, 0, ran.messages.join());
  assert.match(ran.results.join('\n'), results);
  assert.deepEqual(corpus.files(), { ...before, ...changed });
}

async function checkRefused(words: readonly string[], reason: RegExp): Promise<void> {
  const before = corpus.files();
  const { status, results, messages } = await run('rename', ...words, corpus.root);
  assert.deepEqual([status, results], [2, []]);
  assert.match(messages.join('\n'), reason);
  assert.deepEqual(corpus.files(), before);
}

describe('newsweave rename', () => {
  afterEach(() => {
    corpus.remove();
  });

  it('gives an event another id in all layers', async () => {
    given();
    const result =
      /^events\.yaml\nferry\.txt\.ann\.yaml\nferry\.txt\.ben\.ann\.yaml\nThe event siege is now blockade, 3 places in 3 files\.$/;
    await check(['siege', 'blockade'], result, {
      'events.yaml':
        'newsweave: 1\nevents:\n  - { id: blockade, title: "The siege" }\n  - { id: pilots, title: "Pilots" }\n',
      'ferry.txt.ann.yaml': files['ferry.txt.ann.yaml'].replace('siege', 'blockade'),
      'ferry.txt.ben.ann.yaml': files['ferry.txt.ben.ann.yaml'].replace('siege', 'blockade'),
    });
  });

  it('gives an actor another id, as JSON', async () => {
    given();
    const ran = await run('rename', 'cuba', 'republic-of-cuba', corpus.root, '--format', 'json');
    assert.deepEqual(json(ran), {
      renamed: { from: 'cuba', to: 'republic-of-cuba', kind: 'actor' },
      files: ['actors.yaml', 'ferry.txt.ben.ann.yaml'],
      changes: 2,
      written: true,
    });
    assert.match(corpus.files()['actors.yaml'] ?? '', /pilots.*\n.*republic-of-cuba/);
  });

  it('only tells what would change where it is asked to', async () => {
    given();
    await check(['siege', 'blockade', '--dry-run'], /Nothing was written: 3 places in 3 files would change\.$/, {});
  });

  it('asks which is meant where an event and an actor have the id', async () => {
    given();
    await checkRefused(['pilots', 'ferry-pilots'], /pilots is an event and an actor\. Say which/);
    await check(['pilots', 'ferry-pilots', '--actor'], /The actor pilots is now ferry-pilots, 1 place in 1 file\.$/, {
      'actors.yaml': files['actors.yaml'].replace('id: pilots', 'id: ferry-pilots'),
    });
    await check(['pilots', 'pilots-strike', '--event'], /The event pilots is now pilots-strike/, {
      'events.yaml': files['events.yaml'].replace('id: pilots', 'id: pilots-strike'),
    });
  });

  it('pins the id of a page in the layer that is written', async () => {
    given({ 'corpus.yaml': 'newsweave: 1\nlayers: own\n' });
    await checkRefused(['quarantine', 'quarantine-begins'], /say with --by who you are/);
    const ran = await run('rename', 'quarantine', 'quarantine-begins', corpus.root, '--by', 'eva');
    assert.equal(ran.status, 0, ran.messages.join());
    const now = corpus.files();
    assert.match(now['days/quarantine.txt.eva.ann.yaml'] ?? '', /- \{ id: quarantine-begins, page: true \}/);
    assert.equal(now['ferry.txt.ann.yaml'], files['ferry.txt.ann.yaml'].replace('quarantine', 'quarantine-begins'));
  });

  it('is refused with a reason', async () => {
    given({ 'ferry.txt.eva.ann.yaml': 'newsweave: 1\nrelations:\n<<<<<<< HEAD\n  - { from: siege }\n' });
    await checkRefused(['siege', 'blockade'], /cannot be read whole: ferry\.txt\.eva\.ann\.yaml\. Mend them first/);
    await checkRefused(['nobody', 'somebody'], /There is no event nobody\. There is no actor nobody/);
    await checkRefused(['cuba', 'pilots'], /There is an actor pilots already/);
    await checkRefused([], /name the old id and the new one/);
    await checkRefused(['cuba', 'x', 'y'], /name the old id and the new one/);
  });

  it('first settles a rename that was interrupted', async () => {
    given();
    const rename = (path: 'events.yaml' | 'ferry.txt.ann.yaml') => ({
      path,
      before: files[path],
      after: files[path].replace('siege', 'encirclement'),
    });
    const [one, other] = [rename('events.yaml'), rename('ferry.txt.ann.yaml')];
    corpus.write({ 'events.yaml': one.after });
    mkdirSync(join(corpus.root, '.newsweave'));
    writeFileSync(join(corpus.root, '.newsweave/journal.json'), printJournal([one, other]));
    const { status, messages } = await run('rename', 'encirclement', 'blockade', corpus.root);
    assert.equal(status, 0, messages.join());
    assert.match(messages.join('\n'), /^A change of 2 files that was interrupted is now complete\.$/m);
    assert.match(corpus.files()['ferry.txt.ann.yaml'] ?? '', /from: blockade/);
  });
}).timeout(20_000);
