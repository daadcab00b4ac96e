import { createHash } from 'node:crypto';

/**
 * The names of the files that saving makes for a moment. They are short, so that a sidecar with the longest name that
 * a disk allows can be saved, and nobody else's files have such names, so that those left behind can be swept.
 */
export function temporaryName(unique: string): string {
  return `.newsweave-${unique}.tmp`;
}

/** The name of the folder that stands beside a file while a process holds it. */
export function lockName(file: string): string {
  return `.newsweave-${createHash('sha256').update(file).digest('hex').slice(0, 12)}.lock`;
}

/** What a name in a corpus is of ours; undefined for all others. */
export function ownFile(name: string): 'temporary' | 'lock' | undefined {
  const kind = /^\.newsweave-[0-9a-f]{12}\.(tmp|lock)$/.exec(name)?.[1];
  if (kind === undefined) return undefined;
  return kind === 'tmp' ? 'temporary' : 'lock';
}
