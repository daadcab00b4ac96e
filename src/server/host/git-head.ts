import { readFileSync, statSync, type BigIntStats } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runGit } from './git-run.ts';

/** The commit that a work tree stands on, by its name; that there is no repository, or why git could not say. */
export type GitHead =
  | { readonly kind: 'commit'; readonly name: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'fault'; readonly reason: string };

/**
 * Tells the commit that a folder stands on now. Without a repository git is never started, and it is asked once as long
 * as nothing changes in the repository, also where it cannot answer: one that hangs does so for seconds.
 */
export function gitHead(root: string): () => Promise<GitHead> {
  let known: { readonly state: string; readonly head: Promise<GitHead> } | undefined;
  return () => {
    const state = stateOf(root);
    if (state === undefined) return Promise.resolve({ kind: 'none' });
    if (known?.state !== state) known = { state, head: askGit(root) };
    return known.head;
  };
}

async function askGit(root: string): Promise<GitHead> {
  const asked = await runGit(root, 'rev-parse', ['--verify', '--quiet', '--end-of-options', 'HEAD^{commit}']);
  return asked.ok
    ? { kind: 'commit', name: asked.bytes.toString('latin1').trim() }
    : { kind: 'fault', reason: asked.reason };
}

/**
 * What tells one state of the repository of a folder from another; undefined where the folder is in none. Whatever moves
 * the head, as a commit or a checkout, makes lock files in git's own folder, which is then a changed one.
 */
function stateOf(folder: string): string | undefined {
  const path = join(folder, '.git');
  const found = look(path);
  if (found !== undefined) {
    const own = found.isFile() ? pointedAt(path) : path;
    return `${own} ${look(own)?.mtimeNs ?? ''}`;
  }
  const parent = dirname(folder);
  return parent === folder ? undefined : stateOf(parent);
}

/** Where a file `.git` says that git's folder is, as in a further work tree or a submodule; the file itself where it does not. */
function pointedAt(file: string): string {
  const [, path] = /^gitdir: (.+)$/m.exec(unlessBarred(() => readFileSync(file, 'utf8')) ?? '') ?? [];
  return path === undefined ? file : resolve(dirname(file), path);
}

function look(path: string): BigIntStats | undefined {
  return unlessBarred(() => statSync(path, { bigint: true, throwIfNoEntry: false }));
}

/** What cannot be looked at is nothing that git could be asked about. */
function unlessBarred<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
