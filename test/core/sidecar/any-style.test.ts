import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkEditOfHandWritten, checkHandWritten, type Outcome } from '../helpers/sidecar-laws.ts';

describe('a sidecar written by hand, in any style', () => {
  it('is read as what was meant, by both YAML readers', () => {
    fc.assert(fc.property(fc.nat(), checkHandWritten), { numRuns: 300 });
  }).timeout(20_000);

  it('is changed on the lines of the edited record alone, and all comments stay', () => {
    const outcomes: Outcome[] = [];
    const property = fc.property(fc.nat(), (seed) => {
      outcomes.push(checkEditOfHandWritten(seed));
    });
    fc.assert(property, { numRuns: 120 });
    const refused = outcomes.filter((outcome) => outcome === 'refused').length;
    assert.ok(refused <= outcomes.length * 0.02, `${refused} of ${outcomes.length} refused`);
  }).timeout(20_000);
});
