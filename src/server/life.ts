import { ErrorCodes, ExitNotification, InitializeRequest, Message, ShutdownRequest } from './lsp.ts';
import type { MessageStep, Refusal } from './message-steps.ts';
import { paramsOfInitialize } from './params/initialize.ts';
import { whyUnreadable } from './params/why-unreadable.ts';

const refusals = {
  before: { code: ErrorCodes.ServerNotInitialized, reason: 'The server waits for initialize.' },
  again: { code: ErrorCodes.InvalidRequest, reason: 'The server is initialized already.' },
  after: { code: ErrorCodes.InvalidRequest, reason: 'The server has been shut down.' },
} satisfies Record<string, Refusal>;

/** Holds clients to the order of LSP: `initialize` comes first and once, and after `shutdown` nothing but `exit`. */
export function lifeStep(): MessageStep {
  let part: 'before' | 'running' | 'after' = 'before';
  return (message) => {
    const isRequest = Message.isRequest(message);
    if (!isRequest && !Message.isNotification(message)) return undefined;
    if (message.method === ExitNotification.method) return undefined;
    if (part === 'after') return refusals.after;
    if (isRequest && message.method === InitializeRequest.method) {
      if (part === 'running') return refusals.again;
      const reason = whyUnreadable(message.method, paramsOfInitialize, message.params);
      if (reason !== undefined) return { code: ErrorCodes.InvalidParams, reason };
      part = 'running';
      return undefined;
    }
    if (part === 'before') return refusals.before;
    if (isRequest && message.method === ShutdownRequest.method) part = 'after';
    return undefined;
  };
}
