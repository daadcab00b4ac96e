import assert from 'node:assert/strict';
import { readCorpusSettings } from '../../../src/core/registers/corpus-settings.ts';
import { responseTypes, responseTypesOf } from '../../../src/core/responses/types.ts';

function typesWith(...entries: readonly string[]) {
  const { value, problems } = readCorpusSettings(`responseTypes: { extend: [${entries.join(', ')}] }\n`);
  assert.deepEqual(problems, []);
  return responseTypesOf(value);
}

describe('the response types of a corpus', () => {
  it('are the defaults where it says nothing', () => {
    assert.deepEqual(typesWith(), responseTypes);
  });

  it('are changed field by field, and get new ones behind them', () => {
    const types = typesWith(
      '{ id: appeal, label: "Calls on", score: -0.5 }',
      '{ id: mourn, label: "Mourns", modes: [vigil], quad: 1, requiresRecipient: true }',
    );
    const before = responseTypes.find(({ id }) => id === 'appeal');
    const changed = types.find(({ id }) => id === 'appeal');
    assert.deepEqual(changed, { ...before, label: 'Calls on', score: -0.5 });
    assert.deepEqual(types.slice(responseTypes.length), [
      {
        id: 'mourn',
        label: 'Mourns',
        definition: '',
        modes: ['vigil'],
        cameo: [],
        quad: 1,
        score: 0,
        requiresRecipient: true,
      },
    ]);
  });
});
