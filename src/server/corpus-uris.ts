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

/** The path of a file below a root; undefined for one that is not below it. */
export function pathBelow(root: URI, uri: string): string | undefined {
  const other = URI.parse(uri);
  const base = root.path.endsWith('/') ? root.path : `${root.path}/`;
  if (other.scheme !== root.scheme || other.authority !== root.authority || !other.path.startsWith(base))
    return undefined;
  return other.path.slice(base.length);
}

/** Which of some roots lie below another one, as paths in it. */
export function rootsBelow(root: string, roots: readonly string[]): string[] {
  const paths = roots.map((other) => pathBelow(URI.parse(root), other)?.replace(/\/$/, ''));
  return paths.flatMap((path) => (path === undefined || path === '' ? [] : [path]));
}
