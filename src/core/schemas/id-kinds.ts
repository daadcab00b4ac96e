import { placesBelow, registerPlaces, sidecarPlaces, type IdPlaces } from '../coding/id-places.ts';
import type { WordPath } from '../yaml/words.ts';
import type { YamlFileKind } from './yaml-files.ts';

/**
 * What an id of a YAML file names: an actor, an event, a record of the article's sidecars, or, at the end of a relation
 * and in what belongs to something else (`end`), an event or a record.
 */
export type IdKind = 'actor' | 'event' | 'record' | 'end';

/** Words that stand in the place of ids and name nothing. */
export const notIds: ReadonlySet<string> = new Set(['this', 'other', 'outside', 'unknown']);

/** What the text at a path names; undefined where no id stands. */
export function idKindAt(kind: YamlFileKind, path: WordPath): IdKind | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  if (kind === 'actors') return isPlace(registerPlaces.actor, keys) ? 'actor' : undefined;
  if (kind === 'events') return isPlace(registerPlaces.event, keys) ? 'event' : undefined;
  if (kind === 'corpus') return undefined;
  if (isPlace(sidecarPlaces.actor, keys)) return 'actor';
  const last = keys.at(-1) ?? '';
  if (isPlace(sidecarPlaces.event, keys)) return ends.has(last) ? 'end' : 'event';
  const isInRecord = keys.length === 2 || (keys.length === 3 && keys[0] === 'rationales' && keys[1] === 'relations');
  return isInRecord && recordKeys.has(last) ? 'record' : undefined;
}

/** True for another name of an event, where the event says so. It is looked up as an id is, and never asked for as one. */
export function isEventAlias(kind: YamlFileKind, path: WordPath): boolean {
  const keys = path.filter((step) => typeof step === 'string');
  const isEvents = kind === 'events' || kind === 'sidecar';
  return isEvents && keys.length === 2 && keys[0] === 'events' && keys[1] === 'aliases';
}

const ends = new Set(['from', 'to', 'other', 'of']);
const recordKeys = new Set(['id', 'of', 'replaces', 'drops']);

function isPlace(places: IdPlaces, keys: readonly string[]): boolean {
  return keys.reduce<IdPlaces | true | undefined>((below, key) => placesBelow(below, key), places) === true;
}

/** True where an id of one kind may name what one of the other kind names. */
export function mayMeanSame(one: IdKind, other: IdKind): boolean {
  return one === other || (one === 'end' && other !== 'actor') || (other === 'end' && one !== 'actor');
}
