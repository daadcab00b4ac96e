import assert from 'node:assert/strict';
import { newActor } from '../../../src/core/coding/add-actor.ts';

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
      assert.ok(!result.ok && /^actors\.yaml: [A-Z].*\.$/.test(result.reason), yaml);
    }
  });

  it('is not added a second time by another window', () => {
    const { change } = newActor('Peru', 'state', () => false);
    const result = change.edit('actors:\n  - { id: peru, name: "Peru" }\n');
    assert.ok(!result.ok && result.reason.includes('already'));
  });
});
