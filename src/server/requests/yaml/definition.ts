import type { Location, Position } from 'vscode-languageserver';
import type { IndexedArticle } from '../../../core/corpus/facts.ts';
import { annotationNamed } from '../../../core/coding/annotations.ts';
import { rangeNow } from '../../../core/corpus/placed.ts';
import { textPositions } from '../../../core/text/positions.ts';
import type { Range } from '../../../core/text/range.ts';
import { fieldOf, looseAt, type WordPath } from '../../../core/yaml/words.ts';
import { toLspRange } from '../../convert.ts';
import type { OpenCorpus } from '../../corpus.ts';
import type { FoundFile } from '../../lookup.ts';
import { articleOf, meaningOf } from './meanings.ts';
import { recordLocation } from './record-location.ts';
import { idAt, yamlFile, type YamlFile } from './yaml-file.ts';

/**
 * Where what stands at a place is defined: an actor's entry, an event's title or entry, a record that is named, and the
 * words in the article for a record's own id, quote and position.
 */
export async function yamlDefinition(found: FoundFile, position: Position): Promise<Location[]> {
  const file = await yamlFile(found);
  if (file === undefined) return [];
  const { corpus } = found;
  const words = ownWords(found, file, position);
  if (words !== undefined) return [await articleLocation(corpus, words.path, words.range)];
  const named = idAt(file, position);
  const meaning = named && meaningOf(found, named);
  if (meaning === undefined) return [];
  if (meaning.kind === 'actor') return recordLocation(corpus, 'actors.yaml', meaning.actor.id);
  if (meaning.kind === 'record') return recordLocation(corpus, meaning.annotation.placed.sidecar.path, named?.id ?? '');
  const { place, id } = meaning.event;
  if (place !== null) return [await articleLocation(corpus, place.path, place)];
  return recordLocation(corpus, 'events.yaml', id);
}

/** The words in the article of the record whose id, quote or position is asked for, where they have a place. */
function ownWords(
  found: FoundFile,
  file: YamlFile,
  position: Position,
): { readonly path: string; readonly range: Range } | undefined {
  const cursor = file.cursorAt(position);
  const facts = articleOf(found);
  if (cursor === undefined || facts === undefined) return undefined;
  const path = cursor.role === 'key' ? [...cursor.path, cursor.word] : cursor.path;
  const range = placeOf(facts, found.path, file, path);
  return range && { path: facts.path, range };
}

function placeOf(facts: IndexedArticle, sidecar: string, file: YamlFile, path: WordPath): Range | undefined {
  const [section, index, ...field] = path;
  if (section === undefined || typeof index !== 'number') return undefined;
  const id = fieldOf(looseAt(file.root(), [section, index]), 'id')?.text;
  const annotation = id === undefined ? undefined : annotationNamed(facts, { sidecar, id });
  const [key, part, inner] = field;
  if (annotation === undefined) return undefined;
  const { anchor, also } = annotation.placed;
  if (key === 'also' && typeof part === 'number' && (inner === 'quote' || inner === 'at'))
    return rangeNow(also[part]) ?? undefined;
  const isOwn = field.length === 1 && (key === 'id' || key === 'quote' || key === 'at');
  return isOwn ? (rangeNow(anchor) ?? undefined) : undefined;
}

/** Words of an article as editors find them. */
async function articleLocation(corpus: OpenCorpus, path: string, range: Range): Promise<Location> {
  const positions = textPositions(await corpus.articleText(path));
  return { uri: corpus.uriOf(path), range: toLspRange(positions.toLineRange(range)) };
}
