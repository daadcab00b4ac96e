import type { DocumentSymbol } from 'vscode-languageserver';
import type { LooseMap, LooseNode } from '../../../core/yaml/loose.ts';
import { fieldOf } from '../../../core/yaml/words.ts';
import { toLabel } from '../../convert.ts';
import type { FoundFile } from '../../lookup.ts';
import { SymbolKind } from '../../lsp.ts';
import { yamlFile, type YamlFile } from './yaml-file.ts';

/** The outline of a YAML file: its lists with their records. */
export async function yamlSymbols(found: FoundFile): Promise<DocumentSymbol[]> {
  const file = await yamlFile(found);
  const root = file?.root();
  if (file === undefined || root?.kind !== 'map') return [];
  return root.pairs.flatMap(({ key, start, value }) => {
    if (key === null || value === null || value.kind === 'text') return [];
    const children = recordsOf(value).map((record) => recordSymbol(file, key.text, record));
    const section = symbol(file, key.text, SymbolKind.Namespace, { start, end: value.end }, key);
    return [{ ...section, detail: children.length > 0 ? String(children.length) : '', children }];
  });
}

function recordsOf(node: LooseNode): LooseMap[] {
  if (node.kind !== 'list') return [];
  return node.entries.flatMap(({ value }) => (value?.kind === 'map' ? [value] : []));
}

function recordSymbol(file: YamlFile, section: string, record: LooseMap): DocumentSymbol {
  const text = (key: string) => fieldOf(record, key)?.text;
  const id = text('id') ?? text('of') ?? text('rule') ?? '';
  const name = text('name') ?? text('title') ?? text('quote') ?? text('verdict') ?? id;
  const detail = [id, text('type') ?? text('kind') ?? text('role')].filter(
    (each) => each !== undefined && each !== name,
  );
  const chosen = fieldOf(record, 'id') ?? { start: record.start, end: record.start };
  const made = symbol(file, name, kinds[section] ?? SymbolKind.Object, record, chosen);
  const inner = record.pairs.find(({ key }) => key?.text === 'relations')?.value;
  const children = inner ? recordsOf(inner).map((relation) => recordSymbol(file, 'relations', relation)) : [];
  return { ...made, detail: toLabel(detail.filter(Boolean).join(' · ')), children };
}

const kinds: Readonly<Record<string, SymbolKind>> = {
  events: SymbolKind.Event,
  responses: SymbolKind.Event,
  noActs: SymbolKind.Null,
  rationales: SymbolKind.Key,
  relations: SymbolKind.Interface,
  mentions: SymbolKind.String,
  actors: SymbolKind.Class,
  verdicts: SymbolKind.Boolean,
};

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A block reaches up to what comes next; what a person sees of it ends with its last word. */
function symbol(
  file: YamlFile,
  name: string,
  kind: SymbolKind,
  { start, end }: Stretch,
  chosen: Stretch,
): DocumentSymbol {
  const trimmed = start + file.text.slice(start, end).trimEnd().length;
  return {
    // Clients refuse a symbol without a name.
    name: toLabel(name) || '(empty)',
    kind,
    range: file.rangeOf({ start, end: Math.max(trimmed, chosen.end) }),
    selectionRange: file.rangeOf(chosen),
  };
}
