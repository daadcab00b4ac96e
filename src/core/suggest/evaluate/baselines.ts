import type { EventTexts } from '../event-texts.ts';
import type { ReadPage } from '../page-text.ts';
import { termsOf } from '../text-index.ts';

/** The simplest answer to 'who?': the actors of a page in the order in which title, summary and line name them. */
export function firstNamed({ title, summary, content, lines }: ReadPage, line: number): string[] {
  const texts = [...(lines[line] === undefined ? [] : [lines[line]]), title, summary, content];
  return [...new Set(texts.flatMap(({ namings }) => namings.map(({ actor }) => actor.key)))];
}

/** The simplest answer to 'which event?': all events by TF-IDF cosine to the whole rationale; ids, closest first. */
export function tfIdf({ events, index }: EventTexts, rationale: string, own: ReadonlySet<number>): string[] {
  const { terms, weights } = termsOf([{ field: 'body', text: rationale }]);
  const scores = new Map<number, number>();
  const idf = (term: number) => Math.log((index.size + 1) / (index.postings(term).length + 0.5));
  for (const [at, term] of terms.entries()) {
    for (const number of index.postings(term)) {
      if (own.has(number)) continue;
      const { terms: there, weights: strengths } = index.document(number);
      const weight = (strengths[there.indexOf(term)] ?? 0) * (weights[at] ?? 0) * idf(term) ** 2;
      scores.set(number, (scores.get(number) ?? 0) + weight);
    }
  }
  const length = (number: number) => {
    const { terms: there, weights: strengths } = index.document(number);
    return Math.hypot(...Array.from(there, (term, at) => (strengths[at] ?? 0) * idf(term)));
  };
  return [...scores]
    .map(([number, score]) => ({ number, score: score / (length(number) || 1) }))
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .map(({ number }) => events[number]?.id ?? '');
}
