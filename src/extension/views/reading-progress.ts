import * as vscode from 'vscode';
import type { ProgressParams } from '../../server/protocol.ts';
import { viewIds } from '../ids.ts';
import type { Session } from '../session.ts';
import type { EventsView } from './events-view.ts';

/** Shows in the Events view that articles are being read, from the first word of it to the last. */
export function showReadingProgress(
  { onProgress }: Session,
  { setReading }: Pick<EventsView, 'setReading'>,
): vscode.Disposable {
  const reading = new Map<string, ProgressParams>();
  let end: (() => void) | undefined;
  const start = () =>
    vscode.window.withProgress(
      { location: { viewId: viewIds.events } },
      () => new Promise<void>((resolve) => (end = resolve)),
    );
  const update = (progress: ProgressParams | undefined) => {
    if (progress === undefined) reading.clear();
    else if (progress.done >= progress.total) reading.delete(progress.root);
    // A few articles are read whole in no time, and nobody waits for it to begin.
    else if (progress.reading === 'glance' || progress.done > 0) reading.set(progress.root, progress);
    const isReading = reading.size > 0;
    setReading(isReading ? wordsFor([...reading.values()]) : null);
    if (isReading === (end !== undefined)) return;
    if (isReading) {
      void start();
      return;
    }
    end?.();
    end = undefined;
  };
  return vscode.Disposable.from(onProgress(update), {
    dispose: () => {
      end?.();
    },
  });
}

function wordsFor(all: readonly ProgressParams[]): string {
  const sum = (of: (each: ProgressParams) => number) => all.reduce((total, each) => total + of(each), 0);
  const [done, total] = [sum((each) => each.done), sum((each) => each.total)];
  const manner = all.some((each) => each.reading === 'glance') ? 'read' : 'read whole';
  return `${done.toLocaleString('en')} of ${total.toLocaleString('en')} articles ${manner}`;
}
