import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { allRelationPhrases } from '../../../src/core/suggest/lexicon/relation-phrases.ts';
import { phraseFinderInSteps, type PhraseFinder } from '../../../src/core/suggest/phrases.ts';

function finderOf(phrases: readonly string[]): PhraseFinder {
  const steps = phraseFinderInSteps(phrases);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Where the phrase stands in the text is marked by `[` and `]`; without marks it does not. */
function check(phrase: string, marked: string): void {
  const text = marked.replaceAll(/[[\]]/g, '');
  const found = finderOf([phrase]).find(text);
  const [place] = found;
  ok(found.length <= 1, `found ${found.length} times`);
  const shown =
    place === undefined
      ? text
      : `${text.slice(0, place.start)}[${text.slice(place.start, place.end)}]${text.slice(place.end)}`;
  deepStrictEqual(shown, marked);
}

describe('phrases in a text', () => {
  it('have their verbs in any form', () => {
    check('~pave the way for', 'The vote [paves the way for] a loan.');
    check('~pave the way for', 'The vote [paved the way for] a loan.');
    check('~be the fruit of', 'It [was the fruit of] patience.');
    check('~lay the ground', 'It [laid the ground], and more.');
    check('~bring about', 'What it [brought about] was a loan.');
    check('~commit to', 'They [committed to] it.');
  });

  it('have one of several words at a place, a determiner or not, and words that may be missing', () => {
    check('# answer/reply to', 'It is [the reply to] him.');
    check('# answer/reply to', 'It came in [answer to] him.');
    check('~be (direct/late) answer to', 'It [is late answer to] him.');
    check('~be (direct/late) answer to', 'It [is answer to] him.');
    check('~be (direct/late) answer to', 'It is an early answer to him.');
  });

  it('have gaps of at most five words', () => {
    check('~take .. aback', 'It [took the whole of the council aback].');
    check('~take .. aback', 'It [took aback].');
    check('~take .. aback', 'It took the whole of the old council aback.');
  });

  it('stand within one clause, whatever their case', () => {
    check('no sooner .. than', '[No sooner had it begun than] it was over.');
    check('no sooner .. than', 'No sooner had it begun. Than whom?');
    check('in turn', 'They came in; turn by turn.');
    check('in turn', 'They, [in turn], left.');
  });

  it('are found beside words that are parts of others', () => {
    check('~spark', 'A sparkler went off, and [sparked] a fire.');
    check("what one's", 'It is [what one’s] neighbour says.');
  });

  it('are found as often as they stand there, and no text makes the search throw', () => {
    const word = fc.constantFrom('paved', 'the', 'way', 'for', 'a', 'way;', 'Paves', '.');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const found = finderOf(['~pave the way for']).find(text);
        const expected = [
          ...text.matchAll(/(?<!\p{L})paved? the way for(?!\p{L})|(?<!\p{L})paves the way for(?!\p{L})/giu),
        ];
        deepStrictEqual(
          found.map(({ start }) => start),
          expected.map(({ index }) => index),
        );
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { start, end } of finderOf(['~be .. of', '# answer to']).find(text))
          ok(start < end && end <= text.length);
      }),
    );
  });
});

describe('the phrases that tell a relation', () => {
  const places = /^(?:(?:\(?~?[a-z'-]+(?:\/~?[a-z'-]+)*\)?|#|\.\.)(?: |$))+$/;
  for (const { type, ways } of allRelationPhrases) {
    it(`are written as the finder reads them, with a word that must be there: ${type}`, () => {
      const lines = Object.values(ways).flatMap(({ phrases }) => phrases.trim().split('\n'));
      ok(lines.length > 0);
      for (const line of lines) {
        ok(places.test(line), line);
        ok(!/^\.\.|\.\.$/.test(line), line);
        ok(
          line.split(' ').some((place) => place !== '#' && place !== '..' && !place.startsWith('(')),
          line,
        );
      }
    });
  }
});
