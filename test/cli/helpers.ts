import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runProgram } from '../../src/cli/program.ts';
import { fieldsOf } from '../core/helpers/data.ts';

/** What a run of the command line came to. */
export interface Ran {
  readonly status: number;
  readonly results: readonly string[];
  readonly messages: readonly string[];
}

export async function run(...words: readonly string[]): Promise<Ran> {
  const [results, messages]: [string[], string[]] = [[], []];
  const status = await runProgram(words, {
    result: (text) => results.push(text),
    message: (text) => messages.push(text),
  });
  return { status, results, messages };
}

/** The one JSON value on the result channel. */
export function json({ results }: Ran): Readonly<Record<string, unknown>> {
  assert.equal(results.length, 1);
  const value: unknown = JSON.parse(results[0] ?? '');
  return fieldsOf(value);
}

/** A corpus in a temporary folder. */
export interface Folder {
  readonly root: string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  /** The texts of all files by path; dot folders are left out. */
  files(): Record<string, string>;
  remove(): void;
}

export function folder(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const root = mkdtempSync(join(tmpdir(), 'newsweave-cli-'));
  const write: Folder['write'] = (texts) => {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  write(files);
  return {
    root,
    write,
    files: () => {
      const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
      const own = paths.filter((path) => !/(^|\/)\./.test(path) && statSync(join(root, path)).isFile()).sort();
      return Object.fromEntries(own.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
