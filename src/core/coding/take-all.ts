import type { CorpusIndex } from '../corpus/index.ts';
import type { CodedArticle, Coder, CodingStep } from './context.ts';
import { linkEvent, type RationaleCoding } from './link-event.ts';
import { markNoAct, type NoActCoding } from './mark-no-act.ts';
import { meantEvent, newEventId } from './pin-event.ts';
import { tagResponse, type ResponseCoding } from './tag-response.ts';

/** Decisions on several lines of one article. */
export interface PageCoding {
  readonly acts: readonly ResponseCoding[];
  readonly noActs: readonly NoActCoding[];
  readonly links: readonly RationaleCoding[];
}

/** Carries out decisions on several lines in one step: all of them or none. */
export function takeAll(
  article: CodedArticle,
  { acts, noActs, links }: PageCoding,
  coder: Coder,
  index: CorpusIndex,
  textOf: (path: string) => string | undefined,
): CodingStep {
  if (pinsOneIdTwice(links, index))
    return { ok: false, reason: 'Two of these events have the same title. Link one of them by itself first.' };
  const steps = [
    ...acts.map((coding) => tagResponse(article, coding, coder)),
    ...noActs.map((coding) => markNoAct(article, coding, coder, index)),
    ...links.map((coding) => linkEvent(article, coding, coder, index, textOf)),
  ];
  const refused = steps.find((step) => !step.ok);
  if (refused !== undefined) return refused;
  const notes = steps.flatMap((step) => (step.ok ? (step.note ?? []) : []));
  const changes = steps.flatMap((step) => (step.ok ? step.changes : []));
  return { ok: true, changes, note: notes.length > 0 ? notes.join(' ') : null };
}

/** True where two pages would get the same readable id: each is made from what the corpus has before the step. */
function pinsOneIdTwice(links: readonly RationaleCoding[], index: CorpusIndex): boolean {
  const pages = new Map<string, string>();
  return links.some(({ other }) => {
    const event = 'event' in other ? meantEvent(other, index) : undefined;
    if (event === undefined || event.pinned || event.place === null) return false;
    const id = newEventId(event.title, index, event);
    const before = pages.get(id);
    pages.set(id, event.place.path);
    return before !== undefined && before !== event.place.path;
  });
}
