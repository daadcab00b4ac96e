import { editSidecar, type EditedSidecar } from '../sidecar/edit.ts';
import { anchorsOf } from '../sidecar/anchors.ts';
import { anchorFinder } from '../text/anchor.ts';
import { textDigest } from '../text/digest.ts';
import type { EditResult } from '../yaml/edit.ts';

/** Brings `text:` up to date where the file has one and every anchor still stands exactly (FORMAT "Sidecar"). */
export function refreshDigest({ text: yaml, value }: EditedSidecar, text: string): EditResult {
  const digest = textDigest(text);
  if (value.text === null || value.text === digest) return { ok: true, text: yaml };
  const locate = anchorFinder(text);
  const exact = anchorsOf(value).every(({ anchor }) => locate(anchor).state === 'exact');
  return exact ? editSidecar(yaml, [{ kind: 'set', key: 'text', value: digest }]) : { ok: true, text: yaml };
}
