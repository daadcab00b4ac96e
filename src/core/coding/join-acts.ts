import { furtherWords, isOwnFile, whileItStands, type Annotation, type RecordName } from './annotations.ts';
import { actNamed } from './change-act.ts';
import { inFileOf } from './change-annotation.ts';
import {
  anchorFields,
  meantWords,
  standsOn,
  type CodedArticle,
  type Coder,
  type CodingStep,
  type SeenWords,
} from './context.ts';
import type { SidecarFile } from '../corpus/files.ts';
import { covers, type Placed } from '../corpus/placed.ts';
import type { ResponseRecord } from '../sidecar/schema.ts';
import { makeAnchor, type Anchor } from '../text/anchor.ts';
import type { YamlEdit } from '../yaml/edit.ts';
import { idsMeant, namesIn, type Going } from './hanging.ts';
import { dropOfReplaced, removeAlone } from './remove-record.ts';
import { replaceInOwn } from './replace-record.ts';
import { articlesNaming, recordsOfFile, type OtherArticles } from './take-along.ts';

/**
 * Says that some words tell the same act as a record does: they join its further words (`also`). Where they have an act
 * of their own, all its words join, and that record goes; what belonged to it belongs to the other one.
 */
export function joinActs(
  article: CodedArticle,
  seen: SeenWords,
  into: RecordName,
  coder: Coder,
  others: OtherArticles,
): CodingStep {
  const { facts, text } = article;
  const words = meantWords(article, seen);
  if (words === undefined)
    return { ok: false, reason: 'These words have changed meanwhile. Try again where they stand now.' };
  const target = actNamed(article, into);
  if (target === undefined) return { ok: false, reason: 'The act that these words were to join is gone already.' };
  if (covers(target, words)) return { ok: false, reason: 'These words tell that act already.' };
  if (facts.noActs.some((record) => standsOn(words, record)))
    return { ok: false, reason: 'These words are coded as no act of their own. Remove that annotation first.' };
  const joining = facts.responses.filter((act) => standsOn(words, act));
  const [own, ...further] = joining;
  if (further.length > 0)
    return { ok: false, reason: 'These words tell several acts. Remove those that they do not tell, and try again.' };
  const added = own === undefined ? [makeAnchor(text, words)] : wordsOf(own);
  const taken = own === undefined ? [] : takeOut(article, own, target, coder, others);
  if ('reason' in taken) return { ok: false, reason: taken.reason };
  const joined = withFurther(article, target, added, taken, coder);
  if (!joined.ok || own === undefined || own.sidecar.path === target.sidecar.path) return joined;
  const removed = removeAlone(article, { sidecar: own.sidecar.path, id: own.record.id }, coder);
  return removed.ok ? { ok: true, changes: [...joined.changes, ...removed.changes] } : removed;
}

/** All words of an act, as they were annotated. */
function wordsOf({ record }: Placed<ResponseRecord>): Anchor[] {
  return [record, ...(record.also ?? [])];
}

/** What has to change in the file of the act that stays so that nothing speaks of the one that goes. */
export function takeOut(
  { facts }: CodedArticle,
  { record, sidecar }: Placed<ResponseRecord>,
  target: Placed<ResponseRecord>,
  coder: Coder,
  others: OtherArticles,
): readonly YamlEdit[] | { readonly reason: string } {
  const going = { ids: new Set([record.id]), sidecar: sidecar.path, isDropped: false };
  const [elsewhere] = articlesNaming(facts.path, going.ids, others);
  if (elsewhere !== undefined)
    return { reason: `${elsewhere.path} has a relation to one of these acts, so it has to stay.` };
  const speaking = facts.sidecars.map((file) => ({ file, ...speakingOf(facts, file, going) }));
  if (speaking.some(({ isJudged }) => isJudged))
    return { reason: 'The act of these words has been checked already. Remove it first, and try again.' };
  const named = speaking.filter(({ fields }) => fields.length > 0);
  const isAllHere = named.every(({ file }) => file.path === target.sidecar.path && isOwnFile(file, coder));
  if (!isAllHere) return { reason: 'Records of another layer belong to the act of these words, so it has to stay.' };
  return [
    ...named
      .flatMap(({ fields }) => fields)
      .map(({ path, key }): YamlEdit => ({ kind: 'setField', path, key, value: target.record.id })),
    ...(sidecar.path === target.sidecar.path
      ? [
          { kind: 'remove', section: 'responses', id: record.id } satisfies YamlEdit,
          ...dropOfReplaced('responses', record, coder),
        ]
      : []),
  ];
}

/** Where a file speaks of an act that goes, and whether it judges it. */
function speakingOf(facts: CodedArticle['facts'], file: SidecarFile, going: Going) {
  const records = recordsOfFile(facts, file);
  const ids = idsMeant(records, file.path, going);
  return { fields: namesIn(records, ids), isJudged: records.verdicts.some(({ of }) => ids.has(of)) };
}

function withFurther(
  article: CodedArticle,
  target: Placed<ResponseRecord>,
  added: readonly Anchor[],
  besides: readonly YamlEdit[],
  coder: Coder,
): CodingStep {
  const annotation: Annotation = { section: 'responses', placed: target };
  const entries = added.map((anchor) => ({ ...anchorFields(anchor) }));
  if (!isOwnFile(target.sidecar, coder)) {
    const also = [...furtherWords(article.facts, annotation), ...added].map(anchorFields);
    return replaceInOwn(annotation, article, { also, origin: undefined }, coder);
  }
  const path = ['responses', { id: target.record.id }, 'also'];
  const decide = whileItStands('responses', target.record, () => [
    ...besides,
    ...entries.map((entry): YamlEdit => ({ kind: 'addTo', path, entry })),
  ]);
  return inFileOf(annotation, article, decide, coder);
}

/** Takes further words out of an act: they tell it no more, and are open again where they are a line. */
export function takeWordsOut(article: CodedArticle, name: RecordName, part: number, coder: Coder): CodingStep {
  const act = actNamed(article, name);
  if (act === undefined) return { ok: false, reason: 'These words are gone already.' };
  const annotation = { section: 'responses', placed: act } as const;
  const further = furtherWords(article.facts, annotation);
  const words = further[part];
  if (words === undefined) return { ok: false, reason: 'These words are gone already.' };
  if (!isOwnFile(act.sidecar, coder)) {
    const left = further.filter((each) => each !== words).map(anchorFields);
    return replaceInOwn(annotation, article, { also: left.length > 0 ? left : undefined, origin: undefined }, coder);
  }
  const path = ['responses', { id: act.record.id }, 'also'];
  const decide = whileItStands('responses', act.record, ({ responses }) => {
    const now = responses.find(({ id }) => id === act.record.id)?.also ?? [];
    const entry = now.findIndex(({ quote, at }) => quote === words.quote && at === words.at);
    return entry < 0
      ? { reason: 'This annotation has changed meanwhile. Try again.' }
      : [{ kind: 'takeFrom', path, entry }];
  });
  return inFileOf(annotation, article, decide, coder);
}
