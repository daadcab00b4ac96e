import * as vscode from 'vscode';
import { toDoRequest } from '../../server/protocol.ts';
import { viewIds } from '../ids.ts';
import type { Session } from '../session.ts';
import { createServerTree, type ServerTree } from './tree-view.ts';

/** The To do view; its badge, which is seen while the view is not, counts what there is to do. */
export function createToDoView(
  session: Session,
  onError: (error: unknown) => void,
  onFailure: (error: unknown) => void,
): ServerTree {
  const { ask, isRunning, onChanged } = session;
  const tree = createServerTree(viewIds.toDo, () => ({ view: 'toDo' }), session, onFailure);
  let isAsking = false;
  let isStale = false;
  const count = async () => {
    // Changes come in bursts: while one answer is on its way, all later ones are one more question.
    isStale = true;
    if (isAsking) return;
    isAsking = true;
    try {
      while (isStale) {
        isStale = false;
        tree.view.badge = badgeOf(isRunning() ? (await ask(toDoRequest, null)).total : 0);
      }
    } finally {
      isAsking = false;
    }
  };
  const subscription = onChanged(() => void count().catch(onError));
  return {
    ...tree,
    dispose: () => {
      subscription.dispose();
      tree.dispose();
    },
  };
}

function badgeOf(total: number): vscode.ViewBadge | undefined {
  if (total === 0) return undefined;
  return { value: total, tooltip: total === 1 ? '1 thing to do' : `${total} things to do` };
}
