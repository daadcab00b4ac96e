import * as v from 'valibot';
import type { ParamsTable } from './params.ts';
import { position, range, uri } from './basics.ts';
import { listOf } from './parts.ts';

const textDocument = v.object({ uri });

const inDocument = v.object({ textDocument });

const atPosition = v.object({ textDocument, position });

/** What is resolved: an answer of the server, whose own part is read where it is used. */
const item = v.object({ range });

/** What requests of LSP have to bring: the parts of it that the server reads. */
export const paramsOfLanguage: ParamsTable = [
  ['textDocument/codeLens', inDocument],
  ['codeLens/resolve', item],
  ['textDocument/inlayHint', v.object({ textDocument, range })],
  ['inlayHint/resolve', v.object({ position })],
  ['textDocument/completion', atPosition],
  ['textDocument/hover', atPosition],
  ['textDocument/definition', atPosition],
  [
    'textDocument/references',
    v.object({ textDocument, position, context: v.object({ includeDeclaration: v.boolean() }) }),
  ],
  ['textDocument/documentHighlight', atPosition],
  ['textDocument/documentLink', inDocument],
  ['documentLink/resolve', item],
  ['textDocument/documentSymbol', inDocument],
  ['textDocument/foldingRange', inDocument],
  ['textDocument/selectionRange', v.object({ textDocument, positions: listOf(position) })],
  ['textDocument/prepareRename', atPosition],
  ['textDocument/rename', v.object({ textDocument, position, newName: v.string() })],
  [
    'textDocument/codeAction',
    v.object({ textDocument, range, context: v.object({ only: v.exactOptional(listOf(v.string())) }) }),
  ],
  ['textDocument/diagnostic', v.object({ textDocument, previousResultId: v.nullish(v.string()) })],
  ['workspace/diagnostic', v.object({ previousResultIds: listOf(v.object({ uri, value: v.string() })) })],
  ['workspace/symbol', v.object({ query: v.string() })],
  ['workspaceSymbol/resolve', v.object({ name: v.string() })],
  ['workspace/willRenameFiles', v.object({ files: listOf(v.object({ oldUri: uri, newUri: uri })) })],
];
