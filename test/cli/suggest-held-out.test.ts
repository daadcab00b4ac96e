import assert from 'node:assert/strict';
import { join } from 'node:path';
import { json, run } from './helpers.ts';

const folder = join(process.cwd(), 'test', 'fixtures', 'suggest-held-out');

describe('the held-out set for suggestions', () => {
  it('holds ten event pages, of which every line and every rationale is decided', async () => {
    const ran = await run('stats', '--format', 'json', folder);
    assert.deepEqual(ran.messages, []);
    const { eventPages, newsArticles, responses, rationales } = json(ran);
    assert.deepEqual([eventPages, newsArticles], [10, 0]);
    assert.deepEqual(responses, { total: 47, attributed: 47 });
    assert.deepEqual(rationales, { total: 50, linked: 50 });
  });

  it('anchors every record on its exact words', async () => {
    const ran = await run('reanchor', '--format', 'json', '--no-git', folder);
    assert.deepEqual(json(ran)['counts'], { exact: 102, moved: 0, changed: 0, ambiguous: 0, lost: 0 });
  });

  it('has no other findings than wrong counts and a cue that another type has', async () => {
    const ran = await run('check', '--format', 'json', '--level', 'info', folder);
    const rules = JSON.stringify(json(ran)).match(/"rule":"[a-z-]+"/g) ?? [];
    assert.deepEqual([...new Set(rules)].sort(), [
      '"rule":"declared-count-mismatch"',
      '"rule":"rationale-type-mismatch"',
    ]);
  });
});
