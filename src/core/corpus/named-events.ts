import { none } from '../text/lists.ts';
import type { IndexedArticle } from './facts.ts';

/** Words at the ends of relations that are no ids. */
const words = new Set(['this', 'other', 'outside']);

/** All ids of events, or at ends of relations of responses, that the records of an article name; each once. */
export function namedEvents(facts: IndexedArticle): readonly string[] {
  const { mentions, responses, rationales, relations } = facts;
  if (facts.sidecars.length === 0) return none;
  const named = new Set<string>();
  const add = (id: string | undefined) => {
    if (id !== undefined && !words.has(id)) named.add(id);
  };
  for (const { record } of mentions) add(record.event);
  for (const { record } of responses) {
    add(record.event);
    add(record.about);
  }
  for (const { record } of rationales) {
    add(record.other);
    for (const ids of Object.values(record.numbers ?? {})) for (const id of [ids].flat()) add(id);
    for (const { from, to } of record.relations ?? []) {
      add(from);
      add(to);
    }
  }
  for (const { record } of relations) {
    add(record.from);
    add(record.to);
  }
  return named.size === 0 ? none : [...named];
}
