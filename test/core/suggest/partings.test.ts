import { deepStrictEqual } from 'node:assert/strict';
import { partedIn } from '../../../src/core/suggest/partings.ts';
import type { Reading, Segment, Side } from '../../../src/core/suggest/sides.ts';

/** Segments from bounds with their sides, stretches from bounds with how likely each tells of the new event. */
function check(
  segments: readonly (readonly [number, number, Side])[],
  stretches: readonly (readonly [number, number, number])[],
  newIs: 'this' | 'other' | undefined,
  expected: readonly (readonly [number, number, number])[],
): void {
  const formal = segments.map(([start, end]): Segment => ({
    start,
    end,
    called: null,
    clause: true,
    sentence: 0,
    takesUp: false,
  }));
  const reading: Reading = { sides: segments.map(([, , side]) => side), sideOf: () => newIs, prior: 0 };
  const told = stretches.map(([start, end, ofNew]) => ({ start, end, ofNew }));
  const { spans, ofPage } = partedIn(formal, told);
  const shares = ofPage(reading);
  deepStrictEqual(
    spans.map(({ start, end }, place) => [start, end, Math.round(100 * (shares[place] ?? 0)) / 100]),
    expected,
  );
}

describe('how far the stretches of a rationale speak of the page', () => {
  it('is told by the form alone where nothing is learnt of it', () => {
    check(
      [
        [0, 10, 'this'],
        [10, 20, 'other'],
        [20, 30, 'both'],
      ],
      [],
      'this',
      [
        [0, 10, 1],
        [10, 20, 0],
        [20, 30, 0.5],
      ],
    );
  });

  it('is told by both at the bounds of either', () => {
    check(
      [[0, 20, 'this']],
      [
        [0, 10, 1],
        [10, 20, 0],
      ],
      'this',
      [
        [0, 10, 1],
        [10, 20, 0.33],
      ],
    );
  });

  it('turns round where the new event is the other one', () => {
    check([[0, 10, 'other']], [[0, 10, 0.9]], 'other', [[0, 10, 0]]);
    check([[0, 10, 'this']], [[0, 10, 0.1]], 'other', [[0, 10, 1]]);
  });

  it('heeds nothing learnt where no event is called new', () => {
    check([[0, 10, 'other']], [[0, 10, 1]], undefined, [[0, 10, 0]]);
  });
});
