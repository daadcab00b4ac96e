import assert from 'node:assert/strict';
import fc from 'fast-check';
import { locateAnchors, makeAnchor, type Anchor } from '../../../src/core/text/anchor.ts';
import { normaliseText } from '../../../src/core/text/lines.ts';
import { anyText } from '../helpers/arbitrary-text.ts';
import { markedRanges, withMarks, withoutMarks } from '../helpers/marks.ts';

const story = [
  'The council of the harbour town met on Monday to hear the pilots.',
  'The mayor said that ⟦the port⟧ would stay open. The pilots said nothing.',
  'On Friday ⟦the port⟧ closed at noon, and ⟦every ship in the bay was turned away⟧.',
  '“We shall not go back,” their speaker told the crowd. ⟦The mayor⟧ called the strike a folly.',
].join('\n');
const was = withoutMarks(story);
const anchors = markedRanges(story).map((range) => makeAnchor(was, range));

/** Checks where the four anchors of the story stand in a text in which these places are marked. */
function check(fixture: string, states: readonly string[], earlier?: string): void {
  const text = withoutMarks(fixture);
  const located = locateAnchors(text, anchors, earlier === undefined ? {} : { earlier });
  assert.equal(
    withMarks(
      text,
      located.flatMap(({ range }) => range ?? []),
    ),
    fixture,
  );
  assert.deepEqual(
    located.map(({ state }) => state),
    states,
  );
}

describe('the anchors of a sidecar', () => {
  it('are exact in the text that they were made in', () => {
    check(story, ['exact', 'exact', 'exact', 'exact']);
  });

  it('move with their words, all the way', () => {
    check(`A headline\n\n${story}`, ['moved', 'moved', 'moved', 'moved']);
    const [first = '', ...rest] = story.split('\n');
    check([...rest, first].join('\n'), ['moved', 'moved', 'moved', 'moved']);
  });

  it('have changed where only near words are left', () => {
    check(story.replace('every ship in the bay was', 'every ship in the bay had been'), [
      'exact',
      'exact',
      'changed',
      'moved',
    ]);
  });

  it('have changed where the text is set in other type', () => {
    const set = 'every ship\nin the bay was turned away';
    check(story.replace('every ship in the bay was turned away', set), ['exact', 'exact', 'changed', 'exact']);
  });

  it('are lost with their sentence, although the same words stand elsewhere', () => {
    const cut = story.replace('The mayor said that ⟦the port⟧ would stay open. ', '');
    check(cut, ['lost', 'moved', 'moved', 'moved']);
  });

  it('are lost in another article', () => {
    check('Snow fell on the hills all night.\nThe road over the pass is closed until Sunday, said the police.', [
      'lost',
      'lost',
      'lost',
      'lost',
    ]);
  });

  it('are found by the text that they were made in', () => {
    check(`News\n${story.replace('On Friday', 'On Friday, as feared,')}`, ['moved', 'moved', 'moved', 'moved'], was);
  });
});

const anyAnchor: fc.Arbitrary<Anchor> = fc.record({
  quote: anyText,
  at: fc.nat(300),
  before: fc.string({ maxLength: 32 }),
  after: fc.string({ maxLength: 32 }),
});

describe('locating, for any text and any anchors', () => {
  it('never throws, stays inside the text, and takes no other words silently', () => {
    fc.assert(
      fc.property(anyText.map(normaliseText), fc.array(anyAnchor, { maxLength: 6 }), (text, all) => {
        const characters = [...text];
        locateAnchors(text, all).forEach(({ state, range }, index) => {
          assert.equal(range === null, state === 'lost' || state === 'ambiguous');
          if (range === null) return;
          assert.ok(range.at >= 0 && range.at < range.end && range.end <= characters.length);
          const words = characters.slice(range.at, range.end).join('');
          if (state !== 'changed') assert.equal(words, all[index]?.quote);
        });
      }),
      { numRuns: 60 },
    );
  });
});
