import type { Article, ArticleOutline } from '../article/model.ts';
import { glanceAtArticle } from '../article/glance.ts';
import { outlineOf, parseArticle } from '../article/parse.ts';
import { readSidecar } from '../sidecar/read.ts';
import type {
  ArticleBlock,
  MentionRecord,
  NoActRecord,
  RationaleRecord,
  RelationRecord,
  ResponseRecord,
  Sidecar,
  VerdictRecord,
} from '../sidecar/schema.ts';
import type { Problem, QuotedRange } from '../text/range.ts';
import { correctedArticle, correctedTop, kindIn } from './corrections.ts';
import type { SidecarFile } from './files.ts';
import { pageDigest, withDigest, type PlacedEvent } from './judged-text.ts';
import { holdsIn, type Holds } from './layers.ts';
import { assumingPlacer, placerOf, placesOf, type Placed, type Placer, type RecordWithWords } from './placed.ts';
import { byLayer } from './scope.ts';

/** How one sidecar was read. */
export interface SidecarFacts extends SidecarFile {
  readonly problems: readonly Problem[];
  readonly writable: boolean;
  /** Digest of the article's text as it was when the sidecar was written; null where that is not said. */
  readonly textDigest: string | null;
  /** True where words of its records do not stand exactly where they stood. */
  readonly drifted: boolean;
}

/** A verdict with the layer that it stands in; verdicts of one layer are in file order, the newest last. */
export interface LayerVerdict {
  readonly record: VerdictRecord;
  readonly sidecar: SidecarFile;
}

/**
 * What the corpus keeps of one article: its outline, and the records of its sidecars that hold in the scope. No text
 * is kept but the records' own words. Layers come in their order, the shared one first.
 */
export interface IndexedArticle {
  readonly path: string;
  readonly bytes: number;
  /** Its outline, as corrected by people. */
  readonly article: ArticleOutline;
  /** How it was read: at a glance its lines, its problems, its digests and the places of words are not known yet. */
  readonly reading: 'glance' | 'whole';
  /** False where a person said that the file is no article. */
  readonly isArticle: boolean;
  /** Digest of an event page's title and summary, which verdicts judge; null for a news article. */
  readonly pageDigest: string | null | undefined;
  readonly problems: readonly Problem[];
  /** What people said of the article, one block a layer that says anything. */
  readonly blocks: readonly ArticleBlock[];
  readonly sidecars: readonly SidecarFacts[];
  readonly events: readonly PlacedEvent[];
  readonly mentions: readonly Placed<MentionRecord>[];
  readonly responses: readonly Placed<ResponseRecord>[];
  readonly noActs: readonly Placed<NoActRecord>[];
  readonly rationales: readonly Placed<RationaleRecord>[];
  readonly relations: readonly Placed<RelationRecord>[];
  readonly verdicts: readonly LayerVerdict[];
}

/** All that can be known of one article: its parts as well. */
export interface ArticleFacts extends IndexedArticle {
  /** Its parts, as corrected by people. */
  readonly article: Article;
  readonly reading: 'whole';
}

/** The part of an article's facts that an index keeps. */
export function toIndex({ article, ...facts }: ArticleFacts): IndexedArticle {
  return { ...facts, article: outlineOf(article) };
}

/** A sidecar's text; `earlier` is the normalised text of the article in which it was made, where git knows it. */
export interface SidecarInput extends SidecarFile {
  readonly text: string;
  readonly earlier?: string;
}

/** An article's text and its sidecars' texts, as read from disk or from open editors. */
export interface ArticleInput {
  readonly path: string;
  /** Size on disk. */
  readonly bytes: number;
  /** Normalised text. */
  readonly text: string;
  readonly problems?: readonly Problem[];
  readonly sidecars: readonly SidecarInput[];
}

/** Reads one article with its sidecars. */
export function articleFacts({ path, bytes, text, problems: reading = [], sidecars }: ArticleInput): ArticleFacts {
  const layers = readLayers(sidecars, (file, earlier) => placerOf(file, text, earlier));
  const { value: parsed, problems } = parseArticle(text, kindIn(layers.blocks));
  const article = correctedArticle(parsed, layers.blocks, layers.corrections);
  return {
    ...layers.facts,
    path,
    bytes,
    article,
    reading: 'whole',
    pageDigest: pageDigest(article, text),
    problems: [...reading, ...problems],
    events: layers.facts.events.map((event) => withDigest(event, article, text)),
  };
}

/**
 * Takes a first look at one article with its sidecars: its kind, its title and its records are there, what needs its
 * words is not.
 */
export function glanceFacts({ path, bytes, text, problems = [], sidecars }: ArticleInput): IndexedArticle {
  const layers = readLayers(sidecars, assumingPlacer);
  const outline = glanceAtArticle(text, kindIn(layers.blocks));
  const events = layers.facts.events.map((event) => ({ ...event, digest: undefined }));
  const article = correctedTop(outline, layers.blocks);
  return { ...layers.facts, path, bytes, article, reading: 'glance', pageDigest: undefined, problems, events };
}

/** What the sidecars of an article say, placed in its text. */
function readLayers(sidecars: readonly SidecarInput[], placerFor: PlacerMaker) {
  const layers = [...sidecars].sort(byLayer).map((input) => readLayer(input, placerFor));
  const holds = holdsIn(layers.map(({ file, sidecar }) => ({ layer: file.layer, sidecar })));
  const placed = layers.map((layer) => placeLayer(layer, holds));
  const blocks = layers.flatMap(({ sidecar }) => (sidecar.article === null ? [] : [sidecar.article]));
  const facts = {
    isArticle: !blocks.some(({ notArticle }) => notArticle === true),
    blocks,
    sidecars: layers.map(({ file, sidecar, problems: faults, writable }, index) => ({
      ...file,
      problems: faults,
      writable,
      textDigest: sidecar.text,
      drifted: placed[index]?.drifted ?? false,
    })),
    events: placed.flatMap(({ events }) => events),
    mentions: placed.flatMap(({ mentions }) => mentions),
    responses: placed.flatMap(({ responses }) => responses),
    noActs: placed.flatMap(({ noActs }) => noActs),
    rationales: placed.flatMap(({ rationales }) => rationales),
    relations: placed.flatMap(({ relations }) => relations),
    verdicts: layers.flatMap(({ file, sidecar }) => sidecar.verdicts.map((record) => ({ record, sidecar: file }))),
  };
  return { facts, blocks, corrections: placed };
}

/** Makes the placer of a sidecar; `earlier` is the text that its anchors were made in, where that is known. */
type PlacerMaker = (file: SidecarFile, earlier: string | undefined) => Placer;

interface ReadLayer {
  readonly file: SidecarFile;
  readonly sidecar: Sidecar;
  readonly problems: readonly Problem[];
  readonly writable: boolean;
  readonly placer: Placer;
}

function readLayer({ text: yaml, earlier, path, article, layer }: SidecarInput, placerFor: PlacerMaker): ReadLayer {
  const file: SidecarFile = { path, article, layer };
  const { value: sidecar, problems, writable } = readSidecar(yaml);
  return { file, sidecar, problems, writable, placer: placerFor(file, earlier) };
}

function placeLayer({ file, sidecar, placer }: ReadLayer, holds: Holds) {
  const later = <T extends RecordWithWords & { readonly id: string }>(records: readonly T[]) =>
    records.filter((record) => holds(record, file.layer)).map((record) => placer.add(record));
  const rationales = sidecar.rationales.map((record) => withHolding(record, file.layer, holds));
  const furniture = (sidecar.article?.furniture ?? []).map((each) => placer.add(each));
  const notFurniture = (sidecar.article?.notFurniture ?? []).map((each) => placer.add(each));
  const places = {
    events: later(sidecar.events),
    mentions: later(sidecar.mentions),
    responses: later(sidecar.responses),
    noActs: later(sidecar.noActs),
    rationales: later(rationales),
    relations: later(sidecar.relations),
  };
  const drifted = placer.placeAll().some(({ state }) => state !== 'exact');
  return {
    drifted,
    events: places.events.map((place) => place()),
    mentions: places.mentions.map((place) => place()),
    responses: places.responses.map((place) => place()),
    noActs: places.noActs.map((place) => place()),
    rationales: places.rationales.map((place) => place()),
    relations: places.relations.map((place) => place()),
    furniture: furniture.flatMap((place) => quotedPlace(place())),
    notFurniture: notFurniture.flatMap((place) => placesOf(place())),
  };
}

function quotedPlace({ anchor, words }: Placed<unknown>): QuotedRange[] {
  return anchor?.range == null || words === null ? [] : [{ ...anchor.range, quote: words }];
}

/** A rationale with those of its relations that hold. */
function withHolding(rationale: RationaleRecord, layer: string | null, holds: Holds): RationaleRecord {
  const { relations = [] } = rationale;
  const holding = relations.filter((relation) => holds(relation, layer));
  return holding.length === relations.length ? rationale : { ...rationale, relations: holding };
}
