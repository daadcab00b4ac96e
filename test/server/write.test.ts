import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileChange } from '../../src/core/coding/context.ts';
import { openCorpus, type OpenCorpus } from '../../src/server/corpus.ts';
import { applyChanges, type EditorAccess } from '../../src/server/write.ts';
import { root, uriOf } from './helpers/client.ts';
import { memoryHost, type MemoryHost } from './helpers/memory-host.ts';

/** A change that appends a line. */
function append(path: string, line = 'b: 2\n'): FileChange {
  return { path, edit: (before) => ({ ok: true, text: `${before ?? ''}${line}` }) };
}

const refused: FileChange = { path: 'no.yaml', edit: () => ({ ok: false, reason: 'It may not be.' }) };

function corpusOf(host: MemoryHost, openText: (uri: string) => string | undefined = () => undefined): OpenCorpus {
  return openCorpus(root, {
    host,
    openText,
    detector: () => Promise.resolve(() => undefined),
    scope: () => ({ kind: 'all' }),
    onRead: () => undefined,
    onProblem: () => undefined,
    onError: assert.ifError,
  });
}

const noEditor: EditorAccess = {
  openDocument: () => undefined,
  applyEdit: () => Promise.resolve(false),
  save: () => Promise.resolve(false),
};

describe('changes of several files', () => {
  it('are all tried before the first is written', async () => {
    const host = memoryHost({});
    const outcome = await applyChanges(corpusOf(host), [append('a.yaml'), refused], noEditor);
    assert.deepEqual(outcome, { ok: false, reason: 'no.yaml: It may not be.' });
    assert.equal(host.files.size, 0);
  });

  it('are made again on the text that another program has put there meanwhile', async () => {
    const host = memoryHost({ 'a.yaml': 'a: 1\n' });
    let calls = 0;
    const write: MemoryHost['write'] = (path, before, text) => {
      calls += 1;
      if (calls === 1) host.files.set(path, 'theirs: 1\n');
      return host.write(path, before, text);
    };
    const corpus = { ...corpusOf(host), host: { ...host, write } };
    assert.deepEqual(await applyChanges(corpus, [append('a.yaml')], noEditor), { ok: true, note: null });
    assert.deepEqual([calls, host.files.get('a.yaml')], [2, 'theirs: 1\nb: 2\n']);
  });
});

/** An editor that has a.yaml open; `onSave` gives the text that comes to the disk. */
function editorOf(host: MemoryHost, onSave: (text: string) => string = (text) => text) {
  let document = TextDocument.create(uriOf('a.yaml'), 'yaml', 1, host.files.get('a.yaml') ?? '');
  const type = (text: string) => {
    document = TextDocument.update(document, [{ text }], document.version + 1);
  };
  const access: EditorAccess = {
    openDocument: (uri) => (uri === document.uri ? document : undefined),
    applyEdit: (_, version, { range, newText }) => {
      if (version !== document.version) return Promise.resolve(false);
      type(TextDocument.applyEdits(document, [{ range, newText }]));
      return Promise.resolve(true);
    },
    save: () => {
      host.files.set('a.yaml', onSave(document.getText()));
      return Promise.resolve(true);
    },
  };
  return { access, type, text: () => document.getText() };
}

describe('a change of a file that is open in an editor', () => {
  it('is refused where the person types between the edit and its coming', async () => {
    const host = memoryHost({ 'a.yaml': 'a: 1\n' });
    const editor = editorOf(host);
    const read: MemoryHost['read'] = (path) => {
      if (path === 'a.yaml') editor.type('typed: 1\n');
      return host.read(path);
    };
    const corpus = { ...corpusOf(host, () => editor.text()), host: { ...host, read } };
    const outcome = await applyChanges(corpus, [append('a.yaml')], editor.access);
    assert.ok(!outcome.ok && outcome.reason.includes('changed in its editor'));
    assert.deepEqual([editor.text(), host.files.get('a.yaml')], ['typed: 1\n', 'a: 1\n']);
  });

  it('is made in spite of a formatter that keeps its data, and tells of it', async () => {
    const host = memoryHost({ 'a.yaml': 'a: 1\n' });
    const editor = editorOf(host, (text) => text.replaceAll(': ', ':   '));
    const outcome = await applyChanges(
      corpusOf(host, () => editor.text()),
      [append('a.yaml')],
      editor.access,
    );
    assert.ok(outcome.ok && outcome.note?.includes('formatter'));
  });

  it('is no success where something else came to the disk', async () => {
    const host = memoryHost({ 'a.yaml': 'a: 1\n' });
    const editor = editorOf(host, () => 'a: 1\n');
    const outcome = await applyChanges(
      corpusOf(host, () => editor.text()),
      [append('a.yaml')],
      editor.access,
    );
    assert.ok(!outcome.ok && outcome.reason.includes('while it was saved'));
  });
});
