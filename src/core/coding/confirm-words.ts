import { changeRecord } from '../sidecar/edit.ts';
import type { SidecarAnchor } from '../sidecar/anchors.ts';
import { readSidecar } from '../sidecar/read.ts';
import { whyNotWritten } from '../sidecar/refusal.ts';
import { makeAnchor, type Anchor } from '../text/anchor.ts';
import { textPositions } from '../text/positions.ts';
import type { EditResult } from '../yaml/edit.ts';
import { annotationNamed, furtherWords, isOwnFile, whileItStands, type RecordName } from './annotations.ts';
import { anchorFields, sidecarChange, type CodedArticle, type Coder, type CodingStep } from './context.ts';
import { placeSidecar, presentText } from './reanchor.ts';
import { changeAnchorFields } from './reanchor-splices.ts';
import { refreshDigest } from './refresh-digest.ts';
import { dropRecord } from './remove-record.ts';
import { replaceInOwn } from './replace-record.ts';

/** Where a person says that the words of an annotation stand now. */
export interface ConfirmedWords extends RecordName {
  /** Which of the record's further words is meant; null for its own. */
  readonly part: number | null;
  /** In code points. */
  readonly at: number;
  /** What stands there, as the person saw it. */
  readonly words: string;
}

/**
 * Writes the words that a person confirmed, and their place, into the one record. A record of a layer that is not the
 * coder's stays as it is, and one with the new words replaces it in theirs.
 */
export function confirmWords({ facts, text }: CodedArticle, confirmed: ConfirmedWords, coder: Coder): CodingStep {
  const annotation = annotationNamed(facts, confirmed);
  if (annotation === undefined) return gone;
  const { at, words, part } = confirmed;
  const range = { at, end: at + [...words].length };
  if (words === '' || textPositions(text).slice(range) !== words)
    return { ok: false, reason: 'The article has changed meanwhile. Try again.' };
  const anchor = makeAnchor(text, range);
  const { section, placed } = annotation;
  const { sidecar, record } = placed;
  const further = furtherWords(facts, annotation);
  if (part !== null && further[part] === undefined) return gone;
  if (isOwnFile(sidecar, coder)) {
    const seen = part === null ? record.quote : further[part]?.quote;
    const edit = (before: string | null) =>
      moveWords(before ?? '', { section, id: record.id, part, seen }, anchor, text);
    return { ok: true, changes: [{ path: sidecar.path, edit }] };
  }
  const also = further.map((each, index) => anchorFields(index === part ? anchor : each));
  const moved = part === null ? fieldsOfAnchor(anchor) : { also };
  return replaceInOwn(annotation, { facts, text }, moved, coder);
}

/** Keeps a record whose words are gone from the text: it counts nowhere any more (FORMAT "retired"). */
export function retireRecord({ facts, text }: CodedArticle, name: RecordName, coder: Coder): CodingStep {
  const annotation = annotationNamed(facts, name);
  if (annotation === undefined) return gone;
  const { section, placed } = annotation;
  if (!isOwnFile(placed.sidecar, coder)) return dropRecord({ facts, text }, section, placed.record.id, coder);
  const decide = whileItStands(section, placed.record, () =>
    changeRecord(section, placed.record.id, { retired: true }),
  );
  return { ok: true, changes: [sidecarChange(facts.path, text, { ...coder, layer: placed.sidecar.layer }, decide)] };
}

const gone = { ok: false, reason: 'This annotation is gone already.' } as const;

function fieldsOfAnchor({ quote, at, before, after }: Anchor) {
  return { quote, at, before, after };
}

/** Words of a sidecar as a person saw them. */
interface SeenWords extends Pick<SidecarAnchor, 'section' | 'id' | 'part'> {
  readonly seen: string | undefined;
}

/** Puts new words in the place of those that were seen, if the file still has them. */
function moveWords(yaml: string, { section, id, part, seen }: SeenWords, anchor: Anchor, text: string): EditResult {
  const { reading, places } = placeSidecar(yaml, presentText(text));
  if (!reading.writable) return { ok: false, reason: whyNotWritten(yaml, reading.problems) };
  const place = places.find((each) => each.section === section && each.id === id && each.part === part);
  if (place === undefined) return gone;
  if (place.anchor.quote !== seen) return { ok: false, reason: 'This annotation has changed meanwhile. Try again.' };
  const fields = (['quote', 'at', 'before', 'after'] as const)
    .filter((key) => place.anchor[key] !== anchor[key])
    .map((key) => ({ key, value: anchor[key] }));
  const edited = changeAnchorFields(yaml, [{ place, fields }]);
  return edited.ok ? refreshDigest({ text: edited.text, value: readSidecar(edited.text).value }, text) : edited;
}
