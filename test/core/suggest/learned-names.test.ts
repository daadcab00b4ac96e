import assert from 'node:assert/strict';
import { learnedNames } from '../../../src/core/suggest/experience.ts';

/** Checks which labels teach a name; each is told as '<label> > <actors>'. */
function check(labelled: readonly string[], ...expected: readonly string[]): void {
  const read = labelled.map((each) => {
    const [label = '', actors = ''] = each.split(' > ');
    return { label, actors: actors.split(' ') };
  });
  const forwards = learnedNames(read).map(({ actor, name }) => `${name} > ${actor}`);
  assert.deepEqual(forwards, expected);
  assert.deepEqual(
    new Set(learnedNames(read.toReversed()).map(({ actor, name }) => `${name} > ${actor}`)),
    new Set(expected),
  );
}

describe('a label that people have decided', () => {
  it('is a name of its actor', () => {
    check(['Miraflores Palace > peru', 'Miraflores Palace > peru'], 'Miraflores Palace > peru');
  });

  it('is none where it went to several, whichever file comes first', () => {
    check(['The Lighthouse > peru', 'The Lighthouse > chile']);
    check(['The Lighthouse > peru chile']);
  });

  it('is none where it says no more than an office or a body, for each page means its own', () => {
    check(['Foreign Minister > peru', 'Finance Ministry > chile']);
  });
});
