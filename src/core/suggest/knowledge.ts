import type { EventEntry } from '../corpus/event-entries.ts';
import type { ArticleFacts } from '../corpus/facts.ts';
import type { Actor } from '../registers/actors.ts';
import type { ResponseRecord } from '../sidecar/schema.ts';
import { eventTexts, type EventText, type EventTexts } from './event-texts.ts';
import { experienceOf, learnedNames, noExperience, type Experience } from './experience.ts';
import { nameTable, type NameTable } from './name-table.ts';
import { pageTextOf, type PageText } from './page-text.ts';
import type { FieldText } from './text-index.ts';
import { codePointMap } from '../text/code-points.ts';

/** An article with its text and with the events that it tells, the page's own first. */
export interface SuggestArticle {
  readonly facts: ArticleFacts;
  readonly text: string;
  readonly events: readonly EventEntry[];
}

/** What suggestions are made from. Plain data and functions over it; it is made anew where the corpus changes. */
export interface Knowledge {
  readonly names: NameTable;
  readonly events: EventTexts;
  readonly experience: Experience;
}

/** What a corpus teaches. */
export interface Teaching {
  readonly actors: readonly Actor[];
  readonly articles: Iterable<SuggestArticle>;
  /** The events of events.yaml. */
  readonly registered: readonly EventEntry[];
  /** False where decisions are to be hidden, as in an evaluation. */
  readonly decisions: boolean;
}

/** Gathers what suggestions are made from. */
export function knowledgeOf({ actors, articles, registered, decisions }: Teaching): Knowledge {
  const responses: ResponseRecord[] = [];
  const labelled: { label: string; actors: readonly string[] }[] = [];
  const texts = function* (): Generator<EventText, void> {
    for (const article of articles) {
      if (decisions) teach(article.facts, responses, labelled);
      yield* textsOf(article);
    }
    for (const event of registered) yield { ...knownEvent(event), texts: [{ field: 'title', text: event.title }] };
  };
  const events = eventTexts(texts());
  const names = nameTable(actors, learnedNames(labelled));
  return { names, events, experience: decisions ? experienceOf(responses, names) : noExperience };
}

function teach(
  { responses, article }: ArticleFacts,
  into: ResponseRecord[],
  labelled: { label: string; actors: readonly string[] }[],
): void {
  for (const { record, anchor } of responses) {
    if (record.origin === 'suggestion') continue;
    into.push(record);
    const line = article.responses.find(({ at }) => at === anchor?.range?.at);
    if (line?.actorLabel != null && record.actors !== undefined)
      labelled.push({ label: line.actorLabel, actors: record.actors });
  }
}

function knownEvent({ id, title, date, path, kind, page }: EventEntry) {
  return { id, title, date, path, kind, page };
}

/** The events of an article with their texts. Pages without a date of their own take that which the text gives. */
export function textsOf({ facts, text, events }: SuggestArticle): EventText[] {
  const { article } = facts;
  const page = article.kind === 'event-page' ? pageFields(pageTextOf(article, text)) : [];
  return events.map((event) => {
    const date = event.date ?? article.date;
    if (event.page) return { ...knownEvent(event), date, texts: page };
    const around = event.place === null ? '' : paragraphAt(text, event.place.range.at);
    const texts: FieldText[] = [
      { field: 'title', text: event.title },
      { field: 'summary', text: article.title ?? '' },
      { field: 'body', text: around },
    ];
    return { ...knownEvent(event), texts };
  });
}

/** The texts of a page by the part that they stand in. */
export function pageFields(page: PageText): FieldText[] {
  return [
    { field: 'title', text: page.title },
    { field: 'summary', text: page.summary },
    { field: 'body', text: page.content },
    ...page.responses.map(({ quote }) => ({ field: 'responses' as const, text: quote })),
    ...page.rationales.map(({ quote }) => ({ field: 'rationales' as const, text: quote })),
  ];
}

function paragraphAt(text: string, at: number): string {
  const offset = codePointMap(text).toUtf16(at);
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset) + 1, end < 0 ? text.length : end);
}
