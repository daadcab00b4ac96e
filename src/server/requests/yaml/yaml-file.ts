import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver';
import { idKindAt, isEventAlias, notIds, type IdKind } from '../../../core/schemas/id-kinds.ts';
import { yamlFileKind, type YamlFileKind } from '../../../core/schemas/yaml-files.ts';
import { yamlCursor, type YamlCursor } from '../../../core/yaml/cursor.ts';
import { looseYaml, type LooseNode } from '../../../core/yaml/loose.ts';
import { innerRange, yamlWords, type WordPath } from '../../../core/yaml/words.ts';
import type { OpenCorpus } from '../../corpus.ts';
import { yamlText } from '../../diagnostics/places.ts';
import type { FoundFile } from '../../lookup.ts';

/** A YAML file of a corpus as editors show it. */
export interface YamlFile {
  readonly kind: YamlFileKind;
  readonly uri: string;
  readonly text: string;
  /** Its shape, read at the first question. */
  root(): LooseNode | null;
  cursorAt(position: Position): YamlCursor | undefined;
  /** UTF-16 offsets as editors count them. */
  rangeOf(range: { readonly start: number; readonly end: number }): Range;
}

/** An id where it stands in a file, without quotation marks. */
export interface IdInFile {
  readonly kind: IdKind;
  readonly id: string;
  readonly path: WordPath;
  readonly range: Range;
}

/** The file that a request names; undefined for one that is no YAML file of the format. */
export function yamlFile({ corpus, path }: Pick<FoundFile, 'corpus' | 'path'>): Promise<YamlFile | undefined> {
  return readYamlFile(corpus, path);
}

/** The same by its path in the corpus. */
export async function readYamlFile(corpus: OpenCorpus, path: string): Promise<YamlFile | undefined> {
  const kind = yamlFileKind(path);
  if (kind === undefined) return undefined;
  const text = await yamlText(corpus, path);
  const document = TextDocument.create('', '', 0, text);
  let root: LooseNode | null | undefined;
  return {
    kind,
    uri: corpus.uriOf(path),
    text,
    root: () => (root === undefined ? (root = looseYaml(text)) : root),
    cursorAt: (position) => yamlCursor(text, document.offsetAt(position)),
    rangeOf: ({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) }),
  };
}

/** The id at a place; undefined where none stands. */
export function idAt(file: YamlFile, position: Position): IdInFile | undefined {
  const cursor = file.cursorAt(position);
  if (cursor?.role !== 'value' || cursor.word === '' || notIds.has(cursor.word)) return undefined;
  const kind = kindAt(file, cursor.path);
  return kind && { kind, id: cursor.word, path: cursor.path, range: file.rangeOf(cursor) };
}

/** All ids of a file in its order. */
export function* idsIn(file: YamlFile): Generator<IdInFile, void> {
  for (const { path, role, text } of yamlWords(file.root())) {
    const kind = role === 'value' && !notIds.has(text.text) ? kindAt(file, path) : undefined;
    if (kind !== undefined) yield { kind, id: text.text, path, range: file.rangeOf(innerRange(text, file.text)) };
  }
}

function kindAt({ kind }: YamlFile, path: WordPath): IdKind | undefined {
  return isEventAlias(kind, path) ? 'event' : idKindAt(kind, path);
}

/** True for the id, or another name, that a record or an entry has itself. */
export function isDefinition({ path }: Pick<IdInFile, 'path'>): boolean {
  return path.at(-1) === 'id' || path.includes('aliases');
}
