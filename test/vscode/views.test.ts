import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../src/server/protocol.ts';
import { commandIds } from '../../src/extension/ids.ts';
import type { Views } from '../../src/extension/commands/views.ts';
import type { ServerTree } from '../../src/extension/views/tree-view.ts';
import { eventually, fileUri, steady } from './helpers.ts';

const folder = 'generated';
const count = 500;
const number = (n: number) => String(n).padStart(3, '0');

/** An event page with one response line; the extension has never seen it. */
const pageOf = (title: string) =>
  [title, 'Summary', 'What happened.', 'Actor Responses', 'Closed a port.', 'Related Events (0)', ''].join('\n');

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
}

/** The views of the extension, as it gives them to tests. */
async function openViews(): Promise<Views> {
  const extension = vscode.extensions.getExtension<Views>('newsweave.newsweave');
  assert.ok(extension);
  return extension.activate();
}

async function children({ provider }: ServerTree, parent?: TreeNode): Promise<TreeNode[]> {
  return (await provider.getChildren(parent)) ?? [];
}

/** The children of the node that one comes to by labels, once the last one is there. */
async function below(tree: ServerTree, ...labels: readonly string[]): Promise<TreeNode[]> {
  let found = await children(tree);
  for (const label of labels) found = await children(tree, nodeOf(found, label));
  return found;
}

function nodeOf(nodes: readonly TreeNode[], label: string): TreeNode {
  const node = nodes.find((each) => each.label === label);
  assert.ok(node, `${label} is not among ${nodes.map((each) => each.label).join(', ')}`);
  return node;
}

describe('the views of a folder with many articles', () => {
  let views: Views;
  before(async () => {
    views = await openViews();
    await Promise.all(
      Array.from({ length: count }, (_, n) => write(`${folder}/p${number(n)}.txt`, pageOf(`Page ${number(n)}`))),
    );
    await vscode.commands.executeCommand(commandIds.refresh);
    await vscode.commands.executeCommand('newsweave.events.focus');
    const isThere = (nodes: readonly TreeNode[]) => nodes.some(({ kind }) => kind === 'more');
    await eventually(() => below(views.events.tree, 'No date'), isThere);
  });
  after(async () => {
    await vscode.commands.executeCommand(commandIds.clearFilter);
    await vscode.commands.executeCommand(commandIds.groupByDate);
    await vscode.workspace.fs.delete(fileUri(folder), { recursive: true });
    await vscode.commands.executeCommand(commandIds.refresh);
  });

  it('show two hundred children and load the next ones in their place', async () => {
    const { tree } = views.events;
    const first = await below(tree, 'No date');
    assert.equal(first.length, 201);
    await vscode.commands.executeCommand(commandIds.showMore, first.at(-1));
    const more = await below(tree, 'No date');
    assert.equal(more.length, 401);
    assert.deepEqual(
      more.slice(0, 200).map(({ id }) => id),
      first.slice(0, 200).map(({ id }) => id),
    );
  });

  it('count what there is to do in the badge, also while the view is hidden', async () => {
    const badge = () => Promise.resolve(views.toDo.view.badge?.value ?? 0);
    await eventually(badge, (value) => value >= count);
    // What earlier tests wrote and deleted may still be on its way through the watcher.
    const before = await steady(badge);
    assert.ok(before >= count, String(before));
    await write(`${folder}/p000.txt`, pageOf('Page 000').replace('port.', 'port.\nOpened it again.'));
    assert.equal(await eventually(badge, (value) => value === before + 1), before + 1);
    const names = (await children(views.toDo)).map(({ label }) => label);
    assert.deepEqual(names.slice(0, 2), ['Nameless responses', 'Unlinked rationales']);
  });

  it('lead from an article to its event, however far down it is', async () => {
    const { view } = views.events.tree;
    await vscode.window.showTextDocument(fileUri(`${folder}/p499.txt`));
    await vscode.commands.executeCommand(commandIds.revealInEvents);
    const selected = await eventually(
      () => Promise.resolve(view.selection.map(({ label }) => label)),
      (labels) => labels.length > 0,
    );
    assert.deepEqual([view.visible, selected], [true, ['Page 499']]);
  });

  it('lead there in each grouping', async () => {
    const { view } = views.events.tree;
    for (const [command, title] of [
      [commandIds.groupByArticle, 'Page 250'],
      [commandIds.groupByState, 'Page 251'],
      [commandIds.groupByStoryline, 'Page 252'],
    ] as const) {
      await vscode.commands.executeCommand(command);
      const uri = fileUri(`${folder}/p${title.slice(5)}.txt`);
      await vscode.commands.executeCommand(commandIds.revealInEvents, uri);
      const labels = () => Promise.resolve(view.selection.map(({ label }) => label));
      assert.deepEqual(await eventually(labels, ([label]) => label === title), [title], command);
    }
  });

  it('show what a filter lets through, and say so', async () => {
    const { tree } = views.events;
    await vscode.commands.executeCommand(commandIds.groupByArticle);
    await vscode.commands.executeCommand(commandIds.filterEvents, '"page 499"');
    assert.deepEqual(
      (await children(tree)).map(({ label }) => label),
      ['Page 499'],
    );
    assert.match(tree.view.message ?? '', /^1 of \d+ events fit the filter\.$/);
    assert.equal(tree.view.description, '"page 499"');
    await vscode.commands.executeCommand(commandIds.filterEvents, 'nowhere');
    assert.deepEqual([await children(tree), tree.view.message], [[], undefined]);
    await vscode.commands.executeCommand(commandIds.clearFilter);
    assert.deepEqual([tree.view.description, (await children(tree)).length > 200], ['by article', true]);
  });

  it('tell the texts of a node when a person points at it', async () => {
    const { provider } = views.events.tree;
    await vscode.commands.executeCommand(commandIds.filterEvents, '"page 499"');
    const [article] = await children(views.events.tree);
    assert.ok(article && provider.resolveTreeItem);
    const item = await provider.getTreeItem(article);
    assert.equal(item.tooltip, undefined);
    const { token } = new vscode.CancellationTokenSource();
    const resolved = await provider.resolveTreeItem(item, article, token);
    assert.equal(resolved?.tooltip, `Page 499\n${folder}/p499.txt`);
  });
});
