import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver';
import { isPlainWord, quote } from '../../../core/yaml/print.ts';
import type { YamlCursor } from '../../../core/yaml/cursor.ts';
import { toLabel } from '../../convert.ts';
import type { FoundFile } from '../../lookup.ts';
import { CompletionItemKind } from '../../lsp.ts';
import { proposalsAt, type Proposal } from './proposals.ts';
import { ruleProposals } from './rule-proposals.ts';
import { yamlFile } from './yaml-file.ts';

/** What of completion a client understands. */
export interface CompletionSupport {
  /** True where the stretch that is replaced may be told once for all items. */
  readonly editRangeForAll: boolean;
}

/** What may be written at a place of a YAML file; null where nothing can be. */
export async function yamlCompletion(
  found: FoundFile,
  position: Position,
  { editRangeForAll }: CompletionSupport,
): Promise<CompletionList | null> {
  const file = await yamlFile(found);
  const cursor = file?.cursorAt(position);
  if (file === undefined || cursor === undefined) return null;
  const rules = await ruleProposals(file, cursor);
  const { proposals, whole } =
    rules === undefined ? proposalsAt(found, file, cursor) : { proposals: rules, whole: true };
  if (proposals.length === 0) return null;
  const range = file.rangeOf(cursor);
  const needsBlank = cursor.role === 'value' && file.text.charAt(cursor.start - 1) === ':';
  const items = proposals.map((proposal, rank): CompletionItem => {
    const written = `${needsBlank ? ' ' : ''}${textOf(proposal, cursor)}`;
    return {
      label: toLabel(proposal.word),
      kind: kinds[proposal.kind],
      ...(proposal.detail !== undefined && { detail: toLabel(proposal.detail) }),
      ...(proposal.documentation !== undefined && { documentation: toLabel(proposal.documentation, 400) }),
      sortText: String(rank).padStart(4, '0'),
      // Names are searched here, where an id need not hold what was typed; clients look at the id alone.
      ...(!whole && cursor.typed !== '' && { filterText: cursor.typed }),
      ...(editRangeForAll ? { textEditText: written } : { textEdit: { range, newText: written } }),
    };
  });
  return { isIncomplete: !whole, items, ...(editRangeForAll && { itemDefaults: { editRange: range } }) };
}

const kinds: Readonly<Record<Proposal['kind'], CompletionItemKind>> = {
  field: CompletionItemKind.Field,
  actor: CompletionItemKind.Class,
  event: CompletionItemKind.Event,
  record: CompletionItemKind.Reference,
  type: CompletionItemKind.EnumMember,
  word: CompletionItemKind.Value,
};

/** A word as YAML wants it at the place; a key gets its colon. */
function textOf({ kind, word }: Proposal, { quoted, hasColon }: YamlCursor): string {
  const written = quoted || isPlainWord(word) || /^(?:true|false)$/.test(word) ? word : quote(word);
  return kind === 'field' && !hasColon && !quoted ? `${written}: ` : written;
}
