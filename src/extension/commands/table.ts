import * as vscode from 'vscode';
import type { Session } from '../session.ts';
import { commandIds } from '../ids.ts';
import type { LayersStatus } from '../layers.ts';
import { isTreeNode } from '../views/node.ts';
import { checkCommands } from './check.ts';
import type { CodingMode } from '../coding/mode.ts';
import { codingCommands } from './coding.ts';
import type { CommandRow } from './command-row.ts';
import { readAgain, useFolderAsCorpus } from './corpus.ts';
import { createCorpusHere } from './create-corpus.ts';
import { applyQuickFix } from './fix.ts';
import { goToSymbol } from './go-to-symbol.ts';
import { mergeActors } from './merge.ts';
import { goToRelatedEvent, openSidecar, openTarget } from './navigate.ts';
import { attachToArticle } from './orphans.ts';
import { recordCommands } from './record.ts';
import { addPost, addSelectionAsAlias } from './register.ts';
import { removeAnnotation } from './remove.ts';
import { renameActorOrEvent } from './rename.ts';
import { openSampleCorpus, type SampleSurroundings } from './sample.ts';
import { findSimilarEvents } from './similar-events.ts';
import { stepCommands } from './steps.ts';
import { filterEvents, revealInEvents, showMore, type Views } from './views.ts';
import { confirmWords, findLostWords } from './words.ts';

/** What commands work with. */
export interface CommandSurroundings {
  readonly session: Session;
  readonly memory: vscode.Memento;
  readonly sample: SampleSurroundings;
  readonly log: vscode.LogOutputChannel;
  readonly views: Views;
  readonly coding: CodingMode;
  readonly layers: LayersStatus;
}

/** Registers every command of the extension; whoever calls owns the result. */
export function registerCommands(surroundings: CommandSurroundings): vscode.Disposable {
  const { session, memory, sample, log, views, coding, layers } = surroundings;
  const { ask, covers } = session;
  /** The coding command that was started last; what fails in it is told by whoever runs it. */
  let started: Promise<void> = Promise.resolve();
  const table: readonly CommandRow[] = [
    ...codingCommands(ask, coding, (work) => {
      started = work.catch(() => undefined);
    }),
    [commandIds.confirmWords, 'confirm these words', (argument) => confirmWords(ask, argument)],
    [commandIds.findWords, 'find these words', (argument) => findLostWords(ask, argument)],
    [commandIds.applyFix, 'make this quick fix', (argument) => applyQuickFix(ask, argument)],
    [commandIds.remove, 'remove this annotation', (argument) => removeAnnotation(ask, argument)],
    [commandIds.attach, 'attach these annotations', (argument) => attachToArticle(ask, argument)],
    [commandIds.rename, 'rename this', () => renameActorOrEvent(ask)],
    [commandIds.mergeActors, 'merge these actors', () => mergeActors(ask, covers)],
    [commandIds.addAlias, 'add this alias', () => addSelectionAsAlias(ask, covers)],
    [commandIds.addPost, 'add this post', () => addPost(ask, covers)],
    [commandIds.goToSymbol, 'go there', () => goToSymbol(ask)],
    [commandIds.go, 'go to the related event', (argument) => goToRelatedEvent(ask, argument)],
    [commandIds.similar, 'find similar events', (argument) => findSimilarEvents(session, argument)],
    [
      commandIds.open,
      'open this',
      (argument) => (isTreeNode(argument) && argument.target ? openTarget(ask, argument.target) : undefined),
    ],
    [commandIds.groupByDate, 'group the events', () => views.events.groupBy('date')],
    [commandIds.groupByArticle, 'group the events', () => views.events.groupBy('article')],
    [commandIds.groupByState, 'group the events', () => views.events.groupBy('state')],
    [commandIds.groupByStoryline, 'group the events', () => views.events.groupBy('storyline')],
    [commandIds.showOthers, 'show annotations of others', () => layers.choose()],
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
    ...stepCommands(session, coding),
    ...recordCommands(ask, views.check, () => started),
    ...checkCommands(ask, views.check),
    [commandIds.openSidecar, 'open this sidecar', openSidecar],
    [commandIds.openSample, 'open the sample corpus', () => openSampleCorpus(sample)],
    [commandIds.createCorpus, 'create a corpus', () => createCorpusHere(memory, session)],
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
