import type { CodeAction, CodeActionParams, Connection, Range } from 'vscode-languageserver';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import type { Fix } from '../../core/rules/fix.ts';
import { toLabel } from '../convert.ts';
import type { OpenCorpus } from '../corpus.ts';
import type { CorpusReports, ShownFinding } from '../diagnostics/reports.ts';
import { guarded } from '../guarded.ts';
import type { ArticleFinder } from '../lookup.ts';
import { CodeActionKind } from '../lsp.ts';
import type { FixName } from '../protocol.ts';
import { asideFix } from './fixes.ts';
import { mayChange } from './may-write.ts';

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
      const may = mayChange(found);
      const offered = here.flatMap((each) =>
        fixesOf(each, index).map((fix) => ({ fix, action: actionOf(params.textDocument.uri, each, fix) })),
      );
      const possible = await Promise.all(offered.map(({ fix }) => may(fix.changes)));
      return offered.flatMap(({ action }, n) => (possible[n] === true ? [action] : []));
    }),
  );
}

function isWanted({ context: { only } }: CodeActionParams): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

/** The fixes of a finding; every one on an article can be set aside. */
function fixesOf({ finding }: ShownFinding, index: CorpusIndex): readonly Fix[] {
  const aside = asideFix(finding, index);
  return aside === undefined ? finding.fixes : [...finding.fixes, aside];
}

function actionOf(uri: string, { finding, diagnostic }: ShownFinding, { title: fix, asks }: Fix): CodeAction {
  const title = toLabel(fix);
  const name: FixName = { uri, rule: finding.rule, finding: finding.fingerprint, fix, asks };
  const command = { title, command: fixCommand, arguments: [name] };
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command };
}

/** True where two ranges have a character or a border in common. */
function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
