import type { TimeLink } from '../../../src/core/relations/point-graph.ts';
import { timeConstraints } from '../../../src/core/relations/time-constraints.ts';

/**
 * What the TimeML links of CAT files say of time, read leniently (RULES "How the contradiction rules are computed"): an
 * event may be an instant, an inclusion may share ends. MEASURE says nothing of order.
 */
const meanings: Readonly<Record<string, readonly string[]>> = {
  BEFORE: ['S.end<T.start'],
  AFTER: ['T.end<S.start'],
  IBEFORE: ['S.end=T.start'],
  IAFTER: ['T.end=S.start'],
  INCLUDES: ['S.start<=T.start', 'T.end<=S.end'],
  IS_INCLUDED: ['T.start<=S.start', 'S.end<=T.end'],
  DURING: ['T.start<=S.start', 'S.end<=T.end'],
  SIMULTANEOUS: ['S.start=T.start', 'S.end=T.end'],
  IDENTITY: ['S.start=T.start', 'S.end=T.end'],
  BEGINS: ['S.start=T.start', 'S.end<=T.end'],
  BEGUN_BY: ['S.start=T.start', 'T.end<=S.end'],
  ENDS: ['S.end=T.end', 'T.start<=S.start'],
  ENDED_BY: ['S.end=T.end', 'S.start<=T.start'],
  MEASURE: [],
};

/** One link of a document: the ids of its ends, and its type. */
export interface CatLink {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

/** The time links of a CAT document; REFERS_TO as IDENTITY of each of its sources with its target. */
export function catLinks(xml: string): { readonly timeLinks: CatLink[]; readonly refersTo: CatLink[] } {
  const timeLinks: CatLink[] = [];
  const refersTo: CatLink[] = [];
  for (const [, tag = '', attributes = '', body = ''] of xml.matchAll(/<(TLINK|REFERS_TO)\b([^>]*)>(.*?)<\/\1>/gs)) {
    const ends = (name: string) =>
      [...body.matchAll(new RegExp(`<${name} m_id="(\\d+)"`, 'g'))].map(([, id = '']) => id);
    const type = /reltype="(\w+)"/.exec(attributes)?.[1] ?? 'IDENTITY';
    for (const from of ends('source'))
      for (const to of ends('target')) (tag === 'TLINK' ? timeLinks : refersTo).push({ from, to, type });
  }
  return { timeLinks, refersTo };
}

/** The links as the closure takes them: ends by number. */
export function asTimeLinks(links: readonly CatLink[]): { readonly eventCount: number; readonly links: TimeLink[] } {
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  const read = links.map(({ from, to, type }) => {
    const temporal = meanings[type];
    if (temporal === undefined) throw new Error(`${type} is no type of time link.`);
    return { from: numberOf(from), to: numberOf(to), constraints: timeConstraints({ temporal }) };
  });
  return { eventCount: numbers.size, links: read };
}
