import type { FoldingRange } from 'vscode-languageserver';
import type { Article } from '../../core/article/model.ts';
import type { TextPositions } from '../../core/text/positions.ts';
import { FoldingRangeKind } from '../lsp.ts';

/** What can be folded: sections, front matter, blocks of furniture of more than one line. */
export function foldingRanges({ sections, frontMatter, furniture }: Article, positions: TextPositions): FoldingRange[] {
  const fold = (at: number, end: number, kind: FoldingRangeKind): FoldingRange[] => {
    const [startLine, endLine] = [positions.toLine(at).line, positions.toLine(end).line];
    return endLine > startLine ? [{ startLine, endLine, kind }] : [];
  };
  return [
    ...(frontMatter ? fold(frontMatter.at, frontMatter.end, FoldingRangeKind.Comment) : []),
    ...sections.flatMap(({ heading, body }) =>
      body.end > body.at ? fold(heading.at, body.end, FoldingRangeKind.Region) : [],
    ),
    ...furniture.flatMap(({ at, end }) => fold(at, end, FoldingRangeKind.Comment)),
  ];
}
