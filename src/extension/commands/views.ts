import * as vscode from 'vscode';
import { askInBox } from '../ask-in-box.ts';
import type { CheckView } from '../views/check-view.ts';
import type { EventsView } from '../views/events-view.ts';
import { isTreeNode } from '../views/node.ts';
import type { ServerTree } from '../views/tree-view.ts';
import { tellToOpen } from './selection.ts';

/** The views of the container, as commands set them. */
export interface Views {
  readonly events: EventsView;
  readonly actors: ServerTree;
  readonly toDo: ServerTree;
  readonly check: CheckView;
}

/** Filter Events: asks for a filter, and says while it is typed what it finds or which word is not understood. */
export async function filterEvents({ events }: Views, argument: unknown): Promise<void> {
  const filter = typeof argument === 'string' ? argument : await askForFilter(events);
  if (filter !== undefined) await events.filterBy(filter);
}

function askForFilter(events: EventsView): Promise<string | undefined> {
  return askInBox({
    title: 'Filter Events',
    prompt: 'Words of the title, or type: actor: state: before: after:',
    placeHolder: 'type:threaten actor:iran after:2023 "a phrase"',
    value: events.filter,
    validateInput: async (text) => {
      if (text.trim() === '') return undefined;
      const { problem, found, total } = await events.tryFilter(text);
      if (problem !== null) return problem;
      return { message: `${found} of ${total} events`, severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
}

/** Show More: loads the page that a gap in one of the trees stands for, in its place. */
export function showMore({ events, actors, toDo, check }: Views, argument: unknown): void {
  if (isTreeNode(argument)) [events.tree, actors, toDo, check.tree].some((tree) => tree.showMore(argument));
}

/** Reveal in Events View: from an article to its event. */
export async function revealInEvents({ events }: Views, argument: unknown): Promise<void> {
  const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
  if (uri === undefined) {
    tellToOpen();
    return;
  }
  if (await events.reveal(uri.toString())) return;
  if (events.filter === '') {
    void vscode.window.showInformationMessage('This file is no article of a corpus.');
    return;
  }
  const clear = 'Clear Filter';
  const told = 'The filter of the Events view does not find this article.';
  if ((await vscode.window.showInformationMessage(told, clear)) !== clear) return;
  await events.filterBy('');
  await events.reveal(uri.toString());
}
