import type { Hover, Position } from 'vscode-languageserver';
import { toLabel, toLspRange } from '../convert.ts';
import type { FoundArticle } from '../lookup.ts';
import { MarkupKind } from '../lsp.ts';
import { eventsAt, thingsAt, wordsAt, type ThingsAtPosition } from './at-position.ts';
import {
  actorCard,
  eventCard,
  meantCard,
  mentionCard,
  noActCard,
  rationaleCard,
  responseCard,
  type Card,
} from './hover-cards.ts';
import { meantByMention } from './meant-events.ts';

/** Cards that a hover shows at most, and the longest line of one, in characters. */
const maxCards = 6;
const maxLine = 300;

/**
 * What is known of what stands at a position. Plain text, in every client: words of a corpus are never read as Markdown,
 * so there is nothing to escape and nothing that an escape can miss.
 */
export function hover(article: FoundArticle, position: Position): Hover | null {
  const things = thingsAt(article, position);
  if (things === undefined) return null;
  const cards = cardsAt(things, article);
  const shown = cards.slice(0, maxCards).map(asText).filter(Boolean);
  if (shown.length === 0) return null;
  const more = cards.length > maxCards ? [`${cards.length - maxCards} more`] : [];
  const words = wordsAt(things);
  return {
    contents: { kind: MarkupKind.PlainText, value: [...shown, ...more].join('\n\n') },
    ...(words && { range: toLspRange(article.positions.toLineRange(words)) }),
  };
}

function asText(card: Card): string {
  return card
    .map((line) => toLabel(line, maxLine))
    .filter(Boolean)
    .join('\n');
}

/** The cards of a place, the narrowest thing first. */
function cardsAt(things: ThingsAtPosition, { view, path }: FoundArticle): Card[] {
  const { index, settings } = view;
  const { mentions, responses, noActs, rationale, eventMention, events, page } = things;
  const ofMentions = mentions.map((mention) => {
    const { actor, event } = mention.record;
    const found = event === undefined ? undefined : index.event(event);
    const about = found ? eventCard(found, index) : actorCard(actor ?? event ?? '', index);
    return [...about, ...mentionCard(mention)];
  });
  if (rationale !== null) {
    const ofMention = meantByMention(rationale, eventMention, path, index);
    const records = rationale.records.filter(({ record }) => record.other !== undefined);
    return [
      ...ofMentions,
      ...ofMention.map((meant) => meantCard(meant, index)),
      ...(ofMention.length > 0 ? [] : records.map((record) => rationaleCard(record, view))),
    ];
  }
  const told = eventsAt({ ...things, mentions: [] }, path, index);
  return [
    ...ofMentions,
    ...responses.map((response) => responseCard(response, index, settings)),
    ...noActs.map((noAct) => noActCard(noAct, index)),
    ...(events.length > 0 || page ? told.map((event) => eventCard(event, index)) : []),
  ];
}
