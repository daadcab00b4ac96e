import assert from 'node:assert/strict';
import { join } from 'node:path';
import { json, run } from './helpers.ts';

const folder = join(process.cwd(), 'test', 'fixtures', 'suggest-unseen');

// The set's form is tested and its score is not: a score in a test would invite tuning on it.
describe('the unseen set for suggestions', () => {
  it('holds ten event pages, of which every line and every rationale is decided', async () => {
    const ran = await run('stats', '--format', 'json', folder);
    assert.deepEqual(ran.messages, []);
    const { eventPages, newsArticles, responses, rationales } = json(ran);
    assert.deepEqual([eventPages, newsArticles], [10, 0]);
    assert.deepEqual(responses, { total: 55, attributed: 55 });
    assert.deepEqual(rationales, { total: 63, linked: 63 });
  });

  it('anchors every record on its exact words', async () => {
    const ran = await run('reanchor', '--format', 'json', '--no-git', folder);
    assert.deepEqual(json(ran)['counts'], { exact: 128, moved: 0, changed: 0, ambiguous: 0, lost: 0 });
  });

  it('has no other findings than wrong counts in its pages', async () => {
    const ran = await run('check', '--format', 'json', '--level', 'info', folder);
    const rules = JSON.stringify(json(ran)).match(/"rule":"[a-z-]+"/g) ?? [];
    assert.deepEqual([...new Set(rules)], ['"rule":"declared-count-mismatch"']);
  });
});
