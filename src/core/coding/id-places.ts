/**
 * The fields of a file that hold ids of one kind: keys down to a text, lists passed over, `*` for any key. A place that
 * is `true` holds one id or a list of them.
 */
export interface IdPlaces {
  readonly [key: string]: IdPlaces | true;
}

/** Where ids of events stand in a sidecar, and ids of actors. A record of an event has the event's id. */
export const sidecarPlaces: Readonly<Record<'event' | 'actor', IdPlaces>> = {
  event: {
    events: { id: true, replaces: true, drops: true },
    mentions: { event: true, of: true },
    responses: { event: true, about: true },
    rationales: { other: true, numbers: { '*': true }, relations: { from: true, to: true } },
    relations: { from: true, to: true },
    verdicts: { of: true },
  },
  actor: {
    mentions: { actor: true },
    responses: { actors: true, speaker: true, via: true, targets: true },
    noActs: { actor: true },
  },
};

/** Where ids of events stand in events.yaml, and ids of actors in actors.yaml. */
export const registerPlaces: Readonly<Record<'event' | 'actor', IdPlaces>> = {
  event: { events: { id: true } },
  actor: { actors: { id: true, members: true, partOf: true, posts: { for: true } } },
};

/** The places below a key; undefined where none of them lies there. */
export function placesBelow(places: IdPlaces | true | undefined, key: string): IdPlaces | true | undefined {
  if (places === undefined || places === true) return undefined;
  return Object.hasOwn(places, key) ? places[key] : places['*'];
}
