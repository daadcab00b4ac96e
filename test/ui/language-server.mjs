import { readFileSync, readdirSync } from 'node:fs';

/**
 * The language server as a process, found below /proc: its window does not tell it.
 *
 * @param {string} extensionsDir Where the VS Code of these tests has its extensions, so that no other server is meant.
 */
export function languageServer(extensionsDir) {
  /** @returns {number | undefined} Of several the newest: a window that was closed keeps its server for a moment. */
  const pid = () => {
    const found = readdirSync('/proc').flatMap((name) => startedAt(Number(name), extensionsDir) ?? []);
    return found.sort((one, other) => other.at - one.at)[0]?.pid;
  };
  return {
    pid,

    /** Ends it as the system does when memory is short: it can do nothing about it. */
    kill() {
      const running = pid();
      if (running === undefined) throw new Error('No server runs that could be killed.');
      process.kill(running, 'SIGKILL');
      return running;
    },
  };
}

/**
 * @param {number} pid
 * @param {string} extensionsDir
 * @returns {{pid: number, at: number} | undefined} When it was started, in ticks; undefined for any other process.
 */
function startedAt(pid, extensionsDir) {
  if (!Number.isInteger(pid)) return undefined;
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (!command.includes(extensionsDir) || !command.includes('/dist/server.js')) return undefined;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything; the fields behind it are numbered from 3, and the start is 22.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : { pid, at: Number(fields[19]) };
  } catch {
    // It ended while we looked.
    return undefined;
  }
}
