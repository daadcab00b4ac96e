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
  fixes: ['puts the event’s title in the place of the words'],
  example: 'reason: "The new event ended the strike."',
  test: (facts, { index }) =>
    facts.relations.flatMap((placed): Found[] => {
      const { id, reason, from, to } = placed.record;
      if (reason === undefined) return [];
      const [mention] = findMentions(sourceOf(reason), 0, reason.length);
      if (mention === undefined) return [];
      const titles = [from, to].flatMap((end) => index.event(end)?.title ?? []);
      const field = ['reason'];
      const put = (title: string) => withTitle(reason, mention, title);
      return [
        {
          message: `${quoted(mention.text)} will mean nothing to a later reader. Name the event by its title.`,
          place: { path: placed.sidecar.path, record: id, field },
          about: [id, mention.text],
          fixes: [...new Set(titles)].map((title) => ({
            title: `Write ${quoted(title)} instead`,
            asks: null,
            changes: [{ kind: 'change', ...targetOf('relations', placed), fields: { reason: { is: put(title) } } }],
          })),
        },
      ];
    }),
};

/** A text with a title in the place of some words, in code points. */
function withTitle(text: string, { at, end }: { readonly at: number; readonly end: number }, title: string): string {
  const characters = [...text];
  return `${characters.slice(0, at).join('')}“${title}”${characters.slice(end).join('')}`;
}
