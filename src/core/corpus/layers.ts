import type { Sidecar } from '../sidecar/schema.ts';

/** A record as far as layers are concerned. */
interface LayerRecord {
  readonly id: string;
  readonly retired?: boolean;
  readonly replaces?: string;
}

/** What one layer says of one article. */
export interface Layer {
  /** Null for the shared layer. */
  readonly layer: string | null;
  readonly sidecar: Sidecar;
}

/** Says whether a record of a layer holds in a scope. */
export type Holds = (record: LayerRecord, layer: string | null) => boolean;

/** A record of a layer that speaks about a record of another one. */
interface Overruling {
  readonly layer: string | null;
  /** The record that stands instead; null where it is dropped. */
  readonly by: string | null;
}

/**
 * Makes the test for a scope of all these layers: a record holds unless it is retired, or another layer replaces or
 * drops it (FORMAT "Layers"). Two records that replace each other both hold: nobody has decided between them.
 */
export function holdsIn(layers: readonly Layer[]): Holds {
  // A layer says nothing against its own records.
  if (layers.length < 2) return ({ retired }) => retired !== true;
  const overrulings = new Map<string, Overruling[]>();
  const add = (id: string, overruling: Overruling) => {
    const others = overrulings.get(id);
    if (others === undefined) overrulings.set(id, [overruling]);
    else others.push(overruling);
  };
  for (const { layer, sidecar } of layers) {
    for (const { drops } of sidecar.drops) add(drops, { layer, by: null });
    for (const { id, replaces, retired } of recordsIn(sidecar)) {
      if (replaces !== undefined && retired !== true) add(replaces, { layer, by: id });
    }
  }
  return ({ id, retired, replaces }, layer) =>
    retired !== true &&
    !(overrulings.get(id) ?? []).some((each) => each.layer !== layer && (each.by === null || each.by !== replaces));
}

/** All records of a sidecar that have an id, those inside rationales among them. */
export function* recordsIn({
  events,
  mentions,
  responses,
  noActs,
  rationales,
  relations,
}: Sidecar): Generator<LayerRecord, void> {
  for (const section of [events, mentions, responses, noActs, rationales, relations]) yield* section;
  for (const { relations: inner = [] } of rationales) yield* inner;
}
