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

/** The encoding that sidecars say an article is in; asked only where the bytes are not plain UTF-8. */
export type SaidEncoding = () => Promise<string | undefined>;

/** Used where nothing better is known: every byte has a character in it, so nothing is lost. */
const lastResort = 'windows-1252';

/**
 * Reads the bytes of an article: byte order marks first, then UTF-8 strictly, then what a person `said`, then UTF-8 with a
 * few broken bytes, then what `detect` says (RELIABILITY R18). Anything but plain UTF-8 and what was said is reported.
 */
export function decodeText(bytes: Uint8Array, detect: DetectEncoding, said?: string): Parsed<DecodedText> {
  const mark = byteOrderMark(bytes);
  const marked = mark ?? bareUtf16(bytes);
  const asUtf8 = marked === undefined ? tryDecode(bytes, 'utf-8') : undefined;
  if (asUtf8 !== undefined) return result(asUtf8, 'utf-8', []);
  const known = said === undefined ? undefined : nameOf(said);
  // A mark tells the encoding for sure, as it does for a browser; zero bytes are signs of one only.
  const asSaid = known !== undefined && (mark ?? known) === known ? tryDecode(bytes, known) : undefined;
  if (known !== undefined && asSaid !== undefined) return result(asSaid, known, []);
  const read = withoutBeingTold(bytes, detect, marked);
  if (said === undefined) return read;
  const others = read.problems.filter(({ code }) => code === 'encoding-broken');
  const isBrokenUtf8 = known === 'utf-8' && others.length > 0;
  return isBrokenUtf8 ? read : { ...read, problems: [mismatch(said, known, read.value.encoding), ...others] };
}

/** The name that the standard gives an encoding; undefined for one that it does not know. */
function nameOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding.toLowerCase();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function mismatch(said: string, known: string | undefined, read: string): Problem {
  const why =
    known === undefined
      ? `No encoding is called \`${said}\`, as the sidecar of this file says`
      : `The bytes of this file are not ${said}, as its sidecar says`;
  return { code: 'encoding-mismatch', message: `${why}; it was read as ${read}.`, at: 0, end: 0 };
}

/** Reads bytes that are no UTF-8 by what they look like alone; `marked` is the kind of UTF-16 that they seem to be. */
function withoutBeingTold(bytes: Uint8Array, detect: DetectEncoding, marked: string | undefined): Parsed<DecodedText> {
  const asUtf16 = marked === undefined ? undefined : tryDecode(bytes, marked);
  if (marked !== undefined && asUtf16 !== undefined) return result(asUtf16, marked, [guessed(marked)]);
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
  return { code: 'encoding-guessed', message, at: 0, end: 0, encoding };
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
