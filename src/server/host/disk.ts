import { constants } from 'node:fs';
import { once } from '../../core/once.ts';
import { bulkReader } from './bulk.ts';
import { isWindows, thisMachine, type DiskAccess } from './disk-access.ts';
import { errorCode } from './file-system.ts';
import { foldersOf, pathIn } from './folders.ts';
import type { CorpusHost, HostListing, WriteResult } from './host.ts';
import { whyNoCorpusPath } from './path-rules.ts';
import { whyNotRead } from './read-faults.ts';
import { resolveInside, type Resolved } from './resolve-inside.ts';
import type { Deed } from './write-faults.ts';

/** Reading a corpus needs nothing of what writes to it. */
const writing = once(() => import('./atomic-write.ts'));

/** The host for a corpus in a folder of this machine; `reader` is the program of a thread that reads ahead. */
export function diskHost(root: string, disk: DiskAccess = thisMachine, reader?: URL): CorpusHost {
  const inside = (path: string) => resolveInside(disk, root, path);
  return {
    list: () => listFolder(disk, root),
    read: async (path) => {
      const resolved = await inside(path);
      return resolved.ok ? readIfThere(disk, resolved.real) : undefined;
    },
    write: async (path, before, text) => {
      const resolved = await inside(path);
      return resolved.ok ? (await writing()).writeAtomically(disk, resolved.real, before, text) : notDone(resolved);
    },
    remove: async (path, before) => {
      const resolved = await inside(path);
      if (!resolved.ok) return notDone(resolved);
      if (await isLink(disk, resolved.path)) return refusedFor(path, 'deleted', 'link');
      return (await writing()).removeIfUnchanged(disk, resolved.real, before);
    },
    move: async (from, to) => {
      const [source, target] = [await inside(from), await inside(to)];
      if (!source.ok) return notDone(source);
      if (!target.ok) return notDone(target);
      if (await isLink(disk, source.path)) return refusedFor(from, 'moved', 'link');
      if (await isLink(disk, target.path)) return refusedFor(from, 'moved', 'exists');
      return (await writing()).moveFile(disk, source.real, target.real);
    },
    whyReadOnly: async (path) => {
      const resolved = await inside(path);
      return resolved.ok ? (await writing()).whyNotWritable(disk, resolved.real) : resolved.reason;
    },
    sweep: async () => (await import('./leftovers.ts')).sweepLeftovers(disk, root),
    ...(disk === thisMachine && { bulk: bulkReader(root, reader) }),
  };
}

function notDone({ code, reason }: Extract<Resolved, { ok: false }>): WriteResult {
  return { ok: false, code, reason };
}

/** What is wrong with a write is told by what writes. */
async function refusedFor(path: string, deed: Deed, fault: 'link' | 'exists'): Promise<WriteResult> {
  const { fileFaults, refused } = await import('./write-faults.ts');
  return refused(path, deed, fileFaults[fault]);
}

/** A file's bytes; a pipe that nobody writes is empty and does not keep the reader waiting. */
async function readIfThere(disk: DiskAccess, path: string): Promise<Uint8Array | undefined> {
  try {
    return await disk.fs.readFile(path, isWindows(disk) ? 'r' : constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}

async function isLink({ fs }: DiskAccess, path: string): Promise<boolean> {
  try {
    return (await fs.lstat(path)).isSymbolicLink();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function listFolder(disk: DiskAccess, root: string): Promise<HostListing> {
  const paths: string[] = [];
  const links = new Set<string>();
  const nested: string[] = [];
  const unreadable: { path: string; reason: string }[] = [];
  const rules = isWindows(disk) ? 'win32' : 'posix';
  for await (const { folder, content } of foldersOf(disk, root, nested)) {
    if (content instanceof Error) {
      unreadable.push({ path: folder === '' ? '.' : folder, reason: whyNotRead(content) });
      continue;
    }
    for (const entry of content) {
      if (entry.isDirectory()) continue;
      const path = pathIn(folder, entry.name);
      const fault = whyNoName(path, rules);
      if (fault !== undefined) unreadable.push({ path, reason: fault });
      else if (entry.isFile()) paths.push(path);
      else if (entry.isSymbolicLink() && (await leadsToFile(disk, root, path))) {
        paths.push(path);
        links.add(path);
      }
    }
  }
  return { paths, links, nested, unreadable };
}

/** Why a file that is there cannot be asked for by its name. */
function whyNoName(path: string, rules: 'posix' | 'win32'): string | undefined {
  // Bytes of a name that are no UTF-8 are read as this character, and then no file has the name.
  if (path.includes('\uFFFD')) return 'this name is not in UTF-8. Rename the file.';
  return whyNoCorpusPath(path, rules);
}

/** True for a link to a file of the corpus; one that leads elsewhere, nowhere or in a circle is passed over. */
async function leadsToFile(disk: DiskAccess, root: string, path: string): Promise<boolean> {
  const resolved = await resolveInside(disk, root, path);
  if (!resolved.ok) return false;
  const target = await disk.fs.stat(resolved.real).catch(() => undefined);
  return target?.isFile() === true;
}
