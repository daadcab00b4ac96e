import { lexicon, conceptOf } from './lexicon/classes.ts';
import { once } from '../once.ts';
import type { QueryItem } from './target-query.ts';
import { fields, indexIn, termOf, type DocumentTerms } from './text-index.ts';

/** The words of one event, for looking up. */
export interface DocumentView {
  /** How prominently a term stands in the event's own text, from 0 to about 1.2; words of its rationales count little. */
  strength(term: number): number;
  /** How much a term weighs in all of the event's words, its rationales among them, from 0 to 1. */
  weight(term: number): number;
  /** The same for all terms that tell a type of act. */
  conceptStrength(concept: string): number;
  /** True where a term stands in its rationales, but not in its own text. */
  onlyInRationales(term: number): boolean;
}

const concepts = once(() => {
  const { verbs, nouns } = lexicon();
  const table = new Map<number, string>();
  for (const stem of [...verbs.keys(), ...nouns.keys()]) {
    const concept = conceptOf(stem);
    if (concept !== undefined) table.set(termOf(stem), concept);
  }
  return table;
});

/** Opens the terms of a document for looking up. */
export function documentView({ terms, fields: places, weights }: DocumentTerms): DocumentView {
  const placeOf = (term: number) => places[indexIn(terms, term)] ?? 0;
  const byConcept = once(() => {
    const strengths = new Map<string, number>();
    for (const [index, term] of terms.entries()) {
      const concept = concepts().get(term);
      if (concept === undefined) continue;
      strengths.set(concept, Math.max(strengths.get(concept) ?? 0, strengthOf(places[index] ?? 0)));
    }
    return strengths;
  });
  return {
    strength: (term) => strengthOf(placeOf(term)),
    weight: (term) => (weights[indexIn(terms, term)] ?? 0) / 255,
    conceptStrength: (concept) => byConcept().get(concept) ?? 0,
    onlyInRationales: (term) => placeOf(term) === fields.rationales,
  };
}

/** How prominent words are that stand in these fields, from 0 to about 1.2; in rationales alone, little. */
export function strengthOf(place: number): number {
  if (place === 0) return 0;
  if ((place & fields.title) !== 0) return (place & fields.summary) !== 0 ? 1.15 : 1;
  if ((place & fields.summary) !== 0) return 0.85;
  if ((place & (fields.body | fields.responses)) !== 0) return 0.65;
  return 0.2;
}

/** From here on a term stands in an event's own text; below, in its rationales alone. */
export const ownStrength = 0.2;

/** True where a term stands in an event's own text. */
export function isOwn(view: DocumentView, term: number): boolean {
  return view.strength(term) > ownStrength;
}

/** What a word of like meaning, and one for the same type of act, counts beside the very word. */
export const [likeWord, sameAct] = [0.55, 0.3];

/** How well an event has what an item says, and whether it has the very words in its own text. */
export interface Match {
  readonly value: number;
  readonly verbatim: boolean;
}

/** How well an event has what an item says: by its words, else by another word for the same type of act. */
export function matchOf(item: QueryItem, view: DocumentView): Match {
  let best = 0;
  for (const wording of item.wordings) {
    let least = wording.length === 0 ? 0 : Infinity;
    for (const term of wording) least = Math.min(least, view.strength(term));
    if (least > best) best = least;
  }
  if (best > ownStrength) return { value: best, verbatim: true };
  let alike = 0;
  for (const term of item.alike) alike = Math.max(alike, view.strength(term));
  const concept = item.concept === undefined ? 0 : view.conceptStrength(item.concept);
  return { value: Math.max(best, likeWord * alike, sameAct * concept), verbatim: false };
}
