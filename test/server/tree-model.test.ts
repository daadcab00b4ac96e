import assert from 'node:assert/strict';
import { prepareGroups, treeModel } from '../../src/server/requests/tree-model.ts';
import { eventPage } from '../core/helpers/corpus.ts';
import { treeCorpus } from './helpers/tree.ts';

/** A corpus of so many pages, each with an event of its own. */
function pages(count: number) {
  const names = Array.from({ length: count }, (_, number) => `page-${number}`);
  return treeCorpus(Object.fromEntries(names.map((name) => [`${name}.txt`, eventPage(`Peru closes port ${name}`)])));
}

/** A clock by which each slice is over as soon as it has begun, and how often work stood aside. */
function hastyClock() {
  let [now, rests] = [0, 0];
  return {
    now: () => (now += 10),
    yield: () => {
      rests += 1;
      return Promise.resolve();
    },
    rests: () => rests,
  };
}

describe('the events of a large corpus', () => {
  const large = pages(1200);

  for (const grouping of ['date', 'article', 'state', 'storyline'] as const) {
    it(`are grouped by ${grouping} in slices, and then at once`, async () => {
      const clock = hastyClock();
      await prepareGroups(large, { grouping, filter: '' }, clock);
      const rests = clock.rests();
      assert.ok(rests >= 2, `${rests}`);
      await prepareGroups(large, { grouping, filter: '' }, clock);
      assert.equal(clock.rests(), rests);
      assert.equal(treeModel(large).grouped(grouping, '').root.count, 1200);
    });
  }

  it('are filtered in slices, and give what is found at once', async () => {
    const clock = hastyClock();
    await prepareGroups(large, { grouping: 'date', filter: 'page-11' }, clock);
    assert.ok(clock.rests() >= 2);
    const prepared = treeModel(large).grouped('date', 'page-11').root;
    assert.equal(prepared.count, treeModel(pages(1200)).grouped('date', 'page-11').root.count);
    assert.equal(prepared.count, 111);
  });
});
