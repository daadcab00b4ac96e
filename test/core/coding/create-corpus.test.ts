import assert from 'node:assert/strict';
import { corpusDraft } from '../../../src/core/coding/create-corpus.ts';
import { readCorpusSettings } from '../../../src/core/registers/corpus-settings.ts';
import { eventPage } from '../helpers/corpus.ts';

const news = `Ferry pilots end strike

LIMA, 3 March (Wire) — The pilots in Peru went back to work on Tuesday, their union said in the harbour.

Advertisement
`;

/** The files that a draft writes into a folder that holds some already. */
function written(name: string, ...there: string[]): Record<string, string> {
  const draft = corpusDraft();
  for (const text of [eventPage('Peru closes its ports'), news]) draft.readArticle(text);
  const changes = draft.changes(name, (path) => there.includes(path));
  const texts = changes.map(({ path, edit }) => {
    const edited = edit(null);
    assert.ok(edited.ok);
    return [path, edited.text ?? ''] as const;
  });
  return Object.fromEntries(texts);
}

describe('setting up a corpus', () => {
  it('writes corpus.yaml with the name of the folder, and a draft of the actors', () => {
    const files = written('My "pages": #1');
    assert.deepEqual(Object.keys(files), ['corpus.yaml', 'actors.yaml']);
    const { value, problems } = readCorpusSettings(files['corpus.yaml'] ?? '');
    assert.deepEqual([value.name, value.layers, problems], ['My "pages": #1', 'shared', []]);
    const counts = (files['actors.yaml'] ?? '').match(/id: \w+|# .*articles?$/gm);
    assert.deepEqual(counts, ['id: chile', '# once in 1 article', 'id: peru', '# 2 times in 2 articles']);
  });

  it('leaves files alone that are there already', () => {
    assert.deepEqual(Object.keys(written('Ports', 'actors.yaml')), ['corpus.yaml']);
    assert.deepEqual(written('Ports', 'corpus.yaml', 'actors.yaml'), {});
  });

  it('refuses to write over a file that has come meanwhile', () => {
    for (const { edit } of corpusDraft().changes('Ports', () => false)) {
      const edited = edit('newsweave: 1\n');
      assert.ok(!edited.ok);
      assert.match(edited.reason, /there already/);
    }
  });

  it('does not look for actors in furniture', () => {
    const draft = corpusDraft();
    draft.readArticle(
      `Peru closes its ports\n\nPeru on Tuesday closed its ports, its navy said in a short statement.\nWorld\n-\nThe ministers of Chile met on 24 November to speak about the harvest.\n-\nA storm is on its way to Chile, the office for weather said on 23 November.\nLeave a comment`,
    );
    assert.deepEqual(
      draft.actors().map(({ actor }) => actor.id),
      ['peru'],
    );
  });
});
