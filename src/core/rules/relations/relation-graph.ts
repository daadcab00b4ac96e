import type { EventEntry } from '../../corpus/event-entries.ts';
import { endKey, type RelationEnd, type RelationEntry } from '../../corpus/relation-entries.ts';
import { timeConstraints, type TimeConstraint } from '../../relations/time-constraints.ts';
import type { RelationType } from '../../relations/types.ts';

/** An event, or what else is at the end of relations. */
export interface GraphNode {
  /** Grows from node to node. */
  readonly id: number;
  readonly links: Set<GraphLink>;
  /** Those of the links that make one event of two, and those that make parts of wholes. */
  readonly sameAs: Set<GraphLink>;
  readonly parts: Set<GraphLink>;
  /** The links to each node of a higher number. */
  readonly pairs: Map<GraphNode, Set<GraphLink>>;
}

/** A relation between two nodes. */
export interface GraphLink {
  readonly entry: RelationEntry;
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** What it says of time; nothing where it is possible only. */
  readonly constraints: readonly TimeConstraint[];
}

/** The relations of a corpus by what they join. A relation of which an end is not known is not among them. */
export interface RelationGraph {
  add(entry: RelationEntry): GraphLink | undefined;
  remove(link: GraphLink): void;
  /** The node of an event; undefined where it is at no end. */
  nodeOf(event: EventEntry): GraphNode | undefined;
}

const nothing: readonly TimeConstraint[] = [];

/** Makes an empty graph. */
export function relationGraph(types: ReadonlyMap<string, RelationType>): RelationGraph {
  const nodes = new Map<EventEntry | string, GraphNode>();
  const names = new Map<GraphNode, EventEntry | string>();
  const constraints = new Map([...types].map(([id, type]) => [id, timeConstraints(type)]));
  let nodeCount = 0;
  const nodeFor = (end: RelationEnd): GraphNode => {
    const name = end.kind === 'event' ? end.event : endKey(end);
    const known = nodes.get(name);
    if (known !== undefined) return known;
    const id = nodeCount++;
    const node: GraphNode = { id, links: new Set(), sameAs: new Set(), parts: new Set(), pairs: new Map() };
    nodes.set(name, node);
    names.set(node, name);
    return node;
  };
  const leave = (node: GraphNode, link: GraphLink) => {
    for (const links of [node.links, node.sameAs, node.parts]) links.delete(link);
    const name = names.get(node);
    if (node.links.size > 0 || name === undefined) return;
    nodes.delete(name);
    names.delete(node);
  };
  return {
    nodeOf: (event) => nodes.get(event),
    add: (entry) => {
      const { type, modality, ends } = entry;
      if (type === null || ends.from === null || ends.to === null) return undefined;
      const said = modality === null ? (constraints.get(type) ?? nothing) : nothing;
      const link = { entry, from: nodeFor(ends.from), to: nodeFor(ends.to), constraints: said };
      for (const node of [link.from, link.to]) {
        node.links.add(link);
        if (type === 'same-as') node.sameAs.add(link);
        if (type === 'part-of') node.parts.add(link);
      }
      const [low, high] = inOrder(link);
      low.pairs.set(high, (low.pairs.get(high) ?? new Set()).add(link));
      return link;
    },
    remove: (link) => {
      const [low, high] = inOrder(link);
      const pair = low.pairs.get(high);
      pair?.delete(link);
      if (pair?.size === 0) low.pairs.delete(high);
      leave(link.from, link);
      leave(link.to, link);
    },
  };
}

function inOrder({ from, to }: GraphLink): [GraphNode, GraphNode] {
  return from.id < to.id ? [from, to] : [to, from];
}

/** The links between the same two nodes as a link, itself among them. */
export function besides(link: GraphLink): Iterable<GraphLink> {
  const [low, high] = inOrder(link);
  return low.pairs.get(high) ?? [];
}
