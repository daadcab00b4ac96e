import { arrivedWhen, type NewEventSide } from '../corpus/mention-meanings.ts';
import { changeAnnotation } from './change-annotation.ts';
import {
  lineWith,
  rationaleChanged,
  standsOn,
  type CodedArticle,
  type Coder,
  type CodingStep,
  type SeenWords,
} from './context.ts';

/** Says which event a rationale line calls new; null takes back what was said. The line must be linked already. */
export function sayNewEvent(
  article: CodedArticle,
  { at, words, newEvent }: SeenWords & { readonly newEvent: NewEventSide | null },
  coder: Coder,
): CodingStep {
  const { facts } = article;
  const line = lineWith(facts.article.related.items, words, at);
  if (line === undefined) return rationaleChanged;
  const placed = facts.rationales.find((record) => standsOn({ ...line, isLine: true }, record));
  if (placed === undefined) return { ok: false, reason: 'Say first which event this rationale means.' };
  const arrived = newEvent === null ? undefined : arrivedWhen(newEvent);
  return changeAnnotation(article, { sidecar: placed.sidecar.path, id: placed.record.id }, { arrived }, coder);
}
