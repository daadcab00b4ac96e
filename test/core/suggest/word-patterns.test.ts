import assert from 'node:assert/strict';
import fc from 'fast-check';
import { atOnce } from '../../../src/core/steps.ts';
import { wordPatterns } from '../../../src/core/suggest/word-patterns.ts';

type Found = readonly [pattern: number, text: number, words: string, index: number];

function found(bodies: readonly string[], texts: readonly string[]): Found[] {
  const all: Found[] = [];
  atOnce(wordPatterns(bodies)).each(texts, (...match) => all.push(match));
  return all;
}

/** What the same patterns find where each is tried at every place of every text. */
function foundEverywhere(bodies: readonly string[], texts: readonly string[]): Found[] {
  return bodies.flatMap((body, pattern) =>
    texts.flatMap((words, text) =>
      [...words.matchAll(new RegExp(String.raw`(?<![\p{L}-])(?:${body})(?![\p{L}])`, 'giu'))].map((match): Found => [
        pattern,
        text,
        match[0],
        match.index,
      ]),
    ),
  );
}

describe('patterns of words', () => {
  it('match whole words, whatever their case', () => {
    const texts = ['Led to it, was misled to it, is led-to: LED TO.'];
    assert.deepEqual(found(['led to'], texts), [
      [0, 0, 'Led to', 0],
      [0, 0, 'LED TO', 40],
    ]);
  });

  it('find what they find where they are tried at every place', () => {
    const letter = fc.constantFrom(
      'a',
      'b',
      'é',
      ' ',
      '-',
      '[ab]',
      '[^a]',
      '[a-b]',
      String.raw`\w`,
      String.raw`\p{L}`,
      '.',
    );
    const look = fc.constantFrom('(?!a)', '(?=b)', '(?<=b )', String.raw`\b`);
    const often = (...signs: readonly string[]) => fc.constantFrom('', ...signs);
    // Loops within loops would run for ever.
    const { body } = fc.letrec<{ body: string; atom: string }>((tie) => ({
      body: fc
        .array(
          fc.array(tie('atom'), { minLength: 1, maxLength: 3 }).map((atoms) => atoms.join('')),
          { minLength: 1, maxLength: 3 },
        )
        .map((each) => each.join('|')),
      atom: fc.oneof(
        { maxDepth: 3 },
        look,
        fc.tuple(letter, often('?', '+', '*', '{2}', '*?')).map((parts) => parts.join('')),
        fc.tuple(tie('body'), often('?', '{0,2}', '{2}', '{1,2}?')).map(([all, sign]) => `(?:${all})${sign}`),
      ),
    }));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é', ' ', '-', '“', '𝒜', '😀'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(body, { maxLength: 4 }), fc.array(text, { maxLength: 3 }), (bodies, texts) => {
        const isWhole = ([, , words]: Found) => words !== '';
        assert.deepEqual(found(bodies, texts).filter(isWhole), foundEverywhere(bodies, texts).filter(isWhole));
      }),
      { numRuns: 100 },
    );
  });
});
