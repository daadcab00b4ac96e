import type { DiskAccess } from './disk-access.ts';
import { errorCode } from './file-system.ts';
import { isGitFolder, whyNoCorpusPath } from './path-rules.ts';

/** A relative path of a corpus as one of this machine, or why it is refused, in a sentence. */
export type Resolved =
  | {
      readonly ok: true;
      /** Below the root, as it was asked for. */
      readonly path: string;
      /** With all links of its existing part followed: what to read, and what to write. */
      readonly real: string;
    }
  | { readonly ok: false; readonly code: 'outside' | 'read-only' | 'failed'; readonly reason: string };

/** What is needed to follow links. */
export type LinkAccess = Pick<DiskAccess, 'paths'> & { readonly fs: Pick<DiskAccess['fs'], 'realpath' | 'lstat'> };

/**
 * The one way from a corpus path to the disk: refuses what is absolute, climbs out or names something else than a file
 * of this folder, and follows the links of the deepest existing parent, which must lie under the root
 * (RELIABILITY R10, R11). A link that leads nowhere is refused.
 */
export async function resolveInside(disk: LinkAccess, root: string, path: string): Promise<Resolved> {
  const refused = (reason: string, code: 'outside' | 'read-only' | 'failed' = 'outside'): Resolved => ({
    ok: false,
    code,
    reason: `${path}: ${reason}`,
  });
  const { paths } = disk;
  const fault = whyNoCorpusPath(path, paths.sep === '\\' ? 'win32' : 'posix');
  if (fault !== undefined) return refused(fault);
  const target = paths.join(root, ...path.split('/'));
  let real: string;
  let inside: string;
  try {
    const realRoot = await disk.fs.realpath(root);
    real = await realPathOf(disk, target);
    inside = paths.relative(realRoot, real);
  } catch (error) {
    return refused(whyNowhere(error), isForbidden(error) ? 'read-only' : 'failed');
  }
  if (inside === '' || inside === '..' || inside.startsWith(`..${paths.sep}`) || paths.isAbsolute(inside))
    return refused('a link on this path leads outside the corpus.');
  if (inside.split(paths.sep).some((step) => isGitFolder(step)))
    return refused('a link on this path leads into the .git folder.');
  return { ok: true, path: target, real };
}

/** The path with all links of its existing part followed. */
async function realPathOf(disk: LinkAccess, path: string): Promise<string> {
  try {
    return await disk.fs.realpath(path);
  } catch (error) {
    const parent = disk.paths.dirname(path);
    if (errorCode(error) !== 'ENOENT' || parent === path) throw error;
    await expectNothing(disk, path);
    return disk.paths.join(await realPathOf(disk, parent), disk.paths.basename(path));
  }
}

/** Rejects where something has this name after all: a link to nothing, through which a file would be made elsewhere. */
async function expectNothing({ fs }: LinkAccess, path: string): Promise<void> {
  const found = await fs.lstat(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (found !== undefined) throw Object.assign(new Error('a link leads nowhere'), { code: 'EDANGLING' });
}

function isForbidden(error: unknown): boolean {
  return ['EACCES', 'EPERM'].includes(errorCode(error) ?? '');
}

function whyNowhere(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return reasons[errorCode(error) ?? ''] ?? `this path cannot be followed: ${message}.`;
}

const noPermission = 'you have no permission to look into its folder.';

const reasons: Readonly<Record<string, string>> = {
  EDANGLING: 'a link on this path leads nowhere.',
  ELOOP: 'a link on this path leads in a circle.',
  EACCES: noPermission,
  EPERM: noPermission,
  ENAMETOOLONG: 'this name is too long for the disk.',
  ENOENT: 'this path leads nowhere.',
  ENOTDIR: 'this path leads nowhere.',
};
