import { confirmWords, retireRecord, type ConfirmedWords } from '../../core/coding/confirm-words.ts';
import type { RecordName } from '../../core/coding/annotations.ts';
import { removeRecord } from '../../core/coding/remove-record.ts';
import type { OpenCorpus } from '../corpus.ts';
import type { EditOutcome } from '../protocol.ts';
import { code, type CodingSurroundings } from './coding.ts';

type By<T> = T & { readonly by: string };

/** Writes the words that a person confirmed into one annotation. */
export function confirm(
  corpus: OpenCorpus,
  path: string,
  { by, ...confirmed }: By<ConfirmedWords>,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  return code(corpus, path, by, outside, (_, coder, article) => confirmWords(article, confirmed, coder));
}

/** Keeps an annotation without words. */
export function retire(
  corpus: OpenCorpus,
  path: string,
  { by, ...name }: By<RecordName>,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  return code(corpus, path, by, outside, (_, coder, article) => retireRecord(article, name, coder));
}

/** Takes an annotation back. */
export function remove(
  corpus: OpenCorpus,
  path: string,
  { by, ...name }: By<RecordName>,
  outside: CodingSurroundings,
): Promise<EditOutcome> {
  return code(corpus, path, by, outside, ({ index }, coder, article) => removeRecord(article, name, coder, index));
}
