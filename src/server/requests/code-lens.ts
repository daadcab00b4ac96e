import type { CodeLens } from 'vscode-languageserver';
import { annotationsOf } from '../../core/coding/annotations.ts';
import type { ArticleFacts } from '../../core/corpus/facts.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { TextPositions } from '../../core/text/positions.ts';
import type { Range } from '../../core/text/range.ts';
import { toLabel, toLspRange } from '../convert.ts';
import { noActLabel, responseLabel } from './annotation-labels.ts';
import {
  linkOf,
  rationaleLines,
  responseLines,
  type RationaleLineState,
  type ResponseLineState,
} from './line-states.ts';

/** Commands of the client that a lens runs; each takes one argument `{ uri, line, record }`. */
export const lensCommands = {
  tag: 'newsweave.tagActorResponse',
  link: 'newsweave.linkEvent',
  go: 'newsweave.goToRelatedEvent',
  openSidecar: 'newsweave.openSidecar',
  confirmWords: 'newsweave.confirmWords',
  findWords: 'newsweave.findLostWords',
} as const;

/** One title of a lens row, and the command that it runs; none for what only informs. */
interface LensTitle {
  readonly title: string;
  readonly command: string;
  /** The record that it speaks of, where it speaks of one. */
  readonly record?: string;
}

/** Longest words of a lens, in characters: a row has to fit beside the next lens. */
const maxTitle = 80;

/** The lenses of an article: one row for each response line and each rationale line. */
export function codeLenses(
  uri: string,
  facts: ArticleFacts,
  index: CorpusIndex,
  positions: TextPositions,
  uriOf: (path: string) => string,
): CodeLens[] {
  const row = (line: Range, titles: readonly LensTitle[]): CodeLens[] => {
    const range = toLspRange(positions.toLineRange(line));
    return titles.map(({ title, command, record = null }) => ({
      range,
      command: { title, command, arguments: [{ uri, line: range.start.line, record }] },
    }));
  };
  return [
    ...unreadSidecars(facts, uriOf),
    ...lostWords(facts, uri),
    ...responseLines(facts).flatMap((state) => row(state.line, responseTitles(state, index))),
    ...rationaleLines(facts).flatMap((state) => row(state.line, rationaleTitles(state, index))),
    ...changedWords(facts).flatMap(({ range, title, record }) =>
      row(range, [{ title, command: lensCommands.confirmWords, record }]),
    ),
  ];
}

/** The near words of annotations that a person has to confirm, and the same words where they may be others. */
function changedWords(facts: ArticleFacts): { range: Range; title: string; record: string }[] {
  return annotationsOf(facts).flatMap(({ placed: { anchor, also, record, words } }) =>
    [anchor, ...also].flatMap((located) => {
      if (located?.state !== 'changed' || located.range === null) return [];
      const isSame = located === anchor && words === record.quote;
      const title = isSame ? 'Same words, other surroundings: confirm…' : 'Words changed: confirm…';
      return [{ range: located.range, title, record: record.id }];
    }),
  );
}

/** Annotations without a place have no line to stand on; the first line tells how many there are. */
function lostWords(facts: ArticleFacts, uri: string): CodeLens[] {
  const lost = annotationsOf(facts).filter(({ placed: { anchor, also } }) =>
    [anchor, ...also].some((located) => located?.state === 'lost' || located?.state === 'ambiguous'),
  );
  if (lost.length === 0) return [];
  const title =
    lost.length === 1 ? '1 annotation has lost its words…' : `${lost.length} annotations have lost their words…`;
  const argument = { uri, line: 0, record: null };
  return [{ range: top, command: { title, command: lensCommands.findWords, arguments: [argument] } }];
}

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A sidecar that could not be read whole is read-only and may hide records; the first line says so and leads to it. */
function unreadSidecars({ sidecars }: ArticleFacts, uriOf: (path: string) => string): CodeLens[] {
  return sidecars
    .filter(({ writable }) => !writable)
    .map(({ path, problems }) => ({
      range: top,
      command: {
        title: toLabel(`The annotations are read-only: ${problems[0]?.message ?? ''} Open…`, 160),
        command: lensCommands.openSidecar,
        arguments: [{ uri: uriOf(path), line: 0, record: null }],
      },
    }));
}

function responseTitles({ records, noActs }: ResponseLineState, index: CorpusIndex): LensTitle[] {
  if (records.length > 0) {
    return records.map(({ record }) => ({
      title: responseLabel(record, index),
      command: lensCommands.tag,
      record: record.id,
    }));
  }
  if (noActs.length > 0) {
    return noActs.map(({ record }) => ({ title: noActLabel(record, index), command: '' }));
  }
  return [{ title: 'Tag actor…', command: lensCommands.tag }];
}

function rationaleTitles({ records }: RationaleLineState, index: CorpusIndex): LensTitle[] {
  const links = records.flatMap(({ record }) => linkOf(record, index) ?? []);
  if (links.length === 0) return [{ title: 'Link event…', command: lensCommands.link }];
  const titles = links.map(({ phrase, title, event, isOutside }) => ({
    title: toLabel(`${phrase} ${title}`, maxTitle) + (isOutside ? ' · outside' : ''),
    command: event?.place ? lensCommands.go : '',
  }));
  return [...titles, { title: 'Change…', command: lensCommands.link }];
}
