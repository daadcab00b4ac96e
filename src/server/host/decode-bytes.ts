import { decodeText, type DecodedText, type DetectEncoding, type SaidEncoding } from '../../core/text/decode.ts';
import type { Parsed } from '../../core/text/range.ts';

/** A text as it was decoded. */
export interface Decoded extends Parsed<DecodedText> {
  /** What sidecars say of its encoding, null where they say nothing; left out where they were not asked. */
  readonly said?: string | null;
}

/**
 * Decodes the bytes of an article. What is said of their encoding is asked only where they are not plain UTF-8; the tables
 * for guessing are loaded only where nothing else tells the encoding.
 */
export async function decodeBytes(
  bytes: Uint8Array,
  detector: () => Promise<DetectEncoding>,
  said: SaidEncoding,
): Promise<Decoded> {
  const plain = decodeText(bytes, () => undefined);
  if (plain.problems.length === 0) return plain;
  const encoding = await said();
  const untold = decodeText(bytes, () => undefined, encoding);
  const isGuess = untold.problems.some(({ code }) => guesses.has(code));
  const read = isGuess ? decodeText(bytes, await detector(), encoding) : untold;
  return { ...read, said: encoding ?? null };
}

/** What is told where nothing but a guess may help. */
const guesses: ReadonlySet<string> = new Set(['encoding-unknown', 'encoding-mismatch']);
