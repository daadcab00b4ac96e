import type { DetectEncoding } from '../../core/text/decode.ts';

/** The guesser of encodings, whose tables are a bundle of their own. */
export async function detector(): Promise<DetectEncoding> {
  const { detectEncoding } = await import('../../server/host/charset.ts');
  return detectEncoding;
}
