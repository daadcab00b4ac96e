import * as vscode from 'vscode';
import type { ProgressParams } from '../../server/protocol.ts';
import { contextKeys, viewIds } from '../ids.ts';
import type { Session } from '../session.ts';
import type { EventsView } from './events-view.ts';
import type { ServerTree } from './tree-view.ts';

/**
 * Shows in the Events view that articles are being read, from the first word of it to the last. As long as no view knows
 * what is in them, none says that it is empty.
 */
export function showReadingProgress(
  { onProgress }: Session,
  { setReading }: Pick<EventsView, 'setReading'>,
  trees: readonly Pick<ServerTree, 'onAnswered'>[],
): vscode.Disposable {
  const reading = new Map<string, ProgressParams>();
  let end: (() => void) | undefined;
  let isAnswered = false;
  let isTold: boolean | undefined;
  const tell = () => {
    const isReading = reading.size > 0 || !isAnswered;
    if (isReading === isTold) return;
    isTold = isReading;
    void vscode.commands.executeCommand('setContext', contextKeys.reading, isReading);
  };
  const start = () =>
    vscode.window.withProgress(
      { location: { viewId: viewIds.events } },
      () => new Promise<void>((resolve) => (end = resolve)),
    );
  const update = (progress: ProgressParams | undefined) => {
    if (progress === undefined) {
      reading.clear();
      isAnswered = false;
    } else if (progress.done >= progress.total) reading.delete(progress.root);
    else reading.set(progress.root, progress);
    const isReading = reading.size > 0;
    setReading(isReading ? wordsFor([...reading.values()]) : null);
    tell();
    if (isReading === (end !== undefined)) return;
    if (isReading) {
      void start();
      return;
    }
    end?.();
    end = undefined;
  };
  tell();
  const answers = trees.map(({ onAnswered }) =>
    onAnswered(() => {
      isAnswered = true;
      tell();
    }),
  );
  return vscode.Disposable.from(onProgress(update), ...answers, {
    dispose: () => {
      end?.();
    },
  });
}

function wordsFor(all: readonly ProgressParams[]): string {
  const sum = (of: (each: ProgressParams) => number) => all.reduce((total, each) => total + of(each), 0);
  const [done, total] = [sum((each) => each.done), sum((each) => each.total)];
  return `${done.toLocaleString('en')} of ${total.toLocaleString('en')} articles read`;
}
