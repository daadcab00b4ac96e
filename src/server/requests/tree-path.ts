/** One step from a node to a child: what kind of node it is, and what tells it from the others of that kind. */
export interface TreeStep {
  readonly kind: string;
  readonly key: string;
  /** The step as it stands in the ids of nodes. */
  readonly text: string;
}

/** The way from a corpus to a node; empty for the corpus. */
export type TreePath = readonly TreeStep[];

/** Makes a step. Ids and paths out of a corpus may hold whatever separates steps, so that is written otherwise. */
export function step(kind: string, key: string): TreeStep {
  const plain = key.replace(/[%/]/g, (sign) => (sign === '/' ? '%2F' : '%25'));
  return { kind, key, text: `${kind}:${plain}` };
}

/** The last step of a way; of kind `root` for the corpus. */
export function lastStep(path: TreePath): TreeStep {
  return path.at(-1) ?? { kind: 'root', key: '', text: '' };
}

/** Reads a way out of the id of a node below its corpus. */
export function readPath(text: string): TreePath {
  return text === '' ? [] : text.split('/').map(readStep);
}

function readStep(text: string): TreeStep {
  const colon = text.indexOf(':');
  const key = text.slice(colon + 1).replace(/%2F|%25/g, (sign) => (sign === '%2F' ? '/' : '%'));
  return { kind: text.slice(0, colon), key, text };
}

/** The id of a node below its corpus. */
export function pathText(path: TreePath): string {
  return path.map(({ text }) => text).join('/');
}
