/** Tells a person things that come at once, or that follow from each other, in one message. */
export function oneAtATime(show: (message: string) => PromiseLike<unknown>): (message: string) => Promise<void> {
  let isShown = false;
  return async (message) => {
    if (isShown) return;
    isShown = true;
    try {
      await show(message);
    } finally {
      isShown = false;
    }
  };
}
