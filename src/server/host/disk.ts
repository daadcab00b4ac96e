import { randomBytes } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from './atomic-write.ts';
import type { CorpusHost, HostListing } from './host.ts';
import { resolveInside } from './resolve-inside.ts';

/** The host for a corpus in a folder of this machine. */
export function diskHost(root: string): CorpusHost {
  return {
    list: () => listFolder(root),
    read: async (path) => {
      const resolved = resolveInside(root, path);
      if (!resolved.ok) return undefined;
      try {
        return await readFile(resolved.path);
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    write: async (path, before, text) => {
      const resolved = resolveInside(root, path);
      if (!resolved.ok) return { ok: false, code: 'outside', reason: resolved.reason };
      return writeAtomically(resolved.path, before, text, randomBytes(6).toString('hex'));
    },
  };
}

/** Walks the folder without following links to folders (RELIABILITY R28); dot folders and node_modules are no corpus. */
async function listFolder(root: string): Promise<HostListing> {
  const paths: string[] = [];
  const nested: string[] = [];
  const unreadable: { path: string; reason: string }[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await entriesOf(join(root, folder));
    if (entries instanceof Error) {
      unreadable.push({ path: folder === '' ? '.' : folder, reason: entries.message });
      return;
    }
    if (folder !== '' && entries.some((entry) => entry.isFile() && entry.name === 'corpus.yaml')) {
      nested.push(folder);
      return;
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') await walk(path);
      else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(root, path)))) paths.push(path);
    }
  };
  await walk('');
  return { paths, nested, unreadable };
}

/** What is in a folder, or why it cannot be told. */
async function entriesOf(folder: string): Promise<Dirent[] | Error> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** True for a link to a file of the corpus; one that leads elsewhere, nowhere or in a circle is passed over. */
async function leadsToFile(root: string, path: string): Promise<boolean> {
  const resolved = resolveInside(root, path);
  if (!resolved.ok) return false;
  const target = await stat(resolved.path).catch(() => undefined);
  return target?.isFile() === true;
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR')
  );
}
