import type { EventEntry } from '../../core/corpus/event-entries.ts';
import type { RelationEnd, RelationEntry } from '../../core/corpus/relation-entries.ts';
import { wordsOfEnd } from '../../core/corpus/relation-entries.ts';
import type { Judged } from '../../core/ledger/judged.ts';
import { toLabel } from '../convert.ts';
import { annotationLabel } from './annotation-labels.ts';
import { phraseOf, type Naming } from './line-states.ts';

/** A claim in one line: 'CSTO calls for talks responds to Strait incident', 'Iran · appeal'. */
export function judgedLabel({ subject, path }: Judged, naming: Naming): string {
  if (subject.kind === 'relation') return claimLine([subject.relation], naming);
  const facts = naming.index.articles.get(path);
  const label = facts === undefined ? '' : annotationLabel(subject.annotation, facts, naming);
  const quote = subject.annotation.placed.words ?? subject.annotation.placed.record.quote ?? '';
  return toLabel(subject.annotation.section === 'rationales' ? label : `${label} · ${quote}`);
}

/** The claims of a card in one line; several relations between the same ends share it. */
export function cardLabel(judged: readonly Judged[], naming: Naming): string {
  const relations = judged.flatMap(({ subject }) => (subject.kind === 'relation' ? [subject.relation] : []));
  if (relations.length > 0) return claimLine(relations, naming);
  const [first] = judged;
  return first === undefined ? '' : judgedLabel(first, naming);
}

/**
 * The claims of a card as its page says them: 'responds to Strait incident'. The page's own event is left out, for rows
 * are short and all cards of a page would begin with its title. In full where the page tells neither end.
 */
export function cardOnPage(judged: readonly Judged[], naming: Naming): string {
  const relations = judged.flatMap(({ subject }) => (subject.kind === 'relation' ? [subject.relation] : []));
  const [first] = judged;
  const page = first && naming.index.pageEvent(first.path);
  const seen = relations.flatMap(({ type, ends: { from, to } }) => {
    const end = isEvent(from, page) ? 'from' : isEvent(to, page) ? 'to' : null;
    if (end === null) return [];
    return [{ phrase: phraseOf(type, end, naming), other: titleOf(end === 'from' ? to : from) }];
  });
  const [one] = seen;
  if (one === undefined || seen.length < judged.length || seen.some(({ other }) => other !== one.other))
    return cardLabel(judged, naming);
  return toLabel(`${[...new Set(seen.map(({ phrase }) => phrase))].join(', ')} ${one.other}`, 200);
}

function isEvent(end: RelationEnd | null, event: EventEntry | undefined): boolean {
  return event !== undefined && end?.kind === 'event' && end.event === event;
}

function claimLine(relations: readonly RelationEntry[], naming: Naming): string {
  const [first] = relations;
  if (first === undefined) return '';
  const { from, to } = first.ends;
  const phrases = relations.map(({ type, ends }) => {
    const isSame = titleOf(ends.from) === titleOf(from);
    return phraseOf(type, isSame ? 'from' : 'to', naming);
  });
  return toLabel(`${titleOf(from)} ${[...new Set(phrases)].join(', ')} ${titleOf(to)}`, 200);
}

function titleOf(end: RelationEnd | null): string {
  if (end === null) return 'an event that is not known';
  if (end.kind === 'event') return end.event.title;
  const words = wordsOfEnd(end) ?? '';
  if (end.kind === 'response') return `“${words}”`;
  return words === '' ? 'an event outside the corpus' : words;
}

/** How the states of what is on a card read: 'unchecked', or '1 accepted, 2 unchecked' where they differ. */
export function stateWords(judged: readonly Pick<Judged, 'state'>[]): string {
  const counts = new Map<string, number>();
  for (const { state } of judged) counts.set(state, (counts.get(state) ?? 0) + 1);
  const [only, ...others] = counts.keys();
  if (only === undefined || others.length === 0) return only ?? '';
  return [...counts].map(([state, count]) => `${count} ${state}`).join(', ');
}

/** What the parts of a verdict are called. */
export const partNames: Readonly<Record<string, string>> = {
  type: 'Type',
  rationale: 'Rationale',
  from: 'First event',
  to: 'Second event',
  other: 'Event that is meant',
  words: 'Words',
  mode: 'Mode',
  actors: 'Actors',
  targets: 'Targets',
  role: 'Role',
  actor: 'Actor',
  unknown: 'Not known what was judged',
};
