import type { Article } from '../article/model.ts';
import type { EventRecord } from '../sidecar/schema.ts';
import { codePointMap } from '../text/code-points.ts';
import { partDigest } from '../text/digest.ts';
import { overlaps, type Range } from '../text/range.ts';
import { rangeNow, type Placed } from './placed.ts';

/** An event of a sidecar with the digest of the text that verdicts on its relations judge. */
export interface PlacedEvent extends Placed<EventRecord> {
  /**
   * Of its words and the paragraph round them, of its title where it has no words; null where its words are lost, undefined
   * where they were not read yet.
   */
  readonly digest: string | null | undefined;
}

/** Digest of an event page's title and summary; null for a news article. */
export function pageDigest(article: Article, text: string): string | null {
  const judged = pageText(article, text);
  return judged === null ? null : partDigest(judged);
}

/** An event page's title and summary, which verdicts on its relations judge; null for a news article. */
export function pageText(article: Article, text: string): string | null {
  if (article.kind !== 'event-page') return null;
  const summary = article.sections.find(({ name }) => name === 'summary')?.body;
  return `${article.title ?? ''} ${summary === undefined ? '' : slice(text, summary)}`;
}

/** An event with the digest of what is judged of it (FORMAT "verdicts"). */
export function withDigest(event: Placed<EventRecord>, article: Article, text: string): PlacedEvent {
  const { record, sidecar, anchor, also, words } = event;
  return { record, sidecar, anchor, also, words, digest: digestOf(event, article, text) };
}

function digestOf({ record, anchor, words }: Placed<EventRecord>, article: Article, text: string): string | null {
  if (anchor === null) return partDigest(record.title ?? '');
  if (words === null) return null;
  const range = rangeNow(anchor);
  const paragraph = range === null ? '' : paragraphRound(range, article, text);
  return partDigest(`${words} ${paragraph}`);
}

/** The paragraph of the body that holds a range; the line or lines of the text where the parser has none. */
function paragraphRound(range: Range, { body }: Article, text: string): string {
  const paragraph = body.find((each) => overlaps(each, range));
  if (paragraph !== undefined) return slice(text, paragraph);
  const map = codePointMap(text);
  const start = text.lastIndexOf('\n', map.toUtf16(range.at) - 1) + 1;
  const end = text.indexOf('\n', map.toUtf16(range.end));
  return text.slice(start, end < 0 ? text.length : end);
}

function slice(text: string, { at, end }: Range): string {
  const map = codePointMap(text);
  return text.slice(map.toUtf16(at), map.toUtf16(end));
}
