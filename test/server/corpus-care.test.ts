import assert from 'node:assert/strict';
import { textDigest } from '../../src/core/text/digest.ts';
import type { CorpusCare } from '../../src/server/corpus-care.ts';
import { openCorpus } from '../../src/server/corpus.ts';
import { at, eventPage, responseLines } from '../core/helpers/corpus.ts';
import { root } from './helpers/client.ts';
import { memoryHost } from './helpers/memory-host.ts';
import { quietSurroundings } from './helpers/quiet-surroundings.ts';

const before = eventPage('Peru closes its ports');
const page = before.replace(responseLines[0], 'Opened them.');
const digest = textDigest(before);
const files = {
  'ports.txt': page,
  'ports.txt.ann.yaml': `newsweave: 1\ntext: "${digest}"\nresponses:\n  - { id: r1, ${at(before, responseLines[0])} }\n...\n`,
};

/** A corpus on a disk that a person trusts or not, and what it had done. */
function opened(trusted: boolean) {
  const asked: string[] = [];
  const told: string[] = [];
  const care: CorpusCare = {
    settleLeftovers: () => {
      asked.push('settled');
      return Promise.resolve({ told: ['A change was undone.'], logged: [] });
    },
    writeTogether: () => Promise.resolve({ ok: true }),
    earlierText: (path, wanted) => {
      asked.push(`${path} ${wanted}`);
      return Promise.resolve(before);
    },
    earlierPage: () => Promise.resolve(undefined),
  };
  const corpus = openCorpus(root, {
    ...quietSurroundings,
    host: memoryHost(files),
    care,
    isTrusted: () => trusted,
    onSettled: (result) => told.push(...result.told),
  });
  return { corpus, asked, told };
}

describe('a corpus on a disk', () => {
  it('settles what a crash left behind before it is read, and tells of it', async () => {
    const { corpus, asked, told } = opened(false);
    await corpus.settled();
    assert.deepEqual([asked, told], [['settled'], ['A change was undone.']]);
  });

  it('asks for earlier texts where the folder is trusted, and for no other folder', async () => {
    const { corpus, asked } = opened(true);
    await corpus.wholeRead();
    assert.deepEqual(asked, ['settled', `ports.txt ${digest}`]);
    assert.equal(await corpus.earlierText('ports.txt', digest), before);
    assert.equal(await opened(false).corpus.earlierText('ports.txt', digest), undefined);
  });
});
