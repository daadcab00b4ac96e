import { editSidecar } from '../sidecar/edit.ts';
import { readSidecar } from '../sidecar/read.ts';
import type { Sidecar } from '../sidecar/schema.ts';
import { anchorFinder, type Anchor } from '../text/anchor.ts';
import { textDigest } from '../text/digest.ts';
import type { EditResult } from '../yaml/edit.ts';

/** Brings `text:` up to date where the file has one and every anchor still stands exactly (FORMAT "Sidecar"). */
export function refreshDigest(yaml: string, text: string): EditResult {
  const { value } = readSidecar(yaml);
  const digest = textDigest(text);
  if (value.text === null || value.text === digest) return { ok: true, text: yaml };
  const locate = anchorFinder(text);
  const exact = !value.hasOtherAnchors && anchorsOf(value).every((anchor) => locate(anchor).state === 'exact');
  return exact ? editSidecar(yaml, [{ kind: 'set', key: 'text', value: digest }]) : { ok: true, text: yaml };
}

function anchorsOf({ events, responses, noActs, rationales, relations }: Sidecar): Anchor[] {
  const also = responses.flatMap(({ also = [] }) => also);
  return [...events, ...responses, ...noActs, ...rationales, ...relations, ...also].flatMap(({ quote, at }) =>
    quote === undefined || at === undefined ? [] : [{ quote, at }],
  );
}
