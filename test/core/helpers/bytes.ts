import assert from 'node:assert/strict';

/** The text in UTF-8. */
export function utf8Bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text in UTF-16, low or high byte first; a byte order mark is there where the text has one. */
export function utf16Bytes(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const bytes = units.map((unit) => [unit & 0xff, unit >> 8]);
  return Uint8Array.from(bytes.flatMap(([low = 0, high = 0]) => (encoding === 'utf-16le' ? [low, high] : [high, low])));
}

/** A text of ASCII and Russian letters in Windows-1251. */
export function windows1251Bytes(text: string): Uint8Array {
  const byteOf = (character: string) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  };
  return Uint8Array.from([...text].map(byteOf));
}

/** A text in an encoding of one byte a character. */
export function bytesIn(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((character) => byteOf.get(character) ?? assert.fail(character)));
}
