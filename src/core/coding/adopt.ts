import { stemOf } from '../corpus/event-entries.ts';
import { isSidecarPath, sidecarPath } from '../corpus/files.ts';
import { changeRecord, editSidecar } from '../sidecar/edit.ts';
import type { Sidecar } from '../sidecar/schema.ts';
import { isAnnotator } from '../text/forms.ts';
import type { EditResult, YamlEdit } from '../yaml/edit.ts';
import { reanchorSidecar, type WhatToWrite } from './reanchor-write.ts';
import type { PlacedSidecar, PresentText } from './reanchor.ts';

/** A sidecar of an article that its annotations leave. */
export interface LeavingSidecar {
  readonly path: string;
  /** Null for the shared layer. */
  readonly layer: string | null;
}

/**
 * The sidecars of an article by their names, the shared one first; the article itself need not be there any more.
 * One whose longer reading is an article too (`a.txt.b` beside `a.txt`) belongs to that one.
 */
export function sidecarsByName(article: string, paths: readonly string[]): LeavingSidecar[] {
  const known = new Set(paths);
  const shared = sidecarPath(article, null);
  const start = `${article}.`;
  const end = shared.slice(article.length);
  const found = paths.flatMap((path): LeavingSidecar[] => {
    if (path === shared) return [{ path, layer: null }];
    if (!path.startsWith(start) || !isSidecarPath(path)) return [];
    const layer = path.slice(start.length, -end.length);
    return isAnnotator(layer) && !known.has(`${start}${layer}`) ? [{ path, layer }] : [];
  });
  return found.sort((a, b) => (a.path === shared ? -1 : b.path === shared ? 1 : a.path < b.path ? -1 : 1));
}

/** A sidecar that goes over to another article, placed in that article's text. */
export interface AdoptedSidecar {
  readonly layer: string | null;
  readonly placed: PlacedSidecar;
}

/** The move of annotations from one article to another: paths relative to the corpus. */
export interface Adoption extends WhatToWrite {
  readonly from: string;
  readonly to: string;
  /** True where the old article was an event page, whose event other files may refer to. */
  readonly wasEventPage: boolean;
}

/**
 * The texts of sidecars as they stand beside the new article, in the same order: every record as it is but for the
 * places of its words (`reanchorSidecar`), and for what keeps the page's event known by its old name.
 */
export function adoptSidecars(
  sidecars: readonly AdoptedSidecar[],
  present: PresentText,
  adoption: Adoption,
): EditResult[] {
  return sidecars.map(({ layer, placed }) => {
    const moved = reanchorSidecar(placed, present, adoption);
    if (!moved.ok) return moved;
    const edits = keepName(placed.reading.value, layer, sidecars, adoption);
    return edits.length === 0 ? moved : editSidecar(moved.text, edits);
  });
}

/**
 * A page's event is known by the file's name until an id is pinned, and by both from then on (FORMAT "When files
 * move"). Under a new name of the file the old one is pinned, or becomes an alias of the id that is pinned already.
 */
function keepName(
  { events }: Sidecar,
  layer: string | null,
  all: readonly AdoptedSidecar[],
  { from, to, wasEventPage }: Adoption,
): YamlEdit[] {
  const name = stemOf(from);
  if (!wasEventPage || stemOf(to) === name) return [];
  const page = events.find((event) => event.page === true);
  if (page !== undefined) {
    const isKnown = page.id === name || page.aliases?.includes(name) === true;
    return isKnown ? [] : changeRecord('events', page.id, { aliases: [...(page.aliases ?? []), name] });
  }
  const isPinned = all.some(({ placed }) => placed.reading.value.events.some((event) => event.page === true));
  // The shared layer is seen by everybody; without one each annotator needs the id in a file of their own.
  const isHere = layer === null || all.every((each) => each.layer !== null);
  if (isPinned || !isHere) return [];
  return [{ kind: 'add', section: 'events', record: { id: name, page: true }, placement: 'last' }];
}
