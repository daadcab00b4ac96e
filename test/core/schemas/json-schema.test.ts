import assert from 'node:assert/strict';
import { parse } from 'yaml';
import actors from '../../../media/schemas/actors.schema.json' with { type: 'json' };
import corpus from '../../../media/schemas/corpus.schema.json' with { type: 'json' };
import events from '../../../media/schemas/events.schema.json' with { type: 'json' };
import sidecar from '../../../media/schemas/sidecar.schema.json' with { type: 'json' };
import manifest from '../../../package.json' with { type: 'json' };
import { schemaFiles } from '../../../src/core/schemas/files.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { fieldsWithoutDescription, misfits } from '../helpers/json-schema.ts';
import { handStyled } from '../helpers/hand-styled.ts';
import { handWrittenFrom } from '../helpers/hand-written.ts';
import { randomFrom } from '../helpers/random.ts';

const committed = {
  'sidecar.schema.json': sidecar,
  'actors.schema.json': actors,
  'events.schema.json': events,
  'corpus.schema.json': corpus,
};

/** What an editor of YAML makes of a file: YAML 1.2 with numbers, truth values and nothing. */
function asEditorReads(yaml: string): unknown {
  return parse(yaml, { uniqueKeys: false });
}

function check(schema: unknown, yaml: string, ...places: string[]): void {
  assert.deepEqual(misfits(schema, asEditorReads(yaml)), places, yaml);
}

describe('the JSON Schemas', () => {
  it('are those of the schemas that the product reads with (else run `node src/tools/schemas.mjs`)', () => {
    assert.deepEqual(committed, JSON.parse(JSON.stringify(schemaFiles())));
  });

  it('say of every field what it is for', () => {
    for (const schema of Object.values(committed)) assert.deepEqual(fieldsWithoutDescription(schema), []);
  });

  it('are contributed for the files of a corpus', () => {
    const { yamlValidation } = manifest.contributes;
    assert.deepEqual(
      yamlValidation.map(({ fileMatch, url }) => [fileMatch, url]),
      [
        ['*.ann.yaml', './media/schemas/sidecar.schema.json'],
        ['actors.yaml', './media/schemas/actors.schema.json'],
        ['events.yaml', './media/schemas/events.schema.json'],
        ['corpus.yaml', './media/schemas/corpus.schema.json'],
      ],
    );
  });
});

describe('the JSON Schema of sidecars', () => {
  it('takes every file that the product reads', () => {
    for (const { yaml } of handStyled()) check(sidecar, yaml);
    for (let seed = 0; seed < 150; seed += 1) check(sidecar, handWrittenFrom(randomFrom(seed)).yaml);
    check(sidecar, 'newsweave: 1\narticle:\nresponses:\nevents: []\n');
  });

  it('refuses what the product refuses, at the same place', () => {
    const refused = [
      ['responses: [{ id: r1, quote: a, at: soon }]', '/responses/0/at'],
      ['responses: [{ id: r1, at: 3 }]', '/responses/0/quote'],
      ['responses: [{ id: r1, quote: a, at: 3, news: maybe }]', '/responses/0/news'],
      ['responses: [{ id: r1, quote: a, at: 3, also: [{ quote: b }] }]', '/responses/0/also/0/at'],
      ['events: [raid]', '/events/0'],
      ['events: [{ page: true }]', '/events/0/id'],
      ['relations: many', '/relations'],
      ['relations: [{ id: k1, from: a }]', '/relations/0/to'],
      ['verdicts: [{ of: k1, verdict: perhaps }]', '/verdicts/0/verdict'],
      ['article: { counts: { responses: few } }', '/article/counts/responses'],
    ] as const;
    for (const [yaml, place] of refused) {
      check(sidecar, `newsweave: 1\n${yaml}\n`, place);
      assert.equal(readSidecar(`newsweave: 1\n${yaml}\n`).writable, false, yaml);
    }
    check(sidecar, 'responses: []\n', '/newsweave');
  });

  it('asks only for an id where a record is dropped', () => {
    check(sidecar, 'newsweave: 1\nresponses: [{ id: r1, drops: r2 }]\n');
    check(sidecar, 'newsweave: 1\nverdicts: [{ id: r1, drops: r2 }]\n', '/verdicts/0/of', '/verdicts/0/verdict');
  });
});

describe('the JSON Schemas of registers and settings', () => {
  it('leave files of other programs alone, which have the same names', () => {
    for (const schema of [actors, events, corpus]) check(schema, 'actors: 3\nevents: none\nrules: [a]\n');
  });

  it('say what does not fit', () => {
    check(
      actors,
      'newsweave: 1\nactors:\n  - { id: iran, name: Iran, type: state, posts: [{ for: un, from: 1999 }] }\n',
    );
    check(actors, 'newsweave: 1\nactors:\n  - { id: iran }\n', '/actors/0/name');
    check(events, 'newsweave: 1\nevents:\n  - { id: war, title: War, outside: perhaps }\n', '/events/0/outside');
    check(corpus, 'newsweave: 1\nname: Days\ninclude: "**/*.txt"\nlayers: own\nrules: { a: "off", b: off }\n');
    check(corpus, 'newsweave: 1\nlayers: mine\nrules: { a: loud }\n', '/layers', '/rules/a');
  });
});
