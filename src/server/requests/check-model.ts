import { openCardsInSteps, recordKeyOf, type CheckCard } from '../../core/ledger/check-cards.ts';
import { emptyQueue, updatedQueue, type CheckQueue } from '../../core/ledger/check-queue.ts';
import { judgedIn, judgedOnRationale, type Judged } from '../../core/ledger/judged.ts';
import type { ToDoItem } from '../../core/ledger/to-do.ts';
import type { RecordName } from '../../core/coding/annotations.ts';
import { parseFilter } from '../../core/corpus/filter.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import { atOnce } from '../../core/steps.ts';
import { toMessage } from '../convert.ts';
import type { CorpusView } from '../corpus.ts';
import type { CheckProgress } from '../protocol.ts';
import { inSlices, timeSlices, type SliceClock } from '../time-slices.ts';
import { actorsCalled, treeModel } from './tree-model.ts';

/** What the Check view needs of a corpus. */
export type CheckedCorpus = Pick<CorpusView, 'index' | 'search' | 'ledgerRules' | 'annotator' | 'contradicted'>;

/** The queue of one filter; another filter begins another sitting. */
interface Sitting {
  readonly filter: string;
  readonly annotator: string | null;
  readonly fourEyes: boolean;
  readonly revision: number;
  /** True once all articles were read whole: before, what is stale is not known, and the order is not kept. */
  readonly isWhole: boolean;
  readonly contradicted: ReadonlySet<string> | null;
  readonly queue: CheckQueue;
}

const sittings = new WeakMap<CorpusIndex, Sitting>();

/** The queue of the Check view as it is now; the cards keep their places until the filter is another one. */
export function checkQueue(corpus: CheckedCorpus, filter: string): CheckQueue {
  return atOnce(queueInSteps(corpus, filter));
}

/** Makes the queue, giving way to other work, so that `checkQueue` has it at once. */
export async function prepareQueue(corpus: CheckedCorpus, filter: string, clock: SliceClock): Promise<void> {
  await inSlices(queueInSteps(corpus, filter), timeSlices(clock));
}

function* queueInSteps(corpus: CheckedCorpus, filter: string): Generator<void, CheckQueue> {
  const { index, search, annotator, contradicted, ledgerRules: rules } = corpus;
  const { fourEyes } = rules;
  const known = sittings.get(index);
  const goesOn = known?.filter === filter && known.annotator === annotator && known.fourEyes === fourEyes;
  if (goesOn && known.revision === index.revision && known.contradicted === contradicted) return known.queue;
  const { revision } = index;
  const isWhole = known?.isWhole === true || isReadWhole(index);
  const open = yield* openCardsInSteps(index, {
    toDo: treeModel(corpus).toDo().items(),
    contradicted: contradicted ?? noContradictions,
    isJudged: (path, name) => isJudged(corpus, path, name),
    filter: parseFilter(filter).value,
    actorsCalled: (name) => actorsCalled(index, search, name),
    waitsForOther: ({ people }: ToDoItem) => annotator !== null && (people ?? []).includes(annotator),
  });
  const queue = updatedQueue(
    goesOn && keepsOrder(known, contradicted) ? known.queue : emptyQueue,
    open,
    (card) => judgedOnCard(corpus, card).length > 0,
  );
  // What has changed between two steps is in a part of the queue only: whoever asks for it makes it anew.
  if (index.revision === revision)
    sittings.set(index, { filter, annotator, fourEyes, revision, isWhole, contradicted, queue });
  return queue;
}

function isReadWhole({ articles }: CorpusIndex): boolean {
  for (const { reading } of articles.values()) if (reading !== 'whole') return false;
  return true;
}

const noContradictions: ReadonlySet<string> = new Set();

/** Whether a queue goes on in its order: before articles are read and rules have looked, it is not known what comes first. */
function keepsOrder({ isWhole, contradicted, queue }: Sitting, now: Sitting['contradicted']): boolean {
  return isWhole && (contradicted !== null || now === null || queue.done > 0);
}

/** True for a record on which a person has given a verdict, and for one that verdicts do not judge. */
function isJudged(corpus: CheckedCorpus, path: string, name: RecordName): boolean {
  const judged = judgedOf(corpus, path).find((each) => recordKeyOf(each.name) === recordKeyOf(name));
  return judged === undefined || judged.judgements.length > 0;
}

interface JudgedArticles {
  readonly revision: number;
  readonly fourEyes: boolean;
  readonly byPath: Map<string, readonly Judged[]>;
}

const judgedArticles = new WeakMap<CorpusIndex, JudgedArticles>();

/** All that verdicts judge in an article, found once for each state of the corpus. */
export function judgedOf({ index, ledgerRules: rules }: CheckedCorpus, path: string): readonly Judged[] {
  let known = judgedArticles.get(index);
  if (known?.revision !== index.revision || known.fourEyes !== rules.fourEyes) {
    known = { revision: index.revision, fourEyes: rules.fourEyes, byPath: new Map() };
    judgedArticles.set(index, known);
  }
  const own = known.byPath.get(path) ?? judgedIn(index, path, rules);
  known.byPath.set(path, own);
  return own;
}

/** What is judged on a card: the claims of a rationale, and itself where it was judged or makes none. */
export function judgedOnCard(corpus: CheckedCorpus, { path, name }: Pick<CheckCard, 'path' | 'name'>): Judged[] {
  return judgedOnRationale(judgedOf(corpus, path), name);
}

/** What a verdict on a name is about: one record, or all on a card of which something is open, else all on it. */
export function judgedUnder(corpus: CheckedCorpus, path: string, name: RecordName): Judged[] {
  const all = judgedOnCard(corpus, { path, name });
  const one = judgedOf(corpus, path).filter((each) => recordKeyOf(each.name) === recordKeyOf(name));
  const under = all.length > 0 ? all : one;
  const open = under.filter(isOpen);
  return open.length > 0 ? open : under;
}

/** True for what somebody has to judge. */
export function isOpen({ state }: Pick<Judged, 'state'>): boolean {
  return state === 'unchecked' || state === 'stale' || state === 'contested' || state === 'unsure';
}

/** How far the queues of all corpora are. */
export function checkProgress(corpora: readonly CheckedCorpus[], filter: string): CheckProgress {
  const queues = corpora.map((corpus) => checkQueue(corpus, filter));
  const sum = (of: (queue: CheckQueue) => number) => queues.reduce((total, queue) => total + of(queue), 0);
  return { done: sum(({ done }) => done), total: sum(({ cards }) => cards.length) };
}

/** What is not understood of a filter, as a sentence; null where all of it is. */
export function filterProblem(filter: string): string | null {
  const [problem] = parseFilter(filter).problems;
  return problem === undefined ? null : toMessage(problem.message);
}
