import assert from 'node:assert/strict';
import { articleFacts, toIndex } from '../../../src/core/corpus/facts.ts';
import { growingIndex } from '../../../src/core/corpus/index.ts';
import { defaultSettings } from '../../../src/core/registers/corpus-settings.ts';
import { checker } from '../../../src/core/rules/checker.ts';
import { ruleContext } from '../../../src/core/rules/context.ts';

describe('a finding on relations of two articles', () => {
  const text = 'Harbour notes\n\nNothing of note happened in the harbour.\n';
  const put = (index: ReturnType<typeof growingIndex>, path: string, yaml: string) => {
    const file = { path: `${path}.ann.yaml`, article: path, layer: null };
    const sidecars = [{ file, text: `newsweave: 1\n${yaml}` }];
    index.put(toIndex(articleFacts({ path, bytes: text.length, text, sidecars })));
  };
  const relation = (id: string, from: string, to: string) =>
    `relations:\n  - { id: ${id}, from: ${from}, to: ${to}, type: precedes }\n`;

  it('is set aside by either of them, and told again where that is taken back', () => {
    const index = growingIndex();
    index.setRegistered(['vote', 'strike'].map((id) => ({ id, title: `The ${id}` })));
    put(index, 'a.txt', relation('k1', 'vote', 'strike'));
    put(index, 'b.txt', relation('k2', 'strike', 'vote'));
    const settings = { actors: true, events: true };
    const options = { least: 'hint', only: new Set(['inverse-conflict']) } as const;
    const check = checker(ruleContext(index.view, defaultSettings, settings), defaultSettings, options);
    const told = () => {
      for (const steps = check.update(); steps.next().done !== true;);
      return [...check.paths()].flatMap((path) => check.findingsOn(path)).filter(({ setAside }) => setAside === null);
    };
    const [finding, ...others] = told();
    assert.ok(finding !== undefined && others.length === 0);
    const { rule, fingerprint } = finding;
    for (const [path, own] of [
      ['a.txt', relation('k1', 'vote', 'strike')],
      ['b.txt', relation('k2', 'strike', 'vote')],
    ] as const) {
      put(
        index,
        path,
        `${own}ignored:\n  - { rule: ${rule}, finding: "${fingerprint}", reason: "Each is told so." }\n`,
      );
      assert.deepEqual(told(), []);
      put(index, path, own);
      assert.equal(told().length, 1);
    }
  });
});
