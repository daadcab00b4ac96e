import type { ArticleStatus } from '../../server/protocol.ts';

/** What the status of an article says. */
export interface StatusWords {
  /** '3 of 4 tagged, 1 of 2 linked'. */
  readonly text: string;
  readonly detail: string;
}

const kinds: Readonly<Record<ArticleStatus['kind'], string>> = {
  'event-page': 'Event page',
  'news-article': 'News article',
  none: 'Marked as no article',
};

/** Puts the status of an article into words. */
export function statusWords({ kind, responses, rationales, readOnly, encoding }: ArticleStatus): StatusWords {
  const counts = [
    responses.total > 0 && `${responses.tagged} of ${responses.total} tagged`,
    rationales.total > 0 && `${rationales.linked} of ${rationales.total} linked`,
  ].filter((count) => count !== false);
  const none = kind === 'event-page' ? 'No lines to code' : 'No responses yet';
  // VS Code cuts a long line off: what is not as it should be comes first.
  const detail = [readOnly && `Read-only: ${readOnly.reason}`, encoding, kinds[kind]];
  return {
    text: kind === 'none' ? 'Not coded' : counts.join(', ') || none,
    detail: detail.filter((part) => part !== null).join(' · '),
  };
}
