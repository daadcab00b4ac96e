import assert from 'node:assert/strict';
import { lettersInOrder } from '../../../src/core/registers/letters-in-order.ts';

/** Checks which of some texts fit a query, and in which order. */
function check(query: string, texts: readonly string[], expected: readonly string[]): void {
  const fits = lettersInOrder(query);
  const found = texts.flatMap((text) => {
    const fit = fits(text);
    return fit === undefined ? [] : [{ text, fit }];
  });
  assert.deepEqual(
    found.sort((a, b) => b.fit - a.fit).map(({ text }) => text),
    expected,
  );
}

describe('texts that have the letters of a query in their order', () => {
  it('come with whole words first, then parts of words, then scattered letters', () => {
    check(
      'port',
      ['A postal report', 'Peru opens its road traffic', 'Report', 'The port of Callao'],
      ['The port of Callao', 'Report', 'A postal report', 'Peru opens its road traffic'],
    );
  });

  it('fit without regard to capitals, marks and full stops', () => {
    check('us ankara', ['U.S. envoy in Ankará', 'Ankara'], ['U.S. envoy in Ankará']);
  });

  it('lack none of the letters', () => {
    check('ports', ['port', 'stop', ''], []);
    check('', ['port', ''], ['port', '']);
  });
});
