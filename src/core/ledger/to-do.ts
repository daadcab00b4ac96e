import { annotationsOf, type Annotation } from '../coding/annotations.ts';
import type { EventEntry } from '../corpus/event-entries.ts';
import type { IndexedArticle } from '../corpus/facts.ts';
import { eventOfAct } from '../corpus/groupings/acts-by-event.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import { openRationaleLines, openResponseLines } from '../corpus/open-lines.ts';
import { isDoubtful, type Placed } from '../corpus/placed.ts';
import type { RelationEntry } from '../corpus/relation-entries.ts';
import type { RationaleRecord } from '../sidecar/schema.ts';
import type { Range } from '../text/range.ts';
import type { Claim } from './claims.ts';
import { recordStates } from './record-states.ts';
import { oneIsEnough, type LedgerRules, type LedgerState } from './verdicts.ts';

/** What there is to do in a corpus, in the order in which it is best done. */
export const toDoKinds = [
  { id: 'nameless', label: 'Nameless responses' },
  { id: 'unlinked', label: 'Unlinked rationales' },
  { id: 'untyped', label: 'Untyped relations' },
  { id: 'changed', label: 'Words changed or lost' },
  { id: 'unchecked', label: 'Unchecked' },
  { id: 'stale', label: 'Stale' },
  { id: 'contested', label: 'Contested' },
  { id: 'unsure', label: 'Unsure' },
] as const;

export type ToDoKind = (typeof toDoKinds)[number]['id'];

/** One thing to do. */
export interface ToDoItem {
  readonly kind: ToDoKind;
  /** The article in which it is done. */
  readonly path: string;
  /** The event that it concerns, as far as that is known. */
  readonly event: EventEntry | null;
  readonly subject: ToDoSubject;
  /** Under four eyes: who has made or judged an unchecked record, and waits for another person. */
  readonly people?: readonly string[];
}

/** What has to be looked at: a line of a page that no record covers, a record, or a relation as its layers make it. */
export type ToDoSubject =
  | { readonly kind: 'line'; readonly line: Range }
  | { readonly kind: 'annotation'; readonly annotation: Annotation }
  | { readonly kind: 'relation'; readonly relation: RelationEntry };

/** What is to do in an article and on the claims that start in it. */
export function toDoIn(
  facts: IndexedArticle,
  claims: readonly Claim[],
  index: CorpusIndex,
  rules: LedgerRules = oneIsEnough,
): ToDoItem[] {
  if (!facts.isArticle) return [];
  const { path } = facts;
  const items = [...inArticle(facts, index, rules)];
  for (const { relations, state, people } of claims) {
    const [relation] = relations;
    const kind = kindOf(state);
    if (relation === undefined || kind === undefined) continue;
    const event = index.pageEvent(path) ?? relation.ends.from?.event ?? relation.ends.to?.event ?? null;
    items.push({ kind, path, event, subject: { kind: 'relation', relation }, ...waiting(kind, people, rules) });
  }
  return items;
}

function* inArticle(facts: IndexedArticle, index: CorpusIndex, rules: LedgerRules): Generator<ToDoItem, void> {
  const { path } = facts;
  const page = index.pageEvent(path) ?? null;
  const ofLine = (kind: ToDoKind, line: Range): ToDoItem => ({
    kind,
    path,
    event: page,
    subject: { kind: 'line', line },
  });
  const ofRecord = (kind: ToDoKind, annotation: Annotation): ToDoItem => {
    const event = eventOf(annotation, facts, index);
    return { kind, path, event, subject: { kind: 'annotation', annotation } };
  };
  for (const line of openResponseLines(facts)) yield ofLine('nameless', line);
  for (const line of openRationaleLines(facts)) yield ofLine('unlinked', line);
  for (const placed of facts.rationales) {
    if (placed.record.other === undefined) yield ofRecord('unlinked', { section: 'rationales', placed });
  }
  for (const annotation of annotationsOf(facts)) {
    if (isUntyped(annotation, facts)) yield ofRecord('untyped', annotation);
    if (isInDoubt(annotation.placed)) yield ofRecord('changed', annotation);
  }
  for (const { annotation, state, people } of recordStates(facts, index, rules)) {
    const kind = kindOf(state);
    if (kind !== undefined) yield { ...ofRecord(kind, annotation), ...waiting(kind, people, rules) };
  }
}

/** True where a relation's type is still to be said, or a rationale that is linked does not say how. */
function isUntyped({ section, placed }: Annotation, { rationales, relations }: IndexedArticle): boolean {
  if (section === 'relations') return relations.some((each) => each === placed && each.record.type === undefined);
  if (section !== 'rationales') return false;
  return rationales.some((each) => each === placed && lacksType(each.record));
}

/** Of an event outside the corpus nothing need be said; a link to one of the corpus says how the two relate. */
function lacksType({ other, relations = [] }: RationaleRecord): boolean {
  const isLinked = other !== undefined && other !== 'outside';
  return relations.some(({ type }) => type === undefined) || (isLinked && relations.length === 0);
}

/** Who waits for another person; said under four eyes alone. */
function waiting(kind: ToDoKind, people: readonly string[], { fourEyes }: LedgerRules) {
  return fourEyes && kind === 'unchecked' ? { people } : {};
}

/** True where words of a record have to be looked at before anybody relies on them. */
function isInDoubt({ anchor, also }: Pick<Placed<unknown>, 'anchor' | 'also'>): boolean {
  return [anchor, ...also].some((each) => each !== null && isDoubtful(each));
}

function kindOf(state: LedgerState): ToDoKind | undefined {
  return state === 'unchecked' || state === 'stale' || state === 'contested' || state === 'unsure' ? state : undefined;
}

/** The event that a record is about, else its page's. */
function eventOf({ placed }: Annotation, facts: IndexedArticle, index: CorpusIndex): EventEntry | null {
  const response = facts.responses.find((each) => each === placed);
  const named = response && eventOfAct(index, facts.path, response.record);
  const defined = facts.events.some((each) => each === placed) ? index.event(placed.record.id) : undefined;
  return named ?? defined ?? index.pageEvent(facts.path) ?? null;
}
