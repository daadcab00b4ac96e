import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { keepEventId, sidecarEnding } from '../../core/coding/move-article.ts';
import type { Coder, FileChange } from '../../core/coding/context.ts';
import { singleEdit } from '../convert.ts';
import type { OpenCorpus, CorpusView } from '../corpus.ts';
import type { OpenDocument } from '../write.ts';

/** A file or folder that gets another name; both are URIs. */
export interface Move {
  readonly oldUri: string;
  readonly newUri: string;
}

/** What goes along with moves that a person makes, as one operation with them. */
export interface MovesAlong {
  readonly edit: WorkspaceEdit | null;
  /** Sidecars that are edited on the way: where they stood, and where they will stand. */
  readonly edited: readonly Move[];
  /** Sentences for the person. */
  readonly messages: readonly string[];
}

/** What moving needs of the outside. */
export interface MovingSurroundings {
  openDocument(uri: string): OpenDocument | undefined;
  /** False for a client that cannot be asked to give files another name along with an article. */
  canMove(): boolean;
  /** Who codes in a corpus, for what is written on the way; null where nobody has said a name that is needed. */
  coderIn(view: CorpusView): Coder | null;
}

type DocumentChanges = NonNullable<WorkspaceEdit['documentChanges']>;

/** The sidecars of all layers that go with articles, and the record that keeps an event's id (FORMAT "When files move"). */
export async function moveAlong(
  corpora: readonly OpenCorpus[],
  moves: readonly Move[],
  outside: MovingSurroundings,
): Promise<MovesAlong> {
  const changes: DocumentChanges = [];
  const edited: Move[] = [];
  const messages: string[] = [];
  const movedItself = (uri: string) => moves.some(({ oldUri }) => uri === oldUri || uri.startsWith(`${oldUri}/`));
  for (const move of moves) {
    const oldUri = URI.parse(move.oldUri).toString();
    for (const corpus of corpora) {
      const path = corpus.pathOf(oldUri);
      if (path === undefined) continue;
      const view = await corpus.settled();
      if (!view.index.articles.has(path)) continue;
      const article: MovedArticle = { corpus, view, path, newUri: URI.parse(move.newUri).toString() };
      const along = await sidecarsOf(article, movedItself);
      messages.push(...along.messages);
      if (!outside.canMove()) {
        messages.push(...along.moves.map((each) => leftBehind(corpus, each)));
        continue;
      }
      const pin = await pinOf(article, along.moves, outside);
      if (pin !== null) {
        changes.push(...pin.changes);
        edited.push(pin.edited);
      }
      changes.push(...along.moves.map(renaming));
    }
  }
  return { edit: changes.length > 0 ? { documentChanges: changes } : null, edited, messages };
}

/** What a person is told of a sidecar that the client cannot rename along. */
function leftBehind({ pathOf }: OpenCorpus, { oldUri, newUri }: Move): string {
  const [path, target] = [oldUri, newUri].map((uri) => pathOf(uri) ?? uri);
  return `${path} stays where it is: this editor cannot rename it along. Rename it to ${target} yourself.`;
}

interface MovedArticle {
  readonly corpus: OpenCorpus;
  readonly view: CorpusView;
  readonly path: string;
  readonly newUri: string;
}

/** The moves of an article's sidecars; one whose place is taken stays, and the person is told. */
async function sidecarsOf(
  { corpus, view, path, newUri }: MovedArticle,
  movedItself: (uri: string) => boolean,
): Promise<{ moves: Move[]; messages: string[] }> {
  const moves: Move[] = [];
  const messages: string[] = [];
  for (const sidecar of view.files.sidecarsOf(path)) {
    const move = { oldUri: corpus.uriOf(sidecar.path), newUri: `${newUri}${sidecarEnding(sidecar)}` };
    if (movedItself(move.oldUri)) continue;
    if (await isTaken(corpus, move)) {
      const name = move.newUri.slice(move.newUri.lastIndexOf('/') + 1);
      messages.push(`${sidecar.path} stays where it is, for there is a file ${decodeURIComponent(name)} already.`);
    } else moves.push(move);
  }
  return { moves, messages };
}

/** True where another file of the corpus has the name already. A name that changes in its case alone may be the same file. */
async function isTaken(corpus: OpenCorpus, { oldUri, newUri }: Move): Promise<boolean> {
  const target = corpus.pathOf(newUri);
  if (target === undefined || oldUri.toLowerCase() === newUri.toLowerCase()) return false;
  return (await corpus.fileText(target)) !== undefined;
}

function renaming({ oldUri, newUri }: Move): DocumentChanges[number] {
  return { kind: 'rename', oldUri, newUri, options: { ignoreIfExists: true } };
}

/** The edits that keep an event's id, made before the sidecars move; a sidecar that has to be made moves with them. */
async function pinOf(
  { corpus, view, path, newUri }: MovedArticle,
  moves: readonly Move[],
  outside: MovingSurroundings,
): Promise<{ changes: DocumentChanges; edited: Move } | null> {
  const newPath = corpus.pathOf(newUri) ?? newUri;
  const article = await corpus.articleNow(path);
  const coder = outside.coderIn(view);
  const change = article && coder && keepEventId(article, newPath, view.index, coder);
  if (!change) return null;
  const uri = corpus.uriOf(change.path);
  const before = await corpus.fileText(change.path);
  const after = textAfter(change, before);
  if (after === null || after === before) return null;
  if (before === undefined) {
    // Made beside the article as it is called still, so that an undo of the rename leaves no file without an article.
    const move = { oldUri: uri, newUri: `${newUri}${change.path.slice(path.length)}` };
    if (await isTaken(corpus, move)) return null;
    const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
    return { changes: [create, textEdit(uri, null, '', after), renaming(move)], edited: move };
  }
  const move = moves.find(({ oldUri }) => oldUri === uri);
  if (move === undefined) return null;
  const version = outside.openDocument(uri)?.version ?? null;
  return { changes: [textEdit(uri, version, before, after)], edited: move };
}

/** The new text of a file; null where the change is refused, which is no reason to stop a rename. */
function textAfter({ edit }: FileChange, before: string | undefined): string | null {
  const edited = edit(before ?? null);
  return edited.ok ? edited.text : null;
}

/** An edit of a file as an editor shows it: without its byte order mark. */
function textEdit(uri: string, version: number | null, before: string, after: string): DocumentChanges[number] {
  const [from, to] = [before, after].map((text) => text.replace(/^\uFEFF/, ''));
  const document = TextDocument.create(uri, 'yaml', version ?? 0, from ?? '');
  const edit = singleEdit(from ?? '', to ?? '', (offset) => document.positionAt(offset));
  return { textDocument: { uri, version }, edits: [edit] };
}
