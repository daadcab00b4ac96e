import { commandIds } from '../ids.ts';
import type { Ask } from '../client.ts';
import type { CheckView } from '../views/check-view.ts';
import { markArticle, markFurniture, setArticleKind, setPublishedDate, setPublisher } from './article.ts';
import type { CommandRow } from './command-row.ts';
import { defineEvent, setEventFields } from './events.ts';
import { markAllOccurrences, markMention } from './mentions.ts';
import { copyPermalink, openPermalink } from './permalink.ts';
import { relateEvents } from './relate.ts';
import { moveInHistory } from './undo.ts';

/**
 * The commands on events, mentions and articles as wholes, and those that take annotations back: these come after what a key before
 * them has decided. `coded` resolves when the coding command that was started last has ended.
 */
export function recordCommands(
  ask: Ask,
  check: Pick<CheckView, 'inTurn'>,
  coded: () => Promise<void>,
): readonly CommandRow[] {
  return [
    [
      commandIds.undo,
      'undo this',
      (argument) =>
        argument === 'check'
          ? check.inTurn(() => moveInHistory(ask, 'undo'))
          : coded().then(() => moveInHistory(ask, 'undo')),
    ],
    [commandIds.redo, 'do this again', () => coded().then(() => moveInHistory(ask, 'redo'))],
    [commandIds.relate, 'relate these events', () => relateEvents(ask)],
    [commandIds.markMention, 'mark this mention', () => markMention(ask)],
    [commandIds.markAll, 'mark these words', () => markAllOccurrences(ask)],
    [commandIds.setEvent, 'change this event', () => setEventFields(ask)],
    [commandIds.defineEvent, 'define this event', () => defineEvent(ask)],
    [commandIds.setPublished, 'set the date', () => setPublishedDate(ask)],
    [commandIds.setPublisher, 'set the publisher', () => setPublisher(ask)],
    [commandIds.setArticleKind, 'set the kind of article', () => setArticleKind(ask)],
    [commandIds.furniture, 'mark this as furniture', () => markFurniture(ask, true)],
    [commandIds.notFurniture, 'mark this as text', () => markFurniture(ask, false)],
    [commandIds.notArticle, 'mark this file', () => markArticle(ask, 'notArticle', true)],
    [commandIds.isArticle, 'mark this file', () => markArticle(ask, 'notArticle', false)],
    [commandIds.read, 'mark this article', () => markArticle(ask, 'read', true)],
    [commandIds.unread, 'mark this article', () => markArticle(ask, 'read', false)],
    [commandIds.copyPermalink, 'copy a permalink', () => copyPermalink(ask)],
    [commandIds.openPermalink, 'open this permalink', () => openPermalink(ask)],
  ];
}
