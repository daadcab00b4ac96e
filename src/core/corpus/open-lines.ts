import { placesIn } from '../article/outline.ts';
import type { IndexedArticle } from './facts.ts';
import { covers } from './placed.ts';

/** The response lines of a page that no record and no noAct covers. */
export function openResponseLines({ article, responses, noActs }: IndexedArticle) {
  return placesIn(article).responses.filter(
    (line) => ![...responses, ...noActs].some((record) => covers(record, line)),
  );
}

/** The rationale lines of a page that no record covers. */
export function openRationaleLines({ article, rationales }: IndexedArticle) {
  return placesIn(article).rationales.filter((line) => !rationales.some((record) => covers(record, line)));
}
