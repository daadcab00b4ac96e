import { changeRecord } from '../sidecar/edit.ts';
import { newRecordId } from '../sidecar/ids.ts';
import { sidecarPath } from '../corpus/files.ts';
import { isOfAnother } from '../corpus/scope.ts';
import type { YamlEdit } from '../yaml/edit.ts';
import {
  meantWords,
  replaceable,
  sidecarChange,
  standsOn,
  type CodedArticle,
  type Coder,
  type CodingStep,
  type Decide,
  type SeenWords,
} from './context.ts';
import { decidedAnew, placesNow, recordOn } from './places-now.ts';
import { dropOfReplaced } from './remove-record.ts';
import { standingFor } from './replace-record.ts';
import { alongIn, besides, type OtherArticles } from './take-along.ts';

/** What somebody is in words that tell no act of theirs (FORMAT "noActs"). */
export const noActRoles = ['none', 'recipient', 'host', 'venue'] as const;

/** That some words tell no act of their own, and what they tell instead. */
export interface NoActCoding extends SeenWords {
  readonly role: (typeof noActRoles)[number];
  /** Who is the recipient, host or venue; an id of the register. */
  readonly actor: string | null;
  /** The act that it belongs to, by its id. */
  readonly of: string | null;
}

/**
 * Says that words tell no act of their own. An act that the coder's own file has on these words alone goes, with what
 * hangs on it (`removeRecord`), unless it has been checked.
 */
export function markNoAct(article: CodedArticle, coding: NoActCoding, coder: Coder, others: OtherArticles): CodingStep {
  const { facts, text } = article;
  const words = meantWords(article, coding);
  if (words === undefined)
    return { ok: false, reason: 'These words have changed meanwhile. Try again where they stand now.' };
  const odd = whyUnfit(coding, facts);
  if (odd !== undefined) return { ok: false, reason: odd };
  const ownPath = sidecarPath(facts.path, coder.layer);
  const acts = facts.responses.filter((act) => !isOfAnother(act.sidecar.layer, coder.by) && standsOn(words, act));
  const isPlain = acts.every(
    ({ record, sidecar }) =>
      sidecar.path === ownPath &&
      (record.also ?? []).length === 0 &&
      !facts.verdicts.some((verdict) => verdict.record.of === record.id),
  );
  if (!isPlain)
    return { ok: false, reason: 'These words are tagged as an act. Remove that annotation first, and try again.' };
  if (acts.some(({ record }) => record.id === coding.of))
    return { ok: false, reason: 'Words that tell no act cannot belong to an act of their own.' };
  const decided = { role: coding.role, actor: coding.actor ?? undefined, of: coding.of ?? undefined };
  const id = newRecordId('l', coder.random);
  const onWords = facts.noActs.filter((each) => standsOn(words, each));
  const [stoodFor] = replaceable(onWords, facts.path, coder);
  const going = { ids: new Set(acts.map(({ record }) => record.id)), sidecar: ownPath, isDropped: false };
  const places = placesNow(article, ownPath);
  const decide: Decide = (now) => {
    const { noActs, responses } = now;
    const removed = [
      ...acts
        .filter(({ record }) => responses.some((each) => each.id === record.id))
        .flatMap(({ record }): YamlEdit[] => [
          { kind: 'remove', section: 'responses', id: record.id },
          ...dropOfReplaced('responses', record, coder),
        ]),
      ...alongIn(now, ownPath, going),
    ];
    const own = recordOn(noActs, words, places, null, !words.isLine);
    if (own !== undefined)
      return [...removed, ...changeRecord('noActs', own.id, { ...decided, ...decidedAnew(own, places, text, coder) })];
    const record = { ...standingFor(stoodFor, words, text), id, ...decided, by: coder.by, created: coder.today };
    return [...removed, { kind: 'add', section: 'noActs', record, placement: 'last' }];
  };
  const change = sidecarChange(facts.path, text, coder, decide, { dropsMany: true });
  const { changes, note = null } = besides(article, going, coder, others, new Set([ownPath]));
  return { ok: true, changes: [change, ...changes], note };
}

/** Why words that tell no act cannot say this of an actor or of the act that they belong to. */
function whyUnfit({ actor, of }: NoActCoding, { responses }: CodedArticle['facts']): string | undefined {
  if (actor === 'unknown') return 'Choose an actor, or none: nobody has the id unknown.';
  if (of === null || responses.some(({ record }) => record.id === of)) return undefined;
  return `No act of this article has the id ${of}. Choose another one.`;
}
