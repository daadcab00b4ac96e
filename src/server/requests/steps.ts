import { openCues, stepFrom } from '../../core/coding/steps.ts';
import { chainLinks, eventAt } from '../../core/corpus/chain.ts';
import { relationTypesOf } from '../../core/relations/types.ts';
import { textPositions } from '../../core/text/positions.ts';
import { toLabel } from '../convert.ts';
import type { FoundArticle, FoundFile } from '../lookup.ts';
import type { ChainParams, EventChain, Place, StepParams } from '../protocol.ts';
import { locate } from './navigation.ts';
import { targetOf } from './places.ts';

/** Where a step leads from a place of a file; one that is no article has no stops of its own, and is left. */
export async function step(
  { corpus, view: { index }, path }: FoundFile,
  { uri, position, what, direction }: StepParams,
): Promise<Place | null> {
  const at = index.articles.has(path) ? textPositions(await corpus.articleText(path)).toCodePoint(position) : 0;
  const article = what === 'coding' ? await corpus.wholeArticle(path) : undefined;
  const cues = article === undefined ? [] : openCues(article.text, article.facts);
  const stop = stepFrom(index, { path, at }, what === 'coding' ? 'todo' : what, direction, cues);
  if (stop === undefined) return null;
  // The article's own URI comes back as the editor spells it.
  return locate(corpus, stop.path, { ...stop, uri: stop.path === path ? uri : corpus.uriOf(stop.path) });
}

/** The events before or after the one at a place. */
export async function chain(
  { corpus, view: { index, settings }, path, positions }: FoundArticle,
  { position, direction }: ChainParams,
): Promise<EventChain> {
  const event = eventAt(index, path, positions.toCodePoint(position));
  if (event === undefined) return { from: null, events: [] };
  const links = chainLinks(index, event, direction, relationTypesOf(settings));
  const events = links.map(async ({ event: { title, place }, phrases }) => ({
    title: toLabel(title),
    phrase: toLabel(phrases.join(', ')),
    place: place && (await locate(corpus, place.path, targetOf(corpus, place.path, place))),
  }));
  return { from: toLabel(event.title), events: await Promise.all(events) };
}
