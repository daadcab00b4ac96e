import type { SidecarFile } from '../corpus/files.ts';
import { sidecarPath } from '../corpus/files.ts';
import type { ArticleFacts } from '../corpus/facts.ts';
import { stemOf } from '../corpus/event-entries.ts';
import type { CorpusIndex } from '../corpus/index.ts';
import { changeRecord } from '../sidecar/edit.ts';
import { sidecarChange, type CodedArticle, type Coder, type FileChange } from './context.ts';

/** What follows the article's name in the name of its sidecar: `.ann.yaml`, `.ana.ann.yaml`. It stays when both move. */
export function sidecarEnding({ path, article }: SidecarFile): string {
  return path.slice(article.length);
}

/**
 * What must be written before an article gets another name, so that its page's event keeps the id by which it is
 * known (FORMAT "When files move"): an event that was called by the file's name is pinned under that name, in the
 * coder's layer; one that is pinned already keeps the old name as an alias where something refers to it so. Null where
 * nothing needs to be written. The change is one of the sidecar at its old path.
 */
export function keepEventId(
  { facts, text }: CodedArticle,
  newPath: string,
  index: CorpusIndex,
  coder: Coder,
): FileChange | null {
  const event = index.pageEvent(facts.path);
  const name = stemOf(facts.path);
  // A name that several pages have means none of them, and pinning it would not make it mean more.
  if (event === undefined || stemOf(newPath) === name || index.event(name) !== event) return null;
  const isMeant = index.articlesNamingEvent(name).length > 0;
  if (event.pinned) return isMeant ? keepAlias(facts, name, text, coder) : null;
  const path = sidecarPath(facts.path, coder.layer);
  if (!isMeant && !facts.sidecars.some((sidecar) => sidecar.path === path)) return null;
  return sidecarChange(facts.path, text, coder, ({ events }) =>
    events.some(({ page }) => page === true)
      ? []
      : [{ kind: 'add', section: 'events', record: { id: name, page: true }, placement: 'last' }],
  );
}

/** The page's record gets the file's old name among its aliases. */
function keepAlias({ path, events }: ArticleFacts, name: string, text: string, coder: Coder): FileChange | null {
  const pinned = events.find(({ record }) => record.page === true);
  if (pinned === undefined || pinned.record.id === name) return null;
  const { layer } = pinned.sidecar;
  return sidecarChange(path, text, { ...coder, layer }, (sidecar) => {
    const page = sidecar.events.find((each) => each.page === true);
    if (page === undefined || page.id === name || page.aliases?.includes(name) === true) return [];
    return changeRecord('events', page.id, { aliases: [...(page.aliases ?? []), name] });
  });
}
