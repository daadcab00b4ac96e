import assert from 'node:assert/strict';
import { directionOf, standingsOf, type Standing } from '../../src/server/host/journal-decision.ts';

const before = 'newsweave: 1\nrelations:\n  - { id: k1, from: siege }\n';
const after = before.replace('siege', 'blockade');
const texts = {
  old: before,
  new: after,
  gone: null,
  oldAndMore: `${before}  - { id: k2, from: fair }\n`,
  newAndMore: `# mine\n${after}`,
  other: 'newsweave: 1\n',
} as const;

/** Checks how files stand that have these texts now, and what becomes of the change. */
function check(
  now: readonly (keyof typeof texts)[],
  standings: readonly Standing[],
  direction: 'complete' | 'undo',
): void {
  const files = now.map((each, n) => ({ path: `${n}.txt.ann.yaml`, before, after, now: texts[each] }));
  assert.deepEqual(standingsOf(files), standings);
  assert.equal(directionOf(standings), direction, now.join());
}

describe('an interrupted change', () => {
  it('is completed where it had begun', () => {
    check(['new', 'old'], ['new', 'old'], 'complete');
    check(['new', 'new'], ['new', 'new'], 'complete');
    check(['new', 'gone', 'old'], ['new', 'deleted', 'old'], 'complete');
  });

  it('is given up where it had not', () => {
    check(['old', 'old'], ['old', 'old'], 'undo');
    check(['old', 'oldAndMore'], ['old', 'old-edited'], 'undo');
    check(['gone', 'gone'], ['deleted', 'deleted'], 'undo');
  });

  it('is completed round a file that was edited after it had got its new text', () => {
    check(['new', 'newAndMore', 'old'], ['new', 'new-edited', 'old'], 'complete');
  });

  it('is undone where a file that still had its old text was edited, since that one cannot be reached', () => {
    check(['new', 'oldAndMore', 'old'], ['new', 'old-edited', 'old'], 'undo');
  });

  it('tells from the order in which files are saved what the text of an edited one does not tell', () => {
    check(['new', 'other', 'new', 'old'], ['new', 'new-edited', 'new', 'old'], 'complete');
    check(['new', 'old', 'other'], ['new', 'old', 'old-edited'], 'undo');
    check(['new', 'other', 'old'], ['new', 'unclear', 'old'], 'undo');
    check(['new', 'new', 'other'], ['new', 'new', 'unclear'], 'complete');
  });

  it('knows files that it makes or deletes', () => {
    const standing = (was: string | null, is: string | null, now: string | null) =>
      standingsOf([{ path: 'a.txt.ann.yaml', before: was, after: is, now }]).join();
    assert.equal(standing(null, after, null), 'old');
    assert.equal(standing(null, after, after), 'new');
    assert.equal(standing(null, after, `${after}# mine\n`), 'new-edited');
    assert.equal(standing(before, null, null), 'new');
    assert.equal(standing(before, null, before), 'old');
    assert.equal(standing(before, null, `${before}# mine\n`), 'old-edited');
  });
});
