import type {
  ArticleBlock,
  EventRecord,
  MentionRecord,
  NoActRecord,
  RationaleRecord,
  RelationRecord,
  ResponseRecord,
  Sidecar,
} from '../sidecar/schema.ts';
import { readSidecarData, type SidecarReading } from '../sidecar/read.ts';
import { remarksOnData } from '../sidecar/remarks.ts';
import { joined, mapped, none } from '../text/lists.ts';
import type { QuotedRange } from '../text/range.ts';
import { encodingIn, type FurnitureCorrections } from './corrections.ts';
import type { IndexedArticle, SidecarFacts, SidecarInput } from './facts.ts';
import { holdsIn, recordsIn, type Holds } from './layers.ts';
import { assumePlace, placerOf, placesOf, rangeNow, type Placed, type RecordWithWords } from './placed.ts';
import { byLayer } from './scope.ts';

/** One sidecar as it was read, with its records that hold in the scope. */
export interface Layer extends SidecarInput {
  readonly reading: SidecarReading;
  /** What stands in the file, as it was read. */
  readonly data: unknown;
  readonly held: Held;
  /** The ids of the others. */
  readonly unheld: readonly string[];
}

type Held = Pick<Sidecar, 'events' | 'mentions' | 'responses' | 'noActs' | 'rationales' | 'relations'>;

/** Reads the sidecars of an article in the order of their layers. */
export function readLayers(sidecars: readonly SidecarInput[]): Layer[] {
  const inOrder = [...sidecars].sort((a, b) => byLayer(a.file, b.file));
  const read = inOrder.map((input) => ({ ...input, ...readInput(input) }));
  const holds = holdsIn(read.map(({ file, reading }) => ({ layer: file.layer, sidecar: reading.value })));
  return read.map((each) => {
    const { value } = each.reading;
    const { layer } = each.file;
    return { ...each, held: heldIn(value, layer, holds), unheld: unheldIn(value, layer, holds) };
  });
}

function unheldIn(sidecar: Sidecar, layer: string | null, holds: Holds): readonly string[] {
  const ids: string[] = [];
  for (const record of recordsIn(sidecar)) if (!holds(record, layer)) ids.push(record.id);
  // With a rationale all that it makes falls.
  for (const { relations = [], ...rationale } of sidecar.rationales)
    if (!holds(rationale, layer)) for (const { id } of relations) if (!ids.includes(id)) ids.push(id);
  return ids.length === 0 ? none : ids;
}

function readInput({ text, fault }: SidecarInput): { readonly reading: SidecarReading; readonly data: unknown } {
  const { reading, data } = readSidecarData(text);
  if (fault === undefined) return { reading, data };
  return { reading: { ...reading, problems: [fault, ...reading.problems], writable: false }, data };
}

function heldIn(sidecar: Sidecar, layer: string | null, holds: Holds): Held {
  const held = <T extends { readonly id: string }>(records: readonly T[]) =>
    records.every((record) => holds(record, layer)) ? records : records.filter((record) => holds(record, layer));
  return {
    events: held(sidecar.events),
    mentions: held(sidecar.mentions),
    responses: held(sidecar.responses),
    noActs: held(sidecar.noActs),
    rationales: held(sidecar.rationales).map((record) => withHolding(record, layer, holds)),
    relations: held(sidecar.relations),
  };
}

/** What people said of the article, one block a layer that says anything. */
export function blocksOf(layers: readonly Layer[]): readonly ArticleBlock[] {
  if (layers.every(({ reading }) => reading.value.article === null)) return none;
  return layers.flatMap(({ reading: { value } }) => (value.article === null ? [] : [value.article]));
}

/** The encoding that the sidecars of an article say its file is in, for whoever reads the file before them. */
export function saidEncoding(sidecars: readonly SidecarInput[]): string | undefined {
  return sidecars.length === 0 ? undefined : encodingIn(blocksOf(readLayers(sidecars)));
}

/** What the sidecars say of the article as a whole. */
export function sidecarFacts(
  layers: readonly Layer[],
): Pick<IndexedArticle, 'isArticle' | 'blocks' | 'verdicts' | 'ignored'> {
  const blocks = blocksOf(layers);
  const ignored = layers.flatMap(({ reading }) => reading.value.ignored);
  return {
    isArticle: !blocks.some(({ notArticle }) => notArticle === true),
    blocks,
    verdicts: joined(
      layers.map(({ file, reading }) => mapped(reading.value.verdicts, (record) => ({ record, sidecar: file }))),
    ),
    ignored: ignored.length === 0 ? none : ignored,
  };
}

/** How one sidecar was read, as far as a glance tells. */
export function glancedSidecar(layer: Layer): SidecarFacts {
  return sidecarAsRead(layer, none, false);
}

/** How one sidecar was read. */
export function wholeSidecar(layer: Layer, drifted: boolean): SidecarFacts {
  const remarks = remarksOnData(layer.text, layer.data);
  return sidecarAsRead(layer, remarks.length === 0 ? none : remarks, drifted);
}

// Field by field: a copy of another object has no room for further fields, and keeps these in a second one.
function sidecarAsRead(
  { file: { path, article, layer }, reading: { problems, writable, value }, unheld }: Layer,
  remarks: SidecarFacts['remarks'],
  drifted: boolean,
): SidecarFacts {
  return { path, article, layer, problems, remarks, writable, textDigest: value.text, drifted, unheld };
}

/** Records with their places. */
export interface PlacedRecords {
  readonly events: readonly Placed<EventRecord>[];
  readonly mentions: readonly Placed<MentionRecord>[];
  readonly responses: readonly Placed<ResponseRecord>[];
  readonly noActs: readonly Placed<NoActRecord>[];
  readonly rationales: readonly Placed<RationaleRecord>[];
  readonly relations: readonly Placed<RelationRecord>[];
}

/** The records of all layers as one list each. */
export function recordsOf(layers: readonly PlacedRecords[]): PlacedRecords {
  return {
    events: joined(layers.map(({ events }) => events)),
    mentions: joined(layers.map(({ mentions }) => mentions)),
    responses: joined(layers.map(({ responses }) => responses)),
    noActs: joined(layers.map(({ noActs }) => noActs)),
    rationales: joined(layers.map(({ rationales }) => rationales)),
    relations: joined(layers.map(({ relations }) => relations)),
  };
}

/** Places the records of a layer without a look at the text. */
export function assumeLayer({ held, file }: Layer): PlacedRecords {
  const places = <T extends RecordWithWords>(records: readonly T[]): readonly Placed<T>[] =>
    mapped(records, (record) => assumePlace(record, file));
  return {
    events: places(held.events),
    mentions: places(held.mentions),
    responses: places(held.responses),
    noActs: places(held.noActs),
    rationales: places(held.rationales),
    relations: places(held.relations),
  };
}

/** Places the records of a layer in the text, all of them at once. */
export function placeLayer({ file, earlier, reading, held }: Layer, text: string): PlacedRecords & PlacedCorrections {
  const placer = placerOf(file, text, earlier);
  const later = <T extends RecordWithWords>(records: readonly T[]) => mapped(records, (record) => placer.add(record));
  const { furniture = [], notFurniture = [] } = reading.value.article ?? {};
  const [inFurniture, outOfIt] = [later(furniture), later(notFurniture)];
  const places = {
    events: later(held.events),
    mentions: later(held.mentions),
    responses: later(held.responses),
    noActs: later(held.noActs),
    rationales: later(held.rationales),
    relations: later(held.relations),
  };
  const drifted = placer.placeAll().some(({ state }) => state !== 'exact');
  return {
    drifted,
    events: mapped(places.events, (place) => place()),
    mentions: mapped(places.mentions, (place) => place()),
    responses: mapped(places.responses, (place) => place()),
    noActs: mapped(places.noActs, (place) => place()),
    rationales: mapped(places.rationales, (place) => place()),
    relations: mapped(places.relations, (place) => place()),
    furniture: inFurniture.flatMap((place) => quotedPlace(place())),
    notFurniture: outOfIt.flatMap((place) => placesOf(place())),
  };
}

interface PlacedCorrections extends FurnitureCorrections {
  /** True where words do not stand exactly where they stood. */
  readonly drifted: boolean;
}

function quotedPlace({ anchor, words }: Placed<unknown>): QuotedRange[] {
  const range = rangeNow(anchor);
  return range === null || words === null ? [] : [{ ...range, quote: words }];
}

/** A rationale with those of its relations that hold. */
function withHolding(rationale: RationaleRecord, layer: string | null, holds: Holds): RationaleRecord {
  const { relations = [] } = rationale;
  const holding = relations.filter((relation) => holds(relation, layer));
  return holding.length === relations.length ? rationale : { ...rationale, relations: holding };
}
