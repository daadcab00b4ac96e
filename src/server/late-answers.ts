import { InitializeRequest, Message, ShutdownRequest } from './lsp.ts';
import type { MessageStep } from './message-steps.ts';

/** What the server answers with what is there from its start. */
const answeredAtOnce: ReadonlySet<string> = new Set([InitializeRequest.method, ShutdownRequest.method]);

/**
 * Lets the first request load what answers requests. All that come meanwhile wait for it, in their order; notifications
 * and the client's own answers go through. `load` does not fail: what it could not load is not answered.
 */
export function lateAnswers(load: () => Promise<unknown>): MessageStep {
  let state: 'asleep' | 'loading' | 'loaded' = 'asleep';
  const hasToWait = (message: Message) => {
    if (state === 'loaded') return false;
    if (Message.isRequest(message)) return !answeredAtOnce.has(message.method);
    // A request that is taken back while it waits: once it has read the notification, the library would forget the cancellation.
    return state === 'loading' && Message.isNotification(message) && message.method === '$/cancelRequest';
  };
  return async (message) => {
    if (!hasToWait(message)) return undefined;
    state = 'loading';
    await load();
    state = 'loaded';
    return undefined;
  };
}
