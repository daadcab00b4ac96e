import assert from 'node:assert/strict';
import { articleOf } from '../../../src/core/rules/set-aside.ts';
import type { Finding } from '../../../src/core/rules/finding.ts';
import { indexOf, type Files } from '../helpers/corpus.ts';
import { withoutMarks } from '../helpers/marks.ts';
import { asideFix, findingsIn, fixed, markedFile } from '../helpers/rules.ts';
import { ruleCases, type RuleCase } from './cases.ts';

function clean(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, withoutMarks(text)]));
}

function isArticle(path: string): boolean {
  return path.endsWith('.txt');
}

/** The one finding of the case's rule whose place the case has marked. */
function foundIn({ rule, fires }: RuleCase): Finding {
  const files = clean(fires);
  const [marked = '', expected = ''] = Object.entries(fires).find(([, text]) => text.includes('⟦')) ?? [];
  const found = findingsIn(files).filter((each) => each.rule === rule);
  const there = found.filter(({ place }) => place.path === marked);
  assert.deepEqual(
    there.map((each) => markedFile(files, each)),
    [expected],
    `${rule}: ${found.map(({ message }) => message).join(' ')}`,
  );
  const [finding] = there;
  assert.ok(finding);
  return finding;
}

function keysOf(findings: readonly Finding[]): string[] {
  return findings.filter(({ setAside }) => setAside === null).map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);
}

/** How often each rule found something: an event with another id is another event to the rules that found it before. */
function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [rule = ''] of keys.map((key) => key.split(' '))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Makes the fix, and checks that what was found is gone and nothing else was found instead. */
function checkFix({ fires, fix = /./, answer }: RuleCase, finding: Finding): string {
  if (answer === undefined) {
    assert.deepEqual(finding.fixes, []);
    return 'no fix';
  }
  const files = clean(fires);
  const chosen = finding.fixes.find(({ title }) => fix.test(title));
  assert.ok(chosen, 'the finding has the fix');
  assert.equal(chosen.asks === null, answer === null, `${chosen.title} asks for ${String(chosen.asks)}`);
  const before = keysOf(findingsIn(files));
  const after = fixed(files, chosen, answer);
  const left = keysOf(findingsIn(after));
  assert.ok(!left.includes(`${finding.rule} ${finding.fingerprint}`), 'the finding is gone');
  for (const [rule, count] of countsOf(left))
    assert.ok(count <= (countsOf(before).get(rule) ?? 0), `${rule} is found instead`);
  for (const path of Object.keys(files).filter(isArticle))
    assert.equal(after[path], files[path], 'no article is edited');
  return chosen.title;
}

/** Sets the finding aside, and checks that it is told no more. */
function checkAside({ fires }: RuleCase, finding: Finding): void {
  const files = clean(fires);
  const article = articleOf(finding.place.path, indexOf(files).articles);
  if (article === undefined || finding.rule === 'sidecar-unreadable') return;
  const after = fixed(files, asideFix(article, finding), 'It is meant so.');
  const own = findingsIn(after).filter(
    ({ fingerprint, place }) => fingerprint === finding.fingerprint && place.path === finding.place.path,
  );
  assert.deepEqual(
    own.map(({ setAside }) => setAside?.reason),
    ['It is meant so.'],
  );
}

describe('each rule on articles and records', () => {
  const rows: string[] = [];

  for (const each of ruleCases) {
    it(`${each.rule}${each.on === undefined ? '' : `, ${each.on}`}: fires, leaves its neighbour alone, and its fix removes it`, () => {
      const finding = foundIn(each);
      const innocent = findingsIn(clean({ ...each.fires, ...each.innocent })).filter(({ rule }) => rule === each.rule);
      assert.deepEqual(
        innocent.map(({ message }) => message),
        [],
        'the neighbour is innocent',
      );
      const fix = checkFix(each, finding);
      checkAside(each, finding);
      rows.push(`${each.rule.padEnd(28)} ${(each.on ?? '').padEnd(28)} fires 1, neighbour 0, fix: ${fix}`);
    });
  }

  after(() => {
    console.log(`\n${rows.join('\n')}\n`);
  });
});
