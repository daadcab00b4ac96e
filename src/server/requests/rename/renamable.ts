import type { Position, Range } from 'vscode-languageserver';
import { placesOf, type Placed } from '../../../core/corpus/placed.ts';
import { toLabel, toLspRange } from '../../convert.ts';
import type { ArticleFinder, FoundArticle, FoundFile } from '../../lookup.ts';
import type { RenamableId } from '../../protocol.ts';
import { meaningOf, type Meaning } from '../yaml/meanings.ts';
import { idAt, yamlFile } from '../yaml/yaml-file.ts';

/** An actor or event at a place of a file, and the words that stand for it there. */
export interface RenamableAt extends RenamableId {
  readonly range: Range;
}

/**
 * What can be renamed at a place: in YAML the id that stands there; in an article the actors of a tagged act, the event
 * of a linked rationale, the event of a page on its title.
 */
export async function renamableAt(finder: ArticleFinder, uri: string, position: Position): Promise<RenamableAt[]> {
  const article = await finder.article(uri);
  if (article !== undefined) return inArticle(article, position);
  const found = await finder.file(uri);
  return found === undefined ? [] : inYaml(found, position);
}

async function inYaml(found: FoundFile, position: Position): Promise<RenamableAt[]> {
  const file = await yamlFile(found);
  const named = file && idAt(file, position);
  const meaning = named && meaningOf(found, named);
  return named === undefined || meaning === undefined ? [] : renamable(meaning, named.range);
}

function inArticle(found: FoundArticle, position: Position): RenamableAt[] {
  const { facts, positions, view } = found;
  const at = positions.toCodePoint(position);
  const here = <T>(
    records: readonly Placed<T>[],
    idsOf: (record: T) => readonly (string | undefined)[],
    kind: 'actor' | 'event',
  ) =>
    records.flatMap((placed) => {
      const range = placesOf(placed).find((each) => each.at <= at && at <= each.end);
      if (range === undefined) return [];
      return idsOf(placed.record).flatMap((id) => {
        const meaning = id === undefined ? undefined : meaningOf(found, { kind, id });
        return meaning === undefined ? [] : renamable(meaning, toLspRange(positions.toLineRange(range)));
      });
    });
  const title = facts.article.titleRange;
  const page = title !== null && title.at <= at && at <= title.end ? view.index.pageEvent(facts.path) : undefined;
  const all = [
    ...(page && title ? renamable({ kind: 'event', event: page }, toLspRange(positions.toLineRange(title))) : []),
    ...here(facts.mentions, ({ actor }) => [actor], 'actor'),
    ...here(facts.mentions, ({ event }) => [event], 'event'),
    ...here(facts.responses, ({ actors = [] }) => actors, 'actor'),
    ...here(facts.noActs, ({ actor }) => [actor], 'actor'),
    ...here(facts.rationales, ({ other }) => [other], 'event'),
    ...here(facts.events, ({ id, page: isPage }) => (isPage === true ? [] : [id]), 'event'),
  ];
  return all.filter((each, index) => all.findIndex(({ kind, id }) => kind === each.kind && id === each.id) === index);
}

/** A record's own id is nobody's to choose (FORMAT "Ids"). */
function renamable(meaning: Meaning, range: Range): RenamableAt[] {
  if (meaning.kind === 'actor') {
    const { id, name } = meaning.actor;
    return [{ kind: 'actor', id, name: toLabel(name), range }];
  }
  if (meaning.kind !== 'event') return [];
  const { id, title } = meaning.event;
  return [{ kind: 'event', id, name: toLabel(title), range }];
}
