import * as vscode from 'vscode';
import {
  filterRequest,
  treePathRequest,
  type EventGrouping,
  type FilterAnswer,
  type TreeShape,
} from '../../server/protocol.ts';
import { contextKeys, groupingKey, viewIds } from '../ids.ts';
import type { Session } from '../session.ts';
import { createServerTree, type ServerTree } from './tree-view.ts';

/** The Events view, and how a person has set it. */
export interface EventsView {
  readonly tree: ServerTree;
  /** Groups its events, and remembers that for this workspace. */
  groupBy(grouping: EventGrouping): Promise<void>;
  readonly filter: string;
  /** Shows only what a filter lets through; everything for an empty one. */
  filterBy(filter: string): Promise<void>;
  /** What a filter would let through. */
  tryFilter(filter: string): Promise<FilterAnswer>;
  /** Shows the event of an article; false where the view has no node for it. */
  reveal(uri: string): Promise<boolean>;
  /** Says how far the reading of articles is; null once they are read. */
  setReading(words: string | null): void;
  dispose(): void;
}

const groupings: readonly EventGrouping[] = ['date', 'article', 'state', 'storyline'];

/** Shows the Events view; whoever calls owns the result. */
export function createEventsView(
  session: Session,
  memory: vscode.Memento,
  onError: (error: unknown) => void,
  onFailure: (error: unknown) => void,
): EventsView {
  const { ask, isRunning, onChanged } = session;
  const remembered = memory.get<string>(groupingKey);
  let grouping = groupings.find((each) => each === remembered) ?? 'date';
  let filter = '';
  let reading: string | null = null;
  const shape = (): TreeShape => ({ view: 'events', grouping, filter });
  const tree = createServerTree(viewIds.events, shape, session, onFailure);
  const describe = () => {
    tree.view.description = reading ?? (filter === '' ? groupingWords[grouping] : filter);
  };
  const tell = async () => {
    describe();
    if (filter === '' || !isRunning()) {
      tree.setMessage(null);
      return;
    }
    const asked = filter;
    const { found, total } = await ask(filterRequest, { filter });
    // Without a node VS Code shows the view's welcome text only where there is no message.
    if (asked === filter) tree.setMessage(found > 0 ? `${found} of ${total} events fit the filter.` : null);
  };
  const setContext = async () => {
    await vscode.commands.executeCommand('setContext', contextKeys.grouping, grouping);
    await vscode.commands.executeCommand('setContext', contextKeys.filtered, filter !== '');
  };
  const show = async () => {
    tree.forgetPages();
    tree.refresh();
    await setContext();
    await tell();
  };
  setContext().then(tell).catch(onError);
  const tellIfSeen = () => {
    if (filter !== '' && tree.view.visible) tell().catch(onError);
  };
  // What has changed while nobody saw the view is told when it is seen again.
  const subscription = vscode.Disposable.from(onChanged(tellIfSeen), tree.view.onDidChangeVisibility(tellIfSeen));
  return {
    tree,
    get filter() {
      return filter;
    },
    groupBy: async (next) => {
      grouping = next;
      await memory.update(groupingKey, next);
      await show();
    },
    filterBy: async (next) => {
      filter = next.trim();
      await show();
    },
    tryFilter: (text) => ask(filterRequest, { filter: text }),
    reveal: async (uri) => {
      const steps = await ask(treePathRequest, { ...shape(), uri });
      await tree.reveal(steps);
      return steps.length > 0;
    },
    setReading: (words) => {
      reading = words;
      describe();
    },
    dispose: () => {
      subscription.dispose();
      tree.dispose();
    },
  };
}

const groupingWords: Readonly<Record<EventGrouping, string>> = {
  date: 'by date',
  article: 'by article',
  state: 'by state',
  storyline: 'by storyline',
};
