import * as v from 'valibot';
import { uri } from './basics.ts';

/** What a client has to say of itself at its start, as far as the server reads it. */
export const paramsOfInitialize = v.object({
  capabilities: v.object({
    workspace: v.exactOptional(
      v.object({
        workspaceEdit: v.exactOptional(v.object({ resourceOperations: v.exactOptional(v.array(v.string())) })),
        symbol: v.exactOptional(
          v.object({ resolveSupport: v.exactOptional(v.object({ properties: v.array(v.string()) })) }),
        ),
      }),
    ),
    textDocument: v.exactOptional(
      v.object({
        completion: v.exactOptional(
          v.object({
            completionList: v.exactOptional(v.object({ itemDefaults: v.exactOptional(v.array(v.string())) })),
          }),
        ),
      }),
    ),
  }),
  workspaceFolders: v.optional(v.nullable(v.array(v.object({ uri })))),
});
