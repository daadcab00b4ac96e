import assert from 'node:assert/strict';
import type { Actor } from '../../../src/core/registers/actors.ts';
import { actorSearch } from '../../../src/core/registers/search.ts';

const actors: readonly Actor[] = [
  { id: 'usa', name: 'United States', aliases: ['America', 'US'], metonyms: ['Washington'] },
  { id: 'iran', name: 'Iran', aliases: ['Islamic Republic of Iran'], metonyms: ['Tehran'] },
  { id: 'turkiye', name: 'Türkiye', aliases: ['Turkey'] },
  { id: 'csto', name: 'Collective Security Treaty Organization', aliases: ['CSTO'] },
];

/** Checks which actor is found first, and by which of its names. */
function check(query: string, id: string, name: string): void {
  const [first] = actorSearch(actors)(query, 10);
  assert.deepEqual([first?.actor.id, first?.name], [id, name], query);
}

describe('the search for an actor', () => {
  it('finds it by its name, an alias or a metonym', () => {
    check('iran', 'iran', 'Iran');
    check('CSTO', 'csto', 'CSTO');
    check('tehran', 'iran', 'Tehran');
    check('security treaty', 'csto', 'Collective Security Treaty Organization');
  });

  it('forgives a slip of the fingers, and marks on letters', () => {
    check('unted states', 'usa', 'United States');
    check('washigton', 'usa', 'Washington');
    check('turkiye', 'turkiye', 'Türkiye');
  });

  it('gives each actor once, and no more than were asked for', () => {
    const found = actorSearch(actors)('iran', 10).map(({ actor }) => actor.id);
    assert.deepEqual(found, [...new Set(found)]);
    assert.equal(actorSearch(actors)('', 2).length, 2);
  });

  it('gives all by name where nothing is typed yet', () => {
    assert.deepEqual(
      actorSearch(actors)('  ', 10).map(({ name }) => name),
      ['Collective Security Treaty Organization', 'Iran', 'Türkiye', 'United States'],
    );
  });

  it('finds nothing where nothing is like it, or no actor is there', () => {
    assert.deepEqual(actorSearch(actors)('zzzzqqqq', 10), []);
    assert.deepEqual(actorSearch([])('iran', 10), []);
  });
});
