import type { Connection, Position } from 'vscode-languageserver';
import type { ClientAbilities } from '../client-abilities.ts';
import type { EditHistory } from '../edit-history.ts';
import { guarded } from '../guarded.ts';
import type { ArticleFinder } from '../lookup.ts';
import { LSPErrorCodes, ResponseError } from '../lsp.ts';
import { renamableRequest, renameIdRequest, type RenameIdParams, type RenameOutcome } from '../protocol.ts';
import type { InTurn } from '../turns.ts';
import { renamableAt, type RenamableAt } from './rename/renamable.ts';
import { renameEdit } from './rename/rename-edit.ts';
import { renameId, renamePlan, type RenameSurroundings } from './rename/rename-id.ts';

/** Files that an editor may change by itself: it shows them as tabs, one by one, and may stop in the middle. */
const maxFilesInEditor = 20;

/** A sentence for the person, in the place of an answer. */
interface NotHere {
  readonly reason: string;
}

/**
 * Answers what has to do with new ids: rename in the editor, for ids in few files, and the requests behind Rename Actor
 * or Event, which changes all files on disk or none.
 */
export function registerRename(
  connection: Connection,
  finder: ArticleFinder,
  outside: RenameSurroundings & { readonly inTurn: InTurn; readonly history: Pick<EditHistory, 'noteAside'> },
  client: () => ClientAbilities,
): void {
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    told(connection, 'textDocument/prepareRename', async () => {
      const one = await theOneAt(finder, uri, position);
      return 'reason' in one ? one : { range: one.range, placeholder: one.id };
    }),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) =>
    told(connection, 'textDocument/rename', async () => {
      const one = await theOneAt(finder, uri, position);
      const found = await finder.file(uri);
      if ('reason' in one || found === undefined) return 'reason' in one ? one : notHere;
      const { corpus } = found;
      const open = outside.openDocument;
      // What is not saved yet is edited as well: the edit is made in the editor.
      const source = {
        host: corpus.host,
        detector: outside.detector,
        openText: (path: string) => open(corpus.uriOf(path))?.getText(),
      };
      const plan = await renamePlan(corpus, source, { ...one, newId: newName.trim() }, outside);
      if (typeof plan === 'string') return { reason: plan };
      if (plan.files.length > maxFilesInEditor) return { reason: tooMany(one.id, plan.files.length) };
      return renameEdit(corpus, plan, open, client()) ?? { reason: needsFile(one.id) };
    }),
  );
  connection.onRequest(renamableRequest.method, ({ uri, position }: { uri: string; position: Position }) =>
    guarded(connection, renamableRequest.method, async () =>
      (await renamableAt(finder, uri, position)).map(({ kind, id, name }) => ({ kind, id, name })),
    ),
  );
  connection.onRequest(renameIdRequest.method, (params: RenameIdParams) =>
    guarded(connection, renameIdRequest.method, () =>
      outside.inTurn(async (): Promise<RenameOutcome> => {
        const found = await finder.file(params.uri);
        if (found === undefined) return { ok: false, reason: 'This file is not in a corpus.' };
        const outcome = await renameId(found.corpus, params, outside);
        if (outcome.ok && !params.preview) outside.history.noteAside(`The rename of ${params.id} to ${params.newId}`);
        return outcome;
      }),
    ),
  );
}

const notHere: NotHere = {
  reason:
    'Nothing here has an id to rename. Put the cursor on the words of a tagged response, a linked rationale, the title of an event page, or an id of an actor or event in a YAML file.',
};

async function theOneAt(finder: ArticleFinder, uri: string, position: Position): Promise<RenamableAt | NotHere> {
  const [one, other] = await renamableAt(finder, uri, position);
  if (one === undefined) return notHere;
  if (other === undefined) return one;
  return { reason: `These words stand for ${one.name} and ${other.name}. Run Rename Actor or Event to choose one.` };
}

function tooMany(id: string, files: number): string {
  return `${id} stands in ${files} files. Run Rename Actor or Event, which changes all of them or none.`;
}

function needsFile(id: string): string {
  return `${id} is to be written into a new file, which this editor cannot be asked to make. Run newsweave rename ${id} in a terminal.`;
}

/** An answer, or a failed request whose message is for the person: that nothing can be done here is no fault to log. */
async function told<R extends object>(
  connection: Connection,
  name: string,
  answer: () => Promise<R | NotHere>,
): Promise<R> {
  const result = await guarded(connection, name, answer);
  if ('reason' in result) throw new ResponseError(LSPErrorCodes.RequestFailed, result.reason);
  return result;
}
