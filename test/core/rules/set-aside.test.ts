import assert from 'node:assert/strict';
import { articleFacts, toIndex } from '../../../src/core/corpus/facts.ts';
import { growingIndex } from '../../../src/core/corpus/index.ts';
import { defaultSettings } from '../../../src/core/registers/corpus-settings.ts';
import { checker } from '../../../src/core/rules/checker.ts';
import { ruleContext } from '../../../src/core/rules/context.ts';

const text = 'Harbour notes\n\nNothing of note happened in the harbour.\n';

/** Two articles, and what is told of them by one rule and not set aside, after each change of one of them. */
function corpusOf(rule: string, sidecars: Readonly<Record<string, string>>) {
  const index = growingIndex();
  index.setRegistered(['vote', 'strike'].map((id) => ({ id, title: `The ${id}` })));
  const put = (path: string, yaml: string) => {
    const file = { path: `${path}.ann.yaml`, article: path, layer: null };
    const input = { file, text: `newsweave: 1\n${yaml}` };
    index.put(toIndex(articleFacts({ path, bytes: text.length, text, sidecars: [input] })));
  };
  for (const [path, yaml] of Object.entries(sidecars)) put(path, yaml);
  const context = ruleContext(index.view, defaultSettings, { actors: true, events: true });
  const check = checker(context, defaultSettings, { least: 'hint', only: new Set([rule]) });
  const told = () => {
    for (const steps = check.update(); steps.next().done !== true;);
    return [...check.paths()].flatMap((path) => check.findingsOn(path)).filter(({ setAside }) => setAside === null);
  };
  return { put, told };
}

describe('a finding that speaks of two articles', () => {
  const check = (rule: string, sidecars: Readonly<Record<string, string>>) => {
    it(`of ${rule} is set aside by either of them, and told again where that is taken back`, () => {
      for (const [path, own] of Object.entries(sidecars)) {
        const { put, told } = corpusOf(rule, sidecars);
        const all = told();
        assert.ok(all.length > 0);
        const ignored = all.map(
          ({ fingerprint }) => `  - { rule: ${rule}, finding: "${fingerprint}", reason: "So." }\n`,
        );
        put(path, `${own}ignored:\n${ignored.join('')}`);
        assert.deepEqual(told(), []);
        put(path, own);
        assert.deepEqual(told(), all);
      }
    });
  };
  check('inverse-conflict', {
    'a.txt': 'relations:\n  - { id: k1, from: vote, to: strike, type: precedes }\n',
    'b.txt': 'relations:\n  - { id: k2, from: strike, to: vote, type: precedes }\n',
  });
  check('duplicate-id', {
    'a.txt': 'events:\n  - { id: raid, title: "The raid" }\n',
    'b.txt': 'events:\n  - { id: raid, title: "Another raid" }\n',
  });
});
