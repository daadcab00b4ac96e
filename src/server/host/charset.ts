import { detect } from 'jschardet';

/**
 * The encoding that bytes seem to be in, by the statistics of letters; undefined where nothing fits.
 * Its tables are large, so this file is loaded on use only (RELIABILITY R18).
 */
export function detectEncoding(bytes: Uint8Array): string | undefined {
  const { encoding } = detect(bytes.subarray(0, maxBytes));
  return encoding ?? undefined;
}

/** Bytes that are enough for a guess. */
const maxBytes = 64 * 1024;
