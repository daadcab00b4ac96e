import assert from 'node:assert/strict';
import { actsOf } from '../../../src/core/corpus/acts.ts';
import type { ArticleFacts } from '../../../src/core/corpus/facts.ts';
import { at, eventPage, factsOf, indexOf, rationaleLines, responseLines, sidecar } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const [closed, target] = responseLines;
const [line] = rationaleLines;

/** The facts of one page with the sidecars of some layers: `''` is the shared one. */
function facts(layers: Readonly<Record<string, string>>): ArticleFacts {
  const files: Record<string, string> = { 'a.txt': page };
  for (const [layer, yaml] of Object.entries(layers)) files[`a.txt${layer && `.${layer}`}.ann.yaml`] = yaml;
  const [only] = factsOf(files);
  assert.ok(only);
  return only;
}

/** Checks which responses hold when all these layers count. */
function check(layers: Readonly<Record<string, string>>, expected: readonly string[]): void {
  assert.deepEqual(
    facts(layers).responses.map(({ record, sidecar: { layer } }) => `${layer ?? ''}:${record.id}`),
    expected,
  );
}

/** Checks how many voters each act has. */
function checkActs(layers: Readonly<Record<string, string>>, expected: readonly number[]): void {
  assert.deepEqual(
    actsOf(facts(layers).responses).map((act) => act.length),
    expected,
  );
}

const shared = sidecar('responses', `id: r1, ${at(page, closed)}, actors: [peru]`, `id: r2, ${at(page, target)}`);

describe('layers', () => {
  it('come with the shared one first, then by name', () => {
    const own = sidecar('responses', `id: r9, ${at(page, target)}`);
    check({ zoe: own, ana: own, '': shared }, [':r1', ':r2', 'ana:r9', 'zoe:r9']);
  });

  it('replace records of others', () => {
    const ana = sidecar('responses', `id: r5, ${at(page, closed)}, actors: [chile], replaces: r1`);
    check({ '': shared, ana }, [':r2', 'ana:r5']);
    const ben = sidecar('responses', `id: r6, ${at(page, closed)}, replaces: r5`);
    check({ '': shared, ana, ben }, [':r2', 'ben:r6']);
  });

  it('drop records of others by id, without words of their own', () => {
    check({ '': shared, ana: sidecar('responses', 'id: r7, drops: r1, by: ana') }, [':r2']);
  });

  it('never drop or replace what stands in the same layer', () => {
    check({ '': sidecar('responses', `id: r1, ${at(page, closed)}`, 'id: r7, drops: r1') }, [':r1']);
    check({ '': sidecar('responses', `id: r1, ${at(page, closed)}`, `id: r2, ${at(page, closed)}, replaces: r1`) }, [
      ':r1',
      ':r2',
    ]);
  });

  it('leave both records standing that replace each other', () => {
    const ana = sidecar('responses', `id: r5, ${at(page, closed)}, replaces: r6`);
    const ben = sidecar('responses', `id: r6, ${at(page, closed)}, replaces: r5`);
    check({ ana, ben }, ['ana:r5', 'ben:r6']);
  });

  it('bring a record back where the one in its place is retired', () => {
    check({ '': shared, ana: sidecar('responses', `id: r5, ${at(page, closed)}, replaces: r1, retired: true`) }, [
      ':r1',
      ':r2',
    ]);
  });

  it('drop one relation of a rationale and keep the others', () => {
    const two = `id: q1, ${at(page, line)}, other: outside, relations: [{ id: k1, type: parallels }, { id: k2, type: about }]`;
    const files = { 'a.txt': page, 'a.txt.ann.yaml': sidecar('rationales', two) };
    const drop = sidecar('relations', 'id: k9, drops: k1');
    assert.deepEqual(
      indexOf({ ...files, 'a.txt.ana.ann.yaml': drop }).relations.map(({ id }) => id),
      ['k2'],
    );
  });
});

describe('an act', () => {
  const words = 'Closed its ports';
  const ana = sidecar('responses', `id: r5, ${at(page, words)}, actors: [peru]`);

  it('is one where layers agree on actors and type and half of the words', () => {
    checkActs({ '': shared, ana }, [2, 1]);
    checkActs({ '': shared, ana: sidecar('responses', `id: r5, ${at(page, 'Closed')}, actors: [peru]`) }, [1, 1, 1]);
  });

  it('is another one with other actors or another type', () => {
    checkActs({ '': shared, ana: ana.replace('[peru]', '[chile]') }, [1, 1, 1]);
    checkActs({ '': shared, ana: ana.replace('[peru]', '[peru], type: coerce') }, [1, 1, 1]);
  });

  it('has actors in any order', () => {
    const joint = sidecar('responses', `id: r1, ${at(page, closed)}, actors: [peru, chile]`);
    checkActs({ '': joint, ana: joint.replace('[peru, chile]', '[chile, peru]') }, [2]);
  });

  it('is never made of two records of one layer', () => {
    checkActs(
      { '': shared.replace('  - { id: r2', `  - { id: r3, ${at(page, closed)}, actors: [peru] }\n  - { id: r2`) },
      [1, 1, 1],
    );
  });
});

describe('the event of a page that several layers describe', () => {
  it('is one, with the ids of all of them', () => {
    const index = indexOf({
      'a.txt': page,
      'a.txt.ann.yaml': sidecar('events', 'id: ports-closed, page: true'),
      'a.txt.ana.ann.yaml': sidecar('events', 'id: harbours-shut, page: true, date: "1962-10"'),
    });
    assert.deepEqual(
      index.events.map(({ id, aliases, date }) => [id, aliases, date]),
      [['ports-closed', ['a', 'harbours-shut'], '1962-10']],
    );
    assert.equal(index.event('harbours-shut')?.id, 'ports-closed');
  });
});

describe('what people said of an article', () => {
  const block = (fields: string) => facts({ '': `newsweave: 1\narticle: { ${fields} }\n` });

  it('corrects its title, its date and its kind', () => {
    const { article } = block('title: "Ports shut", published: "1962-10-20"');
    assert.deepEqual([article.kind, article.title, article.date], ['event-page', 'Ports shut', '1962-10-20']);
    assert.equal(block('kind: news-article').article.kind, 'news-article');
  });

  it('takes it out of the corpus', () => {
    const files = { 'a.txt': page, 'a.txt.ann.yaml': 'newsweave: 1\narticle: { notArticle: true }\n' };
    assert.deepEqual(indexOf(files).events, []);
  });

  it('sets words aside as furniture, or takes them out of it', () => {
    const { article } = block(`furniture: [{ ${at(page, 'What happened.')} }]`);
    assert.deepEqual(
      article.furniture.map(({ quote }) => quote),
      ['What happened.'],
    );
  });
});
