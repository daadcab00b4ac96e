import type { Location, Position, Range } from 'vscode-languageserver/node';
import { root, uriOf, type TestClient } from './client.ts';

/** Where a caret stands in some words of a text: before their first letter, or so many UTF-16 units behind it. */
export function caretIn(text: string, words: string, offset = 1): Position {
  const index = text.indexOf(words);
  if (index < 0) throw new Error(`The fixture has no ${words}`);
  const before = text.slice(0, index + offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** A request at some words of a file of the corpus. */
export function at({ host }: Pick<TestClient, 'host'>, path: string, words: string, offset = 1) {
  return {
    textDocument: { uri: uriOf(path) },
    position: caretIn(host.files.get(path) ?? '', words, offset),
  };
}

/** The words of a range of a text. */
export function wordsOf(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Position) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return text.slice(offset(start), offset(end));
}

/** A place as a test reads it: 'ports.txt: Peru closes its ports'. */
export function shown({ host }: Pick<TestClient, 'host'>, { uri, range }: Location): string {
  const path = uri.slice(root.length + 1);
  return `${path}: ${wordsOf(host.files.get(path) ?? '', range)}`;
}
