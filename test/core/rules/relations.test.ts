import assert from 'node:assert/strict';
import { defaultSettings } from '../../../src/core/registers/corpus-settings.ts';
import { checker } from '../../../src/core/rules/checker.ts';
import { checkComponents } from '../../../src/core/rules/component-check.ts';
import { ruleContext } from '../../../src/core/rules/context.ts';
import type { Finding } from '../../../src/core/rules/finding.ts';
import { componentRules } from '../../../src/core/rules/registry.ts';
import { indexOf, type Files } from '../helpers/corpus.ts';
import { withFix } from '../helpers/apply-fix.ts';
import { smallCorpus, type SmallCorpus } from '../helpers/relation-corpus.ts';
import { relationFixtures } from './relation-fixtures.ts';

function found(files: Files): Finding[] {
  const context = ruleContext(indexOf(files), defaultSettings, { actors: true, events: true });
  return [...checkComponents(context, componentRules).values()].flat();
}

function rulesIn(files: Files): string[] {
  return found(files).map(({ rule }) => rule);
}

describe('a rule on relations', () => {
  const table: string[] = [];
  after(() => {
    console.log(table.join('\n'));
  });

  for (const { rule, fires, message, innocent, because, also = [], answer = '' } of relationFixtures) {
    it(`${rule} finds its fault, is silent where ${because}, and its fixes leave nothing to find`, () => {
      const findings = found(fires);
      assert.deepEqual(findings.map((each) => each.rule).sort(), [rule, ...also].sort());
      const own = findings.find((each) => each.rule === rule) ?? assert.fail();
      assert.match(own.message, message);
      assert.deepEqual(rulesIn(innocent), []);
      assert.ok(own.fixes.length > 0);
      for (const fix of own.fixes) assert.deepEqual(rulesIn(withFix(fires, fix, answer)), [], fix.title);
      table.push(`      ${rule.padEnd(30)} fires, silent where ${because}; ${own.fixes.length} fixes`);
    });
  }

  it('has a fixture', () => {
    const ids = componentRules.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id) => !relationFixtures.some(({ rule }) => rule === id)),
      [],
    );
  });
});

const ring = ['vote precedes strike', 'strike precedes talks', 'talks precedes vote'];

/** Checks which rules find something in a corpus. */
function check(corpus: SmallCorpus, expected: readonly string[]): void {
  assert.deepEqual(rulesIn(smallCorpus(corpus)), expected);
}

describe('relations that do not count', () => {
  it('are those that are possible or hypothetical', () => {
    check({ relations: { 'a.txt': ring.map((each) => `${each}, modality: hypothetical`) } }, []);
  });

  it('are those that are retired', () => {
    check({ relations: { 'a.txt': [`${ring[0] ?? ''}, retired: true`, ...ring.slice(1)] } }, []);
  });

  it('are those that a person rejected, as long as the verdict is fresh', () => {
    const files = smallCorpus({ relations: { 'a.txt': ring } });
    const sidecar = files['a.txt.ann.yaml'] ?? '';
    const judged = (type: string) => ({
      ...files,
      'a.txt.ann.yaml': `${sidecar}verdicts:\n  - { of: k2, verdict: rejected, by: ben, seen: { type: ${type} } }\n`,
    });
    assert.deepEqual(rulesIn(files), ['temporal-cycle']);
    assert.deepEqual(rulesIn(judged('precedes')), []);
    assert.deepEqual(rulesIn(judged('causes')), ['temporal-cycle']);
  });
});

describe('the work of two annotators', () => {
  it('makes no contradiction together', () => {
    check({ relations: { 'a.txt ana': ring.slice(0, 1), 'a.txt ben': ring.slice(1) } }, []);
    check({ relations: { 'a.txt ana': ['strike causes shortage'], 'a.txt ben': ['shortage causes strike'] } }, []);
    check({ relations: { 'a.txt ana': ['raid same-as attack'], 'a.txt ben': ['raid precedes attack'] } }, []);
    check({ relations: { 'a.txt ana': ['raid parallels attack'], 'a.txt ben': ['attack parallels raid'] } }, []);
  });

  it('is each read with what all share, and a fault of that is told once', () => {
    check(
      { relations: { 'a.txt': ring.slice(0, 2), 'a.txt ana': ring.slice(2), 'a.txt ben': ['vote precedes talks'] } },
      ['temporal-cycle'],
    );
    check({ relations: { 'a.txt': ring, 'b.txt ana': ['vote about talks'], 'b.txt ben': ['talks parallels vote'] } }, [
      'temporal-cycle',
    ]);
  });

  it('is dated by each of them alone', () => {
    const files = (layer: string) => ({
      'a.txt.ann.yaml':
        'newsweave: 1\nevents:\n  - { id: storm, title: "The storm" }\n  - { id: flood, title: "The flood", date: "2024-05-02" }\n',
      'a.txt.ana.ann.yaml': 'newsweave: 1\nevents:\n  - { id: storm, date: "2024-05-03" }\n',
      [`a.txt.${layer}.ann.yaml`]: `newsweave: 1\n${layer === 'ana' ? 'events:\n  - { id: storm, date: "2024-05-03" }\n' : ''}relations:\n  - { id: k1, from: storm, to: flood, type: causes }\n`,
      'a.txt': 'Weather\n\nIt rained.\n',
    });
    assert.deepEqual(rulesIn(files('ben')), []);
    assert.deepEqual(rulesIn(files('ana')), ['cause-after-effect']);
  });
});

describe('what is only told, and never closed', () => {
  it('is that events run beside each other, at the same time, or speak of each other', () => {
    for (const type of ['parallels', 'concurrent-with', 'context-for', 'about']) {
      check({ relations: { 'a.txt': [`vote ${type} strike`, `strike ${type} talks`, 'talks precedes vote'] } }, []);
    }
  });
});

describe('a loop beside a pair that excludes itself', () => {
  const pair = ['talks causes shortage', 'talks part-of shortage'];

  it('is told all the same', () => {
    check({ relations: { 'a.txt': [...ring, ...pair] } }, ['temporal-cycle', 'contradictory-pair']);
  });

  it('is told where it goes through one of the two, whichever comes first', () => {
    const both = ['strike precedes vote', 'vote precedes strike'];
    for (const relations of [both, [...both].reverse()])
      check({ relations: { 'a.txt': [...relations, ...ring.slice(1)] } }, ['temporal-cycle', 'inverse-conflict']);
  });

  it('is told of parts too', () => {
    const hierarchy = ['raid part-of siege', 'siege part-of war', 'war part-of raid', 'siege part-of raid'];
    check({ relations: { 'a.txt': hierarchy } }, ['inverse-conflict', 'part-of-cycle']);
  });

  it('is none where nothing but the pair contradicts itself', () => {
    check({ relations: { 'a.txt': [...ring.slice(1), ...pair] } }, ['contradictory-pair']);
  });
});

describe('a hint on relations', () => {
  it('is there for an open file, and not where only what is graver counts', () => {
    const { fires } = relationFixtures.find(({ rule }) => rule === 'rationale-hedges-two-types') ?? assert.fail();
    const context = ruleContext(indexOf(fires), defaultSettings, { actors: true, events: true });
    const made = checker(context, defaultSettings, { least: 'info' });
    for (const steps = made.update(); steps.next().done !== true;);
    const told = (hints: boolean) => made.findingsOn('talks.txt', hints).map(({ rule }) => rule);
    assert.ok(told(true).includes('rationale-hedges-two-types'));
    assert.ok(!told(false).includes('rationale-hedges-two-types'));
  });
});

describe('two relations that are merged', () => {
  /** Checks which record is left, after the only fix of the only finding. */
  const left = (first: string, second: string, expected: RegExp) => {
    const files = smallCorpus({ relations: { 'a.txt': [first, second] } });
    const [finding] = found(files);
    const after = withFix(files, finding?.fixes[0] ?? assert.fail(), '');
    const records = ['a.txt.ann.yaml', 'b.txt.ann.yaml'].flatMap((path) => (after[path] ?? '').match(/\{.*\}/g) ?? []);
    assert.equal(records.length, 1);
    assert.match(records[0] ?? '', expected);
  };

  it('keep the reason that one of them gives', () => {
    left('raid parallels siege', 'siege parallels raid, reason: "one aim"', /id: k2.*reason: "one aim"/);
    left('raid parallels siege, reason: "one aim"', 'siege parallels raid', /id: k1.*reason: "one aim"/);
  });

  it('keep the words of the one and the reason of the other', () => {
    const words = 'quote: "Nothing of note happened in the harbour.", at: 15';
    left(`raid parallels siege, ${words}`, 'raid parallels siege', /id: k1/);
    left(
      `raid parallels siege, ${words}, reason: "one aim"`,
      `raid parallels siege, ${words}, reason: "one day"`,
      /id: k1.*reason: "one aim one day"/,
    );
  });
});

describe('a line that stands on two pages', () => {
  it('is no duplicate: each page has it decided', () => {
    const words = 'quote: "Nothing of note happened in the harbour.", at: 15';
    const claim = `raid parallels siege, ${words}`;
    check({ relations: { 'a.txt': [claim], 'b.txt': [claim] } }, []);
    check({ relations: { 'a.txt': [claim, claim] } }, ['symmetric-duplicate']);
  });
});

describe('a finding on relations', () => {
  const words = 'The dockers struck before the talks.';
  const text = `Harbour notes\n\n${words}\n`;
  const files = {
    ...smallCorpus({ relations: { 'b.txt': ['vote precedes strike', 'talks precedes vote'] } }),
    'a.txt': text,
    'a.txt.ann.yaml': `newsweave: 1\nrelations:\n  - { id: k9, from: strike, to: talks, type: precedes, quote: "${words}", at: 15 }\n`,
  };

  it('lies on the words of its first relation and leads to all others', () => {
    const [finding] = found(files);
    assert.deepEqual(finding?.place, { path: 'a.txt', range: { at: 15, end: 15 + words.length } });
    assert.deepEqual(
      finding.related.map(({ place, message }) =>
        'record' in place ? `${place.path} ${place.record} ${message}` : '',
      ),
      [
        'b.txt.ann.yaml k2 “The talks” is before “The vote”',
        'b.txt.ann.yaml k1 “The vote” is before “The strike”',
        'a.txt.ann.yaml k9 Its record',
      ],
    );
  });

  it('has a fingerprint of its records and events, whatever else changes', () => {
    const [finding] = found(files);
    const moved = { ...files, 'a.txt': `News\n${text}`, 'c.txt': 'News\n\nNone.\n' };
    assert.equal(found(moved)[0]?.fingerprint, finding?.fingerprint);
    assert.match(finding?.fingerprint ?? '', /^f:[0-9a-f]{12}$/);
  });
});
