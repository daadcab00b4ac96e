import { realpathSync } from 'node:fs';
import { dirname, join, relative, isAbsolute, sep } from 'node:path';

/** A relative path of a corpus as a path of this machine, or why it is refused. */
export type Resolved = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly reason: string };

/**
 * The one way from a corpus path to the disk: refuses what is absolute, climbs out or names a scheme, and follows the
 * links of the deepest existing parent, which must lie under the root (RELIABILITY R10, R11).
 */
export function resolveInside(root: string, path: string): Resolved {
  const refused = (reason: string): Resolved => ({ ok: false, reason: `${path}: ${reason}` });
  if (path === '' || path.includes('\0')) return refused('this is no file name.');
  if (
    isAbsolute(path) ||
    /^[A-Za-z]:[\\/]|^[\\/]|^\w+:\/\//.test(path) ||
    (process.platform === 'win32' && /^[A-Za-z]:/.test(path))
  )
    return refused('only paths inside the corpus are allowed.');
  const steps = path.split('/');
  if (steps.some((step) => step === '..' || step === '.' || step === '' || step.includes('\\')))
    return refused('this path leaves the corpus.');
  const target = join(root, ...steps);
  const inside = insideOf(root, target);
  if (inside === undefined) return refused('this path leads nowhere.');
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    return refused('a link on this path leads outside the corpus.');
  return { ok: true, path: target };
}

/** The way from the root to a path, with all links followed; undefined for loops, names too long and the like. */
function insideOf(root: string, target: string): string | undefined {
  try {
    return relative(realPathOf(root), realPathOf(target));
  } catch {
    return undefined;
  }
}

/** The path with all links of its existing part followed. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const parent = dirname(path);
    if (isMissing(error) && parent !== path)
      return join(realPathOf(parent), path.slice(parent.length).replace(/^[\\/]/, ''));
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
