import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commandIds } from '../../src/extension/ids.ts';
import { eventually, fileUri, lensesOf } from './helpers.ts';

describe('the sample corpus in VS Code', () => {
  it('starts the extension, for the folder has a corpus.yaml', async () => {
    const extension = vscode.extensions.getExtension('newsweave.newsweave');
    assert.ok(extension);
    await extension.activate();
    assert.ok(extension.isActive);
  });

  it('registers every command of the manifest', async () => {
    const registered = await vscode.commands.getCommands(true);
    const missing = Object.values(commandIds).filter((command) => !registered.includes(command));
    assert.deepEqual(missing, []);
  });

  it('shows on each line of a page what is decided and what is to do', async () => {
    const uri = fileUri('1962-10-25_stevenson-zorin.txt');
    await vscode.window.showTextDocument(uri);
    const titles = (await lensesOf(uri)).map(({ command }) => command?.title);
    assert.ok(titles.includes('United States · request'), titles.join('\n'));
    assert.ok(titles.includes('United Arab Republic and Ghana · appeal'), titles.join('\n'));
    assert.ok(titles.includes('Link event…'), titles.join('\n'));
  });

  it('has lenses whose commands VS Code cannot forget, for they carry no arguments', async () => {
    const uri = fileUri('1962-10-25_stevenson-zorin.txt');
    await vscode.window.showTextDocument(uri);
    const commands = (await lensesOf(uri)).flatMap(({ command }) => (command === undefined ? [] : [command]));
    assert.deepEqual(
      commands.filter(({ arguments: given }) => given !== undefined && given.length > 0),
      [],
    );
    assert.ok(commands.some(({ command }) => command !== ''));
  });

  it('shows no lens on a page of somebody else’s notes', async () => {
    const uri = fileUri('README.md');
    await vscode.window.showTextDocument(uri);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
    assert.deepEqual(lenses, []);
  });

  it('outlines a page by its sections, and their lines below them', async () => {
    const uri = fileUri('1962-10-24_u-thant-appeal.txt');
    await vscode.window.showTextDocument(uri);
    const symbols = await eventually(
      () => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri),
      (found) => found.length > 0,
    );
    const sections = symbols.map(({ name, children }) => `${name}: ${children.length}`);
    assert.deepEqual(sections.slice(1), [
      'Summary: 0',
      'Full Content: 0',
      'Sources: 0',
      'Actor Responses: 4',
      'Related Events: 5',
    ]);
  });

  it('folds the sections', async () => {
    const uri = fileUri('1962-10-24_u-thant-appeal.txt');
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      uri,
    );
    const document = await vscode.workspace.openTextDocument(uri);
    const heads = ranges.map(({ start }) => document.lineAt(start).text);
    assert.deepEqual(heads, ['Summary', 'Actor Responses', 'Related Events (5)']);
  });

  it('follows an article that changes in the editor, and the disk again when the change is dropped', async () => {
    const uri = fileUri('1962-10-23_oas-backs-quarantine.txt');
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    // Rows are counted: a suggestion may join the lenses of a row meanwhile.
    const rowsOf = (lenses: readonly vscode.CodeLens[]) => new Set(lenses.map(({ range }) => range.start.line)).size;
    const before = rowsOf(await lensesOf(uri));
    const heading = document.getText().indexOf('Actor Responses');
    const line = document.positionAt(heading).line + 1;
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(line, 0), 'Welcomed the vote without conditions.\n');
    });
    const changed = await eventually(
      () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100),
      (lenses) => rowsOf(lenses) === before + 1,
    );
    assert.equal(rowsOf(changed), before + 1);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    const back = await eventually(
      () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100),
      (lenses) => rowsOf(lenses) === before,
    );
    assert.equal(rowsOf(back), before);
  });
});
