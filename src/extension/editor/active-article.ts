import * as vscode from 'vscode';
import { statusRequest, type ArticleStatus } from '../../server/protocol.ts';
import { contextKeys } from '../ids.ts';
import type { Session } from '../session.ts';
import { keepUpdated } from './keep-updated.ts';

/** The article that a person has before them; `status` is null while the corpus is read. */
export interface ActiveArticle {
  readonly document: vscode.TextDocument;
  readonly status: ArticleStatus | null;
}

/** Follows the active editor and what the server says of its file. Whoever calls owns the result. */
export function followActiveArticle(
  { ask, covers, onChanged }: Session,
  onError: (error: unknown) => void,
  listener: (article: ActiveArticle | undefined) => void,
): vscode.Disposable {
  let told: ActiveArticle | undefined;
  const tell = async (article: ActiveArticle | undefined) => {
    told = article;
    listener(article);
    // The keys of coding mode hold from the beginning: else they would be typed, or lost, until the server has answered.
    const kind = article === undefined ? '' : (article.status?.kind ?? 'unknown');
    await vscode.commands.executeCommand('setContext', contextKeys.article, kind);
  };
  const look = async (isCurrent: () => boolean) => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !covers(document.uri)) return tell(undefined);
    // While an article is read again, what is known of it stays.
    if (told?.document !== document) await tell(looksLikeArticle(document) ? { document, status: null } : undefined);
    const status = await ask(statusRequest, { uri: document.uri.toString() });
    if (isCurrent()) await tell(status === null ? undefined : { document, status });
  };
  const update = async (isCurrent: () => boolean) => {
    try {
      await look(isCurrent);
    } catch (error) {
      // What failed for an article that the person has left says nothing of the one before them.
      if (isCurrent()) await tell(undefined);
      throw error;
    }
  };
  return keepUpdated([onChanged, vscode.window.onDidChangeActiveTextEditor], update, onError);
}

/** A guess, until the server knows: what corpora include by default. */
function looksLikeArticle({ uri }: vscode.TextDocument): boolean {
  return /\.(?:txt|md)$/i.test(uri.path);
}
