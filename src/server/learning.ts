import { withParts, type IndexedArticle } from '../core/corpus/facts.ts';
import type { CorpusIndex } from '../core/corpus/index.ts';
import type { Actor } from '../core/registers/actors.ts';
import { once } from '../core/once.ts';
import { gatheredInSteps } from '../core/steps.ts';
import type { GrownKnowledge } from '../core/suggest/knowledge.ts';
import type { Lesson } from '../core/suggest/lessons.ts';
import type { Learner } from '../core/suggest/learner.ts';
import type { Suggester } from '../core/suggest/suggester.ts';
import { present } from '../core/text/lists.ts';
import { inSlices, timeSlices, type SliceClock, type TimeSlices } from './time-slices.ts';

/** What suggestions know of a corpus, learnt in the background. Nothing waits for it. */
export interface Learning {
  /** Proposes by what is known; undefined until all articles were read once. Where something has changed it is learnt anew. */
  suggester(): Suggester | undefined;
  /** Says that all articles have been read whole, so that there is something to learn from. */
  begin(): void;
  /** Resolves when all that was begun is learnt; for tests. */
  learnt(): Promise<void>;
}

/** What learning needs of a corpus and of the outside. */
export interface LearningSurroundings {
  /** What the corpus holds now. */
  content(): { readonly index: CorpusIndex; readonly actors: readonly Actor[] };
  /** Reads the normalised text of an article; undefined for a file that is none any more. */
  read(known: IndexedArticle): Promise<string | undefined>;
  readonly clock: SliceClock;
  /** Resolves when there is time for what nobody waits for; undefined where nothing is to be learnt. */
  readonly whenIdle: (() => Promise<void>) | undefined;
  /** Called when something new is known, and whether it is the first that is. */
  onLearnt(isFirst: boolean): void;
  onError(error: unknown): void;
}

/** A state of the index, as far as lessons and knowledge hold. */
interface Seen {
  readonly index: CorpusIndex;
  readonly revision: number;
}

/** Makes the learning of a corpus; an article is read again only where it has changed. */
export function corpusLearning({ content, read, clock, whenIdle, onLearnt, onError }: LearningSurroundings): Learning {
  // Loaded when there is something to learn, for nobody waits for it.
  const learner = once(async () => (await import('../core/suggest/learner.ts')).learner());
  const lessons = new Map<string, Lesson>();
  /** What pages say of the order of their rationales, as far as it was asked. */
  const orders = new Map<string, number>();
  let taken: Seen | undefined;
  let known: (Seen & { readonly grown: GrownKnowledge; readonly suggester: Suggester }) | undefined;
  let running: Promise<void> | undefined;
  const isCurrent = (seen: Seen | undefined) => {
    const { index } = content();
    return seen?.index === index && seen.revision === index.revision;
  };

  /** What an article teaches; undefined for one that teaches nothing. Only what tells events is read. */
  const lessonIn = async (
    index: CorpusIndex,
    path: string,
    learns: Learner,
    slices: TimeSlices,
  ): Promise<Lesson | undefined> => {
    const known = index.articles.get(path);
    const events = index.eventsIn(path);
    if (known === undefined) return undefined;
    if (events.length === 0) return known.responses.length === 0 ? undefined : learns.lessonOfDecisions(known);
    const text = await read(known);
    if (text === undefined) return undefined;
    if (slices.isOver()) await slices.rest();
    const facts = withParts(known, text);
    if (slices.isOver()) await slices.rest();
    return learns.lesson({ facts, text, events }, lessons.get(path));
  };
  /** Takes the lessons of what has changed; false where more has changed meanwhile. */
  const takeLessons = async (learns: Learner): Promise<boolean> => {
    const { index } = content();
    const { revision } = index;
    const touched = taken?.index === index ? index.touchedSince(taken.revision) : null;
    const slices = timeSlices(clock);
    for (const path of lessons.keys()) if (!index.articles.has(path)) lessons.delete(path);
    for (const path of touched ?? [...index.articles.keys()]) {
      if (content().index !== index) return false;
      orders.delete(path);
      const lesson = await lessonIn(index, path, learns, slices);
      if (lesson === undefined) lessons.delete(path);
      else lessons.set(path, lesson);
      if (slices.isOver()) await slices.rest();
    }
    taken = { index, revision };
    return isCurrent(taken);
  };
  /** What the first pages that tell it say of the order of rationales; a page is read again only where it has changed. */
  const readOrders = async (
    { paths, articles }: CorpusIndex,
    { tellsOrder, orderIn, pagesThatTell }: Learner,
  ): Promise<number[]> => {
    const slices = timeSlices(clock);
    const told: number[] = [];
    for (const path of paths) {
      if (told.length >= pagesThatTell) break;
      const [known, lesson] = [articles.get(path), lessons.get(path)];
      if (known === undefined || lesson === undefined || !tellsOrder(lesson)) continue;
      const text = orders.has(path) ? undefined : await read(known);
      if (text !== undefined) orders.set(path, orderIn({ facts: withParts(known, text), text, events: [] }));
      told.push(orders.get(path) ?? 0);
      if (slices.isOver()) await slices.rest();
    }
    return told;
  };
  const learn = async (idle: () => Promise<void>): Promise<void> => {
    await idle();
    const learns = await learner();
    if (known === undefined) await inSlices(learns.ready(), timeSlices(clock));
    while (!(await takeLessons(learns))) await idle();
    const { index, actors } = content();
    // In the order of paths, so that what is known does not depend on the order of edits.
    const { revision, paths } = index;
    const taught = gatheredInSteps(paths, (path) => present([lessons.get(path)]));
    const steps = learns.knowledge({
      actors,
      lessons: await inSlices(taught, timeSlices(clock)),
      orders: await readOrders(index, learns),
      registered: index.registered,
      before: known?.grown,
    });
    const isFirst = known === undefined;
    const grown = await inSlices(steps, timeSlices(clock));
    known = { index, revision, grown, suggester: learns.suggester(grown) };
    onLearnt(isFirst);
  };
  const begin = () => {
    if (whenIdle === undefined || running !== undefined) return;
    running = learn(whenIdle)
      .catch(onError)
      .finally(() => {
        running = undefined;
      });
  };
  return {
    begin,
    learnt: async () => running,
    suggester: () => {
      if (known !== undefined && !isCurrent(known)) begin();
      return known?.suggester;
    },
  };
}
