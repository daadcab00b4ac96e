import assert from 'node:assert/strict';
import { articleTest } from '../../../src/core/corpus/files.ts';
import {
  defaultSettings,
  readCorpusSettings,
  type CorpusSettings,
} from '../../../src/core/registers/corpus-settings.ts';
import { settingsRemarks } from '../../../src/core/registers/corpus-remarks.ts';
import { readEvents } from '../../../src/core/registers/events.ts';
import { eventRemarks } from '../helpers/register-remarks.ts';

function check(yaml: string, expected: Partial<CorpusSettings>): void {
  const value = { ...defaultSettings, ...expected };
  assert.deepEqual(readCorpusSettings(yaml), { value, problems: [] });
  assert.deepEqual(settingsRemarks(yaml), []);
}

describe('the settings of a corpus', () => {
  it('are those of corpus.yaml', () => {
    check('newsweave: 1\nname: "Thirteen days"\ninclude: ["**/*.txt"]\nexclude: ["drafts/**"]\nlayers: own\n', {
      name: 'Thirteen days',
      include: ['**/*.txt'],
      exclude: ['drafts/**'],
      layers: 'own',
    });
    check('include: "*.md"\nexclude: x/*\nrules: { a: "off", c: hint, b: off }\n', {
      include: ['*.md'],
      exclude: ['x/*'],
      rules: { a: 'off', c: 'hint', b: 'off' },
    });
  });

  it('have defaults: text and Markdown files, one shared layer', () => {
    for (const yaml of ['', '\n', '# a corpus\n', 'newsweave: 1\n']) check(yaml, {});
    const { name, include, exclude, layers } = defaultSettings;
    assert.deepEqual([name, include, exclude, layers], [null, ['**/*.txt', '**/*.md'], [], 'shared']);
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

  it('have no patterns of files elsewhere, in whatever spelling: they are ignored, and told', () => {
    const outside = ['../**/*.txt', '/etc/*.txt', 'C:/a/*.txt', 'file:///etc/*', 'a/%2e%2e/b', '{../a,b}/*', '!../a'];
    const listed = outside.map((pattern) => JSON.stringify(pattern)).join(', ');
    const yaml = `include: ["*.md", ${listed}]\nexclude: "//host/*"\n`;
    const { value, problems } = readCorpusSettings(yaml);
    assert.deepEqual([value.include, value.exclude, problems], [['*.md'], [], []]);
    assert.deepEqual(
      settingsRemarks(yaml).map(({ code }) => code),
      [...outside, ''].map(() => 'outside-corpus'),
    );
    const inside = ['a..b/*.txt', '..a/*', '%25/*', 'a/b..', '[.].x', '!b/*'];
    check(`include: [${inside.map((pattern) => JSON.stringify(pattern)).join(', ')}]\n`, { include: inside });
  });

  it('have no patterns that can take forever', () => {
    for (const pattern of ['(a+)+', '@(a|b)/*.txt', '*'.repeat(70_000), '*a/'.repeat(13), 'x/*a*b*c*.txt'])
      for (const list of [`"${pattern}"`, `["*.md", "${pattern}"]`]) checkMisfit(`include: ${list}\n`, {});
    const many = ['*a/'.repeat(12), '**/*-*_*.txt'];
    check(`include: ["${many.join('", "')}"]\n`, { include: many });
  });

  it('match the longest name there is at once', () => {
    const isArticle = articleTest({ include: ['*a*a*ab'], exclude: [] });
    // With a fourth star it would take minutes.
    assert.ok(!isArticle('a'.repeat(255)));
  });
});

describe('what does not fit in corpus.yaml', () => {
  /** Checks the words on which problems and remarks stand. */
  function checkPlaces(yaml: string, ...expected: readonly (readonly [code: string, words: string])[]): void {
    const { problems, value } = readCorpusSettings(yaml);
    const words = [...problems, ...settingsRemarks(yaml)].map(({ code, at, end }) => [
      code,
      [...yaml].slice(at, end).join(''),
    ]);
    assert.deepEqual(words, expected);
    assert.equal(value.layers, 'shared');
  }
  const bad = 'bad-corpus-settings';

  it('is told at its place, and the rest counts', () => {
    checkPlaces('name: "🚢"\ninclude: ["*.md", ""]\n', [bad, '""']);
    checkPlaces('rules: { a: of, b: hint }\n', [bad, 'of']);
    checkPlaces('rules: [a]\nrelationTypes: x\n', [bad, '[a]'], [bad, 'x']);
    assert.deepEqual(readCorpusSettings('rules: { a: of, b: hint }\n').value.rules, { b: 'hint' });
    const { rules } = readCorpusSettings('rules: { constructor: hint, __proto__: off }\n').value;
    assert.deepEqual(Object.entries(rules), [
      ['constructor', 'hint'],
      ['__proto__', 'off'],
    ]);
    for (const yaml of ['rules:\n', 'fields:\n', 'relationTypes:\n', 'responseTypes: { extend: [] }\n'])
      check(yaml, {});
  });

  it('can be a type, of which the others are kept', () => {
    const types = (...entries: readonly string[]) => `relationTypes:\n  extend: [${entries.join(', ')}]\n`;
    checkPlaces(types('{ id: a, label: "A", symmetric: maybe }'), [bad, 'maybe']);
    checkPlaces(types('{ id: a, label: "A", temporal: ["S before T"] }'), [bad, '"S before T"']);
    const { relationTypes } = readCorpusSettings(types('{ label: "A" }', '{ id: b, label: "B" }')).value;
    assert.deepEqual(relationTypes, [{ id: 'b', label: 'B' }]);
    checkPlaces('responseTypes: { extend: [{ id: a, label: "A", quad: 7 }] }\n', [bad, '7']);
  });

  it('are keys and types that are not known, and names that stand twice', () => {
    checkPlaces('colour: red\n', ['unknown-key', 'red']);
    checkPlaces(
      'relationTypes: { extend: [{ id: a, label: "A", exludes: [b], excludesSameDirection: [c] }, { id: n }] }\n',
      ['unknown-key', '[b]'],
      ['unknown-type', 'c'],
      ['missing-label', 'n'],
    );
    checkPlaces(
      'responseTypes: { extend: [{ id: a }, { id: appeal }, { id: appeal }] }\n',
      ['missing-label', 'a'],
      ['duplicate-id', 'appeal'],
      ['duplicate-id', 'appeal'],
    );
  });
});

describe("a project's own variables", () => {
  const yamlOf = (...entries: readonly string[]) => `fields: [${entries.join(', ')}]\n`;
  const fields = (...entries: readonly string[]) => readCorpusSettings(yamlOf(...entries));

  it('have a name, what carries them, and what they may be', () => {
    const field = '{ name: certainty, for: response, type: choice, values: [low, high], required: false, key: g }';
    assert.deepEqual(fields(field), {
      value: {
        ...defaultSettings,
        fields: [
          { name: 'certainty', for: 'response', type: 'choice', values: ['low', 'high'], required: false, key: 'g' },
        ],
      },
      problems: [],
    });
  });

  it('have no key that coding mode has for itself', () => {
    for (const key of [
      '1',
      '9',
      'n',
      'p',
      't',
      'y',
      'b',
      '"-"',
      'e',
      's',
      'x',
      'm',
      'l',
      'o',
      'c',
      'u',
      '"?"',
      'gg',
      'G',
    ])
      assert.equal(fields(`{ name: a, for: event, type: text, key: ${key} }`).problems.length, 1, key);
    for (const key of ['g', 'k', '0'])
      assert.equal(fields(`{ name: a, for: event, type: text, key: ${key} }`).value.fields.length, 1, key);
  });

  it('need the values of a choice, and a kind of record that carries variables', () => {
    for (const entry of [
      '{ name: a, for: event, type: choice }',
      '{ name: a, for: actor, type: text }',
      '{ for: event, type: flag }',
    ])
      assert.deepEqual([fields(entry).value.fields, fields(entry).problems.length], [[], 1], entry);
  });

  it('are told where two have one name or one key', () => {
    const remarks = settingsRemarks(
      yamlOf('{ name: a, for: event, type: flag, key: g }', '{ name: a, for: response, type: flag, key: g }'),
    );
    assert.deepEqual(
      remarks.map(({ code }) => code),
      ['duplicate-id', 'duplicate-id', 'duplicate-id', 'duplicate-id'],
    );
  });
});

describe('the register of events', () => {
  it('holds events that no article defines', () => {
    const yaml =
      'newsweave: 1\nevents:\n  - { id: war, title: "The war", kind: process, date: "2026-02/..", outside: true }\n';
    assert.deepEqual(readEvents(yaml), {
      value: [{ id: 'war', title: 'The war', kind: 'process', date: '2026-02/..', outside: true }],
      // As they stand in the file.
      list: [{ id: 'war', title: 'The war', kind: 'process', date: '2026-02/..', outside: 'true' }],
      problems: [],
      writable: true,
    });
  });

  it('leaves out an event without a title', () => {
    const { value, problems } = readEvents('events:\n  - { id: war }\n');
    assert.deepEqual([value, problems.map(({ code }) => code)], [[], ['bad-entry']]);
  });

  it('reads numbers, aliases and variables, and tells what the format does not know', () => {
    const yaml =
      'events:\n  - { id: war, title: "War", kind: raid, date: "spring", killed: 12, aliases: w, fields: { sure: "no" }, mood: x }\n';
    const { value, problems } = readEvents(yaml);
    assert.deepEqual(problems, []);
    const [{ killed, aliases, fields } = assert.fail()] = value;
    assert.deepEqual([killed, aliases, fields], [12, ['w'], { sure: 'no' }]);
    assert.deepEqual(
      eventRemarks(yaml).map(({ code, at, end }) => [code, yaml.slice(at, end)]),
      [
        ['unknown-word', 'raid'],
        ['not-a-date', '"spring"'],
        ['unknown-key', 'x'],
      ],
    );
  });
});
