import assert from 'node:assert/strict';
import { lookOf, markLooks } from '../../src/extension/editor/mark-looks.ts';
import { statusWords } from '../../src/extension/editor/status-words.ts';
import { asksToWrap } from '../../src/extension/editor/wrap-decision.ts';
import type { ArticleStatus } from '../../src/server/protocol.ts';

describe('the looks of marks', () => {
  it('differ in their lines, so that nobody has to tell colours apart', () => {
    const lines = Object.values(markLooks).map(({ lines: { style, width } }) => `${style} ${width}`);
    assert.equal(new Set(lines).size, lines.length, lines.join('; '));
  });

  it('show that words have changed before what they are', () => {
    assert.equal(lookOf({ kind: 'response', state: 'changed' }), 'changed');
    assert.equal(lookOf({ kind: 'event', state: 'moved' }), 'event');
  });
});

describe('the status of an article in words', () => {
  const status: ArticleStatus = {
    kind: 'event-page',
    responses: { tagged: 3, total: 4 },
    rationales: { linked: 1, total: 2 },
    readOnly: null,
    encoding: null,
  };
  const nothing = { responses: { tagged: 0, total: 0 }, rationales: { linked: 0, total: 0 } };
  const check = (given: Partial<ArticleStatus>, text: string, detail: string) => {
    assert.deepEqual(statusWords({ ...status, ...given }), { text, detail });
  };

  it('counts what is decided, and says what kind of article it is', () => {
    check({}, '3 of 4 tagged, 1 of 2 linked', 'Event page');
    check({ rationales: nothing.rationales }, '3 of 4 tagged', 'Event page');
    check(nothing, 'No lines to code', 'Event page');
    check({ ...nothing, kind: 'news-article' }, 'No responses yet', 'News article');
    check({ kind: 'none' }, 'Not coded', 'Marked as no article');
  });

  it('says first what is not as it should be, for the end of a long line is not seen', () => {
    const readOnly = { reason: 'The end of this file is missing.', uri: 'file:///a.txt.ann.yaml' };
    const encoding = 'This file is not UTF-8; it was read as koi8-r.';
    const detail = `Read-only: ${readOnly.reason} · ${encoding} · Event page`;
    check({ readOnly, encoding }, '3 of 4 tagged, 1 of 2 linked', detail);
  });
});

describe('the question whether to wrap lines', () => {
  const long = { wordWrap: 'off', longestLine: 400, answered: false };

  it('is asked where lines are long and nothing wraps them', () => {
    assert.equal(asksToWrap(long), true);
  });

  it('is not asked where lines fit or are wrapped, or a person has answered', () => {
    assert.equal(asksToWrap({ ...long, longestLine: 90 }), false);
    for (const wordWrap of ['on', 'bounded', 'wordWrapColumn']) assert.equal(asksToWrap({ ...long, wordWrap }), false);
    assert.equal(asksToWrap({ ...long, answered: true }), false);
  });
});
