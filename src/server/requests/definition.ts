import type { DefinitionLink, Location, Position } from 'vscode-languageserver';
import { toLspRange } from '../convert.ts';
import { stopIfCancelled } from '../guarded.ts';
import type { FoundArticle } from '../lookup.ts';
import { actorsAt, eventsAt, thingsAt, wordsAt } from './at-position.ts';
import type { Asked } from './features.ts';
import { actorPlaces, eventPlace } from './places.ts';

/**
 * Where a rationale line, or `Event 15` in it, leads: the titles of the events that it is linked to. Tagged words lead to
 * the entries of their actors in the register, a title to itself.
 */
export async function definition(
  article: FoundArticle,
  position: Position,
  { token, client }: Pick<Asked, 'token' | 'client'>,
): Promise<Location[] | DefinitionLink[]> {
  const things = thingsAt(article, position);
  if (things === undefined) return [];
  const { corpus, view, path, positions } = article;
  const actors = actorsAt(things);
  const places = [...(await actorPlaces(corpus, actors)).values()];
  for (const event of actors.length > 0 ? [] : eventsAt(things, path, view.index)) {
    stopIfCancelled(token);
    const place = await eventPlace(corpus, event);
    if (place !== undefined) places.push(place);
  }
  if (!client.definitionLinks) return places;
  const words = wordsAt(things);
  const origin = words && { originSelectionRange: toLspRange(positions.toLineRange(words)) };
  return places.map(({ uri, range }) => ({
    ...origin,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}
