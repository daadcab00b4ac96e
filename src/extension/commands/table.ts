import * as vscode from 'vscode';
import type { Session } from '../session.ts';
import { commandIds } from '../ids.ts';
import { isTreeNode } from '../views/node.ts';
import { checkCommands } from './check.ts';
import { readAgain, useFolderAsCorpus } from './corpus.ts';
import { goToSymbol } from './go-to-symbol.ts';
import { linkEvent } from './link.ts';
import { goToRelatedEvent, openSidecar, openTarget } from './navigate.ts';
import { attachToArticle } from './orphans.ts';
import { recordCommands } from './record.ts';
import { removeAnnotation } from './remove.ts';
import { renameActorOrEvent } from './rename.ts';
import { stepCommands } from './steps.ts';
import { tagActorResponse } from './tag.ts';
import { filterEvents, revealInEvents, showMore, type Views } from './views.ts';
import { confirmWords, findLostWords } from './words.ts';

/** What commands work with. */
export interface CommandSurroundings {
  readonly session: Session;
  readonly memory: vscode.Memento;
  readonly log: vscode.LogOutputChannel;
  readonly views: Views;
}

/** Registers every command of the extension; whoever calls owns the result. */
export function registerCommands(surroundings: CommandSurroundings): vscode.Disposable {
  const { session, memory, log, views } = surroundings;
  const { ask } = session;
  const table: readonly (readonly [id: string, doing: string, run: (argument: unknown) => unknown])[] = [
    [commandIds.tag, 'tag this response', (argument) => tagActorResponse(ask, argument)],
    [commandIds.link, 'link this rationale', (argument) => linkEvent(ask, argument)],
    [commandIds.confirmWords, 'confirm these words', (argument) => confirmWords(ask, argument)],
    [commandIds.findWords, 'find these words', (argument) => findLostWords(ask, argument)],
    [commandIds.remove, 'remove this annotation', (argument) => removeAnnotation(ask, argument)],
    [commandIds.attach, 'attach these annotations', (argument) => attachToArticle(ask, argument)],
    [commandIds.rename, 'rename this', () => renameActorOrEvent(ask)],
    [commandIds.goToSymbol, 'go there', () => goToSymbol(ask)],
    [commandIds.go, 'go to the related event', (argument) => goToRelatedEvent(ask, argument)],
    [
      commandIds.open,
      'open this',
      (argument) => (isTreeNode(argument) && argument.target ? openTarget(ask, argument.target) : undefined),
    ],
    [commandIds.groupByDate, 'group the events', () => views.events.groupBy('date')],
    [commandIds.groupByArticle, 'group the events', () => views.events.groupBy('article')],
    [commandIds.groupByState, 'group the events', () => views.events.groupBy('state')],
    [commandIds.groupByStoryline, 'group the events', () => views.events.groupBy('storyline')],
    [commandIds.filterEvents, 'filter the events', (argument) => filterEvents(views, argument)],
    [commandIds.clearFilter, 'clear the filter', () => views.events.filterBy('')],
    [
      commandIds.showMore,
      'show more',
      (argument) => {
        showMore(views, argument);
      },
    ],
    [commandIds.revealInEvents, 'show this in the Events view', (argument) => revealInEvents(views, argument)],
    ...stepCommands(session),
    ...recordCommands(ask),
    ...checkCommands(ask, views.check),
    [commandIds.openSidecar, 'open this sidecar', openSidecar],
    [commandIds.useFolder, 'use this folder as a corpus', () => useFolderAsCorpus(memory, session)],
    [commandIds.refresh, 'read the corpus again', () => readAgain(session)],
    [
      commandIds.openLog,
      'open the log',
      () => {
        log.show();
      },
    ],
  ];
  return vscode.Disposable.from(
    ...table.map(([id, doing, run]) =>
      vscode.commands.registerCommand(id, (argument: unknown) => guarded(doing, () => run(argument), log)),
    ),
  );
}

/** The one boundary of errors that nobody expected: into the log whole, to the person as one sentence. */
async function guarded(doing: string, run: () => unknown, log: vscode.LogOutputChannel): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.error(`Could not ${doing}:`, error instanceof Error ? (error.stack ?? error.message) : String(error));
    const reason = error instanceof Error ? error.message : String(error);
    const choice = await vscode.window.showErrorMessage(`Newsweave could not ${doing}. ${reason}`, 'Open Log');
    if (choice !== undefined) log.show();
  }
}
