const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
};

/**
 * A name as it is compared: small letters without marks, full stops and apostrophes left out ('U.S.' is 'us'), `+`
 * as 'plus', other signs as blanks, 'the' at its beginning left out. Letters of other scripts stay.
 */
export function foldName(name: string): string {
  const plain = /^[ -~]*$/.test(name) ? name.toLowerCase() : withoutMarks(name);
  return plain
    .replace(/[.'’‘ʼʻ`´]/g, '')
    .replace(/\+/g, ' plus ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

function withoutMarks(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0652]/g, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æœøđðþłßı]/g, (letter) => letters[letter] ?? letter);
}
