import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { eventually, fileUri, lensesOf } from './helpers.ts';
import manifest from '../../package.json' with { type: 'json' };

const page = '1962-10-25_stevenson-zorin.txt';

/** The line at the caret of the active editor, with the name of its file; empty while another editor opens. */
function atCaret(): string {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return '';
  const { document, selection } = editor;
  return `${document.uri.path.split('/').at(-1) ?? ''}: ${document.lineAt(selection.active.line).text}`;
}

/** Runs a command that moves the caret, and gives where it is then. */
async function moved(command: string): Promise<string> {
  const before = atCaret();
  await vscode.commands.executeCommand(command);
  return eventually(
    () => Promise.resolve(atCaret()),
    (now) => now !== '' && now !== before,
  );
}

async function openAtTop(name: string): Promise<void> {
  const selection = new vscode.Range(0, 0, 0, 0);
  await vscode.window.showTextDocument(fileUri(name), { selection });
  await lensesOf(fileUri(name));
}

describe('the steps through an article in VS Code', () => {
  it('lead to what is to do, and Back leads where one was', async () => {
    await openAtTop(page);
    const first = await moved('newsweave.nextTodo');
    assert.ok(first.startsWith(`${page}: `), first);
    const second = await moved('newsweave.nextTodo');
    assert.notEqual(second, first);
    assert.equal(await moved('workbench.action.navigateBack'), first);
    assert.equal(await moved('workbench.action.navigateForward'), second);
    assert.equal(await moved('newsweave.previousTodo'), first);
  });

  it('lead to the event of the next article, and Back returns to this one', async () => {
    await openAtTop(page);
    const next = await moved('newsweave.nextEvent');
    assert.ok(!next.startsWith(page), next);
    assert.ok((await moved('workbench.action.navigateBack')).startsWith(page));
  });

  it('lead along a chain of relations to what came before', async () => {
    await openAtTop('1962-10-24_u-thant-appeal.txt');
    const earlier = await moved('newsweave.earlierEvent');
    assert.match(earlier, /^1962-10-22_quarantine-announced\.txt: /);
  });

  it('have keys that VS Code uses for nothing else', async () => {
    const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    const bindings = [...text.matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)];
    assert.ok(bindings.length > 500, `${bindings.length} bindings`);
    // In coding mode and in the focused Check view single keys, Enter and Escape are ours.
    const isOurPlace = (when: string) => when.includes('newsweave.coding') || when.includes('newsweave.check');
    const everywhere = manifest.contributes.keybindings.filter(({ when }) => !isOurPlace(when));
    const own = new Set(everywhere.map(({ key }) => key));
    const others = bindings.filter(([, key = '', command = '']) => own.has(key) && !command.startsWith('newsweave.'));
    assert.deepEqual(
      others.map(([, key, command]) => `${key ?? ''} ${command ?? ''}`),
      [],
    );
  });
});

describe('the lenses of an article', () => {
  it('are shown only where they are switched on', async () => {
    await openAtTop(page);
    const settings = vscode.workspace.getConfiguration('newsweave');
    const count = () =>
      vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', fileUri(page), 100);
    await settings.update('codeLens.enabled', false, vscode.ConfigurationTarget.Global);
    assert.deepEqual(await eventually(count, (lenses) => lenses.length === 0), []);
    await settings.update('codeLens.enabled', undefined, vscode.ConfigurationTarget.Global);
    assert.ok((await lensesOf(fileUri(page))).length > 0);
  });
});

/** The processes of our server that this extension host has started. */
function serverProcesses(): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const isServer = readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('/dist/server.js');
      const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
      return isServer && parent === String(process.pid) ? [Number(name)] : [];
    } catch {
      // It ended while we looked.
      return [];
    }
  });
}

describe('a server that is killed', () => {
  before(function () {
    if (process.platform !== 'linux') this.skip();
  });

  it('is started again, and the article has all its lenses back', async () => {
    await openAtTop(page);
    const before = (await lensesOf(fileUri(page))).length;
    const [killed, ...others] = serverProcesses();
    assert.ok(killed !== undefined && others.length === 0, 'one server runs');
    process.kill(killed, 'SIGKILL');
    const [next] = await eventually(
      () => Promise.resolve(serverProcesses()),
      (all) => all.some((each) => each !== killed),
    );
    assert.ok(next !== undefined && next !== killed);
    const lenses = await eventually(
      () => lensesOf(fileUri(page)),
      (all) => all.length === before,
    );
    assert.equal(lenses.length, before);
  });
});
