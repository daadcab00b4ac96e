import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { sidecarsByName, type LeavingSidecar } from '../core/coding/adopt.ts';

/** The two files of an adoption as a corpus sees them. */
export interface AdoptionFiles {
  /** The folder of the corpus, absolute. */
  readonly root: string;
  /** Relative to it, with `/`. */
  readonly from: string;
  readonly to: string;
}

/** Finds the corpus that holds both files, or says in one sentence why there is none. */
export function adoptionFiles(oldFile: string, newFile: string): AdoptionFiles | string {
  const [from, to] = [resolve(oldFile), resolve(newFile)];
  if (isSameFile(from, to))
    return 'the two files are one. `newsweave reanchor --write` is for an article that changed in place.';
  if (!isFile(to)) return `there is no file ${newFile}.`;
  const [oldCorpus, newCorpus] = [corpusAbove(dirname(from)), corpusAbove(dirname(to))];
  if (oldCorpus !== newCorpus) return 'both files must lie in one corpus.';
  const root = newCorpus ?? commonFolder(dirname(from), dirname(to));
  const path = (file: string) => relative(root, file).split(sep).join('/');
  return { root, from: path(from), to: path(to) };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** True where two paths lead to one file: by a link, or on a disk on which capital letters make no other name. */
function isSameFile(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  return a !== undefined && a.dev === b?.dev && a.ino === b.ino;
}

/** The nearest folder upwards that has a corpus.yaml. */
function corpusAbove(folder: string): string | undefined {
  if (existsSync(join(folder, 'corpus.yaml'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : corpusAbove(parent);
}

function commonFolder(one: string, other: string): string {
  const isAbove = one === other || other.startsWith(one.endsWith(sep) ? one : one + sep);
  return isAbove || dirname(one) === one ? one : commonFolder(dirname(one), other);
}

/** The sidecars that stand beside an article, or would if it were still there. */
export async function sidecarsBeside(root: string, article: string): Promise<LeavingSidecar[]> {
  const folder = article.includes('/') ? article.slice(0, article.lastIndexOf('/') + 1) : '';
  if (!existsSync(join(root, folder))) return [];
  const names = await readdir(join(root, folder));
  return sidecarsByName(
    article,
    names.map((name) => folder + name),
  );
}
