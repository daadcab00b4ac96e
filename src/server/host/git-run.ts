import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname } from 'node:path';

/** What git printed, or why it could not be asked; the reason is for people. */
export type GitResult = { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly reason: string };

/** How long one question to git may take, in milliseconds. */
const timeout = 10_000;

/** Bytes that git may print: no article is longer. */
const maxBytes = 20 * 1024 * 1024;

/**
 * Settings that a folder's own `.git/config` must not decide: a folder may come by mail, and git runs the programs
 * that its config names (RELIABILITY R12).
 */
const settings = [
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'core.pager=cat',
  'core.askPass=',
  'credential.helper=',
  'diff.external=',
  'log.showSignature=false',
  'log.mailmap=false',
  'protocol.allow=never',
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);

/** The commands that are asked: none of them looks at the work tree, runs a filter or opens a connection. */
export type GitCommand = 'rev-parse' | 'log' | 'cat-file';

/**
 * Asks the git that is installed something about the repository of a folder. There is no shell, no pager, no prompt,
 * no optional lock, no fetch of missing objects; variables that point git elsewhere do not reach it.
 */
export function runGit(folder: string, command: GitCommand, words: readonly string[]): Promise<GitResult> {
  const args = ['-C', folder, '--no-pager', '--no-optional-locks', '--no-replace-objects', '--literal-pathspecs'];
  return new Promise((resolve) => {
    execFile(
      'git',
      [...args, ...settings, command, ...words],
      {
        // Not in the corpus: Windows would run a git.exe that lies in the current folder.
        cwd: dirname(process.execPath),
        env: gitEnvironment(process.env),
        encoding: 'buffer',
        timeout,
        killSignal: 'SIGKILL',
        maxBuffer: maxBytes,
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        resolve(error === null ? { ok: true, bytes: stdout } : { ok: false, reason: reasonOf(error, stderr) });
      },
    );
  });
}

/** Variables of a person's own system, which git needs to start and to know which folders are trusted. */
const kept =
  /^(?:PATH|PATHEXT|HOME|HOMEDRIVE|HOMEPATH|USERPROFILE|APPDATA|LOCALAPPDATA|XDG_CONFIG_HOME|SYSTEMROOT|WINDIR|COMSPEC|TMP|TEMP|TMPDIR)$/i;

function gitEnvironment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(own).filter(([name]) => kept.test(name))),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    // No protocol has this name: older versions of git, which do not know the line above, cannot fetch either.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_PAGER: 'cat',
  };
}

function reasonOf(
  error: Error & { readonly code?: string | number | null; readonly killed?: boolean },
  stderr: Buffer,
) {
  if (error.code === 'ENOENT') return 'git is not installed.';
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'git printed more than an article can hold.';
  if (error.killed === true) return `git did not answer within ${timeout / 1000} seconds.`;
  const [line = ''] = stderr.toString('utf8').trim().split('\n');
  return line === '' ? error.message : `git says: ${line}`;
}
