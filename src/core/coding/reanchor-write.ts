import { editSidecar } from '../sidecar/edit.ts';
import { makeAnchor, type Anchor } from '../text/anchor.ts';
import type { EditResult } from '../yaml/edit.ts';
import { changeAnchorFields, type AnchorChange } from './reanchor-splices.ts';
import { placeSidecar, type AnchorPlace, type PlacedSidecar, type PresentText } from './reanchor.ts';

/** What of an article's anchors may be written. */
export interface WhatToWrite {
  /** Also the near words of *changed* ones: a person has said so. */
  readonly acceptChanged: boolean;
}

/**
 * Writes the places of *moved* words, and of *changed* ones where asked, into a sidecar's text: every other byte stays.
 * `text:` is refreshed where the file has one and every anchor stands exactly then. *Ambiguous* and *lost* anchors are
 * never touched.
 */
export function reanchorSidecar(
  { yaml, reading: { value, writable, problems }, places }: PlacedSidecar,
  present: PresentText,
  { acceptChanged }: WhatToWrite,
): EditResult {
  if (!writable) return { ok: false, reason: problems[0]?.message ?? 'The sidecar could not be read.' };
  const changes = places.map((place) => changeOf(place, present.text, acceptChanged));
  const edited = changeAnchorFields(
    yaml,
    changes.flatMap((change) => change ?? []),
  );
  if (!edited.ok) return edited;
  if (edited.text !== yaml && !standsAsMeant(changes, edited.text, present))
    return { ok: false, reason: 'The new positions read back differently.' };
  const allExact = places.every(({ located }, index) => located.state === 'exact' || changes[index] !== undefined);
  if (!allExact || value.text === null || value.text === present.digest) return edited;
  return editSidecar(edited.text, [{ kind: 'set', key: 'text', value: present.digest }]);
}

/** True where all anchors that were changed stand exactly at their new places by what the new sidecar says. */
function standsAsMeant(changes: readonly (AnchorChange | undefined)[], yaml: string, present: PresentText): boolean {
  const now = placeSidecar(yaml, present).places;
  return changes.every((change, index) => {
    const located = now[index]?.located;
    return change === undefined || (located?.state === 'exact' && located.range?.at === change.place.located.range?.at);
  });
}

/** The fields that the new place of an anchor needs; none for one that stays as it is. */
function changeOf(place: AnchorPlace, text: string, acceptChanged: boolean): AnchorChange | undefined {
  const { state, range } = place.located;
  if (range === null || !(state === 'moved' || (state === 'changed' && acceptChanged))) return undefined;
  const now = makeAnchor(text, range);
  const fields = (['quote', 'at', 'before', 'after'] as const).flatMap((key) =>
    fieldOf(place.anchor, key) === fieldOf(now, key) ? [] : [{ key, value: fieldOf(now, key) }],
  );
  return fields.length > 0 ? { place, fields } : undefined;
}

function fieldOf(anchor: Anchor, key: keyof Anchor): string | number | undefined {
  return anchor[key];
}
