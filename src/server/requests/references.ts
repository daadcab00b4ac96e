import type { CancellationToken, Location, Position, ReferenceContext } from 'vscode-languageserver';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { EventEntry } from '../../core/corpus/event-entries.ts';
import { placesOf } from '../../core/corpus/placed.ts';
import type { RelationEntry } from '../../core/corpus/relation-entries.ts';
import type { Range } from '../../core/text/range.ts';
import { stopIfCancelled } from '../guarded.ts';
import type { FoundArticle } from '../lookup.ts';
import { actorsAt, eventsAt, thingsAt } from './at-position.ts';
import { actorPlaces, articlePlaces, eventPlace } from './places.ts';

/** More places than this are no list that a person reads; those of the article itself come first. */
export const maxReferences = 2000;

/** Some words of an article. */
interface PathRange {
  readonly path: string;
  readonly range: Range;
}

/**
 * On tagged words all acts and mentions of their actors; on a rationale or a title the words of all relations of its
 * event. With `includeDeclaration` also the actors' entries in the register and the event's own title.
 */
export async function references(
  article: FoundArticle,
  position: Position,
  { includeDeclaration }: ReferenceContext,
  token: CancellationToken,
): Promise<Location[]> {
  const { corpus, view, path } = article;
  const things = thingsAt(article, position);
  if (things === undefined) return [];
  const actors = actorsAt(things);
  const events = actors.length > 0 ? [] : eventsAt(things, path, view.index);
  const places = [
    ...actors.flatMap((actor) => placesOfActor(actor, view.index)),
    ...events.flatMap((event) => placesOfEvent(event, view.index)),
  ];
  const declarations = includeDeclaration ? [...(await actorPlaces(corpus, actors)).values()] : [];
  for (const event of includeDeclaration ? events : [])
    declarations.push(...[(await eventPlace(corpus, event)) ?? []].flat());
  const found: Location[] = [...declarations];
  for (const [where, ranges] of byArticle(places, path)) {
    stopIfCancelled(token);
    found.push(...(await articlePlaces(corpus, where, ranges)));
  }
  return found;
}

/** The words of an actor's acts, of what is decided to be no act of it, and where it is named. */
function placesOfActor(actor: string, index: CorpusIndex): PathRange[] {
  const acts = index
    .actsOf(actor)
    .flatMap(({ path, response }) => placesOf(response).map((range) => ({ path, range })));
  const mentions = index.articlesNaming(actor).flatMap((path) => {
    const facts = index.articles.get(path);
    return [...(facts?.noActs ?? []), ...(facts?.mentions ?? [])]
      .filter(({ record }) => record.actor === actor)
      .flatMap((record) => placesOf(record).map((range) => ({ path, range })));
  });
  return [...acts, ...mentions];
}

/** The words that make the relations of an event. */
function placesOfEvent(event: EventEntry, index: CorpusIndex): PathRange[] {
  return index
    .relationsOf(event)
    .flatMap((relation) => wordsOf(relation, index).map((range) => ({ path: relation.path, range })));
}

function wordsOf({ id, path, sidecar, rationale }: RelationEntry, index: CorpusIndex): Range[] {
  if (rationale !== null) return placesOf(rationale);
  const alone = index.articles
    .get(path)
    ?.relations.find((each) => each.record.id === id && each.sidecar.path === sidecar.path);
  return alone === undefined ? [] : placesOf(alone);
}

/** The places by article, each once, at most `maxReferences`; those of one article come first, the others in path order. */
function byArticle(places: readonly PathRange[], first: string): [path: string, ranges: readonly Range[]][] {
  const articles = new Map<string, Map<string, Range>>();
  for (const { path, range } of places) {
    const ranges = articles.get(path) ?? new Map<string, Range>();
    articles.set(path, ranges.set(`${range.at} ${range.end}`, range));
  }
  const order = (path: string) => (path === first ? '' : path);
  const sorted = [...articles].sort(([a], [b]) => (order(a) < order(b) ? -1 : 1));
  let left = maxReferences;
  return sorted.flatMap(([path, ranges]) => {
    const kept = [...ranges.values()].sort((a, b) => a.at - b.at).slice(0, left);
    left -= kept.length;
    return kept.length > 0 ? [[path, kept]] : [];
  });
}
