import { isUtf8 } from 'node:buffer';
import type { ArticleReader } from '../../core/corpus/article-reader.ts';
import { articleFacts, type ArticleFacts, type SidecarInput } from '../../core/corpus/facts.ts';
import { encodingIn } from '../../core/corpus/corrections.ts';
import type { SidecarFile } from '../../core/corpus/files.ts';
import { saidEncoding } from '../../core/corpus/layer-records.ts';
import { once } from '../../core/once.ts';
import type { DetectEncoding, SaidEncoding } from '../../core/text/decode.ts';
import { normaliseText } from '../../core/text/lines.ts';
import { none } from '../../core/text/lists.ts';
import type { Problem } from '../../core/text/range.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { CorpusHost } from './host.ts';
import { whyNotRead } from './read-faults.ts';

/** How texts are got: from disk, or from an editor that has the file open. */
export interface TextSource {
  readonly host: CorpusHost;
  /** The text of a file that is open in an editor. */
  openText(path: string): string | undefined;
  /** Loads the tables for guessing an encoding; called for the first file that is no UTF-8. */
  detector(): Promise<DetectEncoding>;
  /**
   * The text in which an article had a digest, where git holds it, read in the encoding that is `said`; asked only for
   * sidecars whose anchors are not exact.
   */
  earlierText?(path: string, digest: string, said?: string): Promise<string | undefined>;
  /** Reads the texts of articles; each anew where it is left out. */
  readonly reader?: ArticleReader;
  /** As `readDiskText`, where there is a quicker way. */
  diskText?(path: string, said: SaidEncoding): Promise<DiskText>;
}

/** What the disk holds of an article. */
export interface DiskText {
  /** Normalised. */
  readonly text: string;
  readonly bytes: number;
  /** WHATWG name, lower case. */
  readonly encoding: string;
  readonly problems: readonly Problem[];
  /** What sidecars say of its encoding, null where they say nothing; left out where they were not asked. */
  readonly said?: string | null;
}

/** The fault of a sidecar whose article is not there. */
export const orphanProblem: Problem = {
  code: 'orphan-sidecar',
  message: 'The article of this sidecar is not in the corpus; its annotations do not count.',
  at: 0,
  end: 0,
};

/** The fault of a file or folder that could not be read: what the system threw, or the reason in words. */
export function unreadable(error: unknown): Problem {
  return { code: 'unreadable', message: `This could not be read: ${whyNotRead(error)}`, at: 0, end: 0 };
}

/** An article as it is at one moment: its facts, and the normalised text that they were read from. */
export interface ArticleNow {
  readonly facts: ArticleFacts;
  readonly text: string;
  /** True where an editor holds a text that is not on disk. */
  readonly unsaved: boolean;
}

/** Reads one article with its sidecars. A file that has gone in the meantime counts as empty. */
export async function readArticle(
  source: TextSource,
  path: string,
  sidecars: readonly SidecarFile[],
): Promise<ArticleNow> {
  const read = once(() => readSidecars(source, sidecars));
  const { text, bytes, problems, unsaved } = await readArticleText(source, path, async () =>
    saidEncoding(await read()),
  );
  const texts = await read();
  const input = { path, bytes, text, problems };
  const facts = articleFacts({ ...input, sidecars: texts }, source.reader);
  const better = await withEarlierTexts(source, facts, texts);
  return {
    facts: better === undefined ? facts : articleFacts({ ...input, sidecars: better }, source.reader),
    text,
    unsaved,
  };
}

/** The sidecars with the texts that they were made in; undefined where these are not known or would help nothing. */
async function withEarlierTexts(
  { earlierText }: TextSource,
  { path, sidecars: read, blocks }: ArticleFacts,
  sidecars: readonly SidecarInput[],
): Promise<SidecarInput[] | undefined> {
  if (earlierText === undefined || read.every(({ drifted }) => !drifted)) return undefined;
  const better = await Promise.all(
    sidecars.map(async (sidecar): Promise<SidecarInput> => {
      const facts = read.find((each) => each.path === sidecar.file.path);
      if (facts?.textDigest == null || !facts.drifted) return sidecar;
      const earlier = await earlierText(path, facts.textDigest, encodingIn(blocks));
      if (earlier === undefined) return sidecar;
      return { ...sidecar, earlier };
    }),
  );
  return better.some(({ earlier }) => earlier !== undefined) ? better : undefined;
}

/** The encoding that these sidecars say, read when it is asked for. */
export function saidIn(source: TextSource, sidecars: readonly SidecarFile[]): SaidEncoding {
  return async () => saidEncoding(await readSidecars(source, sidecars));
}

/** An article's normalised text, how many bytes it has on disk and what was odd about them. */
export async function readArticleText(source: TextSource, path: string, said: SaidEncoding) {
  const disk = await (source.diskText?.(path, said) ?? readDiskText(source, path, said));
  const open = source.openText(path);
  // An editor shows bytes of another encoding as it guesses them; the disk's text is the true one.
  const text = open === undefined || disk.encoding !== 'utf-8' ? disk.text : normaliseText(open);
  return { text, bytes: disk.bytes, problems: disk.problems, unsaved: text !== disk.text };
}

/** What the disk holds of an article; nothing where it is gone. */
export async function readDiskText(source: TextSource, path: string, said: SaidEncoding): Promise<DiskText> {
  const bytes = (await source.host.read(path)) ?? new Uint8Array();
  const { value, problems, said: asked } = await decodeBytes(bytes, source.detector, said);
  return { ...value, bytes: bytes.length, problems, ...(asked !== undefined && { said: asked }) };
}

/** The text of a YAML file: from the editor that has it open, else from disk; undefined where there is none. */
export async function readText({ host, openText }: TextSource, path: string): Promise<string | undefined> {
  const open = openText(path);
  if (open !== undefined) return open;
  const bytes = await host.read(path);
  return bytes === undefined ? undefined : yamlOf(bytes);
}

function yamlOf(bytes: Uint8Array): string {
  // A byte order mark stays: the text must be the file's bytes again when it is written.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/**
 * The texts of an article's sidecars. One that cannot be read, or not as UTF-8, is closed to writing; the article and its
 * other sidecars count all the same.
 */
export async function readSidecars(source: TextSource, sidecars: readonly SidecarFile[]): Promise<SidecarInput[]> {
  return Promise.all(sidecars.map((file) => readSidecarText(source, file)));
}

/** The text of a sidecar, and what keeps it from being read as it is; one that is gone meanwhile is empty. */
export async function readSidecarText({ host, openText }: TextSource, file: SidecarFile): Promise<SidecarInput> {
  const open = openText(file.path);
  if (open !== undefined) return { file, text: open };
  try {
    const bytes = (await host.read(file.path)) ?? new Uint8Array();
    const text = yamlOf(bytes);
    return isUtf8(bytes) ? { file, text } : { file, text, fault: notUtf8(text) };
  } catch (error) {
    return { file, text: '', fault: unreadable(error) };
  }
}

/** The fault of a sidecar with bytes that are no UTF-8, at the first of them. */
function notUtf8(text: string): Problem {
  const at = [...text.slice(0, Math.max(0, text.indexOf('\uFFFD')))].length;
  const message = 'This sidecar holds bytes that are not UTF-8, so it is not written. Convert it to UTF-8.';
  return { code: 'not-utf8', message, at, end: at + 1 };
}

/** The same texts, read in the quick way where the disk has one and answers at once. */
export function quickSource(source: TextSource): TextSource {
  const { bulk } = source.host;
  if (bulk === undefined) return source;
  const host: CorpusHost = {
    ...source.host,
    read: async (path) => {
      const quick = bulk.isSlow() ? undefined : bulk.readNow(path);
      return quick === undefined ? source.host.read(path) : new TextEncoder().encode(quick.text);
    },
  };
  const diskText = async (path: string, said: SaidEncoding): Promise<DiskText> => {
    const quick = bulk.isSlow() ? undefined : bulk.readNow(path);
    if (quick === undefined) return readDiskText(source, path, said);
    // Whoever decodes bytes takes a byte order mark off; this text has it still.
    const text = normaliseText(quick.text.replace(/^\uFEFF/, ''));
    return { text, bytes: quick.bytes, encoding: 'utf-8', problems: none };
  };
  return { ...source, host, diskText };
}
