import * as vscode from 'vscode';

/** How long events are gathered before an update, in milliseconds. */
const gathering = 50;

/**
 * Runs an update now and after each of these events, several at once being one. `isCurrent` turns false for an update
 * that a later one has overtaken: what it still learns is not to be shown. Whoever calls owns the result.
 */
export function keepUpdated(
  events: readonly vscode.Event<unknown>[],
  update: (isCurrent: () => boolean) => Promise<void>,
  onError: (error: unknown) => void,
): vscode.Disposable {
  let newest = 0;
  let timer: NodeJS.Timeout | undefined;
  const run = () => {
    timer = undefined;
    const own = (newest += 1);
    update(() => own === newest).catch(onError);
  };
  const plan = () => {
    timer ??= setTimeout(run, gathering);
  };
  plan();
  return vscode.Disposable.from(...events.map((event) => event(plan)), {
    dispose: () => {
      clearTimeout(timer);
      newest += 1;
    },
  });
}
