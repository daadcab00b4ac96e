import { URI, Utils } from 'vscode-uri';

/** Between the paths of a corpus, relative to its root, with `/`, and the URIs of its files. */
export interface CorpusUris {
  uriOf(path: string): string;
}

/** Paths that stand in a URI as they are: no character is escaped, no step is empty or begins with a dot. */
const plainPath = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

/** Makes the URIs below a root. It is asked for every file of a corpus, and nearly all names are plain. */
export function corpusUris(root: URI): CorpusUris {
  const base = `${root.toString().replace(/\/$/, '')}/`;
  return {
    uriOf: (path) => (plainPath.test(path) ? base + path : Utils.joinPath(root, path).toString()),
  };
}
