import assert from 'node:assert/strict';
import { readCorpusSettings } from '../../../src/core/registers/corpus-settings.ts';
import {
  relationPhrase,
  relationTypes,
  relationTypesOf,
  type RelationType,
} from '../../../src/core/relations/types.ts';

/** The relation types of a corpus whose corpus.yaml extends them with some entries. */
function typesWith(...entries: readonly string[]): readonly RelationType[] {
  const { value, problems } = readCorpusSettings(`relationTypes: { extend: [${entries.join(', ')}] }\n`);
  assert.deepEqual(problems, []);
  return relationTypesOf(value);
}

function typeOf(types: readonly RelationType[], id: string): RelationType {
  return types.find((type) => type.id === id) ?? assert.fail(id);
}

const directions = ['excludesSameDirection', 'excludesOppositeDirection'] as const;

function assertMutual(types: readonly RelationType[]): void {
  for (const type of types) {
    for (const direction of directions) {
      for (const other of type[direction]) {
        const known = types.find(({ id }) => id === other);
        if (known) assert.ok(known[direction].includes(type.id), `${other} ${direction} ${type.id}`);
      }
    }
  }
}

describe('the relation types of a corpus', () => {
  it('are the defaults where it says nothing', () => {
    assert.deepEqual(typesWith(), relationTypes);
    assertMutual(relationTypes);
  });

  it('are changed field by field by an entry with the id of a default', () => {
    const types = typesWith('{ id: causes, label: "Leads to", cues: "led to" }');
    assert.deepEqual(
      types.map(({ id }) => id),
      relationTypes.map(({ id }) => id),
    );
    const { label, inverseLabel, cues, acyclic, excludesSameDirection } = typeOf(types, 'causes');
    assert.deepEqual([label, inverseLabel, cues, acyclic], ['Leads to', 'Caused by', ['led to'], true]);
    assert.deepEqual(excludesSameDirection, typeOf(relationTypes, 'causes').excludesSameDirection);
  });

  it('get new ones behind them, with defaults for what is not said', () => {
    const [type] = typesWith('{ id: funds, label: "Funds", inverseLabel: "Funded by", endpoints: { to: deed } }').slice(
      -1,
    );
    assert.deepEqual(type, {
      id: 'funds',
      label: 'Funds',
      inverseLabel: 'Funded by',
      definition: '',
      symmetric: false,
      transitive: false,
      acyclic: false,
      temporal: [],
      excludesSameDirection: [],
      excludesOppositeDirection: [],
      cues: [],
      endpoints: { from: ['deed', 'speech', 'process'], to: ['deed'], whenUnknown: 'allow' },
    });
    assert.equal(typeOf(typesWith('{ id: near, label: "Near", symmetric: true }'), 'near').inverseLabel, 'Near');
  });

  it('exclude each other mutually, whichever of the two says so', () => {
    const types = typesWith(
      '{ id: funds, label: "Funds", excludesSameDirection: [causes], excludesOppositeDirection: about }',
    );
    assertMutual(types);
    assert.ok(typeOf(types, 'causes').excludesSameDirection.includes('funds'));
    assert.ok(!typeOf(types, 'causes').excludesOppositeDirection.includes('funds'));
    assert.ok(typeOf(types, 'about').excludesOppositeDirection.includes('funds'));
  });

  it('exclude a symmetric one in both directions, since it has none', () => {
    for (const entry of [
      '{ id: funds, label: "F", excludesSameDirection: parallels }',
      '{ id: near, label: "N", symmetric: true, excludesOppositeDirection: [causes] }',
    ]) {
      const types = typesWith(entry);
      assertMutual(types);
      const own = types.at(-1) ?? assert.fail();
      assert.deepEqual(own.excludesSameDirection, own.excludesOppositeDirection);
      assert.equal(own.excludesSameDirection.length, 1);
    }
  });

  it('lose an exclusion that an entry with a list of its own does not name', () => {
    const types = typesWith('{ id: causes, excludesSameDirection: [enables] }');
    assertMutual(types);
    assert.deepEqual(
      typeOf(types, 'causes').excludesSameDirection.filter((id) => id !== 'same-as'),
      ['enables'],
    );
    assert.ok(!typeOf(types, 'part-of').excludesSameDirection.includes('causes'));
    assert.ok(typeOf(types, 'part-of').excludesSameDirection.includes('enables'));
  });

  it('are read from both ends, and as their id where they are not known', () => {
    const types = typesWith('{ id: funds, label: "Funds", inverseLabel: "Funded by" }');
    assert.deepEqual(
      [
        relationPhrase('funds', 'to', types),
        relationPhrase('funds', 'to', relationTypes),
        relationPhrase('responds-to', 'from', types),
      ],
      ['funded by', 'funds', 'responds to'],
    );
  });

  it('read as the beginning of a clause, whose object is the other event', () => {
    assert.deepEqual(
      ['concurrent-with', 'same-as', 'part-of'].map((id) => relationPhrase(id, 'to', relationTypes)),
      ['at the same time as', 'same event as', 'has part'],
    );
    const types = typesWith('{ id: concurrent-with, label: "Meanwhile" }');
    assert.equal(relationPhrase('concurrent-with', 'from', types), 'meanwhile');
  });
});
