import * as vscode from 'vscode';
import { registerCommands } from './commands/table.ts';
import { wasStartedHere } from './corpus-folders.ts';
import { settingIds, shownKey, viewIds } from './ids.ts';
import { createSession, type Session } from './session.ts';
import { registerTreeView } from './views/tree-view.ts';

let session: Session | undefined;

/** Registers what the manifest promises and looks for corpora in the background; reads no file itself. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Newsweave', { log: true });
  const opened = createSession(context, log);
  session = opened;
  context.subscriptions.push(
    log,
    opened,
    registerCommands({ session: opened, memory: context.globalState, log }),
    registerTreeView(viewIds.events, 'events', opened),
    registerTreeView(viewIds.actors, 'actors', opened),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void opened.update()),
    onMarkerFiles(() => void opened.update()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${settingIds.section}.${settingIds.annotator}`)) void opened.updateAnnotator();
    }),
  );
  void opened.update().then(() => showAfterStart(context.workspaceState));
}

/** After `npm start` the person came for Newsweave: its view is shown, once. */
async function showAfterStart(memory: vscode.Memento): Promise<void> {
  if (!wasStartedHere(process.env) || memory.get<boolean>(shownKey, false)) return;
  await memory.update(shownKey, true);
  await vscode.commands.executeCommand(`${viewIds.events}.focus`);
}

/** Calls when a file appears or goes that makes a folder a corpus. */
function onMarkerFiles(listener: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(
    '**/{corpus.yaml,actors.yaml,*.ann.yaml}',
    false,
    true,
    false,
  );
  return vscode.Disposable.from(watcher, watcher.onDidCreate(listener), watcher.onDidDelete(listener));
}

/** Awaited by the extension host, so that the server ends in order. */
export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}
