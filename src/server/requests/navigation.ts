import type { CorpusIndex, EventEntry } from '../../core/corpus/index.ts';
import type { ArticleFacts } from '../../core/corpus/facts.ts';
import { relationPhrase } from '../../core/relations/types.ts';
import { textPositions, type TextPositions } from '../../core/text/positions.ts';
import type { OpenCorpus } from '../corpus.ts';
import { toLabel, toLspRange } from '../convert.ts';
import type { CodableLine, Place, RelatedEvent, Target } from '../protocol.ts';
import { linkOf, rationaleLines, responseLines } from './line-states.ts';

/** The place of some words as editors count it. */
export async function locate(corpus: OpenCorpus, path: string, { uri, at, end }: Target): Promise<Place> {
  const positions = textPositions(await corpus.articleText(path));
  return { uri, range: toLspRange(positions.toLineRange({ at, end })) };
}

/** What can be coded on a line. */
export function codableLine(facts: ArticleFacts, positions: TextPositions, lineNumber: number): CodableLine | null {
  const isHere = ({ at, end }: { at: number; end: number }) =>
    positions.toLine(at).line <= lineNumber && lineNumber <= positions.toLine(end).line;
  const response = responseLines(facts).find(({ line }) => isHere(line));
  if (response) {
    const record = response.records[0]?.record;
    const { at, quote: words } = response.line;
    return { kind: 'response', at, words, actors: record?.actors ?? [], type: record?.type ?? null, other: null };
  }
  const rationale = rationaleLines(facts).find(({ line }) => isHere(line));
  if (rationale === undefined) return null;
  const record = rationale.records[0]?.record;
  const { at, quote: words } = rationale.line;
  return { kind: 'rationale', at, words, actors: [], type: null, other: record?.other ?? null };
}

/** The events that the rationale on a line means, or, without a line, all that the page's event is related to. */
export async function related(
  corpus: OpenCorpus,
  index: CorpusIndex,
  facts: ArticleFacts,
  positions: TextPositions,
  line: number | null,
): Promise<RelatedEvent[]> {
  const found = line === null ? ofPage(index, facts) : ofLine(index, facts, positions, line);
  return Promise.all(
    found.map(async ({ phrase, title, event }) => ({
      phrase: toLabel(phrase),
      title: toLabel(title),
      place: event?.place
        ? await locate(corpus, event.place.path, { uri: corpus.uriOf(event.place.path), ...event.place.range })
        : null,
    })),
  );
}

interface Found {
  readonly phrase: string;
  readonly title: string;
  readonly event: EventEntry | null;
}

function ofLine(index: CorpusIndex, facts: ArticleFacts, positions: TextPositions, lineNumber: number): Found[] {
  return rationaleLines(facts)
    .filter(({ line }) => positions.toLine(line.at).line <= lineNumber && lineNumber <= positions.toLine(line.end).line)
    .flatMap(({ records }) => records.flatMap(({ record }) => linkOf(record, index) ?? []));
}

function ofPage(index: CorpusIndex, facts: ArticleFacts): Found[] {
  const page = index.pageEvent(facts.path);
  if (page === undefined) return [];
  return index.relationsOf(page.id).flatMap(({ type, from, to }) => {
    const isFrom = from === page.id;
    const other = isFrom ? to : from;
    const event = other === null ? undefined : index.event(other);
    if (event === undefined) return [];
    return [
      { phrase: type === null ? 'untyped' : relationPhrase(type, isFrom ? 'from' : 'to'), title: event.title, event },
    ];
  });
}
