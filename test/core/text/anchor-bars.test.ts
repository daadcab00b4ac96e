import assert from 'node:assert/strict';
import { casesOf } from '../../bench/anchors/cases.ts';
import { ours } from '../../bench/anchors/methods.ts';
import { scenarios } from '../../bench/anchors/scenarios.ts';
import { noCounts, percent, run } from '../../bench/anchors/score.ts';
import { ownTexts } from '../../bench/anchors/texts.ts';

/** A small part of the benchmark, which runs with the tests: texts of our own, one seed. */
describe('anchors after 13 kinds of edits', () => {
  const whole = ours.find(({ name }) => name === 'ours, whole sidecar');
  const cases = casesOf(ownTexts(process.cwd()).slice(0, 8), scenarios, 11);

  it('are found again, and words that are gone stay gone', () => {
    assert.ok(whole);
    const { alive, gone, right, wrong, anchored, anchoredSilent } =
      run(cases, whole, 'FORMAT').get('total') ?? noCounts();
    assert.ok(alive > 500 && gone > 150, `${alive} alive, ${gone} gone`);
    const shares = [
      percent(right, alive),
      percent(wrong, alive),
      percent(anchored, gone),
      percent(anchoredSilent, gone),
    ];
    const [isRight = 0, isWrong = 100, isFalse = 100, isFalseSilent = 100] = shares;
    const said = shares.map((share) => share.toFixed(2)).join(' ');
    assert.ok(isRight >= 98.5 && isWrong <= 0.4 && isFalse <= 3.5 && isFalseSilent <= 1, said);
  }).timeout(20_000);
});
