import { findMentions } from '../article/mentions.ts';
import { sourceOf } from '../article/source.ts';
import { quoted, type Found } from './finding.ts';
import { targetOf } from './record-places.ts';
import type { ArticleRule } from './rule.ts';

/** Reasons that people wrote in which an event is called 'the new event' or 'event 5'. */
export const deicticEventReference: ArticleRule = {
  id: 'deictic-event-reference',
  level: 'hint',
  scope: 'article',
  finds: '“The new event”, “both events” or “event 5” in a reason that a person wrote.',
  why: 'Next month nobody knows any more which event was new. The pages that Newsweave reads are full of such words.',
  source: null,
  fixes: ['puts the title of the event, or both titles, in the place of the words'],
  example: 'reason: "The new event ended the strike."',
  test: (facts, { index }) =>
    facts.relations.flatMap((placed): Found[] => {
      const { id, reason, from, to } = placed.record;
      if (reason === undefined) return [];
      const [mention] = findMentions(sourceOf(reason), 0, reason.length);
      if (mention === undefined) return [];
      const titles = [...new Set([from, to].flatMap((end) => index.event(end)?.title ?? []))].map(
        (title) => `“${title}”`,
      );
      const both = titles.length === 2 ? [titles.join(' and ')] : [];
      const named = /^(?:both|(?:the|these) two|these)\b/i.test(mention.text) ? both : titles;
      const field = ['reason'];
      const put = (words: string) => inPlace(reason, mention, words);
      return [
        {
          message: `${quoted(mention.text)} will mean nothing to a later reader. Name the event by its title.`,
          place: { path: placed.sidecar.path, record: id, field },
          about: [id, mention.text],
          fixes: named.map((words) => ({
            title: `Write ${words} instead`,
            asks: null,
            changes: [{ kind: 'change', ...targetOf('relations', placed), fields: { reason: { is: put(words) } } }],
          })),
        },
      ];
    }),
};

/** A text with other words in the place of some, in code points. */
function inPlace(text: string, { at, end }: { readonly at: number; readonly end: number }, words: string): string {
  const characters = [...text];
  return `${characters.slice(0, at).join('')}${words}${characters.slice(end).join('')}`;
}
