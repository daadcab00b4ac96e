import * as vscode from 'vscode';
import type { ProgressParams } from '../../server/protocol.ts';
import { emptyKeys } from '../ids.ts';
import type { Session } from '../session.ts';
import type { ServerTree } from './tree-view.ts';

/**
 * Lets each view say that it is empty once its own answer was, and no earlier: VS Code shows the welcome text of a view
 * also while it waits for rows. An answer holds until articles are read anew or the server ends, and what was found at a
 * glance is not all.
 */
export function tellEmptyViews(
  { onProgress }: Session,
  trees: readonly Pick<ServerTree, 'viewId' | 'onAnswered'>[],
): vscode.Disposable {
  const reading = new Set<string>();
  const empty = new Set<ServerTree['viewId']>();
  const told = new Map<string, boolean>();
  const tell = () => {
    for (const { viewId } of trees) {
      const isEmpty = empty.has(viewId) && reading.size === 0;
      if (told.get(viewId) === isEmpty) continue;
      told.set(viewId, isEmpty);
      void vscode.commands.executeCommand('setContext', emptyKeys[viewId], isEmpty);
    }
  };
  const update = (progress: ProgressParams | undefined) => {
    if (progress === undefined) {
      reading.clear();
      empty.clear();
    } else if (progress.done >= progress.total) reading.delete(progress.root);
    else {
      if (!reading.has(progress.root)) empty.clear();
      reading.add(progress.root);
    }
    tell();
  };
  tell();
  return vscode.Disposable.from(
    onProgress(update),
    ...trees.map(({ viewId, onAnswered }) =>
      onAnswered((rows) => {
        if (rows === 0) empty.add(viewId);
        else empty.delete(viewId);
        tell();
      }),
    ),
  );
}
