import type { IndexedArticle } from '../../core/corpus/facts.ts';
import type { EventEntry } from '../../core/corpus/event-entries.ts';
import { filterEvents } from '../../core/corpus/filter-events.ts';
import { isEmptyFilter, parseFilter } from '../../core/corpus/filter.ts';
import { actsByEvent, eventOfAct, type ActOfEvent } from '../../core/corpus/groupings/acts-by-event.ts';
import { groupByArticle } from '../../core/corpus/groupings/by-article.ts';
import { groupByDate } from '../../core/corpus/groupings/by-date.ts';
import { groupByState } from '../../core/corpus/groupings/by-state.ts';
import { eventKeys, type EventKeys } from '../../core/corpus/groupings/event-keys.ts';
import { groupsOfEvents, listsBy, type EventGroup } from '../../core/corpus/groupings/group.ts';
import { groupByStoryline, type RelatedPair } from '../../core/corpus/groupings/storylines.ts';
import type { ActOfActor, CorpusIndex } from '../../core/corpus/index.ts';
import { claimsInSteps, claimsOf, type Claim } from '../../core/ledger/claims.ts';
import { eventStates, eventStatesFrom } from '../../core/ledger/event-states.ts';
import { toDoTable, upToDate, type ToDoTable } from '../../core/ledger/to-do-table.ts';
import type { LedgerRules } from '../../core/ledger/verdicts.ts';
import type { ActorSearch } from '../../core/registers/search.ts';
import { once } from '../../core/once.ts';
import { onceInSteps } from '../../core/once-in-steps.ts';
import { atOnce } from '../../core/steps.ts';
import { inSlices, timeSlices, type SliceClock } from '../time-slices.ts';
import type { EventGrouping } from '../protocol.ts';
import type { TreeCorpus } from './tree-nodes.ts';

/** What the views know of one state of a corpus: each part is made when it is first asked for, once. */
export interface TreeModel {
  readonly keys: () => EventKeys;
  actsOf(event: EventEntry): readonly ActOfEvent[];
  /** The acts of an actor by the event that they belong to; in an article that tells none, by article. */
  actsByHome(actor: string): ReadonlyMap<string, readonly ActOfActor[]>;
  readonly toDo: () => ToDoTable;
  readonly articlesWithoutEvents: () => readonly IndexedArticle[];
  /** The events that a filter lets through. */
  filtered(filter: string): readonly EventEntry[];
  grouped(grouping: EventGrouping, filter: string): GroupedEvents;
  /** Makes the same ready, in steps: then it is there at once. */
  groupInSteps(grouping: EventGrouping, filter: string): Generator<void, void>;
}

/** Events in groups, and the way to each of them. */
export interface GroupedEvents {
  readonly root: EventGroup;
  /** The groups that events are in, outermost first. */
  readonly groupsOf: () => ReadonlyMap<EventEntry, readonly EventGroup[]>;
}

/** What a model is made from. */
type ModelSources = Pick<TreeCorpus, 'index' | 'search' | 'ledgerRules'>;

const models = new WeakMap<
  CorpusIndex,
  { readonly revision: number; readonly fourEyes: boolean; readonly model: TreeModel }
>();

const toDoTables = new WeakMap<CorpusIndex, { readonly fourEyes: boolean; readonly table: ToDoTable }>();

function toDoOf(index: CorpusIndex, rules: LedgerRules): ToDoTable {
  const known = toDoTables.get(index);
  if (known?.fourEyes === rules.fourEyes) return known.table;
  const table = toDoTable(index, rules);
  toDoTables.set(index, { fourEyes: rules.fourEyes, table });
  return table;
}

/** Finds out what is to do, giving way to other work; the model of this state then has it at once. */
export async function prepareToDo(
  { index, ledgerRules }: Pick<TreeCorpus, 'index' | 'ledgerRules'>,
  clock: SliceClock,
): Promise<void> {
  await inSlices(toDoOf(index, ledgerRules).update(), timeSlices(clock));
}

const claimsFound = new WeakMap<CorpusIndex, { readonly revision: number; readonly claims: readonly Claim[] }>();

function claimsKnown(index: CorpusIndex): readonly Claim[] | undefined {
  const known = claimsFound.get(index);
  return known?.revision === index.revision ? known.claims : undefined;
}

/** Finds all claims, giving way to other work, for storylines; the model of this state then has them at once. */
export async function prepareClaims({ index }: Pick<TreeCorpus, 'index'>, clock: SliceClock): Promise<void> {
  const { revision } = index;
  if (claimsKnown(index) !== undefined) return;
  const claims = await inSlices(claimsInSteps(index), timeSlices(clock));
  if (claims !== undefined) claimsFound.set(index, { revision, claims });
}

/** Groups events, giving way to other work; the model of this state then has them at once. */
export async function prepareGroups(
  sources: ModelSources,
  { grouping, filter }: { readonly grouping: EventGrouping; readonly filter: string },
  clock: SliceClock,
): Promise<void> {
  await inSlices(treeModel(sources).groupInSteps(grouping, filter), timeSlices(clock));
}

/** The model of a corpus as it is now; the same one until its index changes. */
export function treeModel({ index, search, ledgerRules }: ModelSources): TreeModel {
  const known = models.get(index);
  const { fourEyes } = ledgerRules;
  if (known?.revision === index.revision && known.fourEyes === fourEyes) return known.model;
  const model = makeModel({ index, search, ledgerRules });
  models.set(index, { revision: index.revision, fourEyes, model });
  return model;
}

function makeModel({ index, search, ledgerRules }: ModelSources): TreeModel {
  const keys = onceInSteps(function* () {
    return yield* eventKeys(yield* index.eventsInSteps());
  });
  const acts = onceInSteps(() => actsByEvent(index));
  const claims = once(() => claimsKnown(index) ?? claimsOf(index));
  const toDo = once(() => upToDate(toDoOf(index, ledgerRules)));
  const statesOf = onceInSteps(() => eventStatesFrom(toDo().items()));
  const actsOf = (event: EventEntry) => acts.value().get(event) ?? [];
  const sources = {
    index,
    actsOf,
    statesOf: (event: EventEntry) => statesOf.value()(event),
    actorsCalled: (name: string) => actorsCalled(index, search, name),
  };
  const filtered = lastOnes(function* (text: string) {
    const { value: filter } = parseFilter(text);
    if (isEmptyFilter(filter)) return index.events;
    if (filter.actors.length > 0 || filter.types.length > 0) yield* acts.steps();
    if (filter.states.length > 0) yield* statesOf.steps();
    return yield* filterEvents(filter, sources);
  });
  const groupedBy = (group: (events: readonly EventEntry[]) => Generator<void, EventGroup>) =>
    lastOnes(function* (filter): Generator<void, GroupedEvents> {
      // The rows of whatever grouping ask for keys.
      yield* keys.steps();
      const root = yield* group(yield* filtered.steps(filter));
      return { root, groupsOf: once(() => groupsOfEvents(root)) };
    });
  const grouped = {
    date: groupedBy(groupByDate),
    article: groupedBy((events) => groupByArticle(events, (path) => index.articles.get(path)?.article.title)),
    state: groupedBy(function* (events) {
      return yield* groupByState(events, eventStates, yield* statesOf.steps());
    }),
    storyline: groupedBy((events) => groupByStoryline(events, relatedPairs(claims()), keys.value().keyOf)),
  } as const satisfies Readonly<Record<EventGrouping, unknown>>;
  const actsByHome = lastOnes(function* (actor: string): Generator<void, ReadonlyMap<string, readonly ActOfActor[]>> {
    yield* keys.steps();
    return listsBy(index.actsOf(actor), (act) => homeOf(act, index, keys.value()));
  });
  return {
    keys: keys.value,
    actsOf,
    actsByHome: actsByHome.value,
    toDo,
    articlesWithoutEvents: once(() => articlesWithoutEvents(index)),
    filtered: filtered.value,
    grouped: (grouping, filter) => grouped[grouping].value(filter),
    *groupInSteps(grouping, filter) {
      yield* grouped[grouping].steps(filter);
    },
  };
}

function homeOf({ path, response }: ActOfActor, index: CorpusIndex, { keyOf }: EventKeys): string {
  const event = eventOfAct(index, path, response.record);
  return event ? `event ${keyOf(event)}` : `article ${path}`;
}

/** How many answers are remembered: a person types a filter letter by letter, and goes back to the one before. */
const remembered = 4;

/** Remembers the answers to the last few questions, which are found in steps or at once. */
function lastOnes<T extends object>(make: (key: string) => Generator<void, T>) {
  const answers = new Map<string, T>();
  function* steps(key: string): Generator<void, T> {
    const answer = answers.get(key) ?? (yield* make(key));
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > remembered && oldest !== undefined) answers.delete(oldest);
    return answer;
  }
  return { steps, value: (key: string): T => atOnce(steps(key)) };
}

/** Names that are only alike are tried where no actor is called just so. */
const fewAlike = 5;

/** The ids of the actors that a name may mean. */
export function actorsCalled({ actors }: CorpusIndex, search: ActorSearch, name: string): ReadonlySet<string> {
  if (actors.has(name)) return new Set([name]);
  const own = search(name, 50).filter(({ builtIn }) => !builtIn);
  const exact = own.filter((match) => match.exact);
  const meant = exact.length > 0 ? exact : own.slice(0, fewAlike);
  return new Set([name, ...meant.map(({ actor }) => actor.id)]);
}

/** The ends of all relations but those that people rejected: these join nothing. */
function* relatedPairs(claims: readonly Claim[]): Generator<RelatedPair> {
  for (const { relations, state } of claims) {
    const [relation] = relations;
    if (relation === undefined || state === 'rejected') continue;
    const { from, to } = relation.ends;
    yield { from: from?.event ?? null, to: to?.event ?? null };
  }
}

function articlesWithoutEvents({ articles, events }: CorpusIndex): IndexedArticle[] {
  const told = new Set(events.flatMap(({ place }) => (place ? [place.path] : [])));
  return [...articles.values()].filter(({ path }) => !told.has(path));
}
