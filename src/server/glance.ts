import { glanceFacts, type IndexedArticle, type SidecarInput } from '../core/corpus/facts.ts';
import type { SidecarFile } from '../core/corpus/files.ts';
import { saidEncoding } from '../core/corpus/layer-records.ts';
import { once } from '../core/once.ts';
import { normaliseText } from '../core/text/lines.ts';
import type { BulkReader, ListedFile } from './host/host.ts';
import { readArticleText, readSidecars, type TextSource } from './host/load.ts';

/**
 * Takes a first look at an article and its sidecars at once. Undefined where that takes the careful way: a file is open
 * in an editor, gone, or not in UTF-8.
 */
export function glanceNow(
  { openText }: TextSource,
  readListed: BulkReader['readListed'],
  path: string,
  sidecars: readonly SidecarFile[],
): IndexedArticle | undefined {
  if (openText(path) !== undefined || sidecars.some((file) => openText(file.path) !== undefined)) return undefined;
  const article = readListed(path);
  return (
    article &&
    glanceOf(
      path,
      article,
      sidecars,
      sidecars.map((file) => readListed(file.path)),
    )
  );
}

/** The same for a disk that is slow to answer: its files are waited for together. */
export async function glanceLater(
  { openText }: TextSource,
  { readLater }: BulkReader,
  path: string,
  sidecars: readonly SidecarFile[],
): Promise<IndexedArticle | undefined> {
  if (openText(path) !== undefined || sidecars.some((file) => openText(file.path) !== undefined)) return undefined;
  const [article, ...yamls] = await Promise.all([readLater(path), ...sidecars.map((file) => readLater(file.path))]);
  return article && glanceOf(path, article, sidecars, yamls);
}

function glanceOf(
  path: string,
  article: ListedFile,
  sidecars: readonly SidecarFile[],
  yamls: readonly (ListedFile | undefined)[],
): IndexedArticle | undefined {
  const inputs = sidecars.flatMap((file, index): SidecarInput[] => {
    const yaml = yamls[index];
    return yaml === undefined ? [] : [{ file, text: yaml.text }];
  });
  if (inputs.length < sidecars.length) return undefined;
  const text = normaliseText(article.text);
  return glanceFacts({ path, text, bytes: article.bytes, sidecars: inputs });
}

/** The same in the careful way: editors, links and other encodings count. */
export async function glanceCarefully(
  source: TextSource,
  path: string,
  sidecars: readonly SidecarFile[],
): Promise<IndexedArticle> {
  const read = once(() => readSidecars(source, sidecars));
  const { text, bytes, problems } = await readArticleText(source, path, async () => saidEncoding(await read()));
  return glanceFacts({ path, text, bytes, problems, sidecars: await read() });
}
