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

  /** Checks what stands in for fields that do not fit, and that there is a problem for each of them. */
  function checkMisfit(yaml: string, expected: Partial<CorpusSettings>, codes = ['bad-corpus-settings']): void {
    const { value, problems } = readCorpusSettings(yaml);
    assert.deepEqual(value, { ...defaultSettings, ...expected }, yaml.slice(0, 40));
    assert.deepEqual(
      problems.map(({ code }) => code),
      codes,
      yaml.slice(0, 40),
    );
    for (const { message } of problems) assert.match(message, /^[A-Z].*\.$/);
  }

  it('fall back to the default field by field, with a problem for each that does not fit', () => {
    for (const yaml of ['include: { a: b }\n', 'include: [""]\n', 'exclude:\n', 'name: [a]\n'])
      checkMisfit(`${yaml}layers: own\n`, { layers: 'own' });
    checkMisfit('include: 1\nexclude: {}\nname: {}\n', { include: ['1'] }, [
      'bad-corpus-settings',
      'bad-corpus-settings',
    ]);
  });

  it('do not say where to write where that cannot be read', () => {
    checkMisfit('layers: mine\nname: "x"\n', { layers: null, name: 'x' });
    checkMisfit('- a\n', { layers: null });
    checkMisfit('a\n', { layers: null });
    checkMisfit('include: [\n', { layers: null }, ['yaml-syntax']);
    checkMisfit('=======\n', { layers: null }, ['conflict-marks']);
  });

  it('do not say where to write in a version that is not known', () => {
    for (const version of ['2', '"x"', '[]'])
      checkMisfit(`newsweave: ${version}\nlayers: own\nname: "x"\n`, { layers: null, name: 'x' });
  });

  it('have no patterns that can take forever', () => {
    for (const pattern of ['(a+)+', '@(a|b)/*.txt', '*'.repeat(70_000), '*a'.repeat(13)])
      for (const list of [`"${pattern}"`, `["*.md", "${pattern}"]`]) checkMisfit(`include: ${list}\n`, {});
    const many = '*a'.repeat(12);
    check(`include: ["${many}"]\n`, { include: [many] });
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
