/** The server ended before it answered; another one is started. */
export class ServerEnded extends Error {
  constructor(cause: unknown) {
    super('Its server has ended meanwhile and is started again. See what was done, and try again.', { cause });
  }
}

/** Asks, and once more where the server ended before it answered: the next one is waited for. For questions only. */
export async function askThroughRestart<R>(ask: () => Promise<R>): Promise<R> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ServerEnded)) throw error;
    return ask();
  }
}
