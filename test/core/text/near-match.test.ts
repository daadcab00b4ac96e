import assert from 'node:assert/strict';
import fc from 'fast-check';
import { distance, errorsAtEnd, errorsWithin, nearMatches } from '../../../src/core/text/near-match.ts';

describe('near matches', () => {
  const text = `${'The ferry sailed at ten. '.repeat(40)}The pilots went on strkie. ${'It rained. '.repeat(90)}`;

  it('are found with the number of characters that differ', () => {
    const [best] = nearMatches(text, 'The pilots went on strike.', 8);
    assert.equal(text.slice(best?.start, best?.end), 'The pilots went on strkie.');
    assert.equal(best?.errors, 2);
  });

  it('are few and apart, however often a text repeats itself', () => {
    const matches = nearMatches('ab'.repeat(30_000), `${'ab'.repeat(100)}x${'ab'.repeat(20)}`, 60);
    assert.ok(matches.length >= 1 && matches.length <= 6, String(matches.length));
  });

  it('are none for no words, and for more than can be looked for', () => {
    assert.deepEqual(nearMatches(text, '', 3), []);
    assert.deepEqual(nearMatches(text, 'x'.repeat(5_000), 3), []);
  });
});

describe('the distance of two strings', () => {
  it('counts what has to be changed, added or taken away', () => {
    assert.equal(distance('kitten', 'sitting'), 3);
    assert.equal(distance('radios also open and to', 'radios open and to'), 5);
    assert.equal(distance('', 'abc'), 3);
    assert.equal(distance('abc', 'abc'), 0);
  });

  it('is the same both ways, and no more than the longer one has', () => {
    const word = fc.stringMatching(/^[ab ]{1,12}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        assert.equal(distance(one, other), distance(other, one));
        assert.ok(distance(one, other) <= Math.max(one.length, other.length));
        assert.ok(distance(one, other) >= Math.abs(one.length - other.length));
      }),
      { numRuns: 100 },
    );
  });

  it('leaves out, within and at the end of a text, what stands before', () => {
    assert.equal(errorsWithin('on Monday the port closed again', 'the fort closed'), 1);
    assert.equal(errorsAtEnd('on Monday the port', 'the fort'), 1);
    assert.ok(errorsAtEnd('the fort on Monday', 'the fort') > 4);
  });
});
