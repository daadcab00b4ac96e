import assert from 'node:assert/strict';
import { claimsOf } from '../../../src/core/ledger/claims.ts';
import { partDigest } from '../../../src/core/text/digest.ts';
import { at, eventPage, indexOf, rationaleLines, type Files } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const other = eventPage('Chile protests');
const [line] = rationaleLines;

/** Digests as FORMAT has them: title and summary of both ends, the words of the rationale. */
const seen = {
  type: 'responds-to',
  rationale: partDigest(line),
  from: partDigest('Peru closes its ports What happened.'),
  to: partDigest('Chile protests What happened.'),
};

function verdict(by: string, kind: string, parts: Readonly<Record<string, string>> | null = seen): string {
  return `  - { of: k1, verdict: ${kind}, by: ${by}${parts === null ? '' : `, seen: ${JSON.stringify(parts)}`} }\n`;
}

/** A corpus in which one rationale makes the relation k1, by import, and people have judged it. */
function corpus(verdicts: string, { type = 'responds-to', origin = 'import' } = {}): Files {
  const rationale = `{ id: q1, ${at(page, line)}, other: b, origin: ${origin}, relations: [{ id: k1, type: ${type} }] }`;
  const list = verdicts === '' ? '' : `verdicts:\n${verdicts}`;
  return { 'a.txt': page, 'b.txt': other, 'a.txt.ann.yaml': `newsweave: 1\nrationales:\n  - ${rationale}\n${list}` };
}

/** Checks the state of the only claim, and which parts changed under its verdicts. */
function check(files: Files, state: string, changed: readonly string[] = []): void {
  const claims = claimsOf(indexOf(files));
  assert.deepEqual(
    claims.map((claim) => [claim.state, claim.judgements.flatMap((each) => each.changed)]),
    [[state, changed]],
  );
}

describe('a relation', () => {
  it('is decided where a person made it, unchecked where it came otherwise', () => {
    check(corpus('', { origin: 'person' }), 'decided');
    check(corpus(''), 'unchecked');
  });

  it('is what the newest fresh verdict of each person says', () => {
    check(corpus(verdict('ben', 'accepted')), 'accepted');
    check(corpus(verdict('ben', 'accepted') + verdict('ben', 'rejected')), 'rejected');
    check(corpus(verdict('ben', 'unsure') + verdict('eva', 'unsure')), 'unsure');
  });

  it('is contested where fresh verdicts of people differ', () => {
    check(corpus(verdict('ben', 'accepted') + verdict('eva', 'rejected')), 'contested');
    check(corpus(verdict('ben', 'accepted') + verdict('eva', 'rejected', { ...seen, to: 't:00' })), 'accepted', ['to']);
  });

  it('is stale once something that was judged reads otherwise, and says what', () => {
    const accepted = verdict('ben', 'accepted');
    check(corpus(accepted, { type: 'parallels' }), 'stale', ['type']);
    const files = corpus(accepted);
    check({ ...files, 'b.txt': other.replace('What happened', 'What else happened') }, 'stale', ['to']);
    check({ ...files, 'b.txt': other.replace('Chile', 'Bolivia') }, 'stale', ['to']);
    check({ ...files, 'a.txt': page.replace(line, 'Something else entirely stands here now.') }, 'stale', [
      'rationale',
    ]);
  });

  it('is not stale for what only looks otherwise', () => {
    const files = corpus(verdict('ben', 'accepted'));
    check({ ...files, 'b.txt': other.replace('What happened', 'What  happened') }, 'accepted');
    check({ ...files, 'b.txt': other.replaceAll('Full Content', 'Full Content\nMore text.') }, 'accepted');
  });

  it('is not stale when an event gets another id', () => {
    const files = corpus(verdict('ben', 'accepted'));
    const pinned = 'newsweave: 1\nevents:\n  - { id: chile-protests, page: true }\n';
    const sidecar = (files['a.txt.ann.yaml'] ?? '').replace('other: b,', 'other: chile-protests,');
    check({ ...files, 'a.txt.ann.yaml': sidecar, 'b.txt.ann.yaml': pinned }, 'accepted');
  });

  it('is stale where a verdict does not say what it saw', () => {
    check(corpus(verdict('ben', 'accepted', null)), 'stale', ['unknown']);
  });

  it('is judged in the judge’s own layer', () => {
    const own = `newsweave: 1\nverdicts:\n${verdict('ben', 'rejected')}`;
    check({ ...corpus(''), 'a.txt.ben.ann.yaml': own }, 'rejected');
  });

  it('of another layer with the same id is judged by the verdicts of that layer', () => {
    const files = corpus(verdict('ben', 'accepted'));
    const ana = (corpus('', { type: 'about' })['a.txt.ann.yaml'] ?? '').replace('newsweave: 1', 'newsweave: 1');
    const states = claimsOf(indexOf({ ...files, 'a.txt.ana.ann.yaml': ana })).map(({ state }) => state);
    assert.deepEqual(states, ['accepted', 'unchecked']);
  });
});

describe('claims of several layers', () => {
  const states = (files: Files) => claimsOf(indexOf(files)).map(({ relations, state }) => [relations.length, state]);

  it('are one where ends and type are the same, whichever page makes them', () => {
    const files = corpus('');
    const ana = `newsweave: 1\nrationales:\n  - { id: q7, ${at(other, line)}, other: a, by: ana, relations: [{ id: k7, from: other, type: responds-to }] }\n`;
    assert.deepEqual(states({ ...files, 'b.txt.ana.ann.yaml': ana }), [[2, 'decided']]);
    assert.deepEqual(states({ ...files, 'b.txt.ana.ann.yaml': ana.replace('from: other', 'from: this') }), [
      [1, 'unchecked'],
      [1, 'decided'],
    ]);
  });

  it('are one in either direction where the type has none', () => {
    const files = corpus('', { type: 'parallels' });
    const ana = `newsweave: 1\nrationales:\n  - { id: q7, ${at(other, line)}, other: a, relations: [{ id: k7, type: parallels }] }\n`;
    assert.deepEqual(states({ ...files, 'b.txt.ana.ann.yaml': ana }), [[2, 'decided']]);
  });

  it('are contested where one accepts what the other rejects, each on the record of their own layer', () => {
    const mine = (corpus(verdict('ana', 'accepted'))['a.txt.ann.yaml'] ?? '').replace('origin: import', 'by: ana');
    const files = { 'a.txt': page, 'b.txt': other };
    const bens = mine.replaceAll('ana', 'ben').replace('accepted', 'rejected');
    assert.deepEqual(states({ ...files, 'a.txt.ana.ann.yaml': mine, 'a.txt.ben.ann.yaml': bens }), [[2, 'contested']]);
  });

  it('of one layer stay two, also with the same ends and type', () => {
    const [first, second] = rationaleLines;
    const record = (id: string, words: string) =>
      `  - { id: q${id}, ${at(page, words)}, other: b, relations: [{ id: k${id}, type: about }] }\n`;
    const yaml = `newsweave: 1\nrationales:\n${record('1', first)}${record('2', second)}`;
    assert.deepEqual(states({ 'a.txt': page, 'b.txt': other, 'a.txt.ann.yaml': yaml }), [
      [1, 'decided'],
      [1, 'decided'],
    ]);
  });
});
