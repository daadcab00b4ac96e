import type { EventEntry } from '../../corpus/event-entries.ts';
import type { LayerVerdict } from '../../corpus/facts.ts';
import type { CorpusIndex } from '../../corpus/index.ts';
import type { RelationEntry } from '../../corpus/relation-entries.ts';
import type { RelationType } from '../../relations/types.ts';
import { none, sameList } from '../../text/lists.ts';
import { besides, relationGraph, type GraphLink, type GraphNode } from './relation-graph.ts';
import { isSame, nothingTold, toldBy, type Told } from './told-events.ts';
import { brokenAmong, brokenAround } from './time-loops.ts';

/**
 * Relations that can contradict each other, and no more than that: those that join the same two events, those at events
 * that are told to be one, parts and wholes that hang together, and what lies in one contradiction in time. In path order.
 */
export interface Knot {
  readonly relations: readonly RelationEntry[];
}

/** The knots of a corpus, kept up to date article by article. */
export interface Knots {
  /** Takes an article's relations, and what its records say of events, as they are in the index now. */
  take(path: string): void;
  /** Ties what belongs together since; gives the knots that are no more, and those to look at anew. */
  tie(): Generator<void, { readonly gone: ReadonlySet<Knot>; readonly changed: ReadonlySet<Knot> }>;
}

/**
 * Makes the table of an index; nothing is in it before articles are taken. `readWithActs` are the types of relations that are
 * looked at together with the acts of their ends.
 */
export function relationKnots(
  index: CorpusIndex,
  types: ReadonlyMap<string, RelationType>,
  readWithActs: ReadonlySet<string>,
): Knots {
  const graph = relationGraph(types);
  const byPath = new Map<string, readonly GraphLink[]>();
  const toldIn = new Map<string, Told>();
  /** The verdicts of articles that have any: a relation that was rejected is none. */
  const verdictsIn = new Map<string, readonly LayerVerdict[]>();
  const knotOf = new Map<GraphLink, LinkKnot>();
  const brokenWith = new Map<GraphLink, ReadonlySet<GraphLink>>();
  const added = new Set<GraphLink>();
  const loose = new Set<GraphLink>();
  /** What is left of contradictions of which a link is gone. */
  const torn = new Set<GraphLink>();
  let gone = new Set<Knot>();
  let changed = new Set<Knot>();

  const untie = (link: GraphLink) => {
    const knot = knotOf.get(link);
    if (knot === undefined) return;
    gone.add(knot);
    changed.delete(knot);
    for (const each of knot.links) {
      knotOf.delete(each);
      loose.add(each);
    }
  };
  const remove = (link: GraphLink) => {
    untie(link);
    for (const each of brokenWith.get(link) ?? none) {
      brokenWith.delete(each);
      torn.add(each);
    }
    for (const links of [added, loose, torn]) links.delete(link);
    graph.remove(link);
  };
  /** Takes an article's verdicts, and says whether they are others than before. */
  const takeVerdicts = (path: string): boolean => {
    const [before, now] = [verdictsIn.get(path) ?? none, index.articles.get(path)?.verdicts ?? none];
    if (now.length > 0) verdictsIn.set(path, now);
    else verdictsIn.delete(path);
    return !sameList(before, now);
  };
  /** True where an article's links are those of its relations as they are now. */
  const isTaken = (path: string): boolean => {
    const [links, entries] = [byPath.get(path) ?? none, index.relationsIn(path)];
    return links.length === entries.length && links.every(({ entry }, place) => entry === entries[place]);
  };
  const takeLinks = (path: string) => {
    for (const link of byPath.get(path) ?? none) remove(link);
    const links = index.relationsIn(path).flatMap((entry) => graph.add(entry) ?? none);
    if (links.length > 0) byPath.set(path, links);
    else byPath.delete(path);
    for (const link of links) {
      added.add(link);
      loose.add(link);
    }
  };
  const lookAgain = (events: readonly EventEntry[], isMeant: (link: GraphLink) => boolean) => {
    for (const event of events) {
      for (const link of graph.nodeOf(event)?.links ?? none) {
        const knot = isMeant(link) ? knotOf.get(link) : undefined;
        if (knot !== undefined) changed.add(knot);
      }
    }
  };
  const isReadWithActs = ({ entry: { type } }: GraphLink) => type !== null && readWithActs.has(type);
  const takeBroken = (sets: readonly (readonly GraphLink[])[]) => {
    for (const links of sets) {
      const set = new Set(links);
      for (const link of links) {
        brokenWith.set(link, set);
        untie(link);
      }
    }
  };
  return {
    take: (path) => {
      const before = toldIn.get(path) ?? nothingTold;
      const now = toldBy(path, index);
      const isJudgedAnew = takeVerdicts(path);
      if (isJudgedAnew || !isTaken(path)) takeLinks(path);
      if (now.events.length > 0) toldIn.set(path, now);
      else toldIn.delete(path);
      const isAsBefore = isSame(before, now);
      if (isAsBefore && before.acts === now.acts) return;
      const isMeant = isAsBefore ? isReadWithActs : () => true;
      for (const { events } of [before, now]) lookAgain(events, isMeant);
    },
    tie: function* () {
      takeBroken(yield* brokenAmong([...torn]));
      torn.clear();
      const isMuch = added.size > mostSearched;
      takeBroken(yield* isMuch ? brokenAmong([...byPath.values()].flat()) : brokenAround(added));
      added.clear();
      let tied = 0;
      for (const link of loose) {
        if (++tied % linksAtATime === 0) yield;
        const links = gather(link, brokenWith);
        for (const each of links) untie(each);
        const knot = { links, relations: links.map(({ entry }) => entry).sort(byPlace) };
        for (const each of links) {
          knotOf.set(each, knot);
          loose.delete(each);
        }
        changed.add(knot);
      }
      const round = { gone, changed };
      [gone, changed] = [new Set(), new Set()];
      return round;
    },
  };
}

/** For how many new links loops are searched one by one; for more, all links are gone through at once. */
const mostSearched = 100;

/** How many links are tied before somebody else may have a turn. */
const linksAtATime = 50;

interface LinkKnot extends Knot {
  readonly links: readonly GraphLink[];
}

/** All links that are in one knot with a link. */
function gather(first: GraphLink, brokenWith: ReadonlyMap<GraphLink, ReadonlySet<GraphLink>>): GraphLink[] {
  const members = new Set([first]);
  const seen = new Set<Iterable<GraphLink>>();
  const addAll = (links: Iterable<GraphLink>) => {
    if (seen.has(links)) return;
    seen.add(links);
    for (const link of links) members.add(link);
  };
  // Grows while it is gone through.
  for (const link of members) {
    addAll(besides(link));
    addAll(brokenWith.get(link) ?? none);
    for (const node of [link.from, link.to]) addAll(tiedAt(node, link));
  }
  return [...members];
}

/** The links at a node that a link is tied to there: all where it, or one of them, makes one event of two. */
function tiedAt(node: GraphNode, { entry }: GraphLink): Iterable<GraphLink> {
  if (node.sameAs.size > 0) return node.links;
  return entry.type === 'part-of' ? node.parts : none;
}

function byPlace(a: RelationEntry, b: RelationEntry): number {
  return a.path === b.path ? a.order - b.order : a.path < b.path ? -1 : 1;
}
