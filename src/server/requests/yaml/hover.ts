import type { Hover, Position } from 'vscode-languageserver';
import { idKindAt } from '../../../core/schemas/id-kinds.ts';
import { fieldDescription } from '../../../core/schemas/yaml-files.ts';
import { relationTypesOf } from '../../../core/relations/types.ts';
import { responseTypesOf } from '../../../core/responses/types.ts';
import { anchorOf } from '../../../core/sidecar/anchors.ts';
import { toLabel } from '../../convert.ts';
import type { FoundFile } from '../../lookup.ts';
import { MarkupKind } from '../../lsp.ts';
import { annotationLabel } from '../annotation-labels.ts';
import { meaningOf, type Meaning } from './meanings.ts';
import { typeKindAt } from './type-kinds.ts';
import { idAt, yamlFile, type YamlFile } from './yaml-file.ts';

/** What stands at a place: what an id or a type means, what a field is for. Plain text, since a corpus may hold anything. */
export async function yamlHover(found: FoundFile, position: Position): Promise<Hover | null> {
  const file = await yamlFile(found);
  const cursor = file?.cursorAt(position);
  if (file === undefined || cursor === undefined || cursor.word === '') return null;
  const path = cursor.role === 'key' ? [...cursor.path, cursor.word] : cursor.path;
  const lines =
    cursor.role === 'key' ? [fieldDescription(file.kind, path)] : valueLines(found, file, position, path, cursor.word);
  const value = lines.flatMap((line) => (line === undefined || line === '' ? [] : [toLabel(line, 400)])).join('\n\n');
  return value === '' ? null : { contents: { kind: MarkupKind.PlainText, value }, range: file.rangeOf(cursor) };
}

function valueLines(
  found: FoundFile,
  file: YamlFile,
  position: Position,
  path: readonly (string | number)[],
  word: string,
): (string | undefined)[] {
  const types = typeKindAt(file.kind, path);
  if (types !== undefined) return typeLines(found, types, word);
  const named = idAt(file, position);
  if (named !== undefined) {
    const meaning = meaningOf(found, named);
    return meaning === undefined ? [noMeaning(found, named)] : meaningLines(found, meaning);
  }
  // `other`, `unknown` and their kin, and words of fixed lists: what the field is for says what they can mean.
  return idKindAt(file.kind, path) === undefined && /\s/.test(word) ? [] : [fieldDescription(file.kind, path)];
}

function noMeaning({ view: { index } }: FoundFile, { kind, id }: { kind: string; id: string }): string {
  if (kind === 'actor') return `No actor of actors.yaml has the id ${id}.`;
  if (kind === 'record') return `No record of this article that counts now has the id ${id}.`;
  const isClaimed = index.events.some((event) => event.id === id || event.aliases.includes(id));
  return isClaimed
    ? `Several events have the id ${id}, so nothing tells which is meant.`
    : `Nothing in the corpus has the id ${id}.`;
}

function typeLines({ view: { settings } }: FoundFile, kind: 'response' | 'relation', id: string): string[] {
  if (kind === 'response') {
    const type = responseTypesOf(settings).find((each) => each.id === id);
    return type === undefined ? [`There is no response type ${id}.`] : [type.label, type.definition];
  }
  const type = relationTypesOf(settings).find((each) => each.id === id);
  return type === undefined
    ? [`There is no relation type ${id}.`]
    : [`${type.label} (${type.inverseLabel})`, type.definition];
}

function meaningLines({ view }: FoundFile, meaning: Meaning): (string | undefined)[] {
  const { index } = view;
  if (meaning.kind === 'actor') {
    const { id, name, type, aliases = [] } = meaning.actor;
    const acts = index.actsOf(id);
    const articles = new Set(acts.map(({ path }) => path)).size;
    return [
      type === undefined ? name : `${name} · ${type}`,
      aliases.length > 0 ? `Also called ${aliases.join(', ')}` : undefined,
      acts.length > 0 ? `Acts: ${acts.length}, in ${articles} of the articles` : 'No acts yet',
    ];
  }
  if (meaning.kind === 'event') {
    const { title, date, kind, place, outside } = meaning.event;
    const relations = index.relationsOf(meaning.event).length;
    return [
      title,
      [date, kind, outside ? 'outside the corpus' : null].filter((each) => each !== null).join(' · '),
      place === null ? 'No article tells it' : `Told in ${place.path}`,
      relations > 0 ? `Relations: ${relations}` : undefined,
    ];
  }
  const { annotation, facts } = meaning;
  const { record, sidecar } = annotation.placed;
  const quote = anchorOf(record)?.quote;
  return [annotationLabel(annotation, facts, view), quote === undefined ? undefined : `“${quote}”`, sidecar.path];
}
