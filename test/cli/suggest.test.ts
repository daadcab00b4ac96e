import assert from 'node:assert/strict';
import { at, eventPage, rationaleLines, responseLines, sidecar } from '../core/helpers/corpus.ts';
import { fieldsOf } from '../core/helpers/data.ts';
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

  it('is sure of no id that two pages of one file name have', async () => {
    const strike = eventPage('Dockers of Callao strike against new cranes');
    const answer = 'The new event answers the strike of the dockers of Callao against new cranes.';
    const police = eventPage('Government sends police to Callao harbour').replace(rationaleLines[0], answer);
    const isSure = async (other: string) => {
      const { root, remove } = folder({
        'x/a.txt': strike,
        'c.txt': police,
        [other]: eventPage('Chile taxes lithium'),
      });
      const { rationales } = json(await run('suggest', root, '--format', 'json'));
      remove();
      const [candidate] = Array.isArray(rationales) ? [fieldsOf(rationales[0])['candidates']].flat() : [];
      const { event, path, sure } = fieldsOf(candidate);
      assert.deepEqual([event, path], ['a', 'x/a.txt']);
      return sure;
    };
    assert.deepEqual([await isSure('y/b.txt'), await isSure('y/a.txt')], [true, false]);
  });

  it('measures proposals by what people decided', async () => {
    const decided = sidecar('responses', `id: r1, ${at(page, responseLines[0])}, actors: [peru], type: sanction`);
    const { root, remove } = folder({ 'a.txt': page, 'a.txt.ann.yaml': decided });
    try {
      const { status, results } = await run('suggest', root, '--evaluate');
      assert.equal(status, 0);
      assert.match(results.join('\n'), /1 event page.*\n[^]*top-1 [01]\/1/);
      assert.match(results.join('\n'), /mode where the type is right 0\/0/);
    } finally {
      remove();
    }
  });
});
