import { covers } from '../corpus/placed.ts';
import { sidecarPath } from '../corpus/files.ts';
import { changeRecord } from '../sidecar/edit.ts';
import { newRecordId } from '../sidecar/ids.ts';
import type { ResponseRecord } from '../sidecar/schema.ts';
import { makeAnchor } from '../text/anchor.ts';
import {
  anchorFields,
  lineWith,
  recordOn,
  recordsOfOthers,
  sidecarChange,
  touched,
  type CodedArticle,
  type Coder,
  type CodingStep,
} from './context.ts';

/** What a person decided on a response line. */
export interface ResponseCoding {
  /** Where the line's words began when the person saw them, in code points. */
  readonly at: number;
  /** The line's words. */
  readonly words: string;
  /** The record that is changed where the line has several; null for the first, or for a new one. */
  readonly record: string | null;
  /** Ids of the register, or `unknown` alone. */
  readonly actors: readonly string[];
  /** A response type's id. */
  readonly type: string;
}

/** Tags a response line: a new record, or new values in the record that the coder's file already has for it. */
export function tagResponse({ facts, text }: CodedArticle, coding: ResponseCoding, coder: Coder): CodingStep {
  const line = lineWith(facts.article.responses, coding.words, coding.at);
  if (line === undefined)
    return { ok: false, reason: 'This response line has changed meanwhile. Try again on the line.' };
  if (facts.noActs.some((record) => covers(record, line))) {
    return { ok: false, reason: 'This line is coded as no act of its own. Take that record out of the sidecar first.' };
  }
  const decided = { actors: coding.actors, type: coding.type };
  const id = newRecordId('r', coder.random);
  const ownPath = sidecarPath(facts.path, coder.layer);
  const onLine = facts.responses.filter((record) => covers(record, line));
  const wanted = onLine.find(({ record }) => record.id === coding.record);
  const others = recordsOfOthers(facts.responses, line, facts.path, coder);
  const replaced = (others.find((each) => each === wanted) ?? others[0])?.record.id;
  // Where an act of another layer is meant, own records that replace other acts of the line are left alone.
  const isCandidate = ({ replaces }: ResponseRecord) =>
    wanted === undefined || wanted.sidecar.path === ownPath || replaces === undefined || replaces === replaced;
  const change = sidecarChange(facts.path, text, coder, ({ responses }) => {
    const own = recordOn(responses.filter(isCandidate), line, text, coding.record);
    if (wanted?.sidecar.path === ownPath && own?.id !== wanted.record.id)
      return { reason: 'The record of this line has changed meanwhile. Try again on the line.' };
    if (own !== undefined) {
      // A mode belongs to its type; under another type it would be another claim.
      const mode = own.type === coding.type ? {} : { mode: undefined };
      return changeRecord('responses', own.id, { ...decided, ...mode, ...touched(own, text, coder) });
    }
    const words = anchorFields(makeAnchor(text, line));
    const replaces = replaced === undefined ? {} : { replaces: replaced };
    const record = { id, ...words, ...decided, by: coder.by, created: coder.today, ...replaces };
    return [{ kind: 'add', section: 'responses', record, placement: 'last' }];
  });
  return { ok: true, changes: [change] };
}
