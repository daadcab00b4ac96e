import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readQuick } from '../../../src/core/yaml/quick.ts';
import { handWrittenFrom } from '../helpers/hand-written.ts';
import { randomFrom } from '../helpers/random.ts';
import { checkQuick, damaged, printedAndDamaged } from '../helpers/sidecar-laws.ts';

/** The quick reader takes a text, and gives these data; null where it leaves the text to a library. */
function check(yaml: string, expected: unknown): void {
  assert.equal(checkQuick(yaml), expected !== null, yaml);
  if (expected !== null) assert.deepEqual(readQuick(yaml), expected);
}

describe('the quick reader of sidecars', () => {
  it('reads records as the product writes them', () => {
    check(
      [
        '# coded by hand',
        'newsweave: 1',
        'text: "sha256:00"',
        'article: { published: "1962-10-24", lang: en }',
        'responses:',
        '  - { id: r1, quote: "She said \\"no\\" \\\\ again", at: 12,',
        '      actors: [u-thant, usa], also: [{ quote: "…", at: 40 }] }  # why',
        '  # between',
        '',
        '  - { id: r2, quote: "", at: 0 }',
        'drops:',
        '- { drops: r3 }',
        '...',
        '',
      ].join('\n'),
      {
        newsweave: '1',
        text: 'sha256:00',
        article: { published: '1962-10-24', lang: 'en' },
        responses: [
          {
            id: 'r1',
            quote: 'She said "no" \\ again',
            at: '12',
            actors: ['u-thant', 'usa'],
            also: [{ quote: '…', at: '40' }],
          },
          { id: 'r2', quote: '', at: '0' },
        ],
        drops: [{ drops: 'r3' }],
      },
    );
  });

  it('leaves to a library whatever could mean something else', () => {
    for (const yaml of [
      'a: 1\na: 2\n',
      'list:\n  - { a: 1, a: 2 }\n',
      'list:\n  - { a: b c }\n',
      'list:\n  - { a: b\n c: d }\n',
      'list:\n  - { a: "b }\n',
      'list:\n  - { a: "b\\n" }\n',
      'list:\n  - { a: "b\n    c" }\n',
      'list:\n  - { a: &x b }\n',
      'list:\n  - { a: b# }\n',
      'list:\n  - { a: b } c\n',
      'list:\n  - { a: b }#\n',
      'list:\n  - { a: b }\n- { a: b }\n',
      'list:\n    - { a: b }\n',
      'list:\n  - a: b\n',
      'list:\n',
      'word: a\n  b\n',
      'word: a: b\n',
      "word: 'a'\n",
      'word: a\r\n',
      'word:\ta\n',
      '...\nword: a\n',
      '---\nword: a\n',
      'word: "\u0085"\n',
      'word: "\u{1F600}"\n',
    ])
      check(yaml, null);
  });

  it('takes all files that the product prints without odd characters', () => {
    let taken = 0;
    for (let seed = 0; seed < 500; seed += 1) if (checkQuick(printedAndDamaged(seed).printed)) taken += 1;
    assert.ok(taken > 100, `${taken} of 500 taken`);
  });

  it('gives what both libraries give, or leaves the file to them, however it is damaged', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => void checkQuick(printedAndDamaged(seed).damaged)),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.nat(), (seed) => void checkQuick(damaged(randomFrom(seed)))),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.nat(), (seed) => void checkQuick(handWrittenFrom(randomFrom(seed)).yaml)),
      { numRuns: 500 },
    );
  });
});
