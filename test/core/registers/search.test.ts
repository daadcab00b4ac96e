import assert from 'node:assert/strict';
import type { Actor } from '../../../src/core/registers/actors.ts';
import { actorSearch, actorSearchWithBuiltIns, type ActorSearch } from '../../../src/core/registers/search.ts';
import { manyActors, numbers, withSlip } from '../helpers/many-actors.ts';

const actors: readonly Actor[] = [
  { id: 'usa', name: 'United States', aliases: ['America', 'US'], metonyms: ['Washington'], code: 'USA' },
  { id: 'iran', name: 'Iran', aliases: ['Islamic Republic of Iran'], metonyms: ['Tehran'], demonyms: ['Iranian'] },
  { id: 'turkiye', name: 'Türkiye', aliases: ['Turkey'] },
  { id: 'csto', name: 'Collective Security Treaty Organization', aliases: ['CSTO'] },
  { id: 'ana-paz', name: 'Ana Paz', posts: [{ for: 'iran', title: 'envoy' }] },
];

/** Checks which actor is found first, and by which of its names. */
function check(query: string, id: string, name: string): void {
  const [first] = actorSearch(actors)(query, 10);
  assert.deepEqual([first?.actor.id, first?.name], [id, name], query);
}

describe('the search for an actor', () => {
  it('finds it by its name, an alias, a metonym, a demonym or a post', () => {
    check('iran', 'iran', 'Iran');
    check('CSTO', 'csto', 'CSTO');
    check('tehran', 'iran', 'Tehran');
    check('u.s.', 'usa', 'US');
    check('iranian', 'iran', 'Iranian');
    check('iranian envoy', 'ana-paz', 'Iranian envoy');
    check('security treaty', 'csto', 'Collective Security Treaty Organization');
  });

  it('finds it from its first letters on, and by a word within its name', () => {
    check('u', 'usa', 'US');
    check('tu', 'turkiye', 'Turkey');
    check('coll', 'csto', 'Collective Security Treaty Organization');
    check('treaty', 'csto', 'Collective Security Treaty Organization');
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
    assert.equal(actorSearch(actors)('an', 1).length, 1);
  });

  it('gives all by name where nothing is typed yet', () => {
    assert.deepEqual(
      actorSearch(actors)('  ', 10).map(({ name }) => name),
      ['Ana Paz', 'Collective Security Treaty Organization', 'Iran', 'Türkiye', 'United States'],
    );
  });

  it('finds nothing where nothing is like it, or no actor is there', () => {
    assert.deepEqual(actorSearch(actors)('zzzzqqqq', 10), []);
    assert.deepEqual(actorSearch(actors)('—', 10), []);
    assert.deepEqual(actorSearch([])('iran', 10), []);
  });

  it('are the same whether its index was made before, in part, or not at all', () => {
    const register = manyActors(300);
    const expected = actorSearch(register)('Union of Council', 10);
    assert.ok(expected.length > 0);
    for (const steps of [1, 2, 100]) {
      const search = actorSearch(register);
      const preparing = search.prepare();
      for (let step = 0; step < steps; step += 1) preparing.next();
      assert.deepEqual(search('Union of Council', 10), expected);
      assert.equal(preparing.next().done, true);
    }
  });
});

describe('the search among thousands of actors', () => {
  const many = manyActors(2000);
  const search = actorSearch(many);
  const next = numbers(3);
  const sample = Array.from({ length: 50 }, () => many[Math.floor(next() * many.length)] ?? assert.fail());

  /** The share of the sample's actors that stand among the first so many for what is typed. */
  function shareWithin(places: number, typed: (actor: Actor) => string): number {
    const isFound = (actor: Actor) =>
      search(typed(actor), places).some(({ name, actor: found }) => found === actor || name === actor.name);
    return sample.filter(isFound).length / sample.length;
  }

  it('puts the exact name first', () => {
    for (const { name } of sample) assert.equal(search(name.toLowerCase(), 1)[0]?.name, name);
  });

  it('finds an alias', () => {
    for (const { aliases = [] } of sample) for (const alias of aliases) assert.equal(search(alias, 1)[0]?.name, alias);
  });

  it('finds a name with one slip of the fingers among the first five', () => {
    assert.ok(shareWithin(5, ({ name }) => withSlip(name, next)) >= 0.99);
  });

  it('does not mind the order of words', () => {
    assert.ok(shareWithin(1, ({ name }) => name.split(' ').reverse().join(' ')) >= 0.99);
  });
});

describe('the search among built-in actors too', () => {
  const ids = (search: ActorSearch, query: string, limit = 5) => search(query, limit).map(({ actor }) => actor.id);

  it('gives those that the register lacks, behind its own', () => {
    const search = actorSearchWithBuiltIns(actors);
    assert.deepEqual(ids(search, 'brazil').slice(0, 1), ['brazil']);
    assert.deepEqual(ids(search, 'turk').slice(0, 2), ['turkiye', 'turkmenistan']);
    assert.deepEqual(ids(search, 'united').slice(0, 1), ['usa']);
  });

  it('gives none that the register has by its code or by a name', () => {
    const search = actorSearchWithBuiltIns([...actors, { id: 'x', name: 'Brasil', code: 'BRA' }]);
    assert.ok(!ids(search, 'Brazil', 50).includes('brazil'));
    for (const [query, id] of [
      ['America', 'usa'],
      ['CSTO', 'csto'],
    ] as const)
      assert.deepEqual(
        ids(search, query, 50).filter((each) => each === id),
        [id],
      );
  });

  it('puts one that is called so before actors of the register that are only like it', () => {
    const search = actorSearchWithBuiltIns([{ id: 'p', name: 'Omana Party' }]);
    assert.deepEqual(ids(search, 'Oman').slice(0, 2), ['oman', 'p']);
    assert.deepEqual(ids(search, 'oma').slice(0, 2), ['p', 'oman']);
  });

  it('gives none that is only a little like what is typed', () => {
    const search = actorSearchWithBuiltIns([{ id: 'o', name: 'Orla Railway' }]);
    assert.deepEqual(ids(search, 'orla'), ['o']);
    assert.deepEqual(ids(search, 'Orla Railway'), ['o']);
    assert.deepEqual(ids(search, 'brazl').slice(0, 1), ['brazil']);
    assert.deepEqual(ids(search, 'Interpoll').slice(0, 1), ['interpol']);
  });

  it('gives the register alone where nothing is typed yet', () => {
    assert.deepEqual(ids(actorSearchWithBuiltIns(actors.slice(0, 1)), ''), ['usa']);
  });

  it('finds an entry of the register by the names that come with the product', () => {
    const search = actorSearchWithBuiltIns([
      { id: 'iran', name: 'Iran', code: 'IRN' },
      { id: 'usa', name: 'United States' },
      { id: 'g7', name: 'G7' },
    ]);
    for (const [query, id] of [
      ['Tehran', 'iran'],
      ['Islamic Republic of Iran', 'iran'],
      ['US', 'usa'],
      ['White House', 'usa'],
      ['Group of Seven', 'g7'],
    ] as const) {
      const [first] = search(query, 5);
      assert.deepEqual([first?.actor.id, first?.builtIn], [id, false], query);
    }
    assert.equal(search('Tehran', 1)[0]?.actor.name, 'Iran');
  });
});
