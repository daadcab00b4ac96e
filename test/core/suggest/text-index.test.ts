import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stemOf } from '../../../src/core/suggest/words.ts';
import { termOf, textIndex } from '../../../src/core/suggest/text-index.ts';

const word = fc.constantFrom(
  'harbour',
  'ferry',
  'strike',
  'tariff',
  'envoy',
  'rice',
  'convoy',
  'pledge',
  'siege',
  'ruling',
);

describe('the index of texts', () => {
  it('has each document under each of its terms, and under no other', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 12 }), (documents) => {
        const index = textIndex(documents.map((words) => [{ field: 'summary', text: words.join(' ') }]));
        for (const each of ['harbour', 'ferry', 'siege'] as const) {
          const expected = documents.flatMap((words, number) => (words.includes(each) ? [number] : []));
          assert.deepEqual([...index.postings(termOf(stemOf(each)))], expected);
        }
      }),
    );
  });

  it('joins words of one family', () => {
    for (const [first, second] of [
      ['negotiates', 'negotiations'],
      ['escalated', 'escalation'],
      ['strike', 'strikes'],
      ['ministries', 'ministry'],
      ['restored', 'restore'],
      ['retreating', 'retreats'],
      ['cooperated', 'cooperation'],
      ['supplied', 'supply'],
      ['expelled', 'expel'],
      ['boycotted', 'boycott'],
      ['emphasizes', 'emphasized'],
      ['sentenced', 'sentence'],
      ['dispersing', 'disperse'],
    ] as const)
      assert.equal(stemOf(first), stemOf(second));
  });

  it('keeps a bounded number of terms of a long document, its title among them', () => {
    const body = Array.from({ length: 500 }, (_, index) => `w${index.toString(36)}ord`).join(' ');
    const index = textIndex([
      [
        { field: 'title', text: 'Siege lifted' },
        { field: 'body', text: body },
      ],
    ]);
    const { terms } = index.document(0);
    assert.ok(terms.length <= 104 && terms.includes(termOf(stemOf('siege'))));
  });

  it('keeps the words of an event itself before those of its rationales alone', () => {
    const many = (letter: string) => Array.from({ length: 80 }, (_, index) => `${letter}${index.toString(36)}ord`);
    const [own, others] = [many('w'), many('v')];
    const index = textIndex([
      [
        { field: 'rationales', text: others.join(' ') },
        { field: 'summary', text: own.join(' ') },
      ],
    ]);
    const terms = new Set(index.document(0).terms);
    assert.ok(own.every((word) => terms.has(termOf(stemOf(word)))));
    assert.ok(others.some((word) => !terms.has(termOf(stemOf(word)))));
  });
});
