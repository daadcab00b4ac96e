import assert from 'node:assert/strict';
import fc from 'fast-check';
import { poolTerms } from '../../../src/core/suggest/pool-terms.ts';
import { fields } from '../../../src/core/suggest/text-index.ts';

describe('the terms of many events', () => {
  it('are found in the events that have them, and in no others, also where terms share a chain', () => {
    // Terms that differ by a multiple of the number of chains lie in one.
    const term = fc.record({ chain: fc.nat(3), round: fc.nat(3) }).map(({ chain, round }) => chain + 8192 * round);
    const document = fc.uniqueArray(term, { maxLength: 8 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(document, { maxLength: 6 }), term, (documents, asked) => {
        const pool = poolTerms(
          documents.map((terms) => ({
            terms: Uint32Array.from(terms),
            weights: Uint8Array.from(terms, () => 51),
            fields: Uint8Array.from(terms, () => fields.summary),
          })),
        );
        const found: [number, number, number][] = [];
        pool.each(asked, (...each) => found.push(each));
        const expected = documents.flatMap((terms, place) => (terms.includes(asked) ? [[place, 0.85, 0.2]] : []));
        assert.deepEqual(
          found.sort(([a], [b]) => a - b),
          expected,
        );
      }),
    );
  });
});
