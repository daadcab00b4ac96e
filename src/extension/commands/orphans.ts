import * as vscode from 'vscode';
import { adoptRequest, homesRequest, type OrphanHome, type OrphanHomes } from '../../server/protocol.ts';
import type { Ask } from '../client.ts';
import { choose } from '../pick.ts';
import { isTreeNode } from '../views/node.ts';
import { tell } from './selection.ts';

/** Rows of the list of articles at most; the likeliest come first. */
const maxRows = 500;

/** Attach to an Article: annotations whose article was renamed or deleted outside VS Code get one again. */
export async function attachToArticle(ask: Ask, argument: unknown): Promise<void> {
  const uri = isTreeNode(argument) ? argument.target?.uri : vscode.window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) {
    tell('Open annotations that have lost their article, and try again.');
    return;
  }
  const orphan = await ask(homesRequest, { uri });
  if (orphan === null) {
    tell('This file has its article. Only annotations without one are attached.');
    return;
  }
  const home = await chooseHome(orphan);
  if (home === undefined) return;
  const outcome = await ask(adoptRequest, { uri, path: home.path });
  if (!outcome.ok) {
    void vscode.window.showErrorMessage(`Not attached. ${outcome.reason}`);
    return;
  }
  const show = outcome.attention ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  if ((await show(outcome.told, 'Open Article')) !== undefined)
    await vscode.window.showTextDocument(vscode.Uri.parse(outcome.uri));
}

async function chooseHome({ article, quotes, homes }: OrphanHomes): Promise<OrphanHome | undefined> {
  const rows = homes.slice(0, maxRows).map((home) => ({
    label: home.title ?? home.label,
    description: home.label,
    detail: whyLikely(home, quotes),
    value: home,
  }));
  const home = await choose('Attach to an Article', `Which article is ${article} now?`, rows);
  if (home === undefined) return undefined;
  const sure = await choose<boolean>('Attach to an Article', `Moves the annotations of ${article}`, [
    { label: `Attach to ${home.label}`, description: whyLikely(home, quotes), value: true },
    { label: 'Leave them as they are', value: false },
  ]);
  return sure === true ? home : undefined;
}

function whyLikely({ sameText, found, taken }: OrphanHome, quotes: number): string {
  const fit = sameText ? 'same text' : `${found} of ${quotes} quotes found`;
  return taken ? `${fit} · has annotations already` : fit;
}
