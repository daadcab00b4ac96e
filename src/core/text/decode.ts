import { normaliseText } from './lines.ts';
import type { Parsed, Problem } from './range.ts';

/** An article's text as positions see it, and how its bytes were read. */
export interface DecodedText {
  /** Normalised: byte order mark off, line ends as LF. */
  readonly text: string;
  /** WHATWG name of the encoding, lower case. */
  readonly encoding: string;
}

/** Guesses the encoding of bytes that are no UTF-8; undefined where it has no idea. */
export type DetectEncoding = (bytes: Uint8Array) => string | undefined;

/** Used where nothing better is known: every byte has a character in it, so nothing is lost. */
const lastResort = 'windows-1252';

/**
 * Reads the bytes of an article: byte order marks first, then UTF-8 strictly, then UTF-8 with a few broken bytes, then what
 * `detect` says (RELIABILITY R18). Anything but plain UTF-8 is reported.
 */
export function decodeText(bytes: Uint8Array, detect: DetectEncoding): Parsed<DecodedText> {
  const marked = byteOrderMark(bytes) ?? bareUtf16(bytes);
  const certain = tryDecode(bytes, marked ?? 'utf-8');
  if (certain !== undefined) {
    const encoding = marked ?? 'utf-8';
    const problems = encoding === 'utf-8' ? [] : [guessed(encoding)];
    return result(certain, encoding, problems);
  }
  const mostly = marked === undefined ? mostlyUtf8(bytes) : undefined;
  if (mostly !== undefined) return brokenUtf8(mostly);
  const detected = detect(bytes)?.toLowerCase();
  const text = detected === undefined ? undefined : tryDecode(bytes, detected);
  if (detected !== undefined && text !== undefined) return result(text, detected, [guessed(detected)]);
  const message = 'The encoding of this file is unknown; it was read as Windows-1252. Reopen it with its encoding.';
  const unknown: Problem = { code: 'encoding-unknown', message, at: 0, end: 0 };
  return result(decodeWith(new TextDecoder(lastResort), bytes), lastResort, [unknown]);
}

function result(text: string, encoding: string, problems: Problem[]): Parsed<DecodedText> {
  return { value: { text: normaliseText(text), encoding }, problems };
}

function guessed(encoding: string): Problem {
  const message = `This file is not UTF-8; it was read as ${encoding}.`;
  return { code: 'encoding-guessed', message, at: 0, end: 0 };
}

/** So many characters of several bytes for each broken one are no chance in any other encoding. */
const enoughRight = 10;

/** Where only the end is cut off, nothing but that is broken, and fewer do. */
const enoughBeforeCut = 2;

/** The text of bytes that are UTF-8 but for a few, which are read as U+FFFD; undefined for any others. */
function mostlyUtf8(bytes: Uint8Array): string | undefined {
  const text = looseUtf8.decode(bytes);
  const wrong = text.match(/\uFFFD/g)?.length ?? 0;
  const right = (text.match(/[^\0-\x7F]/gu)?.length ?? 0) - wrong;
  const isCut = wrong === 1 && text.endsWith('\uFFFD');
  return right >= enoughRight * wrong || (isCut && right >= enoughBeforeCut) ? text : undefined;
}

function brokenUtf8(decoded: string): Parsed<DecodedText> {
  const text = normaliseText(decoded);
  const at = [...text.slice(0, text.indexOf('\uFFFD'))].length;
  const message =
    'Bytes of this file are broken UTF-8; they were read as U+FFFD. Get the file anew where its words matter.';
  return { value: { text, encoding: 'utf-8' }, problems: [{ code: 'encoding-broken', message, at, end: at + 1 }] };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * UTF-16 without a mark, told by its zero bytes: in a text of any European language they stand on one side
 * of most pairs and on the other side of none. Such bytes can be valid UTF-8, so this comes first.
 */
function bareUtf16(bytes: Uint8Array): string | undefined {
  if (!bytes.includes(0)) return undefined;
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const many = length / 8;
  if (odd > many && even === 0) return 'utf-16le';
  if (even > many && odd === 0) return 'utf-16be';
  return undefined;
}

/** Nearly all files are UTF-8, and to make a decoder takes longer than to read a file. It keeps nothing between two texts. */
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** The same, with U+FFFD for what is broken. */
const looseUtf8 = new TextDecoder('utf-8');

/** The text, or undefined where the bytes are not of that encoding or the host does not know it. */
function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return encoding === 'utf-8'
      ? strictUtf8.decode(bytes)
      : decodeWith(new TextDecoder(encoding, { fatal: true }), bytes);
  } catch (error) {
    // A fatal decoder throws TypeError on bytes that do not fit, RangeError on a name it does not know.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What windows-1252 has where Latin-1 has control characters, from 0x80 to 0x9F (WHATWG Encoding, index windows-1252). */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes, and mends what Node 20 does to windows-1252: it reads it as Latin-1. */
function decodeWith(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));
}
