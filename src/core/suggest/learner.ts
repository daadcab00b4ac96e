import type { IndexedArticle } from '../corpus/facts.ts';
import { documentReader } from './document-reader.ts';
import { pagesThatTell } from './feed-order.ts';
import { knowledgeInSteps, type GrownKnowledge, type Growth } from './knowledge.ts';
import { lessonOf, lessonOfDecisions, orderIn, tellsOrder, type Lesson, type SuggestArticle } from './lessons.ts';
import { readyCues } from './relation-cues.ts';
import { suggester, type Suggester } from './suggester.ts';

/** Learns a corpus bit by bit; all of it is one module, so that it can be loaded when there is something to learn. */
export interface Learner {
  /** Makes ready what would take long at the first page, in small steps. */
  ready(): Generator<void, void>;
  /** `lessonOf`. */
  lesson(article: SuggestArticle, before?: Lesson): Lesson;
  /** `lessonOfDecisions`. */
  lessonOfDecisions(facts: Pick<IndexedArticle, 'responses'>): Lesson;
  /** True for the lessons of pages that `orderIn` may be asked about; of `pagesThatTell` pages the answers count. */
  tellsOrder(lesson: Lesson): boolean;
  orderIn(article: SuggestArticle): number;
  readonly pagesThatTell: number;
  /** `knowledgeInSteps`. */
  knowledge(from: Omit<Growth, 'reader'>): Generator<void, GrownKnowledge>;
  /** What is asked of what it has learnt. */
  suggester(grown: GrownKnowledge): Suggester;
}

/** Makes a learner; its lessons mean nothing to another one, since words are numbered as it reads them. */
export function learner(): Learner {
  const reader = documentReader();
  return {
    ready: readyCues,
    lesson: (article, before) => lessonOf(article, reader, before),
    lessonOfDecisions,
    tellsOrder,
    orderIn,
    pagesThatTell,
    knowledge: (from) => knowledgeInSteps({ ...from, reader }),
    suggester: ({ knowledge }) => suggester(knowledge),
  };
}
