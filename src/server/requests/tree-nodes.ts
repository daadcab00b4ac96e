import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { Placed } from '../../core/corpus/facts.ts';
import type { ResponseRecord } from '../../core/sidecar/schema.ts';
import type { Range } from '../../core/text/range.ts';
import { toLabel } from '../convert.ts';
import type { Target, TreeNode } from '../protocol.ts';

/** A corpus as the views show it. */
export interface TreeCorpus {
  /** Distinguishes nodes of several corpora. */
  readonly root: string;
  readonly name: string;
  readonly index: CorpusIndex;
  uriOf(path: string): string;
}

/** A node before it hangs in its tree: its id is a path below the corpus. */
export type LooseNode = Omit<TreeNode, 'parent'>;

/** The node of one act, below an event or an actor; `label` says what is not said above it. */
export function actNode(
  corpus: TreeCorpus,
  path: string,
  { record, sidecar, anchor }: Placed<ResponseRecord>,
  parent: string,
  label: string,
): LooseNode {
  return {
    id: `${parent}/act/${sidecar.path}/${record.id}`,
    label: toLabel(label),
    description: toLabel([record.type, record.quote].filter(Boolean).join(' · ')),
    tooltip: toLabel(record.quote, 600),
    icon: 'megaphone',
    kind: 'response',
    hasChildren: false,
    target: anchor?.range ? targetOf(corpus, path, anchor.range) : null,
  };
}

/** Some words of an article as the target of a node. */
export function targetOf(corpus: TreeCorpus, path: string, { at, end }: Range): Target {
  return { uri: corpus.uriOf(path), at, end };
}
