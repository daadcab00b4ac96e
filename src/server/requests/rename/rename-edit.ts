import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientAbilities } from '../../client-abilities.ts';
import { singleEdit } from '../../convert.ts';
import type { OpenCorpus } from '../../corpus.ts';
import type { PlannedChange } from '../../corpus-care.ts';
import type { RenamePlan } from '../../host/rename-plan.ts';
import type { OpenDocument } from '../../write.ts';

/** The name of the annotation under which a preview gathers the edits. */
const annotationId = 'rename';

/**
 * A planned rename as an edit that the client makes, with annotations for its preview where it knows these. Undefined
 * where it would have to make a file and cannot.
 */
export function renameEdit(
  { uriOf }: OpenCorpus,
  { kind, places, files, changes }: RenamePlan,
  openDocument: (uri: string) => OpenDocument | undefined,
  { annotatesChanges: annotated, versionedEdits, movesFiles }: ClientAbilities,
): WorkspaceEdit | undefined {
  const addressOf = (path: string) => openDocument(uriOf(path))?.uri ?? uriOf(path);
  if (!movesFiles && changes.some(({ before }) => before === null)) return undefined;
  if (!versionedEdits)
    return { changes: Object.fromEntries(changes.map((change) => [addressOf(change.path), editsOf(change)])) };
  const annotation = {
    label: kind === 'actor' ? 'Rename actor' : 'Rename event',
    description: `${places} ${places === 1 ? 'place' : 'places'} in ${files.length} ${files.length === 1 ? 'file' : 'files'}`,
    needsConfirmation: false,
  };
  const documentChanges = changes.flatMap((change) => {
    const uri = addressOf(change.path);
    const version = openDocument(uriOf(change.path))?.version ?? null;
    const edits = editsOf(change).map((edit) => (annotated ? { ...edit, annotationId } : edit));
    const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
    const edit = { textDocument: { uri, version }, edits };
    return change.before === null ? [create, edit] : [edit];
  });
  return { documentChanges, ...(annotated && { changeAnnotations: { [annotationId]: annotation } }) };
}

/** One edit for each line that differs, so that a preview shows places; one for all where lines were added. */
function editsOf({ before, after }: PlannedChange): TextEdit[] {
  const [from, to] = [before, after].map((text) => (text ?? '').replace(/^\uFEFF/, ''));
  const document = TextDocument.create('', 'yaml', 0, from ?? '');
  const old = linesOf(from ?? '');
  const now = linesOf(to ?? '');
  if (old.length !== now.length) return [singleEdit(from ?? '', to ?? '', (offset) => document.positionAt(offset))];
  let start = 0;
  return old.flatMap((line, index) => {
    const lineStart = start;
    start += line.length;
    const next = now[index] ?? '';
    return line === next ? [] : [singleEdit(line, next, (offset) => document.positionAt(lineStart + offset))];
  });
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
