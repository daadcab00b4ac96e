import * as vscode from 'vscode';
import { treeRequest, type TreeNode, type TreeParams } from '../../server/protocol.ts';
import { commandIds } from '../ids.ts';
import type { Session } from '../session.ts';

/** Shows one of the trees that the server makes; whoever calls owns the result. */
export function registerTreeView(
  viewId: string,
  view: TreeParams['view'],
  { ask, onChanged, isRunning }: Session,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (parent) => {
      if (!isRunning()) return [];
      const nodes = await ask(treeRequest, { view, parent: parent?.id ?? null });
      return [...nodes];
    },
    getTreeItem: treeItem,
  };
  const tree = vscode.window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });
  const subscription = onChanged(() => {
    changed.fire(undefined);
  });
  return vscode.Disposable.from(tree, subscription, changed);
}

function treeItem(node: TreeNode): vscode.TreeItem {
  const { id, label, description, tooltip, icon, kind, hasChildren, target } = node;
  const item = new vscode.TreeItem(
    label,
    hasChildren ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  item.id = id;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = kind;
  if (description !== null) item.description = description;
  if (tooltip !== null) item.tooltip = tooltip;
  if (target !== null) item.command = { command: commandIds.open, title: 'Open', arguments: [node] };
  return item;
}
