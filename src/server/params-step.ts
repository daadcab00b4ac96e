import type * as v from 'valibot';
import { ErrorCodes, Message } from './lsp.ts';
import type { MessageStep } from './message-steps.ts';
import { paramsOfNotifications } from './params/notifications.ts';
import { whyUnreadable } from './params/why-unreadable.ts';

const notifications = new Map(paramsOfNotifications);

/**
 * Refuses what does not bring what the protocol says, before anything is done with it. `requests` are the schemas of
 * parameters by method, undefined where they could not be loaded; `onIgnored` hears of notifications, which have no answer.
 */
export function paramsStep(
  requests: () => ReadonlyMap<string, v.GenericSchema> | undefined,
  onIgnored: (reason: string) => void,
): MessageStep {
  return (message) => {
    const isNotification = Message.isNotification(message);
    if (!isNotification && !Message.isRequest(message)) return undefined;
    const { method, params } = message;
    const schema = (isNotification ? notifications : requests())?.get(method);
    const reason = schema && whyUnreadable(method, schema, params);
    if (reason === undefined) return undefined;
    if (isNotification) onIgnored(reason);
    return { code: ErrorCodes.InvalidParams, reason };
  };
}
