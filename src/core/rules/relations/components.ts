import type { EventEntry } from '../../corpus/event-entries.ts';
import { setTable } from '../../corpus/id-table.ts';
import type { CorpusIndex } from '../../corpus/index.ts';
import { endKey, type RelationEnd, type RelationEntry } from '../../corpus/relation-entries.ts';
import { none } from '../../text/lists.ts';

/** Relations that hang together: by their ends one gets from each of them to each other. In path order. */
export interface RelationComponent {
  readonly relations: readonly RelationEntry[];
}

/** The components of a corpus, kept up to date article by article. */
export interface RelationComponents {
  /** Takes an article's relations, and what its records say of events, as they are in the index now. */
  take(path: string): void;
  /** Joins what hangs together since; gives the components that are no more, and those to look at anew. */
  regroup(): { readonly gone: ReadonlySet<RelationComponent>; readonly changed: ReadonlySet<RelationComponent> };
}

/** What relations have in common where they hang together: an event, or what else an end is. */
type EndIdentity = EventEntry | string;

/** Makes the table of an index; nothing is in it before articles are taken. */
export function relationComponents(index: CorpusIndex): RelationComponents {
  const byPath = new Map<string, readonly RelationEntry[]>();
  /** Events of which an article tells something that the index's entries of them may not show. */
  const toldIn = new Map<string, readonly EventEntry[]>();
  const atEnd = setTable<EndIdentity, RelationEntry>();
  const componentOf = new Map<RelationEntry, RelationComponent>();
  const loose = new Set<RelationEntry>();
  let gone = new Set<RelationComponent>();
  let changed = new Set<RelationComponent>();

  const dissolve = (relation: RelationEntry) => {
    const component = componentOf.get(relation);
    if (component === undefined) return;
    gone.add(component);
    changed.delete(component);
    for (const each of component.relations) {
      componentOf.delete(each);
      loose.add(each);
    }
  };
  const exchange = (path: string, now: readonly RelationEntry[]) => {
    for (const relation of byPath.get(path) ?? none) {
      dissolve(relation);
      loose.delete(relation);
      for (const end of identities(relation)) atEnd.remove(end, relation);
    }
    for (const relation of now) {
      loose.add(relation);
      for (const end of identities(relation)) atEnd.add(end, relation);
    }
    if (now.length > 0) byPath.set(path, now);
    else byPath.delete(path);
  };
  const lookAgain = (events: readonly EventEntry[]) => {
    for (const event of events) {
      for (const relation of atEnd.get(event)) {
        const component = componentOf.get(relation);
        if (component !== undefined) changed.add(component);
      }
    }
  };
  /** All relations that hang together with one of them; components that it meets are no more. */
  const gather = (first: RelationEntry): RelationEntry[] => {
    const members = new Set([first]);
    const seen = new Set<EndIdentity>();
    // Grows while it is gone through.
    for (const member of members) {
      dissolve(member);
      for (const end of identities(member)) {
        if (seen.has(end)) continue;
        seen.add(end);
        for (const each of atEnd.get(end)) members.add(each);
      }
    }
    return [...members].sort(byPlace);
  };
  return {
    take: (path) => {
      lookAgain(toldIn.get(path) ?? none);
      exchange(path, index.relationsIn(path));
      const told = eventsToldIn(path, index);
      if (told.length > 0) toldIn.set(path, told);
      else toldIn.delete(path);
      lookAgain(told);
    },
    regroup: () => {
      for (const relation of loose) {
        const component = { relations: gather(relation) };
        for (const each of component.relations) {
          componentOf.set(each, component);
          loose.delete(each);
        }
        changed.add(component);
      }
      const round = { gone, changed };
      [gone, changed] = [new Set(), new Set()];
      return round;
    },
  };
}

/** The events that an article tells, and those that its responses belong to. */
function eventsToldIn(path: string, { articles, event, eventsIn }: CorpusIndex): readonly EventEntry[] {
  const responses = articles.get(path)?.responses ?? none;
  const own = eventsIn(path);
  if (responses.length === 0) return own;
  const meant = responses.flatMap(({ record }) => (record.event === undefined ? [] : (event(record.event) ?? [])));
  return meant.length === 0 ? own : [...new Set([...own, ...meant])];
}

function identities({ ends: { from, to } }: RelationEntry): EndIdentity[] {
  const [one, other] = [identity(from), identity(to)];
  return [one, other === one ? null : other].filter((each) => each !== null);
}

function identity(end: RelationEnd | null): EndIdentity | null {
  if (end === null) return null;
  return end.kind === 'event' ? end.event : endKey(end);
}

function byPlace(a: RelationEntry, b: RelationEntry): number {
  return a.path === b.path ? a.order - b.order : a.path < b.path ? -1 : 1;
}
