import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { editSidecar } from '../../../src/core/sidecar/edit.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { anyText } from '../helpers/arbitrary-text.ts';
import { fieldsOf } from '../helpers/data.ts';
import { handWritten } from '../helpers/hand-written.ts';
import { add, change } from '../helpers/yaml-edits.ts';

interface Responses {
  readonly responses: readonly Readonly<Record<string, unknown>>[];
  readonly rest: unknown;
}

function dataOf(yaml: string): Responses {
  const data = Object.entries(fieldsOf(load(yaml, { schema: FAILSAFE_SCHEMA })));
  const own = data.find(([key]) => key === 'responses')?.[1];
  return {
    responses: Array.isArray(own) ? own.map(fieldsOf) : [],
    rest: Object.fromEntries(data.filter(([key]) => key !== 'responses')),
  };
}

/** True where every line of the old text stands in the new one, in the same order. */
function keepsLines(before: string, after: string): boolean {
  const lines = after.split('\n');
  let next = 0;
  return before.split('\n').every((line) => {
    const found = lines.findIndex(
      (each, index) => index >= next && each.replace(/\r$/, '') === line.replace(/\r$/, ''),
    );
    next = found + 1;
    return found >= 0;
  });
}

describe('a sidecar written by hand, in any style', () => {
  it('can be read whole', () => {
    fc.assert(fc.property(handWritten, ({ yaml }) => readSidecar(yaml).problems.length === 0));
  });

  it('gets a record, and all that stood in it before stands in it still', () => {
    fc.assert(
      fc.property(handWritten, anyText, ({ yaml }, words) => {
        const before = dataOf(yaml);
        const result = editSidecar(yaml, [add('responses', { id: 'rx', quote: words, at: 7, actors: ['iran', 'no'] })]);
        assert.ok(result.ok, result.ok ? '' : `${result.reason}\n${yaml}`);
        const added = { id: 'rx', quote: words, at: '7', actors: ['iran', 'no'] };
        assert.deepEqual(dataOf(result.text), { ...before, responses: [...before.responses, added] });
        // An empty list in brackets is opened; all other lines stay.
        const opened = (text: string) => text.replace(/^responses: \[.*\](?=\s|$)/m, 'responses:');
        assert.ok(keepsLines(opened(yaml), opened(result.text)), result.text);
        assert.equal(result.text.includes('\r\n'), yaml.includes('\r\n'));
        assert.ok(!/[^\r]\n/.test(result.text) || !result.text.includes('\r\n'), 'one kind of line end');
      }),
      { numRuns: 300 },
    );
  });

  it('gets another value for a field, or is left alone with a reason', () => {
    let made = 0;
    let refused = 0;
    const key = fc.constantFrom('type', 'note', 'mood', 'actors', 'label');
    const value = fc.oneof(anyText, fc.constant(undefined), fc.constant(['iran', 'usa']));
    fc.assert(
      fc.property(handWritten, key, value, ({ yaml, ids }, field, wanted) => {
        const id = ids.at(-1);
        if (id === undefined) return;
        const result = editSidecar(yaml, [change(id, field, wanted)]);
        if (!result.ok) {
          refused += 1;
          return;
        }
        made += 1;
        const [before, after] = [dataOf(yaml), dataOf(result.text)];
        assert.deepEqual(after.rest, before.rest);
        assert.deepEqual(after.responses.slice(0, -1), before.responses.slice(0, -1));
        const { [field]: old, ...others } = before.responses.at(-1) ?? {};
        const { [field]: now, ...same } = after.responses.at(-1) ?? {};
        assert.deepEqual([now, same], [wanted, others], `${String(old)} in ${yaml}`);
      }),
      { numRuns: 500 },
    );
    assert.ok(refused < made / 10, `${refused} of ${made + refused} refused`);
  });
});
