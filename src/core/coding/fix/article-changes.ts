import { sidecarPath } from '../../corpus/files.ts';
import type { FixChange } from '../../rules/fix.ts';
import { newRecordId } from '../../sidecar/ids.ts';
import { makeAnchor } from '../../text/anchor.ts';
import {
  anchorFields,
  rationaleChanged,
  sidecarChange,
  type CodedArticle,
  type Coder,
  type CodingStep,
} from '../context.ts';
import { placesNow, recordOn } from '../places-now.ts';
import { valueOf } from './values.ts';

type Of<K extends FixChange['kind']> = Extract<FixChange, { readonly kind: K }>;

/** Sets a field of what people say of the article. */
export function articleField(
  { path, key, value }: Of<'article'>,
  answer: string,
  { facts, text }: CodedArticle,
  coder: Coder,
): CodingStep {
  const change = sidecarChange(facts.path, text, coder, () => [
    { kind: 'setField', path: ['article', ...path], key, value: valueOf(value, answer) },
  ]);
  return { ok: true, changes: [change] };
}

/** Says of a stretch that it is no furniture. */
export function keepAsText({ range }: Of<'keep-as-text'>, { facts, text }: CodedArticle, coder: Coder): CodingStep {
  if (!facts.article.furniture.some(({ at, end }) => at === range.at && end === range.end))
    return { ok: false, reason: 'This block has changed meanwhile. Try again.' };
  const entry = anchorFields(makeAnchor(text, range));
  const change = sidecarChange(facts.path, text, coder, () => [
    { kind: 'addTo', path: ['article', 'notFurniture'], entry },
  ]);
  return { ok: true, changes: [change] };
}

/** Says what a number means in a rationale line, in the line's record or in a new one. */
export function sayNumber({ words, number, means }: Of<'say-number'>, article: CodedArticle, coder: Coder): CodingStep {
  const { facts, text } = article;
  const line = facts.article.related.items.find(({ at, end }) => at === words.at && end === words.end);
  if (line === undefined) return rationaleChanged;
  const record = {
    id: newRecordId('q', coder.random),
    ...anchorFields(makeAnchor(text, line)),
    numbers: { [number]: means },
    by: coder.by,
    created: coder.today,
  };
  const places = placesNow(article, sidecarPath(facts.path, coder.layer));
  const change = sidecarChange(facts.path, text, coder, ({ rationales }) => {
    const own = recordOn(rationales, line, places, null);
    if (own === undefined) return [{ kind: 'add', section: 'rationales', record, placement: 'last' }];
    return [{ kind: 'setField', path: ['rationales', { id: own.id }, 'numbers'], key: number, value: means }];
  });
  return { ok: true, changes: [change] };
}

/** Sets a finding aside: who, when and why stand beside it. */
export function setAside(
  { rule, finding }: Of<'set-aside'>,
  reason: string,
  { facts, text }: CodedArticle,
  coder: Coder,
): CodingStep {
  const record = { rule, finding, reason, by: coder.by, when: coder.today };
  const change = sidecarChange(facts.path, text, coder, ({ ignored }) =>
    ignored.some((each) => each.rule === rule && each.finding === finding)
      ? []
      : [{ kind: 'append', section: 'ignored', record }],
  );
  return { ok: true, changes: [change] };
}
