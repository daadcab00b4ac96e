import assert from 'node:assert/strict';
import { patternStarts } from '../../../src/core/suggest/pattern-starts.ts';

describe('how what a pattern matches can begin', () => {
  const check = (source: string, expected: readonly string[]) => {
    it(`${source} begins with ${expected.map((start) => `'${start}'`).join(', ')}`, () => {
      assert.deepEqual([...patternStarts(source)].sort(), [...expected].sort());
    });
  };

  check('led to|leads to', ['le']);
  check('an?swer', ['as', 'an']);
  check('(?:direct )?reply', ['di', 're']);
  check('(?:a|b)+c', ['aa', 'ab', 'ac', 'ba', 'bb', 'bc']);
  check('[sz]ee', ['se', 'ze']);
  check('a{0,2}b', ['aa', 'ab', 'b']);
  check('a?', ['', 'a']);
  check(String.raw`\w+ follows`, ['']);
  check(String.raw`re\p{L}+`, ['re']);
  check(String.raw`t\w+`, ['t']);
  check(String.raw`(?!not)(?=x)on\b`, ['on']);
  check(String.raw`(?<=the )end`, ['en']);
  check('No', ['no']);
});
