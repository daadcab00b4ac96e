import type { CorpusIndex } from '../corpus/index.ts';
import type { RelationEnd } from '../corpus/relation-entries.ts';
import { partDigest } from '../text/digest.ts';
import type { Judged } from './judged.ts';
import type { Judgement } from './verdicts.ts';

/** A part of what a verdict judged that reads otherwise now. */
export interface ChangedPart {
  /** `rationale`, `to`; `unknown` where the verdict does not say what it judged. */
  readonly part: string;
  /** What it read then and reads now, as far as the corpus can tell; null where it cannot. */
  readonly before: string | null;
  readonly after: string | null;
  /** The page whose title and summary it is, and their digest then: an earlier version of its file may have them. */
  readonly page: { readonly path: string; readonly digest: string } | null;
}

/** Says of a stale verdict what has changed, part by part. */
export function whatChanged(
  { subject, parts }: Judged,
  { changed, given }: Judgement,
  index: CorpusIndex,
): ChangedPart[] {
  const now = parts();
  const [quote, words] = quoteAndWords(subject);
  return changed.map((part): ChangedPart => {
    const seen = given.seen?.[part];
    const bare: ChangedPart = { part, before: null, after: null, page: null };
    if (seen === undefined) return bare;
    // Words of a list are kept as they are, texts as their digest.
    if (!seen.startsWith('t:')) return { ...bare, before: seen, after: now[part] ?? null };
    if (part === 'rationale' || part === 'words')
      return { ...bare, before: partDigest(quote) === seen ? quote : null, after: words };
    const end = endOf(subject, part);
    if (end === null) return { ...bare, after: namesOf(subject, part, index) };
    if (end.kind !== 'event') return { ...bare, after: end.kind === 'response' ? end.response.words : null };
    const { page, path, title } = end.event;
    return page && path !== null ? { ...bare, page: { path, digest: seen } } : { ...bare, after: title };
  });
}

/** The words of a record as they were annotated, and as they stand now. */
function quoteAndWords(subject: Judged['subject']): [quote: string, words: string | null] {
  if (subject.kind === 'annotation')
    return [subject.annotation.placed.record.quote ?? '', subject.annotation.placed.words];
  const { rationale, justification } = subject.relation;
  return [rationale?.record.quote ?? '', justification];
}

function endOf(subject: Judged['subject'], part: string): RelationEnd | null {
  if (subject.kind === 'annotation') return null;
  return part === 'from' ? subject.relation.ends.from : part === 'to' ? subject.relation.ends.to : null;
}

/** The names of the actors in a part of a response. */
function namesOf(subject: Judged['subject'], part: string, { actors }: CorpusIndex): string | null {
  if (subject.kind === 'relation') return null;
  const { record } = subject.annotation.placed;
  const value: unknown = Object.entries(record).find(([key]) => key === part)?.[1];
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = ids.flatMap((id) => (typeof id === 'string' ? [actors.get(id)?.name ?? id] : []));
  return names.length > 0 ? names.join(', ') : null;
}
