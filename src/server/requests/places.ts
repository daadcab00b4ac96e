import type { Location } from 'vscode-languageserver';
import type { EventEntry } from '../../core/corpus/event-entries.ts';
import { entryPlaces } from '../../core/registers/entry-places.ts';
import { normaliseText } from '../../core/text/lines.ts';
import { textPositions } from '../../core/text/positions.ts';
import type { Range } from '../../core/text/range.ts';
import { toLspRange } from '../convert.ts';
import type { OpenCorpus } from '../corpus.ts';

/** Places of an article's words, from its text as it is now. */
export async function articlePlaces(corpus: OpenCorpus, path: string, ranges: readonly Range[]): Promise<Location[]> {
  const positions = textPositions(await corpus.articleText(path));
  const uri = corpus.uriOf(path);
  return ranges.map((range) => ({ uri, range: toLspRange(positions.toLineRange(range)) }));
}

/** Where an event is told: the words in its article, or its entry in events.yaml. Undefined for one that is nowhere. */
export async function eventPlace(corpus: OpenCorpus, { id, place }: EventEntry): Promise<Location | undefined> {
  if (place === null) return (await eventEntryPlaces(corpus, [id])).get(id);
  return (await articlePlaces(corpus, place.path, [place.range])).at(0);
}

/** Where the ids of actors stand in actors.yaml; those that it does not have are left out. */
export function actorPlaces(corpus: OpenCorpus, ids: readonly string[]): Promise<ReadonlyMap<string, Location>> {
  return registerPlaces(corpus, 'actors', ids);
}

/** Where the ids of events stand in events.yaml; those that it does not have are left out. */
export function eventEntryPlaces(corpus: OpenCorpus, ids: readonly string[]): Promise<ReadonlyMap<string, Location>> {
  return registerPlaces(corpus, 'events', ids);
}

async function registerPlaces(
  corpus: OpenCorpus,
  section: 'actors' | 'events',
  ids: readonly string[],
): Promise<ReadonlyMap<string, Location>> {
  const path = `${section}.yaml`;
  const yaml = ids.length === 0 ? undefined : await corpus.fileText(path);
  if (yaml === undefined) return new Map();
  const text = normaliseText(yaml);
  const positions = textPositions(text);
  const uri = corpus.uriOf(path);
  return new Map(
    [...entryPlaces(text, section, new Set(ids))].map(([id, range]) => [
      id,
      { uri, range: toLspRange(positions.toLineRange(range)) },
    ]),
  );
}
