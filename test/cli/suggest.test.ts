import assert from 'node:assert/strict';
import { eventPage, responseLines, sidecar, at } from '../core/helpers/corpus.ts';
import { folder, json, run } from './helpers.ts';

const page = eventPage('Peru calls the closing of Chilean ports unfriendly');

describe('newsweave suggest', () => {
  it('proposes for what is open, and leaves out what people decided', async () => {
    const decided = sidecar('responses', `id: r1, ${at(page, responseLines[0])}, actors: [peru], type: sanction`);
    const { root, remove } = folder({ 'a.txt': page, 'b.txt': page, 'b.txt.ann.yaml': decided });
    try {
      const { responses, rationales } = json(await run('suggest', root, '--format', 'json'));
      assert.ok(Array.isArray(responses) && Array.isArray(rationales));
      assert.deepEqual([responses.length, rationales.length], [3, 4]);
    } finally {
      remove();
    }
  });

  it('measures proposals by what people decided', async () => {
    const decided = sidecar('responses', `id: r1, ${at(page, responseLines[0])}, actors: [peru], type: sanction`);
    const { root, remove } = folder({ 'a.txt': page, 'a.txt.ann.yaml': decided });
    try {
      const { status, results } = await run('suggest', root, '--evaluate');
      assert.equal(status, 0);
      assert.match(results.join('\n'), /1 event page.*\n[^]*top-1 [01]\/1/);
    } finally {
      remove();
    }
  });
});
