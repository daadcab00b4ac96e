import type { CodeLens } from 'vscode-languageserver';
import type { ArticleFacts } from '../../core/corpus/facts.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { TextPositions } from '../../core/text/positions.ts';
import type { Range } from '../../core/text/range.ts';
import { toLabel, toLspRange } from '../convert.ts';
import {
  actorNames,
  linkOf,
  rationaleLines,
  responseLines,
  type RationaleLineState,
  type ResponseLineState,
} from './line-states.ts';

/** Commands of the client that a lens runs; each takes one argument `{ uri, line }`. */
export const lensCommands = {
  tag: 'newsweave.tagActorResponse',
  link: 'newsweave.linkEvent',
  go: 'newsweave.goToRelatedEvent',
} as const;

/** One title of a lens row, and the command that it runs; none for what only informs. */
interface LensTitle {
  readonly title: string;
  readonly command: string;
}

/** Longest words of a lens, in characters: a row has to fit beside the next lens. */
const maxTitle = 80;

/** The lenses of an article: one row for each response line and each rationale line. */
export function codeLenses(uri: string, facts: ArticleFacts, index: CorpusIndex, positions: TextPositions): CodeLens[] {
  const row = (line: Range, titles: readonly LensTitle[]): CodeLens[] => {
    const range = toLspRange(positions.toLineRange(line));
    return titles.map(({ title, command }) => ({
      range,
      command: { title, command, arguments: [{ uri, line: range.start.line }] },
    }));
  };
  return [
    ...responseLines(facts).flatMap((state) => row(state.line, responseTitles(state, index))),
    ...rationaleLines(facts).flatMap((state) => row(state.line, rationaleTitles(state, index))),
  ];
}

function responseTitles({ records, noActs }: ResponseLineState, index: CorpusIndex): LensTitle[] {
  if (records.length > 0) {
    return records.map(({ record }) => {
      const names = actorNames(record.actors ?? [], index) || 'No actor';
      return { title: toLabel([names, record.type].filter(Boolean).join(' · ')), command: lensCommands.tag };
    });
  }
  if (noActs.length > 0) {
    return noActs.map(({ record: { role, actor } }) => {
      const words = ['No act', role, actor === undefined ? undefined : actorNames([actor], index)].filter(Boolean);
      return { title: toLabel(words.join(' · ')), command: '' };
    });
  }
  return [{ title: 'Tag actor…', command: lensCommands.tag }];
}

function rationaleTitles({ records }: RationaleLineState, index: CorpusIndex): LensTitle[] {
  const links = records.flatMap(({ record }) => linkOf(record, index) ?? []);
  if (links.length === 0) return [{ title: 'Link event…', command: lensCommands.link }];
  const titles = links.map(({ phrase, title, event }) => ({
    title:
      event === null ? `${toLabel(`${phrase} ${title}`, maxTitle)} · outside` : toLabel(`${phrase} ${title}`, maxTitle),
    command: event?.place ? lensCommands.go : '',
  }));
  return [...titles, { title: 'Change…', command: lensCommands.link }];
}
