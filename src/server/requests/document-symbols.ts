import type { DocumentSymbol } from 'vscode-languageserver';
import type { SectionName } from '../../core/article/model.ts';
import type { ArticleFacts } from '../../core/corpus/facts.ts';
import type { TextPositions } from '../../core/text/positions.ts';
import type { Range } from '../../core/text/range.ts';
import { toLabel, toLspRange } from '../convert.ts';
import { SymbolKind } from '../lsp.ts';
import { kindOfAct } from './annotation-labels.ts';
import { actorNames, linkOf, rationaleLines, responseLines, type Naming } from './line-states.ts';

const sectionTitles: Readonly<Record<SectionName, string>> = {
  summary: 'Summary',
  'full-content': 'Full Content',
  sources: 'Sources',
  'actor-responses': 'Actor Responses',
  'related-events': 'Related Events',
};

/** The outline of an article: its sections with their lines, or the subheads of a news article. */
export function documentSymbols(facts: ArticleFacts, naming: Naming, positions: TextPositions): DocumentSymbol[] {
  const { article } = facts;
  const symbol = (
    name: string,
    detail: string,
    kind: SymbolKind,
    range: Range,
    selection: Range = range,
  ): DocumentSymbol => ({
    // Clients refuse a symbol without a name.
    name: toLabel(name) || '(empty)',
    detail: toLabel(detail),
    kind,
    range: toLspRange(positions.toLineRange(range)),
    selectionRange: toLspRange(positions.toLineRange(selection)),
  });
  const responses = responseLines(facts).map(({ line, records }) => {
    const [record] = records;
    const actors = record ? actorNames(record.record.actors ?? [], naming.index) : (line.actorLabel ?? '');
    const detail = [actors, ...(record ? kindOfAct(record.record) : [])].filter((word) => word !== '');
    return { line, symbol: symbol(line.quote, detail.join(' · '), SymbolKind.Event, line) };
  });
  const rationales = rationaleLines(facts).map(({ line, records }) => {
    const link = records.flatMap(({ record }) => linkOf(record, naming) ?? [])[0];
    return { line, symbol: symbol(line.quote, link ? `${link.phrase} ${link.title}` : '', SymbolKind.Key, line) };
  });
  const title =
    article.title !== null && article.titleRange
      ? [symbol(article.title, '', SymbolKind.File, article.titleRange)]
      : [];
  const sections = article.sections.map(({ name, heading, body }) => {
    const range = { at: heading.at, end: body.end > body.at ? body.end : heading.end };
    const children = [...responses, ...rationales]
      .filter(({ line }) => line.at >= body.at && line.end <= body.end)
      .map((each) => each.symbol);
    const count = children.length > 0 ? String(children.length) : '';
    return { ...symbol(sectionTitles[name], count, SymbolKind.Namespace, range, heading), children };
  });
  const subheads = article.subheads.map((subhead) => symbol(subhead.quote, '', SymbolKind.String, subhead));
  return [...title, ...sections, ...subheads];
}
