/** How VS Code is brought to show a row, which it may lose on the way. */
export interface Showing {
  /** Asks VS Code for it once; rejected where VS Code cannot. */
  show(): Thenable<void>;
  isShown(): boolean;
  /** True once the person does something else, from which nothing is to take the focus. */
  hasMovedOn(): boolean;
  /** Waits before the next try. */
  pause(): Promise<void>;
}

/** How often a row is asked for. */
const mostTries = 5;

/** Asks until the row is shown; false where the person has moved on before. Fails as the last try did. */
export async function untilShown({ show, isShown, hasMovedOn, pause }: Showing): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    if (hasMovedOn()) return false;
    const failure = await Promise.resolve(show()).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    );
    if (isShown()) return true;
    if (tries === mostTries) throw failure ?? new Error('VS Code did not show the row.');
    if (!hasMovedOn()) await pause();
  }
}
