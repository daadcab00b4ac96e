import { InitializeRequest, Message, ShutdownRequest, type ConnectionOptions } from 'vscode-languageserver';

/** What the server answers with what is there from its start. */
const answeredAtOnce: ReadonlySet<string> = new Set([InitializeRequest.method, ShutdownRequest.method]);

/**
 * Lets the first request load what answers requests. All that come meanwhile wait for it, in their order; notifications
 * and the client's own answers go through. `load` does not fail: what it could not load is not answered.
 */
export function lateAnswers(load: () => Promise<unknown>): ConnectionOptions {
  let isLoaded = false;
  return {
    messageStrategy: {
      handleMessage: async (message, next) => {
        if (!isLoaded && Message.isRequest(message) && !answeredAtOnce.has(message.method)) {
          await load();
          isLoaded = true;
        }
        await next(message);
      },
    },
  };
}
