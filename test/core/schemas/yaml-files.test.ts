import assert from 'node:assert/strict';
import { idKindAt, mayMeanSame } from '../../../src/core/schemas/id-kinds.ts';
import { fieldDescription, fieldsAt, yamlFileKind, type YamlFileKind } from '../../../src/core/schemas/yaml-files.ts';

describe('a YAML file of the corpus', () => {
  it('is told by its path', () => {
    const kinds = [
      'a.txt.ann.yaml',
      'actors.yaml',
      'events.yaml',
      'corpus.yaml',
      'in/actors.yaml',
      'a.yaml',
      'constructor',
    ];
    assert.deepEqual(kinds.map(yamlFileKind), [
      'sidecar',
      'actors',
      'events',
      'corpus',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has a sentence on every field that it may hold', () => {
    const all = (kind: YamlFileKind, path: readonly (string | number)[] = []): string[] =>
      fieldsAt(kind, path).flatMap(({ name, description }) => {
        const here = [...path, name];
        const below = [...all(kind, here), ...(path.length < 5 ? all(kind, [...here, 0]) : [])];
        return description === undefined ? [`${kind} ${here.join('.')}`, ...below] : below;
      });
    const kinds: readonly YamlFileKind[] = ['sidecar', 'actors', 'events', 'corpus'];
    assert.deepEqual(
      kinds.flatMap((kind) => all(kind)),
      [],
    );
    assert.equal(fieldsAt('sidecar', ['responses', 0]).length > 20, true);
    assert.equal(fieldDescription('sidecar', ['responses', 0, 'colour']), undefined);
  });

  it('lets a record of one’s own layer drop another one, a verdict not', () => {
    const names = (section: string) => fieldsAt('sidecar', [section, 0]).map(({ name }) => name);
    assert.equal(names('responses').includes('drops'), true);
    assert.equal(names('verdicts').includes('drops'), false);
  });
});

describe('an id of a YAML file', () => {
  it('names an actor, an event, a record, or an end that may be either of the last two', () => {
    const kinds = (kind: YamlFileKind, ...paths: readonly (readonly (string | number)[])[]) =>
      paths.map((path) => idKindAt(kind, path));
    assert.deepEqual(
      kinds(
        'sidecar',
        ['responses', 0, 'actors', 1],
        ['responses', 0, 'actors'],
        ['responses', 0, 'event'],
        ['rationales', 0, 'relations', 0, 'from'],
        ['rationales', 0, 'relations', 0, 'id'],
        ['events', 0, 'id'],
        ['responses', 0, 'id'],
        ['noActs', 0, 'of'],
        ['responses', 0, 'quote'],
        ['responses', 0, 'fields', 'id'],
      ),
      ['actor', 'actor', 'event', 'end', 'record', 'event', 'record', 'record', undefined, undefined],
    );
    assert.deepEqual(kinds('actors', ['actors', 0, 'id'], ['actors', 0, 'posts', 0, 'for'], ['actors', 0, 'name']), [
      'actor',
      'actor',
      undefined,
    ]);
    assert.deepEqual(kinds('events', ['events', 0, 'id']), ['event']);
  });

  it('may name what an id of another kind names where ends are involved', () => {
    assert.deepEqual(
      [
        mayMeanSame('end', 'event'),
        mayMeanSame('record', 'end'),
        mayMeanSame('record', 'event'),
        mayMeanSame('actor', 'end'),
      ],
      [true, true, false, false],
    );
  });
});
