import { annotationsOf, type Annotation } from '../../../core/coding/annotations.ts';
import type { EventEntry } from '../../../core/corpus/event-entries.ts';
import type { IndexedArticle } from '../../../core/corpus/facts.ts';
import type { Actor } from '../../../core/registers/actors.ts';
import type { FoundFile } from '../../lookup.ts';
import type { IdInFile } from './yaml-file.ts';

/** What an id means in the corpus as it is now. */
export type Meaning =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'event'; readonly event: EventEntry }
  /** Of a relation that a rationale makes the annotation is the rationale. */
  | { readonly kind: 'record'; readonly annotation: Annotation; readonly facts: IndexedArticle };

/** What an id of a file means; undefined for one that means nothing, or several events. */
export function meaningOf(found: FoundFile, { kind, id }: Pick<IdInFile, 'kind' | 'id'>): Meaning | undefined {
  const { index } = found.view;
  if (kind === 'actor') {
    const actor = index.actors.get(id);
    return actor && { kind: 'actor', actor };
  }
  const event = kind === 'record' ? undefined : index.event(id);
  if (event !== undefined) return { kind: 'event', event };
  const facts = articleOf(found);
  if (kind === 'event' || facts === undefined) return undefined;
  const named = annotationsOf(facts).filter(({ placed }) => placed.record.id === id);
  const annotation = named.find(({ placed }) => placed.sidecar.path === found.path) ?? named[0] ?? holderOf(facts, id);
  return annotation && { kind: 'record', annotation, facts };
}

/** The rationale that makes a relation. */
function holderOf({ rationales }: IndexedArticle, id: string): Annotation | undefined {
  const placed = rationales.find(({ record }) => record.relations?.some((relation) => relation.id === id));
  return placed && { section: 'rationales', placed };
}

/** The article of a sidecar; undefined for other files. */
export function articleOf({ view: { index, files }, path }: FoundFile): IndexedArticle | undefined {
  const owner = files.sidecar(path)?.article;
  return owner === undefined ? undefined : index.articles.get(owner);
}
