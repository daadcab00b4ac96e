import * as vscode from 'vscode';

/** Where Node keeps what it compiled of the server, so that the next start is quicker (PERFORMANCE, "Bundles"). */
export interface CompileCache {
  /** What the server's process is to find in its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Removes what earlier versions of the extension left there. */
  leaveOutOlder(): Promise<void>;
}

/**
 * The cache of this version: a folder of this person's, since whoever may write there decides what runs. A Node before 22
 * takes no notice of it, and where there is no disk there is none.
 */
export function compileCache({ globalStorageUri, extension }: vscode.ExtensionContext): CompileCache {
  if (globalStorageUri.scheme !== 'file') return { env: {}, leaveOutOlder: () => Promise.resolve() };
  const manifest: unknown = extension.packageJSON;
  const version = typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : 'any';
  const all = vscode.Uri.joinPath(globalStorageUri, 'compiled');
  return {
    env: { NODE_COMPILE_CACHE: vscode.Uri.joinPath(all, version).fsPath },
    leaveOutOlder: async () => {
      const there = await vscode.workspace.fs.readDirectory(all).then(
        (entries) => entries.map(([name]) => name),
        // Node has made none, or not yet.
        (error: unknown) => {
          if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return [];
          throw error;
        },
      );
      const older = there.filter((name) => name !== version).map((name) => vscode.Uri.joinPath(all, name));
      await Promise.all(older.map((folder) => vscode.workspace.fs.delete(folder, { recursive: true })));
    },
  };
}
