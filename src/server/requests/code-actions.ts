import type { CodeAction, CodeActionParams, Connection, Range } from 'vscode-languageserver';
import { articleOf } from '../../core/rules/set-aside.ts';
import { toLabel } from '../convert.ts';
import type { OpenCorpus } from '../corpus.ts';
import type { CorpusReports, ShownFinding } from '../diagnostics/reports.ts';
import { guarded } from '../guarded.ts';
import type { ArticleFinder } from '../lookup.ts';
import { CodeActionKind } from '../lsp.ts';
import type { FixName } from '../protocol.ts';
import { asideTitle } from './fixes.ts';

/** The client's command that makes a quick fix: it asks what is to be asked, and sends `newsweave/fix`. */
export const fixCommand = 'newsweave.applyQuickFix';

/** Offers the quick fixes of the findings at a place. Nothing is edited before one is chosen. */
export function registerCodeActions(
  connection: Connection,
  { file }: ArticleFinder,
  reportsOf: (corpus: OpenCorpus) => CorpusReports,
): void {
  connection.onCodeAction((params) =>
    guarded(connection, 'textDocument/codeAction', async () => {
      const found = isWanted(params) ? await file(params.textDocument.uri) : undefined;
      if (found === undefined) return [];
      const { index } = found.view;
      const shown = await reportsOf(found.corpus).findings(found.path);
      const here = shown.filter(({ diagnostic }) => touches(diagnostic.range, params.range));
      return here.flatMap((each) => {
        const isOnArticle = articleOf(each.finding.place.path, index.articles) !== undefined;
        return actionsOf(params.textDocument.uri, each, isOnArticle);
      });
    }),
  );
}

function isWanted({ context: { only } }: CodeActionParams): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

function actionsOf(uri: string, { finding, diagnostic }: ShownFinding, isOnArticle: boolean): CodeAction[] {
  const { rule, fingerprint, fixes } = finding;
  const action = (fix: string, asks: FixName['asks']): CodeAction => {
    const title = toLabel(fix);
    const name: FixName = { uri, rule, finding: fingerprint, fix, asks };
    const command = { title, command: fixCommand, arguments: [name] };
    return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command };
  };
  const own = fixes.map(({ title, asks }) => action(title, asks));
  return isOnArticle ? [...own, action(asideTitle, 'reason')] : own;
}

/** True where two ranges have a character or a border in common. */
function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
