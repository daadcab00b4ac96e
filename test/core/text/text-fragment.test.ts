import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codePointLength } from '../../../src/core/text/code-points.ts';
import { textPositions } from '../../../src/core/text/positions.ts';
import { findFragment, permalinkTo, readPermalink } from '../../../src/core/text/text-fragment.ts';
import { anyText } from '../helpers/arbitrary-text.ts';

const text = 'Peru closed its ports, the ministry said.\nChile – its neighbour – closed its ports, too.\n';

/** Checks the link to some words, and that it leads back to them. */
function check(path: string, words: string, expected: string, from = 0): void {
  const at = codePointLength(text.slice(0, text.indexOf(words, from)));
  const range = { at, end: at + codePointLength(words) };
  const link = permalinkTo(path, text, range);
  assert.equal(link, expected);
  const read = readPermalink(`  <${link}>\n`);
  assert.deepEqual([read?.path, read && findFragment(text, read.fragment)], [path, range]);
}

describe('a permalink', () => {
  it('holds the words themselves, and leads back to them', () => {
    check(
      'days/1 of #2.txt',
      'Chile – its neighbour',
      'days/1%20of%20%232.txt#:~:text=Chile%20%E2%80%93%20its%20neighbour',
    );
  });

  it('says what stands round words that are short or stand twice', () => {
    check('a.txt', 'closed its ports', 'a.txt#:~:text=Peru-,closed%20its%20ports,-%2C%20the%20ministry%20said.');
    check(
      'a.txt',
      'closed its ports',
      'a.txt#:~:text=its%20neighbour%20%E2%80%93-,closed%20its%20ports,-%2C%20too.'.replace(
        'its%20neighbour',
        '%E2%80%93%20its%20neighbour',
      ),
      30,
    );
  });

  it('finds its words where the white space between them has changed', () => {
    const read = readPermalink('a.txt#:~:text=the%20ministry%20said.');
    assert.deepEqual(read && findFragment('So the\n  ministry   said.', read.fragment), { at: 3, end: 25 });
  });

  it('is none without words, cut in the middle, or of another form', () => {
    for (const link of [
      '',
      'a.txt',
      'a.txt#3',
      'a.txt#:~:text=',
      'a.txt#:~:text=a%E2',
      'a.txt#:~:text=a,b,c',
      '#:~:text=a',
    ])
      assert.equal(readPermalink(link), undefined, link);
  });

  it('leads to the same words from any words of any text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (any, one, other) => {
        const positions = textPositions(any);
        const [at, end] = [one, other].map((each) => each % (positions.length + 1)).sort((a, b) => a - b);
        if (at === undefined || end === undefined) return;
        const words = positions.slice({ at, end });
        if (words.trim() !== words || words === '' || /\p{Surrogate}/u.test(words)) return;
        const read = readPermalink(permalinkTo('a.txt', any, { at, end }));
        const found = read && findFragment(any, read.fragment);
        assert.equal(found && positions.slice(found).replace(/\s+/g, ' '), words.replace(/\s+/g, ' '));
      }),
      { numRuns: 500 },
    );
  });
});
