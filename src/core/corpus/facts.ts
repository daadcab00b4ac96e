import { glanceAtArticle } from '../article/glance.ts';
import type { Article } from '../article/model.ts';
import { outlineOf, type ArticleOrOutline } from '../article/outline.ts';
import { parseArticle } from '../article/parse.ts';
import { noEvidence, type TextEvidence } from '../evidence/text-evidence.ts';
import type {
  ArticleBlock,
  IgnoredRecord,
  MentionRecord,
  NoActRecord,
  RationaleRecord,
  RelationRecord,
  ResponseRecord,
  VerdictRecord,
} from '../sidecar/schema.ts';
import type { SidecarRemark } from '../sidecar/remarks.ts';
import { mapped, none } from '../text/lists.ts';
import type { Problem } from '../text/range.ts';
import { plainReader, type ArticleReader } from './article-reader.ts';
import { correctedArticle, correctedTop, kindIn } from './corrections.ts';
import type { SidecarFile } from './files.ts';
import { withDigest, type PlacedEvent } from './judged-text.ts';
import {
  assumeLayer,
  blocksOf,
  glancedSidecar,
  placeLayer,
  readLayers,
  recordsOf,
  sidecarFacts,
  wholeSidecar,
} from './layer-records.ts';
import type { Placed } from './placed.ts';

/** How one sidecar was read. */
export interface SidecarFacts extends SidecarFile {
  readonly problems: readonly Problem[];
  /** What is odd about it though it can be read; not known at a glance. */
  readonly remarks: readonly SidecarRemark[];
  readonly writable: boolean;
  /** Digest of the article's text as it was when the sidecar was written; null where that is not said. */
  readonly textDigest: string | null;
  /** True where words of its records do not stand exactly where they stood. */
  readonly drifted: boolean;
  /** The ids of its records that do not hold: they are retired, or another layer replaces or drops them. */
  readonly unheld: readonly string[];
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
  /** Its outline, or all its parts where it has just been read whole; as corrected by people. */
  readonly article: ArticleOrOutline;
  /** How it was read: at a glance its lines, its problems, its digests and the places of words are not known yet. */
  readonly reading: 'glance' | 'whole';
  /** False where a person said that the file is no article. */
  readonly isArticle: boolean;
  /** Digest of an event page's title and summary, which verdicts judge; null for a news article. */
  readonly pageDigest: string | null | undefined;
  readonly problems: readonly Problem[];
  /** What rules need of its words; nothing at a glance. */
  readonly evidence: TextEvidence;
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
  /** The findings that people set aside. */
  readonly ignored: readonly IgnoredRecord[];
}

/** All that can be known of one article: its parts as well. */
export interface ArticleFacts extends IndexedArticle {
  /** Its parts, as corrected by people. */
  readonly article: Article;
  readonly reading: 'whole';
}

/** The part of an article's facts that an index keeps. */
export function toIndex(facts: ArticleFacts): IndexedArticle {
  const { path, bytes, article, reading, isArticle, pageDigest, problems, evidence, blocks, sidecars } = facts;
  const { events, mentions, responses, noActs, rationales, relations, verdicts, ignored } = facts;
  // Written out: an object that was put together from others takes twice the room.
  return {
    path,
    bytes,
    article: outlineOf(article, article.responses, article.related.items),
    reading,
    isArticle,
    pageDigest,
    problems,
    evidence,
    blocks,
    sidecars,
    events,
    mentions,
    responses,
    noActs,
    rationales,
    relations,
    verdicts,
    ignored,
  };
}

/** A sidecar's text; `earlier` is the normalised text of the article in which it was made, where git knows it. */
export interface SidecarInput {
  readonly file: SidecarFile;
  readonly text: string;
  readonly earlier?: string;
  /** What keeps it from being read as it is on disk; then it is closed to writing. */
  readonly fault?: Problem;
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

/** Reads one article with its sidecars; the text by a reader that may know it already. */
export function articleFacts(
  { path, bytes, text, problems: reading = none, sidecars }: ArticleInput,
  reader: ArticleReader = plainReader,
): ArticleFacts {
  const layers = sidecars.length === 0 ? none : readLayers(sidecars);
  const blocks = blocksOf(layers);
  const { value: parsed, problems: odd } = reader.parse(text, kindIn(blocks));
  const placed = layers.map((layer) => placeLayer(layer, text));
  const article = correctedArticle(parsed, blocks, placed);
  const problems = reading.length + odd.length === 0 ? none : [...reading, ...odd];
  const look = { path, bytes, article, reading: 'whole', problems, ...reader.about(article, text) } as const;
  if (sidecars.length === 0) return { ...look, ...nothingSaid };
  const records = recordsOf(placed);
  const read = layers.map((layer, index) => wholeSidecar(layer, placed[index]?.drifted ?? false));
  const events = mapped(records.events, (event) => withDigest(event, article, text));
  return { ...look, ...sidecarFacts(layers), ...records, sidecars: read, events };
}

/**
 * What the corpus keeps of one article, with the parts of its text. Its records are the very ones that are kept, and no sidecar is
 * read for it: what people said of furniture alone is not in it.
 */
export function withParts(kept: IndexedArticle, text: string): ArticleFacts {
  const { value } = parseArticle(text, kindIn(kept.blocks));
  return { ...kept, article: correctedArticle(value, kept.blocks, none), reading: 'whole' };
}

/**
 * Takes a first look at one article with its sidecars: its kind, its title and its records are there, what needs its
 * words is not.
 */
export function glanceFacts({ path, bytes, text, problems = none, sidecars }: ArticleInput): IndexedArticle {
  const look = { path, bytes, reading: 'glance', pageDigest: undefined, problems, evidence: noEvidence } as const;
  if (sidecars.length === 0) return { ...look, article: glanceAtArticle(text), ...nothingSaid };
  const layers = readLayers(sidecars);
  const blocks = blocksOf(layers);
  const article = correctedTop(glanceAtArticle(text, kindIn(blocks)), blocks);
  const records = recordsOf(layers.map(assumeLayer));
  const events = mapped(records.events, (event) => ({ ...event, digest: undefined }));
  const read = layers.map(glancedSidecar);
  return { ...look, article, ...sidecarFacts(layers), ...records, sidecars: read, events };
}

/** An article without sidecars. */
const nothingSaid = {
  isArticle: true,
  blocks: none,
  sidecars: none,
  events: none,
  mentions: none,
  responses: none,
  noActs: none,
  rationales: none,
  relations: none,
  verdicts: none,
  ignored: none,
} as const;
