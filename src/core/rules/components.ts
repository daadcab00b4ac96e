import { endKey, type RelationEntry } from '../corpus/relation-entries.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import { foundTable } from './found-table.ts';
import type { ComponentRule, CorpusTest, RuleContext } from './rule.ts';

/** Relations that hang together by their ends, in path order. */
type Component = readonly RelationEntry[];

/**
 * A test of the components of a corpus. After a change only the components are gathered and tested anew that a changed
 * article's relations belonged to or belong to.
 */
export function componentTest(rule: ComponentRule, context: RuleContext): CorpusTest {
  const { index } = context;
  const table = foundTable<Component>();
  const componentOf = new Map<string, Component>();
  const relationsOf = new Map<string, readonly RelationEntry[]>();
  const forget = (component: Component, waiting: Set<string>) => {
    table.put(component, []);
    for (const relation of component)
      for (const key of keysOf(relation)) {
        if (componentOf.get(key) === component) componentOf.delete(key);
        waiting.add(key);
      }
  };
  const gather = (key: string): RelationEntry[] => {
    const found = new Set<RelationEntry>();
    const keys = new Set([key]);
    for (const each of keys)
      for (const relation of byEnd.get(each) ?? []) {
        found.add(relation);
        for (const other of keysOf(relation)) keys.add(other);
      }
    return [...found].sort(byPlace);
  };
  const byEnd = new Map<string, Set<RelationEntry>>();
  const exchange = (path: string, waiting: Set<string>) => {
    for (const relation of relationsOf.get(path) ?? [])
      for (const key of keysOf(relation)) {
        const component = componentOf.get(key);
        if (component !== undefined) forget(component, waiting);
        byEnd.get(key)?.delete(relation);
        if (byEnd.get(key)?.size === 0) byEnd.delete(key);
      }
    const now = relationsIn(index, path);
    if (now.length > 0) relationsOf.set(path, now);
    else relationsOf.delete(path);
    for (const relation of now)
      for (const key of keysOf(relation)) {
        byEnd.set(key, (byEnd.get(key) ?? new Set()).add(relation));
        const component = componentOf.get(key);
        if (component !== undefined) forget(component, waiting);
        waiting.add(key);
      }
  };
  return {
    update: function* (touched) {
      if (touched === null) {
        table.clear();
        for (const map of [componentOf, relationsOf, byEnd]) map.clear();
      }
      const waiting = new Set<string>();
      for (const path of touched ?? index.paths) exchange(path, waiting);
      yield;
      for (const key of waiting) {
        if (componentOf.has(key) || !byEnd.has(key)) continue;
        const component = gather(key);
        for (const relation of component) for (const each of keysOf(relation)) componentOf.set(each, component);
        table.put(component, rule.test(component, context));
        yield;
      }
      return table.takeChanged();
    },
    foundOn: table.foundOn,
  };
}

function relationsIn({ relationsIn: of }: CorpusIndex, path: string): readonly RelationEntry[] {
  return of(path);
}

function keysOf({ ends: { from, to } }: RelationEntry): string[] {
  return [from, to].flatMap((end) => (end === null ? [] : [endKey(end)]));
}

/** Path order; the relations of one article stay in the order of its sidecars. */
function byPlace(a: RelationEntry, b: RelationEntry): number {
  return a.path === b.path ? a.order - b.order : a.path < b.path ? -1 : 1;
}
