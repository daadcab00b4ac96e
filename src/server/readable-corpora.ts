import type { OpenCorpus } from './corpus.ts';

/** A corpus of which nothing can be shown. */
export interface UnreadCorpus {
  readonly root: string;
  /** What the system said when it was read. */
  readonly reason: string;
}

/** Parts the corpora into those that could be read and those that could not, so that one does not hide the others. */
export async function partReadable(
  corpora: readonly OpenCorpus[],
): Promise<{ readonly readable: readonly OpenCorpus[]; readonly unread: readonly UnreadCorpus[] }> {
  const looked = await Promise.all(corpora.map(async (corpus) => ({ corpus, reason: await corpus.whyUnread() })));
  return {
    readable: looked.flatMap(({ corpus, reason }) => (reason === undefined ? [corpus] : [])),
    unread: looked.flatMap(({ corpus: { root }, reason }) => (reason === undefined ? [] : [{ root, reason }])),
  };
}

/** The corpora that could be read. */
export async function readableCorpora(corpora: readonly OpenCorpus[]): Promise<readonly OpenCorpus[]> {
  return (await partReadable(corpora)).readable;
}
