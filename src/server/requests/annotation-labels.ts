import type { Annotation, AnnotationSection, InnerRelation } from '../../core/coding/annotations.ts';
import type { IndexedArticle } from '../../core/corpus/facts.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { NoActRecord, ResponseRecord } from '../../core/sidecar/schema.ts';
import { toLabel } from '../convert.ts';
import { actorNames, linkOf, phraseOf, type Naming } from './line-states.ts';

/** What the protocol calls the annotations of a section. */
export const annotationKinds = {
  events: 'event',
  mentions: 'mention',
  responses: 'response',
  noActs: 'noAct',
  rationales: 'rationale',
  relations: 'relation',
} as const satisfies Readonly<Record<AnnotationSection, string>>;

/** What an annotation says, as a label: 'Iran · appeal'. */
export function annotationLabel({ section, placed }: Annotation, facts: IndexedArticle, naming: Naming): string {
  const { index } = naming;
  switch (section) {
    case 'responses':
      return recordLabel(facts.responses, placed, (record) => responseLabel(record, index));
    case 'noActs':
      return recordLabel(facts.noActs, placed, (record) => noActLabel(record, index));
    case 'rationales':
      return recordLabel(facts.rationales, placed, (record) => {
        const link = linkOf(record, naming);
        return link === undefined ? 'Not linked' : toLabel(`${link.phrase} ${link.title}`);
      });
    case 'relations':
      return recordLabel(facts.relations, placed, ({ type, to }) =>
        claimLabel(type, 'from', titleOf(to, index), naming),
      );
    case 'events':
      return recordLabel(facts.events, placed, ({ title, quote, id }) => toLabel(title ?? quote ?? id));
    case 'mentions':
      return recordLabel(facts.mentions, placed, ({ actor, event }) =>
        toLabel(actor === undefined ? titleOf(event ?? '', index) : actorNames([actor], index)),
      );
  }
}

/** What a relation of a rationale says: 'responds to Strait incident'. */
export function innerLabel({ relation: { type, from }, rationale }: InnerRelation, naming: Naming): string {
  const title = linkOf(rationale.record, naming)?.title ?? '';
  return claimLabel(type, from === 'other' ? 'to' : 'from', title, naming);
}

export function responseLabel(record: ResponseRecord, index: CorpusIndex): string {
  const { actors = [] } = record;
  return toLabel([actorNames(actors, index) || 'No actor', ...kindOfAct(record)].join(' · '));
}

/** The type of an act, with what nobody who reads the type may miss: that it was not done, or is no news. */
export function kindOfAct({ type, negated, news }: ResponseRecord): string[] {
  const words = [type, negated === true && 'negated', news === false && 'background'];
  return words.filter((word) => typeof word === 'string');
}

export function noActLabel({ role, actor }: NoActRecord, index: CorpusIndex): string {
  const words = [
    'No act',
    role === 'none' ? undefined : role,
    actor === undefined ? undefined : actorNames([actor], index),
  ];
  return toLabel(words.filter(Boolean).join(' · '));
}

function claimLabel(type: string | undefined, end: 'from' | 'to', title: string, naming: Naming): string {
  return toLabel(`${phraseOf(type, end, naming)} ${title}`);
}

function titleOf(id: string, index: CorpusIndex): string {
  return index.event(id)?.title ?? id;
}

/** The label of one of these records, with its own type. */
function recordLabel<T>(
  records: readonly { readonly record: T }[],
  placed: { readonly record: unknown },
  label: (record: T) => string,
): string {
  const found = records.find((each) => each === placed);
  return found === undefined ? '' : label(found.record);
}
