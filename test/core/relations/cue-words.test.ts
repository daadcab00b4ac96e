import assert from 'node:assert/strict';
import { cuesIn, hedgedCues } from '../../../src/core/relations/cue-words.ts';
import { relationTypes } from '../../../src/core/relations/types.ts';

/** Checks which types the cues of a text point to, with the end that their subject is: `causes from`. */
function check(text: string, ...expected: readonly string[]): void {
  assert.deepEqual(
    cuesIn(text).map(({ cue }) => `${cue.type}${cue.subject === null ? '' : ` ${cue.subject}`}`),
    expected,
    text,
  );
}

describe('cue words', () => {
  it('point to a type, and say which end their subject is', () => {
    check('The walkout led to a shortage.', 'causes from');
    check('The shortage stems from the walkout.', 'causes to');
    check('The raid undermines the truce.', 'undermines from');
    check('The truce is undermined by the raid.', 'undermines to');
    check('The truce was prompted by the raid.', 'responds-to from');
    check('Both efforts run in parallel with it.', 'parallels');
  });

  it('count as a whole: one inside a longer one, or inside another word, is none', () => {
    check('They de-escalated the crisis.', 'de-escalates from');
    check('The vote was followed by a strike.', 'precedes from');
    check('The unconstitutes are recaused.');
  });

  it('point to two types where they may mean either', () => {
    check('It follows the strike.', 'precedes to', 'responds-to from');
  });

  it('do not count where they are denied', () => {
    check('It does not undermine the truce.');
    check('It never really led to a shortage.');
    check('It undermines a truce that did not hold.', 'undermines from');
  });

  it('point to types that there are', () => {
    const words =
      'undermines escalates de-escalates caused enabled responds to precedes constitutes simultaneous parallels';
    for (const { cue } of cuesIn(words))
      assert.ok(
        relationTypes.some(({ id }) => id === cue.type),
        cue.type,
      );
    assert.equal(cuesIn(words).length, 10);
  });

  it('leave a choice where two of different types are joined by or', () => {
    const hedged = (text: string) => hedgedCues(text, cuesIn(text))?.map(({ cue }) => cue.type);
    assert.deepEqual(hedged('It undermines or occurs in parallel with the talks.'), ['undermines', 'parallels']);
    assert.deepEqual(hedged('It undermines the talks, or at least escalates the war.'), ['undermines', 'escalates']);
    assert.equal(hedged('It undermines the talks and escalates the war.'), undefined);
    assert.equal(hedged('It undermines or jeopardises the talks.'), undefined);
    assert.equal(hedged('It undermines the talks. Sooner or later it escalates the war.'), undefined);
  });
});
