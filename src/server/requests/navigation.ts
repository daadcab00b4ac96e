import type { EventEntry } from '../../core/corpus/event-entries.ts';
import type { ArticleFacts } from '../../core/corpus/facts.ts';
import { callsNew, newEventIn } from '../../core/corpus/mention-meanings.ts';
import { isMeant, type Placed } from '../../core/corpus/placed.ts';
import { isOfAnother } from '../../core/corpus/scope.ts';
import { textPositions, type TextPositions } from '../../core/text/positions.ts';
import type { Range } from '../../core/text/range.ts';
import type { CorpusView, OpenCorpus } from '../corpus.ts';
import { toLabel, toLspRange } from '../convert.ts';
import type { RationaleLine } from '../../core/article/model.ts';
import type { RationaleRecord, RationaleRelation } from '../../core/sidecar/schema.ts';
import type { CodableLine, LineParams, Place, RelatedEvent, RelationChoice, Target } from '../protocol.ts';
import { actorNames, linkOf, phraseOf, rationaleLines, responseLines, type Naming } from './line-states.ts';
import { targetOf } from './places.ts';

/** The place of some words as editors count it. */
export async function locate(corpus: OpenCorpus, path: string, { uri, at, end }: Target): Promise<Place> {
  const positions = textPositions(await corpus.articleText(path));
  return { uri, range: toLspRange(positions.toLineRange({ at, end })) };
}

/** What can be coded on a line. */
export function codableLine(
  facts: ArticleFacts,
  naming: Naming & Pick<CorpusView, 'annotator'>,
  positions: TextPositions,
  { line: lineNumber, ...wanted }: Omit<LineParams, 'uri'>,
): CodableLine | null {
  const { index, annotator } = naming;
  /** What others say in layers of theirs is changed only where it is meant. */
  const isOwn = ({ sidecar }: Placed<unknown>) => !isOfAnother(sidecar.layer, annotator);
  const isHere = isOnLine(positions, lineNumber);
  const response = responseLines(facts).find(({ line }) => isHere(line));
  if (response) {
    const { records, line } = response;
    const placed = records.find((each) => isMeant(each, wanted)) ?? records.find(isOwn);
    const { actors = [], type = null } = placed?.record ?? {};
    const decided = { ...nameOf(placed), actors, actorNames: toLabel(actorNames(actors, index)), type };
    return { ...undecided, ...decided, kind: 'response', at: line.at, words: line.quote };
  }
  const rationale = rationaleLines(facts).find(({ line }) => isHere(line));
  if (rationale === undefined) return null;
  const { records, line } = rationale;
  const placed = records.find(isOwn);
  const record = placed?.record;
  const link = record && linkOf(record, naming);
  const relations = link && (record.relations ?? []).length > 0 ? toLabel(link.phrase) : null;
  const made = (record?.relations ?? []).map(relationChoice);
  const numbers = numbersOf(line, record);
  const page = index.pageEvent(facts.path);
  const means = newEventIn(line, record ?? {}, (id) => page !== undefined && index.event(id) === page) ?? null;
  const newEvent = callsNew(line) ? { means } : null;
  const decided = { other: record?.other ?? null, title: record?.title ?? null, relations, made, numbers, newEvent };
  return { ...undecided, ...nameOf(placed), ...decided, kind: 'rationale', at: line.at, words: line.quote };
}

function nameOf(placed: Placed<{ readonly id: string }> | undefined): Pick<CodableLine, 'record' | 'sidecar'> {
  return { record: placed?.record.id ?? null, sidecar: placed?.sidecar.path ?? null };
}

const undecided = {
  actors: [],
  actorNames: '',
  type: null,
  other: null,
  title: null,
  relations: null,
  made: [],
  numbers: [],
  newEvent: null,
};

function relationChoice({ type, from, modality }: RationaleRelation): RelationChoice {
  return {
    type: type ?? null,
    from: from === 'other' ? 'other' : 'this',
    ...((modality === 'possible' || modality === 'hypothetical') && { modality }),
  };
}

/** The numbers that a line calls events by, each once, with what its record says of them. */
function numbersOf(
  { mentions }: Pick<RationaleLine, 'mentions'>,
  record: RationaleRecord | undefined,
): CodableLine['numbers'] {
  const numbers = [...new Set(mentions.flatMap(({ number }) => (number === null ? [] : String(number))))];
  return numbers.map((number) => {
    const told = record?.numbers !== undefined && Object.hasOwn(record.numbers, number) ? record.numbers[number] : null;
    return { number, means: told == null ? null : toLabel([told].flat().join(', ')) };
  });
}

/** Whether a range touches a line of the text. */
function isOnLine(positions: TextPositions, lineNumber: number): (range: Range) => boolean {
  return ({ at, end }) => positions.toLine(at).line <= lineNumber && lineNumber <= positions.toLine(end).line;
}

/** The events that the rationale on a line means, or, without a line, all that the page's event is related to. */
export async function related(
  corpus: OpenCorpus,
  naming: Naming,
  facts: ArticleFacts,
  positions: TextPositions,
  line: number | null,
): Promise<RelatedEvent[]> {
  const found = line === null ? relatedToPage(naming, facts.path) : ofLine(naming, facts, positions, line);
  return Promise.all(
    found.map(async ({ phrase, title, event }) => ({
      phrase: toLabel(phrase),
      title: toLabel(title),
      place: event?.place
        ? await locate(corpus, event.place.path, targetOf(corpus, event.place.path, event.place))
        : null,
    })),
  );
}

/** An event that a line or a page is related to. */
export interface Found {
  readonly phrase: string;
  readonly title: string;
  readonly event: EventEntry | null;
}

function ofLine(naming: Naming, facts: ArticleFacts, positions: TextPositions, lineNumber: number): Found[] {
  const isHere = isOnLine(positions, lineNumber);
  return rationaleLines(facts)
    .filter(({ line }) => isHere(line))
    .flatMap(({ records }) => records.flatMap(({ record }) => linkOf(record, naming) ?? []));
}

/** The events that a page's event is related to, once for each relation. */
export function relatedToPage(naming: Naming, path: string): Found[] {
  const { index } = naming;
  const page = index.pageEvent(path);
  if (page === undefined) return [];
  return index.relationsOf(page).flatMap(({ type, from, to }) => {
    const isFrom = from === page.id;
    const other = isFrom ? to : from;
    const event = other === null ? undefined : index.event(other);
    if (event === undefined) return [];
    return [{ phrase: phraseOf(type, isFrom ? 'from' : 'to', naming), title: event.title, event }];
  });
}
