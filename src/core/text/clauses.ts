import { quotationsIn, type Span } from './quotes.ts';

const joining =
  'and|but|or|nor|so|yet|while|whereas|although|though|because|since|as|after|before|until|unless|if|when|where|who|whom|whose|which';
const telling = 'saying|adding|calling|urging|warning|accusing|noting|stressing|demanding|citing|according';
const told = 'said|says|told|added|warned|stated|announced|called|urged';

/** What parts one clause from the next: a stop within the sentence, or a comma that a clause follows. */
const seam = new RegExp(
  [
    String.raw`[;:](?=\s)`,
    String.raw`(?<=\s)[–—-](?=\s)|—`,
    String.raw`[()[\]]`,
    // 'Iran, Iraq and Syria' is a list: a clause has two words or more behind the one that joins it.
    String.raw`,(?=\s+(?:${joining}|${telling})\s+\S+\s+\S)`,
    String.raw`,(?=["”’']*\s+(?:\S+\s+){1,4}(?:${told})\b)`,
  ].join('|'),
  'gu',
);

/**
 * The clauses of a sentence as far as its marks tell them, in UTF-16 offsets: what stands between dashes, brackets,
 * semicolons, quotation marks, and commas that a clause follows. A reading aid, no grammar.
 */
export function clausesIn(sentence: string): Span[] {
  const cuts = [
    ...[...sentence.matchAll(seam)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length })),
    ...quotationsIn(sentence).flatMap(({ start, end }) => [
      { start, end: start + 1 },
      { start: end - 1, end },
    ]),
  ].sort((a, b) => a.start - b.start);
  const pieces: Span[] = [];
  let start = 0;
  for (const cut of [...cuts, { start: sentence.length, end: sentence.length }]) {
    pieces.push({ start, end: Math.max(start, cut.start) });
    start = Math.max(start, cut.end);
  }
  return pieces.flatMap((piece) => withoutMarks(sentence, piece) ?? []);
}

/** A piece without white space and commas at its ends; undefined where no word is left. */
function withoutMarks(sentence: string, { start, end }: Span): Span | undefined {
  const words = sentence.slice(start, end);
  const leading = /^[\s,;:.]*/.exec(words)?.[0].length ?? 0;
  let length = words.length;
  while (length > leading && /[\s,;:]/.test(words.charAt(length - 1))) length -= 1;
  return /[\p{L}\p{N}]/u.test(words) ? { start: start + leading, end: start + length } : undefined;
}
