import assert from 'node:assert/strict';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { sidecarRemarks } from '../../../src/core/sidecar/remarks.ts';
import { withMarks, withoutMarks } from '../helpers/marks.ts';

/** Checks the remarks on a file, each at the words between ⟦ and ⟧; the file stays open to writing. */
function check(fixture: string, ...codes: string[]): void {
  const yaml = withoutMarks(fixture);
  const remarks = sidecarRemarks(yaml);
  assert.deepEqual(
    remarks.map(({ code }) => code),
    codes,
  );
  for (const { message } of remarks) assert.match(message, /^[A-Z`].*\.$/);
  assert.equal(withMarks(yaml, remarks), fixture);
  assert.deepEqual(readSidecar(yaml).problems, []);
}

describe('a remark on a sidecar', () => {
  it('tells a key that the format does not name, wherever it stands', () => {
    check('newsweave: 1\n⟦mine⟧: { a: 1 }\n', 'unknown-key');
    check(
      'newsweave: 1\nevents:\n  - { id: e1, ⟦"mood"⟧: grim, note: "🚢", ⟦titel⟧: x }\n',
      'unknown-key',
      'unknown-key',
    );
    check(
      'newsweave: 1\nresponses:\n  - { id: r1, quote: "a", at: 0, also: [{ quote: "b", at: 3, ⟦end⟧: 4 }] }\n',
      'unknown-key',
    );
    check(
      'newsweave: 1\nrationales:\n  - { id: q1, quote: "a", at: 0, relations: [{ id: k1, ⟦kind⟧: x }] }\n',
      'unknown-key',
    );
    check('newsweave: 1\narticle: { ⟦author⟧: "x", read: { by: ana, ⟦at⟧: 3 } }\n', 'unknown-key', 'unknown-key');
    check('newsweave: 1\nevents:\n  - { id: e1, drops: e2, ⟦title⟧: x }\n', 'unknown-key');
    check('newsweave: 1\nevents:\n  - { id: e1, ⟦__proto__⟧: x, ⟦constructor⟧: y }\n', 'unknown-key', 'unknown-key');
  });

  it('tells nothing of a project’s own variables and of numbers by name', () => {
    check(
      'newsweave: 1\nevents:\n  - { id: e1, fields: { certainty: high } }\narticle: { counts: { responses: 3 } }\n',
    );
  });

  it('tells a word that is none of a fixed list', () => {
    check('newsweave: 1\nresponses:\n  - { id: r1, quote: a, at: 0, aux: [future, ⟦x⟧] }\n', 'unknown-word');
    check('newsweave: 1\nresponses:\n  - { id: r1, quote: a, at: 0, aux: ⟦futur⟧ }\n', 'unknown-word');
    check('newsweave: 1\nevents:\n  - { id: e1, kind: ⟦war⟧, status: happened }\n', 'unknown-word');
    check(
      'newsweave: 1\nmentions:\n  - { id: m1, quote: a, at: 0, as: ⟦"🚢"⟧, origin: ⟦machine⟧ }\n',
      'unknown-word',
      'unknown-word',
    );
    check(
      'newsweave: 1\nverdicts:\n  - { of: k1, verdict: rejected, why: "" }\n  - { of: k1, verdict: rejected, why: ⟦dull⟧ }\n',
      'unknown-word',
    );
  });

  it('tells a date that is none', () => {
    check(
      'newsweave: 1\nevents:\n  - { id: e1, date: ⟦"last week"⟧ }\n  - { id: e2, date: "1962-10?" }\n',
      'not-a-date',
    );
    check('newsweave: 1\narticle: { published: ⟦24.10.1962⟧ }\n', 'not-a-date');
  });

  it('tells an id that two records have, relations of rationales among them', () => {
    check(
      'newsweave: 1\nevents:\n  - { id: e1 }\n  - { id: ⟦e1⟧ }\nrelations:\n  - { id: ⟦e1⟧, from: a, to: b }\n',
      'duplicate-id',
      'duplicate-id',
    );
    check(
      'newsweave: 1\nrationales:\n  - { id: q1, quote: a, at: 0, relations: [{ id: k1 }, { id: ⟦k1⟧ }] }\n',
      'duplicate-id',
    );
    check('newsweave: 1\nverdicts:\n  - { of: k1, verdict: accepted }\n  - { of: k1, verdict: accepted }\n');
  });

  it('is none where the file cannot be read', () => {
    assert.deepEqual(sidecarRemarks('newsweave: 1\nmine: [\n'), []);
    assert.deepEqual(sidecarRemarks(''), []);
  });
});
