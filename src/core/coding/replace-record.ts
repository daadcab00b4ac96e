import { newRecordId } from '../sidecar/ids.ts';
import type { Fields } from '../yaml/edit.ts';
import type { Annotation } from './annotations.ts';
import { sidecarChange, type CodedArticle, type Coder, type CodingStep } from './context.ts';
import { fieldsOf } from './record-data.ts';
import { letterOf } from './remove-record.ts';

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
  const change = sidecarChange(facts.path, text, coder, () => [
    { kind: 'add', section, record: own, placement: 'last' },
  ]);
  return { ok: true, changes: [change] };
}
