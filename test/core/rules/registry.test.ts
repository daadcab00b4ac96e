import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../../src/core/rules/registry.ts';
import { lineOfRule, rulesDoc } from '../../../src/core/rules/rules-doc.ts';
import { ruleCases } from './cases.ts';

describe('the list of rules', () => {
  it('has each id once, and says in sentences what a rule finds and why', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    for (const { id, finds, why } of rules) {
      assert.match(id, /^[a-z][a-z0-9-]+$/);
      for (const words of [finds, why]) assert.match(words, /^[A-Z“].*[.?]$/s, id);
    }
  });

  it('has a case for every rule on articles and records', () => {
    const covered = new Set(ruleCases.map(({ rule }) => rule));
    for (const { id, scope } of rules) if (scope === 'article' || scope === 'corpus') assert.ok(covered.has(id), id);
  });

  it('is what docs/rules.md tells: `node src/tools/rules-doc.mjs` writes it anew', () => {
    assert.equal(readFileSync('docs/rules.md', 'utf8'), rulesDoc());
  });

  it('knows the line of the docs on which each rule begins', () => {
    const lines = readFileSync('docs/rules.md', 'utf8').split('\n');
    for (const { id } of rules)
      assert.match(lines[lineOfRule(id) ?? -1] ?? '', new RegExp(`^(## |\\| \`)${id}(\`|$)`), id);
    assert.equal(lineOfRule('no-rule'), undefined);
  });
});
