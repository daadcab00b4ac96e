import type { DocumentHighlight, Location, Position } from 'vscode-languageserver';
import type { IndexedArticle } from '../../../core/corpus/facts.ts';
import { mayHoldId } from '../../../core/coding/may-hold.ts';
import { mayMeanSame } from '../../../core/schemas/id-kinds.ts';
import type { FoundFile } from '../../lookup.ts';
import { DocumentHighlightKind } from '../../lsp.ts';
import { articleOf, meaningOf, type Meaning } from './meanings.ts';
import { idAt, idsIn, isDefinition, readYamlFile, yamlFile, type IdInFile, type YamlFile } from './yaml-file.ts';

/** All places of the corpus' YAML files, as the scope sees them, that name what the id at a place means. */
export async function yamlReferences(
  found: FoundFile,
  position: Position,
  includeDeclaration: boolean,
): Promise<Location[]> {
  const own = await yamlFile(found);
  const named = own && idAt(own, position);
  if (own === undefined || named === undefined) return [];
  const meaning = meaningOf(found, named);
  const ids = new Set(meaning?.kind === 'event' ? [meaning.event.id, ...meaning.event.aliases] : [named.id]);
  const locations: Location[] = [];
  for (const path of filesNaming(found, meaning)) {
    const file = await readYamlFile(found.corpus, path);
    if (file === undefined || ![...ids].some((id) => mayHoldId(id)(file.text))) continue;
    for (const each of sameIn(file, named, ids))
      if (includeDeclaration || !isDefinition(each)) locations.push({ uri: file.uri, range: each.range });
  }
  return locations;
}

/** The places of a file that name what the id at a place names. */
export async function yamlHighlights(found: FoundFile, position: Position): Promise<DocumentHighlight[]> {
  const file = await yamlFile(found);
  const named = file && idAt(file, position);
  if (file === undefined || named === undefined) return [];
  return [...sameIn(file, named, new Set([named.id]))].map((each) => ({
    range: each.range,
    kind: isDefinition(each) ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

function* sameIn(file: YamlFile, { kind }: IdInFile, ids: ReadonlySet<string>): Generator<IdInFile, void> {
  for (const each of idsIn(file)) if (ids.has(each.id) && mayMeanSame(each.kind, kind)) yield each;
}

/** The files in which it may be named, in path order: its own one for an id that means nothing. */
function filesNaming(found: FoundFile, meaning: Meaning | undefined): string[] {
  const { index } = found.view;
  if (meaning === undefined) return [found.path];
  const sidecarsOf = (facts: IndexedArticle | undefined) => (facts?.sidecars ?? []).map(({ path }) => path);
  if (meaning.kind === 'record') return sidecarsOf(articleOf(found));
  if (meaning.kind === 'actor') {
    const articles = index.articlesNaming(meaning.actor.id);
    return ['actors.yaml', ...articles.flatMap((path) => sidecarsOf(index.articles.get(path)))];
  }
  const { event } = meaning;
  const naming = [event.id, ...event.aliases].flatMap((id) => index.articlesNamingEvent(id));
  const paths = new Set([...(event.path === null ? [] : [event.path]), ...naming]);
  return ['events.yaml', ...[...paths].sort().flatMap((path) => sidecarsOf(index.articles.get(path)))];
}
