import type { CancellationToken } from 'vscode-languageserver';

/** Wakes those who wait for a change. */
export interface ChangeSignal {
  fire(): void;
  /** Resolves at the next change, or when the token is cancelled. */
  next(token: CancellationToken): Promise<void>;
}

/** Makes a signal on which nobody waits yet. */
export function changeSignal(): ChangeSignal {
  const waiting = new Set<() => void>();
  return {
    fire: () => {
      for (const wake of [...waiting]) wake();
    },
    next: (token) =>
      new Promise((resolve) => {
        const wake = () => {
          waiting.delete(wake);
          subscription.dispose();
          resolve();
        };
        const subscription = token.onCancellationRequested(wake);
        waiting.add(wake);
      }),
  };
}
