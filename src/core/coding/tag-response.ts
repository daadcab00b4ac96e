import { sidecarPath } from '../corpus/files.ts';
import { isMeant, type MeantRecord, type Placed } from '../corpus/placed.ts';
import { isOfAnother } from '../corpus/scope.ts';
import { changeRecord } from '../sidecar/edit.ts';
import { newRecordId } from '../sidecar/ids.ts';
import type { ResponseRecord } from '../sidecar/schema.ts';
import {
  meantWords,
  replaceable,
  sidecarChange,
  standsOn,
  type CodedArticle,
  type Coder,
  type CodingStep,
  type SeenWords,
} from './context.ts';
import { decidedAnew, placesNow, recordOn } from './places-now.ts';
import { standingFor } from './replace-record.ts';

/** What a person decided on a response line, or on other words of an article that tell an act. */
export interface ResponseCoding extends SeenWords, MeantRecord {
  /** The record that is changed where the words have several; null for the first, or for a new one. */
  readonly record: string | null;
  /** Ids of the register, or `unknown` alone. */
  readonly actors: readonly string[];
  /** A response type's id. */
  readonly type: string;
  /** Who uttered it for the actors; what is not said stays as it is. */
  readonly speaker?: string;
  readonly targets?: readonly string[];
  /** True for background that the page only recalls, and for what was not done. */
  readonly background?: boolean;
  readonly negated?: boolean;
}

/**
 * Tags a response line, or any other words: a new record, or new values in the record that the coder's file already has
 * for them.
 */
export function tagResponse(article: CodedArticle, coding: ResponseCoding, coder: Coder): CodingStep {
  const { facts, text } = article;
  const words = meantWords(article, coding);
  if (words === undefined)
    return { ok: false, reason: 'These words have changed meanwhile. Try again where they stand now.' };
  if (coding.speaker === 'unknown')
    return { ok: false, reason: 'Choose who speaks, or nobody: nobody has the id unknown.' };
  const counts = ({ sidecar }: Placed<unknown>) => !isOfAnother(sidecar.layer, coder.by);
  if (facts.noActs.some((record) => counts(record) && standsOn(words, record))) {
    return { ok: false, reason: 'This line is coded as no act of its own. Remove that annotation first.' };
  }
  const decided = decidedFields(coding);
  const id = newRecordId('r', coder.random);
  const ownPath = sidecarPath(facts.path, coder.layer);
  const onWords = facts.responses.filter((record) => standsOn(words, record));
  const wanted = onWords.find((record) => isMeant(record, coding));
  if (wanted === undefined && coding.record !== null && coding.sidecar != null) return changedMeanwhile;
  const ofAnotherFile = wanted?.sidecar.path === ownPath ? undefined : wanted;
  const stoodFor = ofAnotherFile ?? replaceable(onWords, facts.path, coder)[0];
  const replaced = stoodFor?.record.id;
  // Where an act of another file is meant, the coder's own acts of the line are others, save the one that stands for it.
  const isCandidate = ({ replaces }: ResponseRecord) => ofAnotherFile === undefined || replaces === replaced;
  const places = placesNow(article, ownPath);
  const change = sidecarChange(facts.path, text, coder, ({ responses }) => {
    const own = recordOn(responses.filter(isCandidate), words, places, coding.record, !words.isLine);
    if (wanted?.sidecar.path === ownPath && own?.id !== wanted.record.id) return changedMeanwhile;
    // A mode belongs to its type; under another type it would be another claim.
    const mode = (own ?? stoodFor?.record)?.type === coding.type ? {} : { mode: undefined };
    if (own !== undefined)
      return changeRecord('responses', own.id, { ...decided, ...mode, ...decidedAnew(own, places, text, coder) });
    const record = {
      ...standingFor(stoodFor, words, text),
      id,
      ...mode,
      ...decided,
      by: coder.by,
      created: coder.today,
    };
    return [{ kind: 'add', section: 'responses', record, placement: 'last' }];
  });
  return { ok: true, changes: [change] };
}

const changedMeanwhile: CodingStep & { readonly ok: false } = {
  ok: false,
  reason: 'The record of this line has changed meanwhile. Try again on the line.',
};

function decidedFields({ actors, type, speaker, targets, background, negated }: ResponseCoding) {
  return {
    actors,
    ...(speaker !== undefined && { speaker }),
    type,
    ...(targets !== undefined && targets.length > 0 && { targets }),
    ...(background === true && { news: false }),
    ...(negated === true && { negated }),
  };
}
