import type { Anchor } from '../text/anchor.ts';
import type { BareAnchor, Sidecar } from './schema.ts';

/** An anchor of a sidecar, and where in the sidecar it stands. */
export interface SidecarAnchor {
  readonly anchor: Anchor;
  /** The section, and in it the record's id (the list's name for the article's block). */
  readonly section: 'article' | 'events' | 'mentions' | 'responses' | 'noActs' | 'rationales' | 'relations';
  readonly id: string;
  /** Which of the record's further words (`also`) or of the block's stretches; null for the record's own words. */
  readonly part: number | null;
}

/** All anchors of a sidecar's records in file order, those of retired records left out: their words are gone. */
export function anchorsOf(sidecar: Sidecar): SidecarAnchor[] {
  const { article, events, mentions, responses, noActs, rationales, relations } = sidecar;
  const stretches = (id: 'furniture' | 'notFurniture') =>
    (article?.[id] ?? []).map((each, part): SidecarAnchor => ({ anchor: bare(each), section: 'article', id, part }));
  return [
    ...stretches('furniture'),
    ...stretches('notFurniture'),
    ...inSection('events', events),
    ...inSection('mentions', mentions),
    ...inSection('responses', responses),
    ...inSection('noActs', noActs),
    ...inSection('rationales', rationales),
    ...inSection('relations', relations),
  ];
}

interface RecordWithWords extends Partial<Anchor> {
  readonly id: string;
  readonly also?: readonly BareAnchor[];
  readonly retired?: boolean;
}

function inSection(section: SidecarAnchor['section'], records: readonly RecordWithWords[]): SidecarAnchor[] {
  return records.flatMap((record) => {
    if (record.retired === true) return [];
    const own = anchorOf(record);
    const also = (record.also ?? []).map((each, part) => ({ anchor: bare(each), section, id: record.id, part }));
    return own === null ? also : [{ anchor: own, section, id: record.id, part: null }, ...also];
  });
}

/** The anchor of a record; null for one without words. */
export function anchorOf({ quote, at, before, after }: Partial<Anchor>): Anchor | null {
  return quote === undefined || at === undefined ? null : bare({ quote, at, before, after });
}

function bare({
  quote,
  at,
  before,
  after,
}: {
  quote: string;
  at: number;
  before?: string | undefined;
  after?: string | undefined;
}): Anchor {
  return { quote, at, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
