import { plainText, type PlainText } from './plain-text.ts';

/** All that is known of the text round an anchor's words when it was made, in comparable form. */
export interface Fragment {
  readonly plain: PlainText;
  /** The quote within it, in units of the plain text. */
  readonly from: number;
  readonly to: number;
  /** The sentence that the quote stands in, as far as it is known: from here, not including the quote, … */
  readonly sentenceFrom: number;
  /** … up to here. */
  readonly sentenceTo: number;
  /** The place of the quote, in UTF-16 units of the text in which the anchor was made. */
  readonly at: number;
  readonly quote: string;
  /** Whether a sentence began with the quote, and whether one ended with it; null where that is not known. */
  readonly begins: boolean | null;
  readonly ends: boolean | null;
  /** True where the words are known to have stood more than once. */
  readonly isRepeated: boolean;
  /** True where the whole text in which the anchor was made is known. */
  readonly isWhole: boolean;
}

/** What else is known of a fragment. */
export interface FragmentFacts {
  readonly isRepeated?: boolean;
  readonly isWhole?: boolean;
}

/** A sentence ends at a full stop and its kin before white space, in Chinese at once, and with its line. */
const sentenceEnd = /[.!?؟]["”»“’')\]]*\s+|[。！？]|\n+/gu;

/** Makes the fragment of a quote between the text that stood before it and behind it. */
export function fragmentOf(
  quote: string,
  at: number,
  before: string,
  after: string,
  facts: FragmentFacts = {},
): Fragment {
  const plain = plainText(before + quote + after);
  const from = before === '' ? 0 : plain.indexOf(before.length);
  const to = after === '' ? plain.text.length : Math.max(from, plain.indexOf(before.length + quote.length));
  const lastEnd = [...before.matchAll(sentenceEnd)].at(-1);
  const firstEnd = [...after.matchAll(sentenceEnd)][0];
  const starts = lastEnd === undefined ? 0 : lastEnd.index + lastEnd[0].length;
  const ends = firstEnd === undefined ? after.length : firstEnd.index;
  return {
    plain,
    from,
    to,
    sentenceFrom: Math.min(from, starts === 0 ? 0 : plain.indexOf(starts)),
    sentenceTo:
      firstEnd === undefined ? plain.text.length : Math.max(to, plain.indexOf(before.length + quote.length + ends)),
    at,
    quote,
    begins: before === '' && at > 0 ? null : beginsSentence(before),
    ends: after === '' ? null : endsSentence(quote, after),
    isRepeated: facts.isRepeated === true,
    isWhole: facts.isWhole === true,
  };
}

/** True where a sentence begins behind the text, marks that open it aside. */
export function beginsSentence(before: string): boolean {
  return /(?:^|[.!?؟:]["”»“’')\]]*\s|[。！？]|\n)\s*["“„«'([-]*\s*$/u.test(before.slice(-8));
}

/** True where a sentence ends with the words that stand before a text. */
export function endsSentence(words: string, after: string): boolean {
  return /[.!?؟。！？]["”»“’')\]]*$/u.test(words.slice(-3)) || /^["”»“’')\]]*(?:[.!?؟。！？]|\s*\n|$)/u.test(after);
}
