import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editSidecar, newSidecar } from '../../../src/core/sidecar/edit.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { anyText } from '../helpers/arbitrary-text.ts';
import { checkPrintedAsEdited, checkRoundTrip } from '../helpers/sidecar-laws.ts';
import { add, change } from '../helpers/yaml-edits.ts';

describe('a set of annotations', () => {
  it('is written and read again as it was, 10,000 times', () => {
    for (let seed = 0; seed < 10_000; seed += 1) checkRoundTrip(seed);
  }).timeout(60_000);

  it('is written whole as it is record by record', () => {
    fc.assert(fc.property(fc.nat(), checkPrintedAsEdited), { numRuns: 60 });
  });
});

describe('a text in a record', () => {
  const texts = [
    ...[
      '',
      ' ',
      '\t',
      '\n',
      ' \n',
      '"',
      "'",
      '\\',
      '---',
      '...',
      ': ',
      ' #',
      'no',
      '007',
      '~',
      '🚢',
      '\u2028',
      '\u0085',
      '\uFEFF',
    ],
    ...['\ud83d', '\udea2x', '\0', '\u001b', '__proto__', 'a: b', '- x', 'x\r\ny', '<<<<<<< HEAD', '\ufffe', 'e\u0301'],
    'Seventeen ferries: "no crew" # none\t'.repeat(300),
  ];

  it('survives an edit and a change, however odd', () => {
    const file = newSidecar('sha256:00');
    const check = (text: string) => {
      const edits = [
        add('responses', { id: 'r1', quote: text, at: 1, also: [{ quote: text, at: 2 }] }),
        change('r1', 'note', text),
      ];
      const result = editSidecar(file, edits);
      assert.ok(result.ok, result.ok ? '' : result.reason);
      const [record] = readSidecar(result.text).value.responses;
      assert.deepEqual([record?.quote, record?.also?.[0]?.quote, record?.note], [text, text, text]);
    };
    for (const text of texts) check(text);
    fc.assert(fc.property(anyText, check), { numRuns: 50 });
  });
});
