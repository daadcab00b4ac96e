import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { parse } from 'yaml';
import { isPlainWord, printField, printValue, quote, type Data } from '../../../src/core/yaml/print.ts';
import { anyText } from '../helpers/arbitrary-text.ts';

/** What both readers make of a file, every scalar as text; they must agree. */
function read(yaml: string): unknown {
  const value: unknown = load(yaml, { schema: FAILSAFE_SCHEMA });
  assert.deepEqual(parse(yaml, { schema: 'failsafe' }), value, yaml);
  return value;
}

/** A text comes back as itself, alone and inside a record, and takes one line. */
function checkText(text: string): void {
  for (const style of ['quoted', 'plain'] as const) {
    const field = printField('note', text, () => style);
    assert.doesNotMatch(field, /[\n\r\u0085\u2028\u2029]/, 'one line');
    assert.deepEqual(read(`- { id: r1, ${field}, type: state }\n`), [{ id: 'r1', note: text, type: 'state' }]);
    assert.deepEqual(read(`${field}\n`), { note: text });
  }
}

function checkPrinted(value: Data, style: 'quoted' | 'plain', expected: string): void {
  assert.equal(
    printValue(value, 'field', () => style),
    expected,
  );
}

const oddTexts = [
  '',
  ' ',
  '\n',
  ' \n',
  '\t',
  ' leading and trailing ',
  'He said "no", it\'s late',
  'a: b',
  'a # b',
  '---',
  '...',
  '- item',
  '? key',
  '[x',
  '{x}',
  '&a *b !c',
  '%TAG',
  '@x `y`',
  '\\',
  '\\n',
  'back\\"slash',
  '🚢 e\u0301 \u200d 👩‍🚒',
  'a\u2028b\u2029c\u0085d\u00a0e\ufefff',
  '\u0000\u0007\u001b\u007f\u009f',
  '\ud83d',
  '\udea2x\ud83d',
  '\ufffe\uffff',
  '<<<<<<< HEAD',
  'x\r\ny\rz',
];

describe('a text that is printed into a record', () => {
  it('comes back as it was, however odd, and takes one line', () => {
    for (const text of oddTexts) checkText(text);
  });

  it('comes back as it was when it is long', () => {
    checkText('Seventeen ferries stayed in port: "no crew" # none\t'.repeat(200));
    checkText('x'.repeat(10_000));
  });

  it('comes back as it was, for any text', () => {
    fc.assert(fc.property(anyText, checkText), { numRuns: 400 });
  });

  it('is in double quotes where a person reads it as text', () => {
    checkPrinted('Moscow', 'quoted', '"Moscow"');
    checkPrinted('Çelik “said”', 'quoted', '"Çelik “said”"');
    assert.equal(quote('a\u2028b\u0085'), '"a\\u2028b\\u0085"');
  });
});

describe('an id or a word of a fixed list', () => {
  it('stands plain', () => {
    for (const word of ['iran', 'csto-calls-for-talks', 'r7f3a90c2kq', 'responds-to', 'other_first', 'e1', 'N-1']) {
      assert.ok(isPlainWord(word), word);
      checkPrinted(word, 'plain', word);
    }
  });

  it('is quoted where a reader of YAML 1.1 or 1.2 would take it for something else', () => {
    const words = 'y Y n yes NO no On off true False null ~ nan inf .inf 007 0x1F 1e3 1_000 12:30 2024-03-05 = <<';
    for (const word of [...words.split(' '), '-', '_a', 'a b', 'ü', '']) {
      assert.ok(!isPlainWord(word), word);
      checkPrinted(word, 'plain', `"${word}"`);
    }
  });
});

describe('other values', () => {
  it('are printed on one line: lists in brackets, maps in braces, without what is undefined', () => {
    checkPrinted(88, 'plain', '88');
    checkPrinted(true, 'quoted', 'true');
    checkPrinted(['iran', 'no'], 'plain', '[iran, "no"]');
    checkPrinted([], 'plain', '[]');
    checkPrinted([{ id: 'k1', to: undefined, from: 'this' }], 'plain', '[{ id: k1, from: this }]');
  });

  it('come back as they were, for any data', () => {
    const { data } = fc.letrec<{ data: Data }>((tie) => ({
      data: fc.oneof(
        { maxDepth: 4 },
        anyText,
        fc.array(tie('data'), { maxLength: 4 }),
        fc.dictionary(anyText, tie('data'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(data, fc.constantFrom('quoted' as const, 'plain' as const), (value, style) => {
        const yaml = `value: ${printValue(value, 'value', () => style)}\n`;
        assert.deepEqual(load(yaml, { schema: FAILSAFE_SCHEMA }), { value });
      }),
      { numRuns: 200 },
    );
  });
});
