import * as vscode from 'vscode';
import { createCodingMode, type CodingMode } from './coding/mode.ts';
import { registerCommands } from './commands/table.ts';
import { continueWalkthrough, showWalkthrough } from './commands/sample.ts';
import type { Views } from './commands/views.ts';
import { wasStartedHere } from './corpus-folders.ts';
import { followActiveArticle } from './editor/active-article.ts';
import { showMarks } from './editor/marks.ts';
import { createStatus } from './editor/status.ts';
import { wrapQuestion } from './editor/word-wrap.ts';
import { createLayersStatus } from './layers.ts';
import { settingIds, shownKey, startStepVariable, viewIds } from './ids.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { createSession, type Session } from './session.ts';
import { createCheckView } from './views/check-view.ts';
import { tellEmptyViews } from './views/empty-views.ts';
import { createEventsView } from './views/events-view.ts';
import { showReadingProgress } from './views/reading-progress.ts';
import { createToDoView } from './views/to-do-view.ts';
import { createServerTree } from './views/tree-view.ts';

let session: Session | undefined;

/**
 * Registers what the manifest promises and looks for corpora in the background; reads no file itself. Gives the views,
 * for the tests that run inside VS Code.
 */
export function activate(context: vscode.ExtensionContext): Views {
  const log = vscode.window.createOutputChannel('Newsweave', { log: true });
  const opened = createSession(context, log);
  session = opened;
  const logError = (error: unknown) => {
    log.error(error instanceof Error ? error : String(error));
  };
  const onFailure = tellOfViews(log);
  const events = createEventsView(opened, context.workspaceState, logError, onFailure);
  const actors = createServerTree(viewIds.actors, () => ({ view: 'actors' }), opened, onFailure);
  const toDo = createToDoView(opened, logError, onFailure);
  const check = createCheckView(opened, context.workspaceState, logError, onFailure);
  const views: Views = { events, actors, toDo, check };
  const coding = createCodingMode(opened, logError);
  const layers = createLayersStatus(context.workspaceState, opened);
  context.subscriptions.push(
    log,
    opened,
    events,
    actors,
    toDo,
    check,
    showReadingProgress(opened, events),
    tellEmptyViews(opened, [events.tree, actors, toDo, check.tree]),
    coding,
    layers,
    registerCommands({ session: opened, memory: context.globalState, sample: context, log, views, coding, layers }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void opened.update()),
    onMarkerFiles((uri) => {
      // A sidecar more makes a corpus of a folder that is none, and changes nothing for one that is.
      if (uri.path.endsWith('/corpus.yaml') || !opened.covers(uri)) void opened.update();
    }),
    showArticles(context, opened, log, coding),
    vscode.workspace.onDidChangeConfiguration((change) => {
      const concerns = (setting: string) => change.affectsConfiguration(`${settingIds.section}.${setting}`);
      if (concerns(settingIds.annotator)) opened.updateAnnotator().catch(logError);
      if (concerns(settingIds.fourEyes)) opened.updateFourEyes().catch(logError);
    }),
  );
  void opened
    .update()
    .then(() => showAfterStart(context.workspaceState))
    .then(() => continueWalkthrough(context.globalState))
    .catch(logError);
  return views;
}

/** Tells that views could not be shown: all of it goes into the log, and to the person one message for all views. */
function tellOfViews(log: vscode.LogOutputChannel): (error: unknown) => void {
  const tell = oneAtATime(async (reason) => {
    const choice = await vscode.window.showErrorMessage(`Newsweave could not fill its views. ${reason}`, 'Open Log');
    if (choice !== undefined) log.show();
  });
  return (error) => {
    log.error('Could not fill a view:', error instanceof Error ? (error.stack ?? error.message) : String(error));
    void tell(error instanceof Error ? error.message : String(error));
  };
}

/** After `npm start` the person came for Newsweave: its view is shown, once, and the walkthrough of the sample. */
async function showAfterStart(memory: vscode.Memento): Promise<void> {
  if (!wasStartedHere(process.env) || memory.get<boolean>(shownKey, false)) return;
  await memory.update(shownKey, true);
  await vscode.commands.executeCommand(`${viewIds.events}.focus`);
  const step = process.env[startStepVariable];
  if (step !== undefined && vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0))
    await showWalkthrough(step);
}

/** What is shown of the articles in the editors. */
function showArticles(
  context: vscode.ExtensionContext,
  opened: Session,
  log: vscode.LogOutputChannel,
  coding: CodingMode,
): vscode.Disposable {
  // A server that ends in the middle is started again, and then all of this is asked for again.
  const onError = (error: unknown) => {
    log.warn(`An article could not be shown whole: ${error instanceof Error ? error.message : String(error)}`);
  };
  const status = createStatus();
  const ask = wrapQuestion(context);
  const follower = followActiveArticle(opened, onError, (article) => {
    status.show(article);
    coding.show(article);
    if (article !== undefined) ask(article).catch(onError);
  });
  return vscode.Disposable.from(follower, status, showMarks(opened, onError));
}

/** Calls when a file appears or goes that makes a folder a corpus. */
function onMarkerFiles(listener: (uri: vscode.Uri) => void): vscode.Disposable {
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
