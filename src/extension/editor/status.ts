import * as vscode from 'vscode';
import type { ArticleStatus } from '../../server/protocol.ts';
import { commandIds } from '../ids.ts';
import type { ActiveArticle } from './active-article.ts';
import { statusWords } from './status-words.ts';

/** The language status of the open article. */
export interface StatusView {
  show(article: ActiveArticle | undefined): void;
  dispose(): void;
}

/** Makes the language status; whoever calls owns the result. */
export function createStatus(): StatusView {
  let item: vscode.LanguageStatusItem | undefined;
  const dispose = () => {
    item?.dispose();
    item = undefined;
  };
  return {
    dispose,
    show: (article) => {
      if (article === undefined) {
        dispose();
        return;
      }
      // The item is there only while an article is before the person, so it need not know which files are articles.
      item ??= vscode.languages.createLanguageStatusItem('newsweave.article', { scheme: article.document.uri.scheme });
      fill(item, article.status);
    },
  };
}

function fill(item: vscode.LanguageStatusItem, status: ArticleStatus | null): void {
  item.name = 'Newsweave';
  item.busy = status === null;
  const { text, detail } = status === null ? { text: 'Reading the corpus…', detail: '' } : statusWords(status);
  item.text = text;
  item.detail = detail;
  item.severity = severityOf(status);
  item.command = commandOf(status);
}

function severityOf(status: ArticleStatus | null): vscode.LanguageStatusSeverity {
  if (status?.readOnly) return vscode.LanguageStatusSeverity.Warning;
  return vscode.LanguageStatusSeverity.Information;
}

/** What can be done about what is not as it should be. */
function commandOf(status: ArticleStatus | null): vscode.Command | undefined {
  if (status?.readOnly)
    return {
      title: 'Open Sidecar',
      command: commandIds.openSidecar,
      arguments: [{ uri: status.readOnly.uri, line: 0, record: null }],
    };
  if (status?.encoding != null)
    return { title: 'Reopen with Encoding…', command: 'workbench.action.editor.changeEncoding' };
  return undefined;
}
