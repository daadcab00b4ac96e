import type { CodeLens } from 'vscode-languageserver';
import * as v from 'valibot';
import { placesIn } from '../../core/article/outline.ts';
import { annotationsOf, type Annotation } from '../../core/coding/annotations.ts';
import type { IndexedArticle } from '../../core/corpus/facts.ts';
import { covers, type Placed } from '../../core/corpus/placed.ts';
import { isOfAnother } from '../../core/corpus/scope.ts';
import type { Judged } from '../../core/ledger/judged.ts';
import { toLabel } from '../convert.ts';
import type { CorpusView } from '../corpus.ts';
import type { FoundFile } from '../lookup.ts';
import { noActLabel, responseLabel } from './annotation-labels.ts';
import { stateWords } from './check-labels.ts';
import { isOpen, judgedOf, judgedOnCard } from './check-model.ts';
import { lensCommands, lensData, type LensData } from './lens-data.ts';
import { linkOf } from './line-states.ts';
import { relatedToPage } from './navigation.ts';

/** The words of a lens, and the command that it runs; none for what only informs. */
interface LensTitle {
  readonly title: string;
  readonly command: string;
  /** Whether the command is about the record that the lens speaks of. */
  readonly ofRecord?: boolean;
  /** The number of the suggestion that it takes. */
  readonly suggestion?: number;
}

/** The lenses that judge; rejecting asks why. */
const verdictTitles = { accept: 'Accept', reject: 'Reject…', unsure: 'Unsure' } as const;

/** Longest words of a lens, in characters: a row has to fit beside the next lens. */
const maxTitle = 80;

/** The same of a rationale that is to be checked, whose row has three lenses more. */
const maxCheckedTitle = 56;

/** The same of a suggestion, which says most of all and stands last in its row. */
const maxSuggestion = 96;

/** Gives a lens its words and its command. No file is read for it. */
export function resolveCodeLens({ corpus, view, path }: FoundFile, lens: CodeLens): CodeLens {
  const data = v.safeParse(lensData, lens.data);
  const facts = view.index.articles.get(path);
  // A lens whose article or record has gone is replaced a moment later; meanwhile it says nothing.
  const said = data.success && facts ? titleOf(data.output, facts, view) : undefined;
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
          ...(ofRecord && { sidecar }),
          ...(suggestion !== undefined && { suggestion }),
        };
  return { ...lens, command: { title: title || '…', command, arguments: [argument] } };
}

/** The words of a lens; undefined where what it speaks of is gone. */
function titleOf(data: LensData, facts: IndexedArticle, view: CorpusView): LensTitle | undefined {
  const { index } = view;
  const find = <T extends { readonly id: string }>(records: readonly Placed<T>[]): T | undefined =>
    records.find(({ record, sidecar }) => record.id === data.record && sidecar.path === data.sidecar)?.record;
  const whose = layerOfAnother(data, facts, view);
  const signed = (title: string) => [title, ...whose].join(' · ');
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
    case 'accept':
    case 'reject':
    case 'unsure':
      return (
        find(facts.rationales) && { title: verdictTitles[data.kind], command: lensCommands[data.kind], ofRecord: true }
      );
    case 'counts':
    case 'responseCounts':
    case 'rationaleCounts':
      return countsTitle(data.kind, facts, view);
    case 'lost':
      return lostTitle(facts);
    case 'unread':
      return unreadTitle(facts, data.sidecar);
    case 'related':
      return relatedTitle(facts, view);
    case 'response': {
      const record = find(facts.responses);
      const command = data.readOnly === true ? '' : lensCommands.tag;
      return record && { title: signed(responseLabel(record, index)), command, ofRecord: true };
    }
    case 'noAct': {
      const record = find(facts.noActs);
      return record && { title: signed(noActLabel(record, index)), command: '' };
    }
    case 'linked': {
      const record = find(facts.rationales);
      const link = record && linkOf(record, view);
      if (link === undefined) return undefined;
      const name = { sidecar: data.sidecar ?? '', id: record?.id ?? '' };
      const judged = judgedOnCard(view, { path: facts.path, name });
      const states = stateWords(judged);
      const marks = [link.isOutside ? 'outside' : '', states, ...whose].filter(Boolean);
      const longest = judged.some(isOpen) ? maxCheckedTitle : maxTitle;
      const title = [toLabel(`${link.phrase} ${link.title}`, longest), ...marks].join(' · ');
      return { title, command: link.event?.place ? lensCommands.go : '' };
    }
  }
}

/** Whose layer the record of a lens stands in, where that is neither the shared one nor the annotator's own. */
function layerOfAnother({ sidecar }: LensData, facts: IndexedArticle, { annotator }: CorpusView): string[] {
  const layer = facts.sidecars.find(({ path }) => path === sidecar)?.layer ?? null;
  return isOfAnother(layer, annotator) ? [layer] : [];
}

/** How far the lines of a page are: '3 of 5 linked · 2 unchecked'; undefined where there are no lines. */
function countsTitle(
  kind: 'counts' | 'responseCounts' | 'rationaleCounts',
  facts: IndexedArticle,
  view: CorpusView,
): LensTitle | undefined {
  const { responses, rationales } = placesIn(facts.article);
  const judged = judgedOf(view, facts.path);
  const isOfRationale = ({ kind: of }: Judged) => of === 'rationale' || of === 'relation';
  const own = judged.filter((each) => kind === 'counts' || isOfRationale(each) === (kind === 'rationaleCounts'));
  const tagged = responses.filter((line) => [...facts.responses, ...facts.noActs].some((each) => covers(each, line)));
  const linked = rationales.filter((line) =>
    facts.rationales.some((each) => each.record.other !== undefined && covers(each, line)),
  );
  const words = [
    kind === 'rationaleCounts' || responses.length === 0 ? '' : `${tagged.length} of ${responses.length} tagged`,
    kind === 'responseCounts' || rationales.length === 0 ? '' : `${linked.length} of ${rationales.length} linked`,
    ...(['stale', 'contested', 'unchecked'] as const).map((state) => {
      const count = own.filter((each) => each.state === state).length;
      return count === 0 ? '' : `${count} ${state}`;
    }),
  ].filter(Boolean);
  if (words.length === 0) return undefined;
  return { title: words.join(' · '), command: own.some(isOpen) ? lensCommands.check : '' };
}

/** 'Iran? · 2 others · its name leads the line'. */
function suggestionTitle({ name = '', others = 0, reason = '' }: LensData): string {
  const more = others === 0 ? '' : others === 1 ? '1 other' : `${others} others`;
  const said = [`${name}?`, more].filter((part) => part !== '').join(' · ');
  return toLabel(reason === '' ? said : `${said} · ${reason}`, maxSuggestion);
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
  const title = toLabel(`The annotations are read-only. ${sidecar.problems[0]?.message ?? ''} Open…`, 160);
  return { title, command: lensCommands.openSidecar };
}

/** How many events the page is related to; the command offers them, where an article tells any of them. */
function relatedTitle({ path }: IndexedArticle, view: CorpusView): LensTitle | undefined {
  const events = new Set(relatedToPage(view, path).map(({ event }) => event));
  if (events.size === 0) return undefined;
  const leads = [...events].some((event) => event?.place);
  const title = events.size === 1 ? '1 related event' : `${events.size} related events`;
  return { title, command: leads ? lensCommands.go : '' };
}
