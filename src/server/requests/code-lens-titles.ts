import type { CodeLens } from 'vscode-languageserver';
import * as v from 'valibot';
import { annotationsOf, type Annotation } from '../../core/coding/annotations.ts';
import type { IndexedArticle } from '../../core/corpus/facts.ts';
import type { Placed } from '../../core/corpus/placed.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import { toLabel } from '../convert.ts';
import type { FoundFile } from '../lookup.ts';
import { noActLabel, responseLabel } from './annotation-labels.ts';
import { linkOf } from './line-states.ts';
import { relatedToPage } from './navigation.ts';

/** Commands of the client that a lens runs; each takes one argument `{ uri, line, record }`, `takeSuggestion` also a `suggestion`. */
export const lensCommands = {
  tag: 'newsweave.tagActorResponse',
  link: 'newsweave.linkEvent',
  go: 'newsweave.goToRelatedEvent',
  openSidecar: 'newsweave.openSidecar',
  confirmWords: 'newsweave.confirmWords',
  findWords: 'newsweave.findLostWords',
  takeSuggestion: 'newsweave.takeSuggestion',
} as const;

const lensKinds = [
  'related',
  'unread',
  'lost',
  'tag',
  'suggestion',
  'response',
  'noAct',
  'link',
  'linked',
  'change',
  'sameWords',
  'changedWords',
] as const;

/** What a lens is to say. */
export type LensKind = (typeof lensKinds)[number];

const lensData = v.object({
  uri: v.string(),
  kind: v.picklist(lensKinds),
  sidecar: v.nullable(v.string()),
  record: v.nullable(v.string()),
  /** The name of an actor that is suggested. */
  name: v.exactOptional(v.string()),
  /** How many others are likely besides. */
  others: v.exactOptional(v.number()),
});

/** What a lens keeps between its place and its words: the article, and the record that it speaks of. */
export type LensData = v.InferOutput<typeof lensData>;

/** The words of a lens, and the command that it runs; none for what only informs. */
interface LensTitle {
  readonly title: string;
  readonly command: string;
  /** Whether the command is about the record that the lens speaks of. */
  readonly ofRecord?: boolean;
  /** The number of the suggestion that it takes. */
  readonly suggestion?: number;
}

/** Longest words of a lens, in characters: a row has to fit beside the next lens. */
const maxTitle = 80;

/** Gives a lens its words and its command. No file is read for it. */
export function resolveCodeLens({ corpus, view, path }: FoundFile, lens: CodeLens): CodeLens {
  const data = v.safeParse(lensData, lens.data);
  const facts = view.index.articles.get(path);
  // A lens whose article or record has gone is replaced a moment later; meanwhile it says nothing.
  const said = data.success && facts ? titleOf(data.output, facts, view.index) : undefined;
  const { title, command, ofRecord = false, suggestion } = said ?? { title: '', command: '' };
  // Clients take a lens without words for a fault.
  if (!data.success || command === '') return { ...lens, command: { title: title || '…', command: '' } };
  const { uri, kind, sidecar, record } = data.output;
  const argument =
    kind === 'unread' && sidecar !== null
      ? { uri: corpus.uriOf(sidecar), line: 0, record: null }
      : {
          uri,
          line: lens.range.start.line,
          record: ofRecord ? record : null,
          ...(suggestion !== undefined && { suggestion }),
        };
  return { ...lens, command: { title: title || '…', command, arguments: [argument] } };
}

/** The words of a lens; undefined where what it speaks of is gone. */
function titleOf(data: LensData, facts: IndexedArticle, index: CorpusIndex): LensTitle | undefined {
  const find = <T extends { readonly id: string }>(records: readonly Placed<T>[]): T | undefined =>
    records.find(({ record, sidecar }) => record.id === data.record && sidecar.path === data.sidecar)?.record;
  switch (data.kind) {
    case 'tag':
      return { title: 'Tag actor…', command: lensCommands.tag };
    case 'suggestion':
      return { title: suggestionTitle(data), command: lensCommands.takeSuggestion, suggestion: 1 };
    case 'link':
      return { title: 'Link event…', command: lensCommands.link };
    case 'change':
      return { title: 'Change…', command: lensCommands.link };
    case 'sameWords':
      return { title: 'Same words, other surroundings: confirm…', command: lensCommands.confirmWords, ofRecord: true };
    case 'changedWords':
      return { title: 'Words changed: confirm…', command: lensCommands.confirmWords, ofRecord: true };
    case 'lost':
      return lostTitle(facts);
    case 'unread':
      return unreadTitle(facts, data.sidecar);
    case 'related':
      return relatedTitle(facts, index);
    case 'response': {
      const record = find(facts.responses);
      return record && { title: responseLabel(record, index), command: lensCommands.tag, ofRecord: true };
    }
    case 'noAct': {
      const record = find(facts.noActs);
      return record && { title: noActLabel(record, index), command: '' };
    }
    case 'linked': {
      const record = find(facts.rationales);
      const link = record && linkOf(record, index);
      if (link === undefined) return undefined;
      const title = toLabel(`${link.phrase} ${link.title}`, maxTitle) + (link.isOutside ? ' · outside' : '');
      return { title, command: link.event?.place ? lensCommands.go : '' };
    }
  }
}

/** 'Iran? · 2 others'. */
function suggestionTitle({ name = '', others = 0 }: LensData): string {
  return `${name}?${others === 0 ? '' : others === 1 ? ' · 1 other' : ` · ${others} others`}`;
}

/** The annotations of an article of which some words have no place. */
export function lostAnnotations(facts: IndexedArticle): Annotation[] {
  return annotationsOf(facts).filter(({ placed: { anchor, also } }) =>
    [anchor, ...also].some((located) => located?.state === 'lost' || located?.state === 'ambiguous'),
  );
}

/** Annotations without a place have no line to stand on; the first line tells how many there are. */
function lostTitle(facts: IndexedArticle): LensTitle | undefined {
  const count = lostAnnotations(facts).length;
  if (count === 0) return undefined;
  const title = count === 1 ? '1 annotation has lost its words…' : `${count} annotations have lost their words…`;
  return { title, command: lensCommands.findWords };
}

/** A sidecar that could not be read whole is read-only and may hide records; the first line says so and leads to it. */
function unreadTitle({ sidecars }: IndexedArticle, path: string | null): LensTitle | undefined {
  const sidecar = sidecars.find((each) => each.path === path && !each.writable);
  if (sidecar === undefined) return undefined;
  const title = toLabel(`The annotations are read-only: ${sidecar.problems[0]?.message ?? ''} Open…`, 160);
  return { title, command: lensCommands.openSidecar };
}

/** How many events the page is related to; the command offers them, where an article tells any of them. */
function relatedTitle({ path }: IndexedArticle, index: CorpusIndex): LensTitle | undefined {
  const events = new Set(relatedToPage(index, path).map(({ event }) => event));
  if (events.size === 0) return undefined;
  const leads = [...events].some((event) => event?.place);
  const title = events.size === 1 ? '1 related event' : `${events.size} related events`;
  return { title, command: leads ? lensCommands.go : '' };
}
