import type { EventEntry } from '../corpus/event-entries.ts';
import type { ArticleFacts } from '../corpus/facts.ts';
import { atOnce } from '../steps.ts';
import type { Actor } from '../registers/actors.ts';
import type { ResponseRecord } from '../sidecar/schema.ts';
import { eventTextsInSteps, readEvent, type EventText, type EventTexts, type ReadEvent } from './event-texts.ts';
import { experienceInSteps, learnedNames, type Experience } from './experience.ts';
import { nameTable, type NameTable } from './name-table.ts';
import { pageTextOf, type PageText } from './page-text.ts';
import { rememberedTerms, type FieldText, type TermOfWord } from './text-index.ts';
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

/** What one article teaches, without its text. */
export interface Lesson {
  readonly events: readonly ReadEvent[];
  /** The responses that people decided. */
  readonly responses: readonly ResponseRecord[];
  /** Names before lines, and the actors that people gave these. */
  readonly labelled: readonly { readonly label: string; readonly actors: readonly string[] }[];
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
  const hash = rememberedTerms();
  const lessons: Lesson[] = [];
  for (const article of articles) {
    const lesson = lessonOf(article, hash);
    lessons.push(decisions ? lesson : { ...lesson, responses: [], labelled: [] });
  }
  return atOnce(knowledgeInSteps({ actors, lessons, registered }));
}

/** The same from lessons, in small steps: each is well below a millisecond, but for that which tables the names. */
export function* knowledgeInSteps({
  actors,
  lessons,
  registered,
}: Pick<Teaching, 'actors' | 'registered'> & { readonly lessons: Iterable<Lesson> }): Generator<void, Knowledge> {
  const all = [...lessons];
  const read = function* (): Generator<ReadEvent, void> {
    for (const lesson of all) yield* lesson.events;
    for (const event of registered)
      yield readEvent({ ...knownEvent(event), texts: [{ field: 'title', text: event.title }] });
  };
  const events = yield* eventTextsInSteps(read());
  const names = nameTable(actors, learnedNames(all.flatMap(({ labelled }) => labelled)));
  yield;
  const responses = all.flatMap((lesson) => lesson.responses);
  const experience = yield* experienceInSteps(responses, names);
  return { names, events, experience };
}

/** Takes from an article what suggestions need of it. */
export function lessonOf(article: SuggestArticle, hash?: TermOfWord): Lesson {
  const { responses, article: outline } = article.facts;
  const decided = responses.filter(({ record }) => record.origin !== 'suggestion');
  return {
    events: textsOf(article).map((each) => readEvent(each, hash)),
    responses: decided.map(({ record }) => record),
    labelled: decided.flatMap(({ record: { actors }, anchor }) => {
      const line = outline.responses.find(({ at }) => at === anchor?.range?.at);
      return line?.actorLabel != null && actors !== undefined ? [{ label: line.actorLabel, actors }] : [];
    }),
  };
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
