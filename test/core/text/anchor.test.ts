import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorFinder, makeAnchor, type Anchor } from '../../../src/core/text/anchor.ts';
import { normaliseText } from '../../../src/core/text/lines.ts';
import { anyText } from '../helpers/arbitrary-text.ts';
import { markedRanges, withMarks, withoutMarks } from '../helpers/marks.ts';

/** Checks what becomes of an anchor in a text in which its words are marked with ⟦ and ⟧ where they are found. */
function check(fixture: string, state: string, anchor: Anchor): void {
  const text = withoutMarks(fixture);
  const located = anchorFinder(text)(anchor);
  assert.equal(withMarks(text, located.range ? [located.range] : []), fixture);
  assert.equal(located.state, state);
}

function checkMade(fixture: string, expected: Anchor): void {
  const [range = { at: 0, end: 0 }] = markedRanges(fixture);
  assert.deepEqual(makeAnchor(withoutMarks(fixture), range), expected);
}

describe('an anchor', () => {
  it('is exact where its words stand at its place', () => {
    check('The ⟦port⟧ closed. The port reopened.', 'exact', { quote: 'port', at: 4 });
    check('🚢🚢 ⟦port⟧', 'exact', { quote: 'port', at: 3 });
    check('The port closed. The ⟦port⟧ reopened.', 'exact', { quote: 'port', at: 21, before: 'The ', after: ' re' });
  });

  it('has moved where its words stand elsewhere, and only there', () => {
    const quote = 'The port closed at noon.';
    check(`Yesterday it rained. ⟦${quote}⟧ It rained again.`, 'moved', { quote, at: 0 });
    check(`🚢 ⟦${quote}⟧`, 'moved', { quote, at: 900 });
  });

  it('has moved where its context tells one place from the others', () => {
    const context = { before: 'to fish in the bay. On Friday the ', after: ' reopened, and the pilots went to' };
    const told = `A port closed. They went ${context.before}⟦port⟧${context.after} sea.`;
    check(told, 'moved', { quote: 'port', at: 90, ...context });
    check(told, 'moved', { quote: 'port', at: 2, ...context });
  });

  it('is never taken without a badge from a few letters without their context', () => {
    check('Yesterday the ⟦port⟧ closed.', 'changed', { quote: 'port', at: 4 });
    check('The port', 'lost', { quote: 'port', at: 4, before: 'In March every ship left this ' });
  });

  it('is never taken without a badge within a paragraph where it stood at the edge of its text', () => {
    const after = '\nThe crews went home';
    check(`⟦Harbour strike ends today⟧${after}.`, 'exact', { quote: 'Harbour strike ends today', at: 0, after });
    check(`A photo.\n⟦Harbour strike ends today⟧${after}.`, 'moved', {
      quote: 'Harbour strike ends today',
      at: 0,
      after,
    });
    check(`Union: ⟦Harbour strike ends today⟧${after}.`, 'changed', {
      quote: 'Harbour strike ends today',
      at: 0,
      after,
    });
  });

  it('is ambiguous where several places are equal', () => {
    check('A port closed. A port opened.', 'ambiguous', { quote: 'port', at: 7 });
    check('A port closed. A port opened.', 'ambiguous', { quote: 'port', at: 7, before: 'A ' });
  });

  it('is lost where its words are gone', () => {
    check('The harbour closed.', 'lost', { quote: 'port', at: 4 });
    check('The Port closed.', 'lost', { quote: 'port', at: 4 });
    check('', 'lost', { quote: 'port', at: 0 });
    check('port', 'lost', { quote: '', at: 0 });
  });

  it('is looked for quickly in a text that repeats its words', () => {
    const start = performance.now();
    const { state } = anchorFinder('a'.repeat(500_000))({ quote: 'aa', at: 600_000, before: 'b' });
    assert.equal(state, 'ambiguous');
    assert.ok(performance.now() - start < 3_000);
  });
});

describe('the anchor that is stored for some words', () => {
  const long = 'the ferry pilots went on strike';

  it('is words and place where they stand once and are long enough', () => {
    checkMade(`Today ⟦${long}⟧ again.`, { quote: long, at: 6 });
  });

  it('has the words before and behind where it is short', () => {
    checkMade('Today ⟦pilots⟧ left.', { quote: 'pilots', at: 6, before: 'Today ', after: ' left.' });
    checkMade('⟦pilots⟧ left.', { quote: 'pilots', at: 0, after: ' left.' });
    checkMade('⟦pilots⟧', { quote: 'pilots', at: 0 });
  });

  it('has them where it stands more than once', () => {
    checkMade(`${long}, and ⟦${long}⟧`, { quote: long, at: 37, before: `${long}, and `.slice(-32) });
  });

  it('counts in code points, and cuts no character in two', () => {
    checkMade('🚢 ⟦🚢🚢⟧ x', { quote: '🚢🚢', at: 2, before: '🚢 ', after: ' x' });
    const before = '🚢'.repeat(20);
    checkMade(`${before}a⟦x⟧`, { quote: 'x', at: 21, before: `${'🚢'.repeat(15)}a` });
  });

  it('finds the very words it was made for, in any text', () => {
    fc.assert(
      fc.property(anyText.map(normaliseText), fc.nat(40), fc.nat(40), (text, start, length) => {
        const characters = [...text];
        const at = Math.min(start, characters.length);
        const end = Math.min(at + length + 1, characters.length);
        if (at === end) return;
        assert.deepEqual(anchorFinder(text)(makeAnchor(text, { at, end })), { state: 'exact', range: { at, end } });
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same words after a text was put before them, where they stand once', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z 🚢]{1,30}$/u), (added) => {
        const text = 'In Lima the PORT closed at dawn.';
        const [at, end] = [12, 16];
        const moved = anchorFinder(added + text)(makeAnchor(text, { at, end }));
        assert.deepEqual(moved, {
          state: 'moved',
          range: { at: at + [...added].length, end: end + [...added].length },
        });
      }),
    );
  });
});
