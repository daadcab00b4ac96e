import { clausesIn } from '../text/clauses.ts';
import { quotationsIn, type Span } from '../text/quotes.ts';
import { sentencesIn } from '../text/sentences.ts';

/** Longer paragraphs are no prose, and are not looked into. In UTF-16 units. */
const maxParagraph = 20_000;

/** The parts of some prose, in UTF-16 offsets of the whole text. */
export interface ProseParts {
  /** Of the sentences that were asked about. */
  readonly clauses: readonly Span[];
  /** The quotations without their marks, and with them, in the same order. */
  readonly inside: readonly Span[];
  readonly quotations: readonly Span[];
  readonly sentences: readonly Span[];
}

/** The clauses round an offset, and the quotations and sentences of the stretch of prose that it stands in. */
export function proseParts(text: string, prose: Span, offset: number): ProseParts {
  return partsOf(text, prose, (sentence) => sentence.start <= offset && offset <= sentence.end);
}

/** The same with the clauses of all sentences, for whoever asks about many offsets. */
export function allProseParts(text: string, prose: Span): ProseParts {
  return partsOf(text, prose, () => true);
}

function partsOf(text: string, { start, end }: Span, hasClauses: (sentence: Span) => boolean): ProseParts {
  if (end - start > maxParagraph) return { clauses: [], inside: [], quotations: [], sentences: [] };
  const prose = text.slice(start, end);
  const moved = (by: number) => (span: Span) => ({ start: by + span.start, end: by + span.end });
  const sentences = sentencesIn(prose).map(moved(start));
  const clauses = sentences
    .filter(hasClauses)
    .flatMap((sentence) => clausesIn(text.slice(sentence.start, sentence.end)).map(moved(sentence.start)));
  const quotations = quotationsIn(prose).map(moved(start));
  const inside = quotations.map((quotation) => ({ start: quotation.start + 1, end: quotation.end - 1 }));
  return { clauses, inside, quotations, sentences };
}

/** The line round an offset without the white space at its ends; empty for a blank one. */
export function lineAt(text: string, offset: number): Span {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const words = text.slice(start, newline < 0 ? text.length : newline);
  const end = start + words.trimEnd().length;
  return { start: Math.min(end, start + words.length - words.trimStart().length), end };
}
