import { watch } from 'node:fs';
import { isRegister, isSidecarPath } from '../../core/corpus/files.ts';

/** How long changes are gathered, in milliseconds: a save is several events. */
const gathered = 150;

/** Calls `onChange` with files of a folder that have changed, one call after the other, until the process is interrupted. */
export async function untilInterrupted(
  root: string,
  onChange: (paths: readonly string[]) => Promise<void>,
): Promise<void> {
  let waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let queue = Promise.resolve();
  let fail: (error: unknown) => void = () => undefined;
  const run = () => {
    const paths = [...waiting];
    waiting = new Set();
    queue = queue.then(() => onChange(paths));
    queue.catch(fail);
  };
  const watcher = watch(root, { recursive: true }, (_event, name) => {
    const path = name?.replaceAll('\\', '/');
    if (path === undefined || !mayMatter(path)) return;
    waiting.add(path);
    clearTimeout(timer);
    timer = setTimeout(run, gathered);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      fail = reject;
      watcher.once('error', reject);
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    await queue;
  } finally {
    clearTimeout(timer);
    watcher.close();
  }
}

/** False for temporary files and folders that are no part of a corpus. */
function mayMatter(path: string): boolean {
  if (isRegister(path) || isSidecarPath(path)) return true;
  return !/(?:^|\/)(?:\.|node_modules(?:\/|$))|\.tmp$|\.lock$/.test(path);
}
