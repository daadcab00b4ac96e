import assert from 'node:assert/strict';
import {
  defaultSettings,
  readCorpusSettings,
  type CorpusSettings,
} from '../../../src/core/registers/corpus-settings.ts';
import { readEvents } from '../../../src/core/registers/events.ts';

function check(yaml: string, expected: Partial<CorpusSettings>): void {
  assert.deepEqual(readCorpusSettings(yaml), { value: { ...defaultSettings, ...expected }, problems: [] });
}

describe('the settings of a corpus', () => {
  it('are those of corpus.yaml', () => {
    check('newsweave: 1\nname: "Thirteen days"\ninclude: ["**/*.txt"]\nexclude: ["drafts/**"]\nlayers: own\n', {
      name: 'Thirteen days',
      include: ['**/*.txt'],
      exclude: ['drafts/**'],
      layers: 'own',
    });
    check('include: "*.md"\nexclude: x/*\nrules: { a: "off" }\n', { include: ['*.md'], exclude: ['x/*'] });
  });

  it('have defaults: text and Markdown files, one shared layer', () => {
    for (const yaml of ['', '\n', '# a corpus\n', 'newsweave: 1\n']) check(yaml, {});
    assert.deepEqual(defaultSettings, { name: null, include: ['**/*.txt', '**/*.md'], exclude: [], layers: 'shared' });
  });

  it('fall back to the defaults, with a problem, where they do not fit', () => {
    for (const [code, yaml] of [
      ['bad-corpus-settings', 'layers: mine\n'],
      ['bad-corpus-settings', 'include: { a: b }\n'],
      ['bad-corpus-settings', 'include: [""]\n'],
      ['bad-corpus-settings', 'exclude:\n'],
      ['bad-corpus-settings', `include: ["${'*'.repeat(70_000)}"]\n`],
      ['bad-corpus-settings', '- a\n'],
      ['yaml-syntax', 'include: [\n'],
      ['conflict-marks', '=======\n'],
    ] as const) {
      const { value, problems } = readCorpusSettings(yaml);
      assert.deepEqual([value, problems.map((problem) => problem.code)], [defaultSettings, [code]], yaml.slice(0, 40));
    }
  });
});

describe('the register of events', () => {
  it('holds events that no article defines', () => {
    const yaml =
      'newsweave: 1\nevents:\n  - { id: war, title: "The war", kind: process, date: "2026-02/..", outside: true }\n';
    assert.deepEqual(readEvents(yaml), {
      value: [{ id: 'war', title: 'The war', kind: 'process', date: '2026-02/..', outside: true }],
      problems: [],
      writable: true,
    });
  });

  it('leaves out an event without a title', () => {
    const { value, problems } = readEvents('events:\n  - { id: war }\n');
    assert.deepEqual([value, problems.map(({ code }) => code)], [[], ['bad-entry']]);
  });
});
