import { covers } from '../corpus/facts.ts';
import { changeRecord } from '../sidecar/edit.ts';
import { newRecordId } from '../sidecar/ids.ts';
import { makeAnchor } from '../text/anchor.ts';
import type { YamlEdit } from '../yaml/edit.ts';
import { anchorFields, ownRecord, sidecarChange, type CodedArticle, type Coder, type CodingStep } from './context.ts';

/** What a person decided on a response line. */
export interface ResponseCoding {
  /** Where the line's words begin, in code points. */
  readonly at: number;
  /** Ids of the register, or `unknown` alone. */
  readonly actors: readonly string[];
  /** A response type's id. */
  readonly type: string;
}

/** Tags a response line: a new record, or new values in the record that the coder's file already has for it. */
export function tagResponse({ facts, text }: CodedArticle, coding: ResponseCoding, coder: Coder): CodingStep {
  const line = facts.article.responses.find(({ at, end }) => at <= coding.at && coding.at <= end);
  if (line === undefined)
    return { ok: false, reason: 'There is no response line here any more. Try again on the line.' };
  const records = facts.responses.filter((record) => covers(record, line));
  const own = ownRecord(records, facts.path, coder);
  const decided = { actors: coding.actors, type: coding.type };
  if (own !== undefined) {
    const sameType = own.record.type === coding.type;
    // A mode belongs to its type; under another type it would be another claim.
    const fields = sameType || own.record.mode === undefined ? decided : { ...decided, mode: undefined };
    return { ok: true, changes: [sidecarChange(facts, text, coder, changeRecord('responses', own.record.id, fields))] };
  }
  const [other] = records;
  const record = {
    id: newRecordId('r', coder.random),
    ...anchorFields(makeAnchor(text, line)),
    ...decided,
    by: coder.by,
    created: coder.today,
    ...(other !== undefined && { replaces: other.record.id }),
  };
  const edit: YamlEdit = { kind: 'add', section: 'responses', record, placement: 'last' };
  return { ok: true, changes: [sidecarChange(facts, text, coder, [edit])] };
}
