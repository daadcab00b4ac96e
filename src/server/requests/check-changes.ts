import { pageText } from '../../core/corpus/judged-text.ts';
import { parseArticle } from '../../core/article/parse.ts';
import type { CorpusIndex } from '../../core/corpus/index.ts';
import { whatChanged, type ChangedPart } from '../../core/ledger/what-changed.ts';
import type { Judged } from '../../core/ledger/judged.ts';
import { wordDiff } from '../../core/text/word-diff.ts';
import { toLabel } from '../convert.ts';
import { partNames } from './check-labels.ts';

/** Texts of a corpus, now and as git holds them. */
export interface CorpusTexts {
  articleText(path: string): Promise<string>;
  /** The text that an event page had when its title and summary had this digest; undefined where nobody knows. */
  earlierPage(path: string, digest: string): Promise<string | undefined>;
}

/** What has changed under a stale verdict, as labels. */
export interface ChangeWords {
  /** 'Second event'. */
  readonly part: string;
  /** '… [-two-] {+three+} ships …', or why that cannot be told. */
  readonly words: string;
  /** The same at more length. */
  readonly full: string;
}

/** Says of the newest stale verdict on something what has changed, word by word where the old text is known. */
export async function changeWords(judged: Judged, index: CorpusIndex, texts: CorpusTexts): Promise<ChangeWords[]> {
  const newest = judged.judgements.findLast(({ changed }) => changed.length > 0);
  if (newest === undefined) return [];
  return Promise.all(
    whatChanged(judged, newest, index).map(async (part) => {
      const { before, after } = await textsOf(part, texts);
      const words = comparison(before, after);
      return { part: partNames[part.part] ?? toLabel(part.part), words: toLabel(words), full: toLabel(words, 2000) };
    }),
  );
}

async function textsOf({ before, after, page }: ChangedPart, texts: CorpusTexts) {
  if (page === null) return { before, after };
  const [now, then] = await Promise.all([
    texts.articleText(page.path),
    // What git cannot tell is told as such; the check itself does not depend on it.
    texts.earlierPage(page.path, page.digest),
  ]);
  return { before: then === undefined ? null : judgedPart(then), after: judgedPart(now) };
}

function judgedPart(text: string): string | null {
  return pageText(parseArticle(text).value, text);
}

/** Words on each side of a change that are shown with it. */
const around = 4;

function comparison(before: string | null, after: string | null): string {
  if (before === null) return after === null ? 'changed' : `now: ${after} (the earlier text is not known)`;
  if (after === null) return `gone: ${before}`;
  const parts = wordDiff(before, after);
  return parts
    .map(({ kind, words }, index) => {
      if (kind === 'old') return `[-${words}-]`;
      if (kind === 'new') return `{+${words}+}`;
      return shortened(words, index > 0, index < parts.length - 1);
    })
    .join(' ');
}

/** Words that stayed, near the changes beside them. */
function shortened(text: string, afterChange: boolean, beforeChange: boolean): string {
  const words = text.split(' ');
  if (words.length <= 2 * around) return text;
  const head = afterChange ? words.slice(0, around) : [];
  const tail = beforeChange ? words.slice(-around) : [];
  return [...head, '…', ...tail].join(' ');
}
