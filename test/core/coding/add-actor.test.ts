import assert from 'node:assert/strict';
import { actorNamed, newActor, pickedActors } from '../../../src/core/coding/add-actor.ts';

describe('an actor that a person names', () => {
  it('gets a readable id and goes into the register', () => {
    const { id, change } = newActor('  Côte d’Ivoire ', 'state', () => false);
    assert.deepEqual([id, change.path], ['cote-divoire', 'actors.yaml']);
    assert.deepEqual(change.edit(null), {
      ok: true,
      text: 'newsweave: 1\nactors:\n  - { id: cote-divoire, name: "Côte d’Ivoire", type: state }\n',
    });
  });

  it('never gets an id that is taken, nor the one that says that nobody knows', () => {
    assert.equal(newActor('Peru', 'state', (id) => id === 'peru').id, 'peru-2');
    assert.equal(newActor('Unknown', 'other', () => false).id, 'unknown-2');
    assert.equal(newActor('Комитет', 'other', () => false).id, 'actor');
  });

  it('is not added to a register that cannot be read whole', () => {
    const { change } = newActor('Peru', 'state', () => false);
    for (const yaml of ['actors: [\n', 'newsweave: 2\nactors: []\n', 'actors:\n  - { id: chile }\n', '- chile\n']) {
      const result = change.edit(yaml);
      assert.ok(!result.ok && /^[A-Z].*\.$/.test(result.reason), yaml);
    }
  });

  it('is one of the register that has the name as its own, and not one that it only stands for', () => {
    const usa = {
      id: 'usa',
      name: 'United States',
      aliases: ['US'],
      metonyms: ['White House'],
      demonyms: ['American'],
    };
    const actors = new Map([['usa', usa]]);
    for (const [name, id] of [
      ['us', 'usa'],
      ['United States', 'usa'],
      ['White House', 'white-house'],
      ['American', 'american'],
    ] as const) {
      const named = actorNamed(name, 'government', actors);
      assert.deepEqual(named.ok && [named.ids, named.changes.length], [[id], id === 'usa' ? 0 : 1]);
    }
  });

  it('is not added a second time by another window', () => {
    const { change } = newActor('Peru', 'state', () => false);
    const result = change.edit('actors:\n  - { id: peru, name: "Peru" }\n');
    assert.ok(!result.ok && result.reason.includes('already'));
  });
});

describe('actors that a person picks', () => {
  const peru = { id: 'peru', name: 'Peru', aliases: ['Oman'] };
  const actors = new Map([['peru', peru]]);

  it('are those of the register by their ids', () => {
    assert.deepEqual(pickedActors(['peru', 'lost'], actors), { ok: true, ids: ['peru', 'lost'], changes: [] });
  });

  it('are put into the register first where they come with the product', () => {
    const picked = pickedActors(['iso:CHL', 'peru'], actors);
    assert.ok(picked.ok);
    const [change = assert.fail(), ...more] = picked.changes;
    assert.deepEqual([picked.ids, change.path, more], [['chile', 'peru'], 'actors.yaml', []]);
    const result = change.edit('actors:\n  - { id: peru, name: "Peru" }\n');
    assert.ok(result.ok && result.text?.startsWith('actors:\n  - { id: chile, name: "Chile", '));
  });

  it('are those that the register has meanwhile, or has by a name', () => {
    assert.deepEqual(pickedActors(['iso:OMN'], actors), { ok: true, ids: ['peru'], changes: [] });
    const picked = pickedActors(['iso:CHL'], actors);
    assert.ok(picked.ok);
    const [change = assert.fail()] = picked.changes;
    const same = 'actors:\n  - { id: chile, name: "Chile" }\n';
    assert.deepEqual(change.edit(same), { ok: true, text: same, id: 'chile' });
    assert.ok(!change.edit('actors:\n  - { id: chl, name: "Chile" }\n').ok);
  });
});
