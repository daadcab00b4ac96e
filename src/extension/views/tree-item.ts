import * as vscode from 'vscode';
import type { TreeNode } from '../../server/protocol.ts';
import { commandIds } from '../ids.ts';

/** A node as VS Code shows it. It has no tooltip yet, so that VS Code asks for one when a person points at it. */
export function treeItem(node: TreeNode): vscode.TreeItem {
  const { id, label, description, spoken, icon, kind, hasChildren, target } = node;
  const item = new vscode.TreeItem(
    label,
    hasChildren ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  item.id = id;
  item.contextValue = kind;
  item.iconPath = new vscode.ThemeIcon(icon);
  if (description !== null) item.description = description;
  if (spoken !== null) item.accessibilityInformation = { label: spoken };
  if ((kind === 'article' || kind === 'orphan') && target !== null) {
    // The icon of its file type, and what git says of it.
    item.iconPath = vscode.ThemeIcon.File;
    item.resourceUri = vscode.Uri.parse(target.uri);
  }
  if (kind === 'more') item.command = { command: commandIds.showMore, title: 'Show More', arguments: [node] };
  // Selecting a card shows both of its pages: a command would open one of them again.
  else if (target !== null && kind !== 'card' && kind !== 'claim' && kind !== 'change')
    item.command = { command: commandIds.open, title: 'Open', arguments: [node] };
  return item;
}
