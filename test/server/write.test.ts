import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileChange } from '../../src/core/coding/context.ts';
import type { CorpusCare } from '../../src/server/corpus-care.ts';
import { openCorpus, type OpenCorpus } from '../../src/server/corpus.ts';
import { applyChanges, type EditorAccess } from '../../src/server/write.ts';
import { root, uriOf } from './helpers/client.ts';
import { memoryHost, type MemoryHost } from './helpers/memory-host.ts';
import { quietSurroundings } from './helpers/quiet-surroundings.ts';

/** A change that appends a line. */
function append(path: string, line = 'b: 2\n'): FileChange {
  return { path, edit: (before) => ({ ok: true, text: `${before ?? ''}${line}` }) };
}

const refused: FileChange = { path: 'no.yaml', edit: () => ({ ok: false, reason: 'It may not be.' }) };

function corpusOf(host: MemoryHost, openText: (uri: string) => string | undefined = () => undefined): OpenCorpus {
  return openCorpus(root, {
    ...quietSurroundings,
    host,
    openText,
  });
}

const noCare: CorpusCare = {
  settleLeftovers: () => Promise.resolve({ told: [], logged: [] }),
  writeTogether: () => Promise.resolve({ ok: true }),
  earlierText: () => Promise.resolve(undefined),
  earlierPage: () => Promise.resolve(undefined),
};

const noEditor: EditorAccess = {
  openDocument: () => undefined,
  canEdit: () => true,
  applyEdit: () => Promise.resolve(false),
  save: () => Promise.resolve(false),
  formatted: () => undefined,
};

describe('changes of several files', () => {
  it('are all tried before the first is written', async () => {
    const host = memoryHost({});
    const outcome = await applyChanges(corpusOf(host), [append('a.yaml'), refused], noEditor);
    assert.deepEqual(outcome, { ok: false, reason: 'no.yaml: It may not be.' });
    assert.equal(host.files.size, 0);
  });

  it('are written all together where the corpus is on a disk and no editor has one of them open', async () => {
    const host = memoryHost({ 'a.yaml': 'a: 1\n' });
    const calls: unknown[] = [];
    const care: CorpusCare = {
      ...noCare,
      writeTogether: (files) => {
        calls.push(files);
        return Promise.resolve(calls.length === 1 ? { ok: false, code: 'changed', reason: 'Again.' } : { ok: true });
      },
    };
    const corpus = { ...corpusOf(host), care };
    const changes = [append('a.yaml'), append('b.yaml'), append('a.yaml', 'c: 3\n')];
    assert.deepEqual(await applyChanges(corpus, changes, noEditor), { ok: true, note: null });
    const files = [
      { path: 'a.yaml', before: 'a: 1\n', after: 'a: 1\nb: 2\nc: 3\n' },
      { path: 'b.yaml', before: null, after: 'b: 2\n' },
    ];
    assert.deepEqual(calls, [files, files], 'what another program changed meanwhile is tried again');
    const full: CorpusCare = {
      ...noCare,
      writeTogether: () => Promise.resolve({ ok: false, code: 'no-space', reason: 'The disk is full.' }),
    };
    const outcome = await applyChanges({ ...corpus, care: full }, changes, noEditor);
    assert.deepEqual(outcome, { ok: false, reason: 'The disk is full.' });
    assert.deepEqual(await applyChanges(corpus, [append('a.yaml'), refused], noEditor), {
      ok: false,
      reason: 'no.yaml: It may not be.',
    });
    const one = [append('b.yaml')];
    assert.deepEqual(await applyChanges(corpus, one, noEditor), { ok: true, note: null });
    assert.equal(calls.length, 2, 'one file needs no more than itself');
    assert.equal(host.files.get('b.yaml'), 'b: 2\n');
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
  const formatted: string[] = [];
  const access: EditorAccess = {
    formatted: (_, path) => {
      formatted.push(path);
    },
    openDocument: (uri) => (uri === document.uri ? document : undefined),
    canEdit: () => true,
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
  return { access, type, formatted, text: () => document.getText() };
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
    assert.deepEqual([outcome, editor.formatted], [{ ok: true, note: null }, ['a.yaml']]);
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
    assert.deepEqual(editor.formatted, []);
  });
});
