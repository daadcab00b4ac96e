import { codePointMap } from '../text/code-points.ts';
import type { Problem } from '../text/range.ts';
import { rangeAt, yamlTree, type NodeRange } from '../yaml/tree.ts';
import { registerLines } from './lines.ts';

/** Something to say of what stands at a path (keys and list positions) of a YAML file. */
export interface Note {
  readonly code: string;
  /** One sentence. */
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/**
 * Notes with the ranges of what they speak of, in code points of the file, in the order of the file. Of a register
 * with one entry a line only the lines in question are parsed.
 */
export function placed(yaml: string, notes: readonly Note[], section = ''): Problem[] {
  if (notes.length === 0) return [];
  const rangeOf = rangeFinder(yaml, section);
  const map = codePointMap(yaml);
  return notes
    .map(({ code, message, path }) => {
      const { start, end } = rangeOf(path);
      return { code, message, at: map.toCodePoint(start), end: map.toCodePoint(end) };
    })
    .sort((a, b) => a.at - b.at);
}

function rangeFinder(yaml: string, section: string): (path: Note['path']) => NodeRange {
  const lines = section === '' ? undefined : registerLines(yaml, section);
  if (lines === undefined) {
    const tree = yamlTree(yaml);
    return (path) => rangeAt(tree, path);
  }
  const head = `${section}:\n`;
  return ([, index, ...rest]) => {
    const line = typeof index === 'number' ? lines.entries[index] : undefined;
    if (line === undefined) return { start: 0, end: 0 };
    const { start, end } = rangeAt(yamlTree(head + yaml.slice(line.start, line.end)), [section, 0, ...rest]);
    return { start: line.start + start - head.length, end: line.start + end - head.length };
  };
}
