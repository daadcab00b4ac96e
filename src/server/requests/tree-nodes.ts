import type { CorpusFiles } from '../../core/corpus/files.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import { isDoubtful, rangeNow, type Placed, type PlacedAnchor } from '../../core/corpus/placed.ts';
import type { ActorSearch } from '../../core/registers/search.ts';
import type { ResponseRecord } from '../../core/sidecar/schema.ts';
import { toLabel } from '../convert.ts';
import type { CorpusView } from '../corpus.ts';
import type { AnnotationName, Target, TreeNode } from '../protocol.ts';
import { kindOfAct } from './annotation-labels.ts';
import { targetOf } from './places.ts';

/** A corpus as the views show it. */
export interface TreeCorpus extends Pick<CorpusView, 'settings' | 'ledgerRules' | 'annotator' | 'contradicted'> {
  /** Distinguishes nodes of several corpora. */
  readonly root: string;
  readonly name: string;
  readonly index: CorpusIndex;
  readonly search: ActorSearch;
  readonly files: Pick<CorpusFiles, 'orphans'>;
  uriOf(path: string): string;
  /** An article's text as it is now. */
  articleText(path: string): Promise<string>;
  /** The text that an event page had when its title and summary had this digest; undefined where nobody knows. */
  earlierPage(path: string, digest: string): Promise<string | undefined>;
}

/** A node before it hangs in its tree; what most nodes lack may be left out. */
export interface LooseNode extends Pick<TreeNode, 'label' | 'icon' | 'kind'> {
  readonly description?: string | null;
  readonly spoken?: string | null;
  readonly hasChildren?: boolean;
  readonly target?: Target | null;
  readonly annotation?: AnnotationName;
  /** Its texts in full, made when a person asks for them. */
  tooltip?(): string;
}

/** The children of a node, each made only when its page is shown. */
export interface Children {
  readonly count: number;
  /** Tells a child from those beside it. */
  keyAt(index: number): string;
  nodeAt(index: number): LooseNode;
}

/** Children that stand for some items. */
export function childrenOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  nodeOf: (item: T) => LooseNode,
): Children {
  const itemAt = (index: number): T => {
    const item = items[index];
    if (item === undefined) throw new RangeError(`There is no child ${index}.`);
    return item;
  };
  return {
    count: items.length,
    keyAt: (index) => keyOf(itemAt(index)),
    nodeAt: (index) => nodeOf(itemAt(index)),
  };
}

/** A single child. */
export function childOf(key: string, node: LooseNode): Children {
  return childrenOf(
    [node],
    () => key,
    () => node,
  );
}

/** The children of several kinds that one node has, in their order. */
export function joined(...parts: readonly Children[]): Children {
  const at = <T>(index: number, ask: (part: Children, index: number) => T): T => {
    let rest = index;
    for (const part of parts) {
      if (rest < part.count) return ask(part, rest);
      rest -= part.count;
    }
    throw new RangeError(`There is no child ${index}.`);
  };
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    keyAt: (index) => at(index, (part, own) => part.keyAt(own)),
    nodeAt: (index) => at(index, (part, own) => part.nodeAt(own)),
  };
}

export const noChildren: Children = joined();

/** The node of some others under a name, with how many there are: of `noun` where there is one, else of its plural. */
export function groupNode(
  label: string,
  count: number,
  noun: readonly [one: string, many: string],
  icon: string,
): LooseNode {
  const spoken = toLabel(`${label}, ${count} ${count === 1 ? noun[0] : noun[1]}`);
  return { label: toLabel(label), description: String(count), spoken, icon, kind: 'group', hasChildren: true };
}

/** The key of an annotation among others: ids are unique in one sidecar only. */
export function recordKey(sidecar: string, id: string): string {
  return `${sidecar} ${id}`;
}

/** The node of one act, below an event or an actor; `label` says what is not said above it. */
export function actNode(
  corpus: TreeCorpus,
  path: string,
  { record, sidecar, anchor }: Placed<ResponseRecord>,
  label: string,
): LooseNode {
  return {
    label: toLabel(label),
    description: toLabel([...kindOfAct(record), wordsBadge(anchor), record.quote].filter(Boolean).join(' · ')),
    tooltip: () => toLabel(record.quote, 600),
    icon: 'megaphone',
    kind: 'response',
    // Lost words lead to the top of the article, where a lens tells of them.
    target: targetOf(corpus, path, rangeNow(anchor) ?? { at: 0, end: 0 }),
    annotation: { uri: corpus.uriOf(path), sidecar: sidecar.path, id: record.id },
  };
}

/** What has to be said of an annotation's words before anybody relies on them; null where they stand as annotated. */
export function wordsBadge(anchor: PlacedAnchor | null): string | null {
  if (anchor === null || !isDoubtful(anchor)) return null;
  return anchor.state === 'changed' ? 'words changed' : 'words lost';
}

/** Lines of a tooltip, each a label; empty ones are left out. */
export function tooltipOf(...lines: readonly (string | null | undefined)[]): string {
  return lines.flatMap((line) => (line == null || line === '' ? [] : [toLabel(line, 600)])).join('\n');
}
