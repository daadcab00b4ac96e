import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** True where there is a git to test with. */
export const hasGit = spawnSync('git', ['--version']).status === 0;

/** A real repository in a temporary folder. */
export interface Repository {
  readonly root: string;
  write(path: string, content: string | Uint8Array): void;
  /** Records all files as they are. */
  commit(): void;
  /** Runs git without any of the product's precautions; gives what it printed. */
  git(...words: readonly string[]): string;
  remove(): void;
}

export function repository(): Repository {
  const root = mkdtempSync(join(tmpdir(), 'newsweave-git-'));
  const git = (...words: readonly string[]) => {
    const name = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', '-c', 'commit.gpgSign=false'];
    const { stdout } = spawnSync('git', ['-C', root, ...name, ...words], { encoding: 'utf8', timeout: 10_000 });
    return stdout;
  };
  git('init', '--quiet');
  return {
    root,
    git,
    write: (path, content) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    commit: () => {
      git('add', '--all');
      git('commit', '--quiet', '--message', 'As it is');
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A program that leaves a mark each time it is run. */
export interface Marker {
  readonly path: string;
  /** The first words of all its runs since the last look. */
  runs(): string[];
  remove(): void;
}

/** Makes the program; only where a shell can run one. */
export function marker(): Marker {
  const folder = mkdtempSync(join(tmpdir(), 'newsweave-marker-'));
  const path = join(folder, 'program');
  writeFileSync(path, `#!/bin/sh\ntouch "${folder}/run-$$"\nexec cat\n`);
  chmodSync(path, 0o755);
  return {
    path,
    runs: () => {
      const runs = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('run-')) : [];
      for (const name of runs) rmSync(join(folder, name));
      return runs;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
