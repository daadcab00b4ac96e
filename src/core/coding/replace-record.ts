import type { Placed } from '../corpus/placed.ts';
import { newRecordId } from '../sidecar/ids.ts';
import type { Fields } from '../yaml/edit.ts';
import type { Annotation } from './annotations.ts';
import { makeAnchor } from '../text/anchor.ts';
import type { Range } from '../text/range.ts';
import { anchorFields, sidecarChange, type CodedArticle, type Coder, type CodingStep } from './context.ts';
import type { AnchoredRecord } from './places-now.ts';
import { fieldsOf } from './record-data.ts';
import { letterOf } from './remove-record.ts';

/**
 * What a record says that is new in the coder's file and stands for one of another layer: all that this one says, with where its
 * words stand now, and that it is replaced. Where it stands for none, or the words have changed, the words are those that are coded.
 */
export function standingFor(stoodFor: Placed<AnchoredRecord> | undefined, words: Range, text: string): Fields {
  const coded = anchorFields(makeAnchor(text, words));
  if (stoodFor === undefined) return coded;
  const { record, anchor } = stoodFor;
  const place = anchor?.state === 'exact' || anchor?.state === 'moved' ? anchor.at : null;
  const own = place === null ? { before: undefined, after: undefined, ...coded } : { at: place };
  return { ...fieldsOf(record), ...own, replaces: record.id, origin: undefined };
}

/** A record in the coder's own file that stands instead of another layer's, with other values for some fields. */
export function replaceInOwn(
  { section, placed: { record } }: Annotation,
  { facts, text }: CodedArticle,
  changed: Fields,
  coder: Coder,
): CodingStep {
  const letter = letterOf(section);
  // An event's id is what others refer to; a second event would be another one.
  if (letter === null)
    return { ok: false, reason: 'Another annotator defined this event; only their file can be changed for it.' };
  const id = newRecordId(letter, coder.random);
  const own = { ...fieldsOf(record), ...changed, id, replaces: record.id, by: coder.by, created: coder.today };
  const change = sidecarChange(facts.path, text, coder, ({ [section]: there }) =>
    there.some(({ replaces, retired }) => replaces === record.id && retired !== true)
      ? { reason: 'This annotation has changed meanwhile. Try again.' }
      : [{ kind: 'add', section, record: own, placement: 'last' }],
  );
  return { ok: true, changes: [change] };
}
