import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { eventually, fileUri, lensesOf } from './helpers.ts';

const page = '1962-10-25_stevenson-zorin.txt';
const sidecar = fileUri(`${page}.ann.yaml`);

/** The settings of an editor that shows the sidecar, as they are at the moment. */
function formatsOnSave(): boolean {
  return vscode.workspace.getConfiguration('editor', { uri: sidecar, languageId: 'yaml' }).get('formatOnSave', false);
}

async function textOnDisk(): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
}

describe('a formatter that changes annotations when they are saved', () => {
  const formatter = vscode.languages.registerDocumentFormattingEditProvider('yaml', {
    provideDocumentFormattingEdits: (document) => {
      const end = document.lineAt(document.lineCount - 1).range.end;
      const spaced = document.getText().replace(/\{ {1,}/g, '{   ');
      return [vscode.TextEdit.replace(new vscode.Range(new vscode.Position(0, 0), end), spaced)];
    },
  });
  const before = new Map<string, string>();

  after(async () => {
    formatter.dispose();
    for (const [path, text] of before) writeFileSync(path, text);
    const scope = { uri: fileUri(''), languageId: 'yaml' };
    const settings = vscode.workspace.getConfiguration('editor', scope);
    await settings.update('formatOnSave', undefined, vscode.ConfigurationTarget.Global, true);
    await settings.update('formatOnSave', undefined, vscode.ConfigurationTarget.WorkspaceFolder, true);
  });

  it('is told of, and switched off for this folder where the person says so; the annotation is there', async () => {
    before.set(sidecar.fsPath, await textOnDisk());
    await vscode.workspace
      .getConfiguration('editor', { languageId: 'yaml' })
      .update('formatOnSave', true, vscode.ConfigurationTarget.Global, true);
    await vscode.workspace.getConfiguration('newsweave').update('annotator', 'ana', vscode.ConfigurationTarget.Global);
    await vscode.window.showTextDocument(sidecar, { preview: false });
    const article = await vscode.workspace.openTextDocument(fileUri(page));
    const at = article.positionAt(article.getText().indexOf('Sponsored a compromise'));
    await vscode.window.showTextDocument(article, { selection: new vscode.Range(at, at) });
    await lensesOf(fileUri(page));
    await vscode.commands.executeCommand('newsweave.toggleBackground');
    assert.match(await eventually(textOnDisk, (text) => text.includes('news: false')), /\{ {3}id: .*news: false/s);
    const isOff = async () => {
      // Its first button, of the newest message that is shown.
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return !formatsOnSave();
    };
    assert.ok(await eventually(isOff, (off) => off));
    const own = vscode.workspace
      .getConfiguration('editor', { uri: sidecar, languageId: 'yaml' })
      .inspect('formatOnSave');
    assert.equal(own?.workspaceFolderLanguageValue, false);
    assert.equal(own.globalLanguageValue, true, 'other folders are left as they are');
  });
});
