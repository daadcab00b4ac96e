import type { CorpusFiles } from '../../core/corpus/files.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { Placed, PlacedAnchor } from '../../core/corpus/placed.ts';
import type { ResponseRecord } from '../../core/sidecar/schema.ts';
import type { Range } from '../../core/text/range.ts';
import { toLabel } from '../convert.ts';
import type { AnnotationName, Target, TreeNode } from '../protocol.ts';

/** A corpus as the views show it. */
export interface TreeCorpus {
  /** Distinguishes nodes of several corpora. */
  readonly root: string;
  readonly name: string;
  readonly index: CorpusIndex;
  readonly files: Pick<CorpusFiles, 'orphans'>;
  uriOf(path: string): string;
}

/** A node before it hangs in its tree: its id is a path below the corpus. */
export interface LooseNode extends Omit<TreeNode, 'parent' | 'annotation'> {
  readonly annotation?: AnnotationName;
}

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
    description: toLabel([record.type, wordsBadge(anchor), record.quote].filter(Boolean).join(' · ')),
    tooltip: toLabel(record.quote, 600),
    icon: 'megaphone',
    kind: 'response',
    hasChildren: false,
    // Lost words lead to the top of the article, where a lens tells of them.
    target: targetOf(corpus, path, anchor?.range ?? { at: 0, end: 0 }),
    annotation: { uri: corpus.uriOf(path), sidecar: sidecar.path, id: record.id },
  };
}

/** What has to be said of an annotation's words before anybody relies on them; null where they stand as annotated. */
export function wordsBadge(anchor: PlacedAnchor | null): string | null {
  if (anchor === null || ['exact', 'moved', 'assumed'].includes(anchor.state)) return null;
  return anchor.state === 'changed' ? 'words changed' : 'words lost';
}

/** Some words of an article as the target of a node. */
export function targetOf(corpus: TreeCorpus, path: string, { at, end }: Range): Target {
  return { uri: corpus.uriOf(path), at, end };
}
