import type { Article } from '../article/model.ts';
import { parseArticle } from '../article/parse.ts';
import { readSidecar } from '../sidecar/read.ts';
import type { EventRecord, NoActRecord, RationaleRecord, RelationRecord, ResponseRecord } from '../sidecar/schema.ts';
import { anchorFinder, type Anchor, type LocateAnchor, type LocatedAnchor } from '../text/anchor.ts';
import { overlaps, type Problem, type Range } from '../text/range.ts';
import type { SidecarFile } from './files.ts';

/** A record with the layer it is written in and the place of its words today. */
export interface Placed<T> {
  readonly record: T;
  readonly sidecar: SidecarFile;
  /** Null for a record without words. */
  readonly anchor: LocatedAnchor | null;
  /** Places of the further words that tell the same act. */
  readonly also: readonly LocatedAnchor[];
}

/** How one sidecar was read. */
export interface SidecarFacts extends SidecarFile {
  readonly problems: readonly Problem[];
  readonly writable: boolean;
}

/** All that the corpus knows of one article: its parts and the records of its sidecars. Its text is not kept. */
export interface ArticleFacts {
  readonly path: string;
  readonly bytes: number;
  readonly article: Article;
  readonly problems: readonly Problem[];
  readonly sidecars: readonly SidecarFacts[];
  readonly events: readonly Placed<EventRecord>[];
  readonly responses: readonly Placed<ResponseRecord>[];
  readonly noActs: readonly Placed<NoActRecord>[];
  readonly rationales: readonly Placed<RationaleRecord>[];
  readonly relations: readonly Placed<RelationRecord>[];
}

/** An article's text and its sidecars' texts, as read from disk or from open editors. */
export interface ArticleInput {
  readonly path: string;
  /** Size on disk. */
  readonly bytes: number;
  /** Normalised text. */
  readonly text: string;
  readonly problems?: readonly Problem[];
  readonly sidecars: readonly (SidecarFile & { readonly text: string })[];
}

/** Reads one article with its sidecars. */
export function articleFacts({ path, bytes, text, problems: reading = [], sidecars }: ArticleInput): ArticleFacts {
  const { value: article, problems } = parseArticle(text);
  const locate = anchorFinder(text);
  const read = sidecars.map(({ text: yaml, ...file }) => ({ file, reading: readSidecar(yaml) }));
  const placed = <T extends RecordLike>(
    records: (sidecar: (typeof read)[number]['reading']['value']) => readonly T[],
  ) =>
    read.flatMap(({ file, reading: { value } }) =>
      records(value)
        .filter(isLive)
        .map((record) => place(record, file, locate)),
    );
  return {
    path,
    bytes,
    article,
    problems: [...reading, ...problems],
    sidecars: read.map(({ file, reading: { problems: faults, writable } }) => ({
      ...file,
      problems: faults,
      writable,
    })),
    events: placed(({ events }) => events),
    responses: placed(({ responses }) => responses),
    noActs: placed(({ noActs }) => noActs),
    rationales: placed(({ rationales }) => rationales),
    relations: placed(({ relations }) => relations),
  };
}

interface RecordLike {
  readonly quote?: string;
  readonly at?: number;
  readonly before?: string;
  readonly after?: string;
  readonly also?: readonly Anchor[];
  readonly retired?: boolean;
}

/** A retired record's words are gone from the text; it is kept on disk and counts nowhere. */
function isLive({ retired }: RecordLike): boolean {
  return retired !== true;
}

function place<T extends RecordLike>(record: T, sidecar: SidecarFile, locate: LocateAnchor): Placed<T> {
  const { quote, at, before, after, also = [] } = record;
  const anchor =
    quote === undefined || at === undefined
      ? null
      : locate({ quote, at, ...(before !== undefined && { before }), ...(after !== undefined && { after }) });
  return { record, sidecar, anchor, also: also.map(locate) };
}

/** True where a record's words, or further words of it, stand in a range. */
export function covers({ anchor, also }: Placed<unknown>, range: Range): boolean {
  return [anchor, ...also].some((located) => located?.range != null && overlaps(located.range, range));
}
