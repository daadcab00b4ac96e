import * as vscode from 'vscode';
import type { Session } from '../session.ts';

/**
 * What the server answers once it has learnt the corpus. It is asked again each time that something was learnt; meanwhile
 * the person sees what is waited for, and may stop waiting, which gives undefined.
 *
 * @param asked Null as long as too little is known.
 */
export async function onceLearnt<T>(
  onLearnt: Session['onLearnt'],
  asked: () => Promise<T | null>,
): Promise<T | undefined> {
  const atOnce = await asked();
  if (atOnce !== null) return atOnce;
  const location = vscode.ProgressLocation.Notification;
  const title = 'Newsweave is still learning this corpus…';
  return vscode.window.withProgress({ location, title, cancellable: true }, async (_, token) => {
    const subscriptions: vscode.Disposable[] = [];
    try {
      return await new Promise<T | undefined>((resolve, reject) => {
        const askAgain = () => {
          asked().then((found) => {
            if (found !== null) resolve(found);
          }, reject);
        };
        const stop = () => {
          resolve(undefined);
        };
        subscriptions.push(onLearnt(askAgain), token.onCancellationRequested(stop));
        // It may have been learnt before anybody listened.
        askAgain();
      });
    } finally {
      vscode.Disposable.from(...subscriptions).dispose();
    }
  });
}
