import type { CorpusIndex } from '../../corpus/index.ts';
import type { FixChange } from '../../rules/fix.ts';
import { changeRecord } from '../../sidecar/edit.ts';
import type { ResponseRecord, Sidecar } from '../../sidecar/schema.ts';
import type { Data } from '../../yaml/print.ts';
import { isOwnFile } from '../annotations.ts';
import { anchorFields, type CodedArticle, type Coder, type CodingStep, type Decide } from '../context.ts';
import { takeOut } from '../join-acts.ts';
import { asData, fieldsOf } from '../record-data.ts';
import { valuesOf } from './values.ts';
import { gone, inFile } from './record-changes.ts';

/**
 * Makes several records of one act one: the words of the others become further words of the first, what they say besides
 * is said by it, and what speaks of them speaks of it. Refused where that would lose something.
 */
export function joinRecords(
  change: Extract<FixChange, { readonly kind: 'join' }>,
  article: CodedArticle,
  index: CorpusIndex,
  coder: Coder,
): CodingStep {
  const { sidecar, record: id, others } = change;
  const { facts } = article;
  const isOwn = facts.sidecars.some((file) => file.path === sidecar && isOwnFile(file, coder));
  if (!isOwn) return { ok: false, reason: `These records stand in ${sidecar}, which is another annotator's file.` };
  const inThisFile = facts.responses.filter((act) => act.sidecar.path === sidecar);
  const first = inThisFile.find(({ record }) => record.id === id);
  const joined = inThisFile.filter(({ record }) => others.includes(record.id));
  if (first === undefined || joined.length < others.length) return gone;
  const said = valuesOf(change.fields ?? {}, '');
  const besides = fieldsBesides([first, ...joined].map(({ record }) => ({ ...record, ...said })));
  if (typeof besides === 'string')
    return {
      ok: false,
      reason: `These records say different things in ${besides}. Make that the same, and try again.`,
    };
  const fields = { ...said, ...besides };
  const taken = joined.map((act) => takeOut(article, act, first, coder, index));
  const refusal = taken.find((edits) => 'reason' in edits);
  if (refusal !== undefined) return { ok: false, ...refusal };
  const edits = taken.flatMap((each) => ('reason' in each ? [] : each));
  const decide: Decide = ({ responses }: Sidecar) => {
    const now = responses.find((each) => each.id === id);
    const going = responses.filter((each) => others.includes(each.id));
    if (now === undefined || going.length < others.length) return { reason: gone.reason };
    const also = [...(now.also ?? []), ...going.flatMap(wordsOf)].map(asData);
    return [...changeRecord('responses', id, { ...fields, also, by: coder.by, origin: undefined }), ...edits];
  };
  // A person asked for it, however many records of the file it takes.
  return inFile(change, article, coder, decide, { dropsMany: true });
}

function wordsOf(record: ResponseRecord) {
  return [anchorFields(record), ...(record.also ?? [])];
}

/** What tells where a record stands, and who made it: not what it says. */
const ofTheRecord = new Set(['id', 'quote', 'at', 'before', 'after', 'also', 'by', 'created', 'origin', 'replaces']);

/** What later records say and the first one does not; the name of a field in which two differ. Comments are joined. */
function fieldsBesides([first, ...others]: readonly ResponseRecord[]): Readonly<Record<string, Data>> | string {
  const said = new Map<string, Data>(Object.entries(fieldsOf(first ?? {})));
  const added: Record<string, Data> = {};
  for (const [key, value] of others.flatMap((other) => Object.entries(fieldsOf(other)))) {
    if (ofTheRecord.has(key)) continue;
    const known = said.get(key);
    if (known !== undefined && JSON.stringify(known) === JSON.stringify(value)) continue;
    const isNote = key === 'note' && typeof known === 'string' && typeof value === 'string';
    if (known !== undefined && !isNote) return key;
    const together = isNote ? `${known} ${value}` : value;
    said.set(key, together);
    added[key] = together;
  }
  return added;
}
