import type { DocumentHighlight, Position } from 'vscode-languageserver';
import { placesOf } from '../../core/corpus/placed.ts';
import type { Range } from '../../core/text/range.ts';
import { toLspRange } from '../convert.ts';
import type { FoundArticle } from '../lookup.ts';
import { DocumentHighlightKind } from '../lsp.ts';
import { actorsAt, eventsAt, thingsAt } from './at-position.ts';
import { rationaleLines } from './line-states.ts';
import { linkedEvents } from './meant-events.ts';

/**
 * The places of this article that belong together with the one at a position: all words of the same act, marked
 * strongest, and those of the same actors; for a rationale the lines that mean the same event.
 */
export function highlights(article: FoundArticle, position: Position): DocumentHighlight[] {
  const things = thingsAt(article, position);
  if (things === undefined) return [];
  const { facts, positions, path, view } = article;
  const actors = new Set(actorsAt(things));
  const sameAct = [...things.responses, ...things.noActs].flatMap(placesOf);
  const sameActor = [
    ...facts.responses.filter(({ record }) => record.actors?.some((actor) => actors.has(actor))),
    ...[...facts.noActs, ...facts.mentions].filter(
      ({ record }) => record.actor !== undefined && actors.has(record.actor),
    ),
  ].flatMap(placesOf);
  const events = actors.size > 0 ? [] : eventsAt(things, path, view.index);
  const sameEvent = rationaleLines(facts).filter(({ records }) =>
    records.some(({ record }) =>
      linkedEvents(record, path, view.index).some(({ event }) => event !== null && events.includes(event)),
    ),
  );
  return inOrder([
    ...sameAct.map((range) => ({ range, kind: DocumentHighlightKind.Write })),
    ...[...sameActor, ...sameEvent.map(({ line }) => line)].map((range) => ({
      range,
      kind: DocumentHighlightKind.Read,
    })),
  ]).map(({ range, kind }) => ({ range: toLspRange(positions.toLineRange(range)), kind }));
}

interface Highlight {
  readonly range: Range;
  readonly kind: DocumentHighlightKind;
}

/** Each place once, as what it was first, in the order of the text. */
function inOrder(all: readonly Highlight[]): Highlight[] {
  const byRange = new Map<string, Highlight>();
  for (const each of all) {
    const key = `${each.range.at} ${each.range.end}`;
    if (!byRange.has(key)) byRange.set(key, each);
  }
  return [...byRange.values()].sort((a, b) => a.range.at - b.range.at || a.range.end - b.range.end);
}
