import * as v from 'valibot';
import { listOf, uri } from './parts.ts';

const part = v.looseObject({});

/** What a client has to say of itself at its start, as far as the server reads it. */
export const paramsOfInitialize = v.object({
  capabilities: v.object({
    window: v.exactOptional(part),
    workspace: v.exactOptional(
      v.object({
        workspaceEdit: v.exactOptional(v.object({ resourceOperations: v.exactOptional(listOf(v.string())) })),
        symbol: v.exactOptional(
          v.object({ resolveSupport: v.exactOptional(v.object({ properties: listOf(v.string()) })) }),
        ),
      }),
    ),
    textDocument: v.exactOptional(
      v.object({
        completion: v.exactOptional(
          v.object({
            completionList: v.exactOptional(v.object({ itemDefaults: v.exactOptional(listOf(v.string())) })),
          }),
        ),
      }),
    ),
  }),
  workspaceFolders: v.nullish(listOf(v.object({ uri }))),
});
