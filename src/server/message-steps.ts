import type { Connection, ConnectionOptions, RequestMessage } from 'vscode-languageserver';
import { Message, ResponseError } from './lsp.ts';

/** Why a message is not heard: what a request is answered with. A notification is dropped without a word. */
export interface Refusal {
  readonly code: number;
  readonly reason: string;
}

/** Looks at a message before it is heard, and may keep it waiting. */
export type MessageStep = (message: Message) => Refusal | undefined | Promise<Refusal | undefined>;

/** Only what hears a request can answer it: those that are refused are heard under this name. */
const refusedMethod = '$/newsweave/refused';

/** Has each message pass some steps in their order; the first refusal ends its way. */
export function messageSteps(steps: readonly MessageStep[]): ConnectionOptions {
  return {
    messageStrategy: {
      handleMessage: async (message, hear) => {
        for (const step of steps) {
          const refusal = await step(message);
          if (refusal === undefined) continue;
          if (Message.isRequest(message)) await hear(refusedRequest(message, refusal));
          return;
        }
        await hear(message);
      },
    },
  };
}

function refusedRequest(message: RequestMessage, { code, reason }: Refusal): RequestMessage {
  return { ...message, method: refusedMethod, params: [code, reason] };
}

/** Answers the requests that a step has refused. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(refusedMethod, (code: number, reason: string) => {
    throw new ResponseError(code, reason);
  });
}
