import * as v from 'valibot';
import type { ParamsTable } from './params.ts';
import { range, uri } from './basics.ts';

const textDocument = v.object({ uri });

/** What notifications have to bring, as far as the server reads it. They come before what answers requests is loaded. */
export const paramsOfNotifications: ParamsTable = [
  ['textDocument/didOpen', v.object({ textDocument: v.object({ uri, version: v.number(), text: v.string() }) })],
  [
    'textDocument/didChange',
    v.object({
      textDocument: v.object({ uri, version: v.number() }),
      contentChanges: v.array(v.object({ range: v.exactOptional(range), text: v.string() })),
    }),
  ],
  ['textDocument/didClose', v.object({ textDocument })],
  ['textDocument/didSave', v.object({ textDocument })],
  ['textDocument/willSave', v.object({ textDocument })],
  ['workspace/didChangeWatchedFiles', v.object({ changes: v.array(v.object({ uri })) })],
  ['workspace/didRenameFiles', v.object({ files: v.array(v.object({ oldUri: uri, newUri: uri })) })],
  ['$/setTrace', v.object({ value: v.string() })],
];
