import { glanceFacts, type IndexedArticle, type SidecarInput } from '../core/corpus/facts.ts';
import type { SidecarFile } from '../core/corpus/files.ts';
import { decodeText } from '../core/text/decode.ts';
import type { BulkReader, ReadFile } from './host/host.ts';
import { readArticleText, readText, type TextSource } from './host/load.ts';

/** A first look at an article, and the stamps of the files that it was read from. */
export interface Glance {
  readonly facts: IndexedArticle;
  readonly stamps: readonly (readonly [path: string, stamp: number])[];
}

/**
 * Looks at an article and its sidecars at once. Undefined where that takes the careful way: a file is open in an
 * editor, gone, a link, or not in UTF-8.
 */
export function glanceNow(
  { openText }: TextSource,
  bulk: BulkReader,
  path: string,
  sidecars: readonly SidecarFile[],
): Glance | undefined {
  if (openText(path) !== undefined || sidecars.some((file) => openText(file.path) !== undefined)) return undefined;
  const read = bulk.readNow(path);
  if (read === undefined) return undefined;
  const article = textOf(path, read);
  if (article === undefined) return undefined;
  const stamps: [string, number][] = [[path, read.stamp]];
  const inputs: SidecarInput[] = [];
  for (const file of sidecars) {
    const yaml = bulk.readNow(file.path);
    if (yaml === undefined) return undefined;
    stamps.push([file.path, yaml.stamp]);
    inputs.push({ ...file, text: keepingMark.decode(yaml.bytes) });
  }
  return { facts: glanceFacts({ ...article, sidecars: inputs }), stamps };
}

/** The same for a disk that is slow to answer: its files are waited for together. */
export async function glanceLater(
  source: TextSource,
  bulk: BulkReader,
  path: string,
  sidecars: readonly SidecarFile[],
): Promise<Glance | undefined> {
  if ([path, ...sidecars.map((file) => file.path)].some((each) => source.openText(each) !== undefined))
    return undefined;
  const [read, ...yamls] = await Promise.all([path, ...sidecars.map((file) => file.path)].map(bulk.readLater));
  const article = read === undefined ? undefined : textOf(path, read);
  if (read === undefined || article === undefined) return undefined;
  const stamps: [string, number][] = [[path, read.stamp]];
  const inputs: SidecarInput[] = [];
  for (const [index, file] of sidecars.entries()) {
    const yaml = yamls[index];
    if (yaml === undefined) return undefined;
    stamps.push([file.path, yaml.stamp]);
    inputs.push({ ...file, text: keepingMark.decode(yaml.bytes) });
  }
  return { facts: glanceFacts({ ...article, sidecars: inputs }), stamps };
}

/** The same in the careful way: editors, links and other encodings count. */
export async function glanceCarefully(
  source: TextSource,
  path: string,
  sidecars: readonly SidecarFile[],
): Promise<IndexedArticle> {
  const { text, bytes, problems } = await readArticleText(source, path);
  const inputs: SidecarInput[] = [];
  for (const file of sidecars) inputs.push({ ...file, text: (await readText(source, file.path)) ?? '' });
  return glanceFacts({ path, text, bytes, problems, sidecars: inputs });
}

/** A byte order mark stays in YAML: the text must be the file's bytes again when it is written. */
const keepingMark = new TextDecoder('utf-8', { ignoreBOM: true });

function textOf(path: string, { bytes }: ReadFile) {
  const { value, problems } = decodeText(bytes, () => undefined);
  return problems.length > 0 ? undefined : { path, text: value.text, bytes: bytes.length };
}
