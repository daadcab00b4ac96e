import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, lensesOf } from './helpers.ts';

const page = '1962-10-24_u-thant-appeal.txt';
const announced = '1962-10-22_quarantine-announced';

/** Renames a file as the explorer does: VS Code asks the extensions what goes along. */
async function rename(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(fileUri(from), fileUri(to));
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function textOf(name: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

const becomes = (name: string, expected: RegExp | undefined) =>
  eventually(
    () => textOf(name),
    (text) => (expected === undefined ? text === undefined : text !== undefined && expected.test(text)),
  );

async function undoIn(name: string): Promise<void> {
  await vscode.window.showTextDocument(fileUri(name));
  await vscode.commands.executeCommand('undo');
}

/** The files with unsaved changes, when there has been time to save them. */
const unsaved = () =>
  eventually(
    () =>
      Promise.resolve(
        vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri, getText }) => uri.path + getText()),
      ),
    (files) => files.length === 0,
  );

describe('an article that is renamed in VS Code', () => {
  before(async () => {
    await vscode.window.showTextDocument(fileUri(page));
    await lensesOf(fileUri(page));
  });

  it('takes its sidecar along, and the annotations are still there', async () => {
    const before = await textOf(`${page}.ann.yaml`);
    await rename(page, 'appeal.txt');
    assert.equal(await becomes('appeal.txt.ann.yaml', /./), before);
    assert.equal(await becomes(`${page}.ann.yaml`, undefined), undefined);
    await vscode.window.showTextDocument(fileUri('appeal.txt'));
    // The watcher tells of the sidecar a moment after the article is shown.
    const isThere = ({ command }: vscode.CodeLens) => command?.title === 'United Nations · appeal';
    const lenses = await eventually(
      () => lensesOf(fileUri('appeal.txt')),
      (all) => all.some(isThere),
    );
    assert.ok(lenses.some(isThere), lenses.map(({ command }) => command?.title).join('\n'));
    assert.deepEqual(await unsaved(), []);
  });

  it('comes back with its sidecar when the rename is undone', async () => {
    await undoIn('appeal.txt');
    assert.match((await becomes(`${page}.ann.yaml`, /./)) ?? 'gone', /^newsweave: 1\n/);
    assert.equal(await textOf('appeal.txt.ann.yaml'), undefined);
    assert.deepEqual(await unsaved(), []);
  });

  it('keeps the id by which others know its event: a sidecar is made for it, and goes when the rename is undone', async () => {
    await rename(`${announced}.txt`, 'quarantine.txt');
    const made = await becomes('quarantine.txt.ann.yaml', /page: true/);
    assert.match(made ?? 'nothing', new RegExp(`\\n {2}- \\{ id: "?${announced}"?, page: true \\}\\n\\.\\.\\.\\n$`));
    assert.deepEqual(await unsaved(), []);
    await undoIn('quarantine.txt');
    assert.equal(await becomes('quarantine.txt.ann.yaml', undefined), undefined);
    assert.equal(await becomes(`${announced}.txt.ann.yaml`, undefined), undefined);
  });

  it('has the id pinned in the sidecar that it has, which an undo takes back', async () => {
    const [name, text] = ['1962-10-24_khrushchev-reply.txt', 'newsweave: 1\n# Not coded yet.\nresponses: []\n'];
    await vscode.workspace.fs.writeFile(fileUri(`${name}.ann.yaml`), new TextEncoder().encode(text));
    await vscode.commands.executeCommand('newsweave.refresh');
    await rename(name, 'reply.txt');
    const pinned = '{ id: "1962-10-24_khrushchev-reply", page: true }';
    const moved = await becomes('reply.txt.ann.yaml', /page: true/);
    assert.ok(moved?.includes(pinned) === true && moved.includes('# Not coded yet.'), moved);
    await undoIn('reply.txt');
    assert.equal(await becomes(`${name}.ann.yaml`, /^newsweave: 1\n# Not coded yet/), text);
    assert.deepEqual(await unsaved(), []);
  });
});
