import { findFragment, permalinkTo, readPermalink } from '../../core/text/text-fragment.ts';
import type { Range } from '../../core/text/range.ts';
import { toMessage } from '../convert.ts';
import type { OpenCorpus } from '../corpus.ts';
import { readableCorpora } from '../readable-corpora.ts';
import type { FoundArticle } from '../lookup.ts';
import type { PermalinkAnswer, Place } from '../protocol.ts';
import { thingsAt, wordsAt } from './at-position.ts';
import { articlePlaces } from './places.ts';
import { wordsIn } from './record-questions.ts';

/** The link to the selected words, else to the annotation at the caret, else to its line. */
export function permalink(found: FoundArticle, range: Place['range']): string | null {
  const { path, positions } = found;
  const words = wordsIn(found, range) ?? wordsAtCaret(found, range.start) ?? wordsIn(found, lineOf(range));
  if (words === null) return null;
  const text = positions.slice({ at: 0, end: positions.length });
  return permalinkTo(path, text, { at: words.at, end: words.at + [...words.words].length });
}

function wordsAtCaret(found: FoundArticle, position: Place['range']['start']) {
  const things = thingsAt(found, position);
  const range: Range | null = things === undefined ? null : wordsAt(things);
  return range === null || range.at === range.end ? null : { at: range.at, words: found.positions.slice(range) };
}

function lineOf({ start: { line } }: Place['range']): Place['range'] {
  return { start: { line, character: 0 }, end: { line, character: Number.MAX_SAFE_INTEGER } };
}

/** The place that a pasted link leads to; only articles of open corpora are looked into. */
export async function placeOfPermalink(corpora: readonly OpenCorpus[], link: string): Promise<PermalinkAnswer> {
  const read = readPermalink(link);
  if (read === undefined)
    return {
      ok: false,
      reason: 'This is no permalink: it looks like page.txt#:~:text=words. Copy it whole, and try again.',
    };
  const { path, fragment } = read;
  let isThere = false;
  for (const corpus of await readableCorpora(corpora)) {
    const { index } = await corpus.settled();
    if (!index.articles.has(path)) continue;
    isThere = true;
    const range = findFragment(await corpus.articleText(path), fragment);
    const [place] = range === null ? [] : await articlePlaces(corpus, path, [range]);
    if (place !== undefined) return { ok: true, place };
  }
  const reason = isThere
    ? `${path} does not hold these words any more. Open it and look for them.`
    : `There is no article ${path} in this window. Open its corpus, and try again.`;
  return { ok: false, reason: toMessage(reason) };
}
