import assert from 'node:assert/strict';
import { isAnnotator, whyNoAnnotator, whyNoCount, whyNoId } from '../../../src/core/text/forms.ts';

describe('the name of an annotator', () => {
  it('is of small letters, digits, - and _', () => {
    for (const name of ['a', 'ana', '0-ben_x', 'a'.repeat(32)]) {
      assert.ok(isAnnotator(name), name);
      assert.equal(whyNoAnnotator(name), undefined, name);
    }
    for (const name of ['', 'Ana', '-a', '_a', 'a b', 'a.b', 'ä', 'a/b', '..', 'a\n', 'a'.repeat(33)]) {
      assert.ok(!isAnnotator(name), name);
      assert.match(whyNoAnnotator(name) ?? '', /^Use small letters/, name);
    }
  });
});

describe('an id', () => {
  it('is of lower-case words that are joined by hyphens', () => {
    for (const id of ['a', 'long-strike', 'g20-summit-2024']) assert.equal(whyNoId(id), undefined, id);
    for (const id of ['', 'Strike', 'a b', 'a--b', '-a', 'a-', '1a', 'ä', 'a_b', ' a'])
      assert.match(whyNoId(id) ?? '', /^An id is lower-case words/, id);
  });

  it('is no word that means something else where an id stands', () => {
    for (const id of ['this', 'other', 'outside', 'unknown']) assert.match(whyNoId(id) ?? '', /nobody’s id/, id);
  });
});

describe('a number of people', () => {
  it('is whole and no billion', () => {
    for (const text of ['0', '250', ' 3 ', '999999999']) assert.equal(whyNoCount(text), undefined, text);
    for (const text of ['', '-1', '2.5', '1,000', 'many', '1000000000'])
      assert.match(whyNoCount(text) ?? '', /is no whole number/, text);
  });
});
