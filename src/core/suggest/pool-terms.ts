import { strengthOf } from './document-view.ts';
import type { DocumentTerms } from './text-index.ts';

/** The terms of some events, looked up in all of them at once. */
export interface PoolTerms {
  /** How many events there are. */
  readonly size: number;
  /** Calls `found` for each event that has a term: with its place, how prominently, and how much the term weighs there. */
  each(term: number, found: (place: number, strength: number, weight: number) => void): void;
  /** How terms stand in the events that belong together, such as those of a name. */
  together(terms: readonly number[]): TermsTogether;
}

/** How terms stand together in each event of a pool, by its place. */
export interface TermsTogether {
  /** How prominent the least prominent of them is; 0 where one is missing. */
  readonly strengths: Float64Array;
  /** How much they weigh on average. */
  readonly weights: Float64Array;
}

/** As many chains as a few thousand terms spread over well; a power of two. */
const chains = 8192;

/**
 * Opens the terms of documents for looking up: a hash table with chains, since to search sixty documents one by one takes
 * most of the time in which a page is read. Strength and weight are those of `documentView`.
 */
export function poolTerms(documents: readonly DocumentTerms[]): PoolTerms {
  const count = documents.reduce((sum, { terms }) => sum + terms.length, 0);
  const heads = new Int32Array(chains).fill(-1);
  const next = new Int32Array(count);
  const entries = {
    terms: new Uint32Array(count),
    places: new Uint16Array(count),
    strengths: new Float64Array(count),
    weights: new Float64Array(count),
  };
  let entry = 0;
  for (const [place, { terms, fields, weights }] of documents.entries()) {
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? 0;
      const chain = chainOf(term);
      next[entry] = heads[chain] ?? -1;
      heads[chain] = entry;
      entries.terms[entry] = term;
      entries.places[entry] = place;
      entries.strengths[entry] = strengthOf(fields[at] ?? 0);
      entries.weights[entry] = (weights[at] ?? 0) / 255;
      entry += 1;
    }
  }
  const each: PoolTerms['each'] = (term, found) => {
    for (let at = heads[chainOf(term)] ?? -1; at >= 0; at = next[at] ?? -1)
      if (entries.terms[at] === term)
        found(entries.places[at] ?? 0, entries.strengths[at] ?? 0, entries.weights[at] ?? 0);
  };
  return { size: documents.length, each, together: (terms) => standingTogether(terms, documents.length, each) };
}

function standingTogether(terms: readonly number[], size: number, each: PoolTerms['each']): TermsTogether {
  const [strengths, weights, counts] = [new Float64Array(size), new Float64Array(size), new Uint8Array(size)];
  for (const term of terms) {
    each(term, (place, strength, weight) => {
      const count = counts[place] ?? 0;
      strengths[place] = count === 0 ? strength : Math.min(strengths[place] ?? 0, strength);
      weights[place] = (weights[place] ?? 0) + weight / terms.length;
      counts[place] = count + 1;
    });
  }
  for (const [place, count] of counts.entries()) if (count < terms.length) strengths[place] = 0;
  return { strengths, weights };
}

/** Terms are hashes already. */
function chainOf(term: number): number {
  return (term ^ (term >>> 15)) & (chains - 1);
}
