import * as vscode from 'vscode';

/** Settings that a folder of articles lacks, each with the place it is set in. */
export interface FolderSettings {
  readonly folder: vscode.Uri;
  readonly wrapped: readonly string[];
  /** Patterns of files below which others are shown in the explorer; empty where they are set already. */
  readonly nesting: Readonly<Record<string, string>>;
}

/** The languages of articles. */
const languages = ['plaintext', 'markdown'];

/** Annotations are shown below the article that they belong to. */
const nestingPatterns: Readonly<Record<string, string>> = {
  '*.txt': '${capture}.txt.ann.yaml, ${capture}.txt.*.ann.yaml',
  '*.md': '${capture}.md.ann.yaml, ${capture}.md.*.ann.yaml',
};

/** What would have to be set in a folder; undefined where long lines are wrapped and annotations nested already. */
export function articleSettings(folder: vscode.Uri): FolderSettings | undefined {
  const wrapped = languages.filter((languageId) => {
    const set = vscode.workspace.getConfiguration('editor', { uri: folder, languageId }).get<string>('wordWrap', 'off');
    return set === 'off';
  });
  const nested = explorer(folder).get<Readonly<Record<string, string>>>('patterns', {});
  const isOn = explorer(folder).get<boolean>('enabled', false);
  const missing = Object.entries(nestingPatterns).filter(
    ([key]) => !isOn || nested[key]?.includes('.ann.yaml') !== true,
  );
  if (wrapped.length === 0 && missing.length === 0) return undefined;
  return { folder, wrapped, nesting: Object.fromEntries(missing) };
}

/** Writes them into the folder's own settings; what other patterns are set for the same files stays. */
export async function setArticleSettings({ folder, wrapped, nesting }: FolderSettings): Promise<void> {
  const target = vscode.ConfigurationTarget.WorkspaceFolder;
  for (const languageId of wrapped)
    await vscode.workspace
      .getConfiguration('editor', { uri: folder, languageId })
      .update('wordWrap', 'on', target, true);
  if (Object.keys(nesting).length === 0) return;
  const own = explorer(folder).inspect<Readonly<Record<string, string>>>('patterns')?.workspaceFolderValue ?? {};
  const joined = Object.entries(nesting).map(([key, below]) => [
    key,
    own[key] === undefined ? below : `${own[key]}, ${below}`,
  ]);
  await explorer(folder).update('patterns', { ...own, ...Object.fromEntries(joined) }, target);
  await explorer(folder).update('enabled', true, target);
}

function explorer(folder: vscode.Uri): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('explorer.fileNesting', folder);
}
