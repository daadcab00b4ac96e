import * as v from 'valibot';
import type { ParamsTable } from './params.ts';
import { listOf, range, uri } from './parts.ts';

const textDocument = v.object({ uri });

const version = v.pipe(v.number(), v.safeInteger());

/** What notifications have to bring, as far as the server reads it. They come before what answers requests is loaded. */
export const paramsOfNotifications: ParamsTable = [
  ['textDocument/didOpen', v.object({ textDocument: v.object({ uri, version, text: v.string() }) })],
  [
    'textDocument/didChange',
    v.object({
      textDocument: v.object({ uri, version }),
      contentChanges: listOf(v.object({ range: v.exactOptional(range), text: v.string() })),
    }),
  ],
  ['textDocument/didClose', v.object({ textDocument })],
  ['textDocument/didSave', v.object({ textDocument })],
  ['textDocument/willSave', v.object({ textDocument })],
  ['workspace/didChangeWatchedFiles', v.object({ changes: listOf(v.object({ uri })) })],
  ['workspace/didRenameFiles', v.object({ files: listOf(v.object({ oldUri: uri, newUri: uri })) })],
  ['$/setTrace', v.object({ value: v.string() })],
];
