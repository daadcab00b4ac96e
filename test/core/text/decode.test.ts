import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText, type DetectEncoding } from '../../../src/core/text/decode.ts';
import { bytesIn, utf16Bytes, utf8Bytes, windows1251Bytes } from '../helpers/bytes.ts';

interface Expected {
  text: string;
  encoding: string;
  /** Code of the problem that is reported, where one is. */
  problem?: string;
}

const cyrillic: DetectEncoding = () => 'windows-1251';
const noIdea: DetectEncoding = () => undefined;

/** Fails where it is asked: for bytes that need no guess. */
const mustNotBeAsked: DetectEncoding = () => assert.fail('the detector was asked');

function check(bytes: Uint8Array, detect: DetectEncoding, { text, encoding, problem }: Expected): void {
  const { value, problems } = decodeText(bytes, detect);
  assert.deepEqual(value, { text, encoding });
  assert.deepEqual(
    problems.map(({ code }) => code),
    problem === undefined ? [] : [problem],
  );
}

describe('the bytes of an article', () => {
  describe('in UTF-8', () => {
    it('are read without a word', () => {
      check(utf8Bytes('Rīga 🚢'), mustNotBeAsked, { text: 'Rīga 🚢', encoding: 'utf-8' });
      check(utf8Bytes('Rīga'), mustNotBeAsked, { text: 'Rīga', encoding: 'utf-8' });
      check(utf8Bytes(''), mustNotBeAsked, { text: '', encoding: 'utf-8' });
    });

    it('are read without their byte order mark and with LF as line end', () => {
      check(utf8Bytes('\uFEFFRīga\r\nPorts\rShips'), mustNotBeAsked, { text: 'Rīga\nPorts\nShips', encoding: 'utf-8' });
      check(utf8Bytes('\uFEFF'), mustNotBeAsked, { text: '', encoding: 'utf-8' });
    });

    it('are not taken for UTF-16 because of a single NUL', () => {
      check(utf8Bytes('A port\0 of call'), mustNotBeAsked, { text: 'A port\0 of call', encoding: 'utf-8' });
    });
  });

  describe('in UTF-8 with a few broken ones', () => {
    const words = 'Порт открыт для судов. ';
    const expected = { encoding: 'utf-8', problem: 'encoding-broken' };
    const broken = (text: string) => Uint8Array.from([...utf8Bytes(text), 0xff, ...utf8Bytes('ok')]);

    it('are read as such, each broken one as one character', () => {
      check(broken(words), mustNotBeAsked, { text: `${words}\uFFFDok`, ...expected });
      check(broken(`\uFEFF${words}\r\n`), mustNotBeAsked, { text: `${words}\n\uFFFDok`, ...expected });
    });

    it('are read so where they end in the middle of a letter', () => {
      check(utf8Bytes('“Rīga”').slice(0, -1), mustNotBeAsked, { text: '“Rīga\uFFFD', ...expected });
    });

    it('are told at the first broken one', () => {
      const { problems } = decodeText(broken(words), mustNotBeAsked);
      assert.deepEqual(
        problems.map(({ at, end }) => [at, end]),
        [[words.length, words.length + 1]],
      );
    });

    it('are left to the detector where too few others speak for UTF-8', () => {
      assert.equal(decodeText(broken('Rīga'), cyrillic).value.encoding, 'windows-1251');
      assert.equal(decodeText(windows1251Bytes('Порт открыт'.repeat(50)), cyrillic).value.encoding, 'windows-1251');
    });
  });

  describe('in UTF-16', () => {
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      const expected = { text: 'Порт: a 🚢\nin', encoding, problem: 'encoding-guessed' };

      it(`are read by their byte order mark (${encoding})`, () => {
        check(utf16Bytes('\uFEFFПорт: a 🚢\r\nin', encoding), mustNotBeAsked, expected);
        check(utf16Bytes('\uFEFF', encoding), mustNotBeAsked, { ...expected, text: '' });
      });

      it(`are known without one by the zero bytes of their Latin letters (${encoding})`, () => {
        check(utf16Bytes('The port – a 🚢 – is open.\r', encoding), mustNotBeAsked, {
          ...expected,
          text: 'The port – a 🚢 – is open.\n',
        });
      });

      it(`are left to the detector where they are cut in the middle of a character (${encoding})`, () => {
        const bytes = utf16Bytes('\uFEFFab', encoding).slice(0, -1);
        assert.equal(decodeText(bytes, cyrillic).value.encoding, 'windows-1251');
      });
    }
  });

  describe('that are no UTF', () => {
    const words = 'Порт открыт';

    it('are read in the encoding that the detector names', () => {
      check(windows1251Bytes(`${words}\r\n`), cyrillic, {
        text: `${words}\n`,
        encoding: 'windows-1251',
        problem: 'encoding-guessed',
      });
    });

    it('name their encoding in small letters, as the standard does', () => {
      assert.equal(decodeText(windows1251Bytes(words), () => 'Windows-1251').value.encoding, 'windows-1251');
    });

    it('are read as Windows-1252 where the detector has no idea, a name that nobody knows, or a wrong one', () => {
      const bytes = Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0d);
      const expected = { text: 'café\n', encoding: 'windows-1252', problem: 'encoding-unknown' };
      check(bytes, noIdea, expected);
      check(bytes, () => 'klingon-8', expected);
      check(bytes, () => 'utf-8', expected);
    });

    it('lose no byte that way', () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      assert.equal(decodeText(bytes, noIdea).value.text.length, 256);
    });

    it('have their problem at the head of the text, told in a sentence with the encoding', () => {
      const [problem] = decodeText(windows1251Bytes(words), cyrillic).problems;
      assert.deepEqual([problem?.at, problem?.end], [0, 0]);
      assert.match(problem?.message ?? '', /windows-1251.*\.$/);
    });
  });

  describe('of which a person said the encoding', () => {
    const words = 'Порт открыт';
    const koi8 = bytesIn('koi8-r', `${words}\r\n`);
    const asSaid = (bytes: Uint8Array, said: string, detect = mustNotBeAsked) => {
      const { value, problems } = decodeText(bytes, detect, said);
      return [value.text, value.encoding, problems.map(({ code }) => code)];
    };

    it('are read in it without a word, by any name that the standard has for it', () => {
      for (const said of ['koi8-r', 'KOI8-R', 'cskoi8r'])
        assert.deepEqual(asSaid(koi8, said), [`${words}\n`, 'koi8-r', []]);
      assert.deepEqual(asSaid(Uint8Array.of(0x80), 'latin1'), ['€', 'windows-1252', []]);
    });

    it('are guessed where the name is unknown or they do not fit it, which is told with what they were read as', () => {
      const guess = windows1251Bytes(words);
      assert.deepEqual(asSaid(guess, 'klingon-8', cyrillic), [words, 'windows-1251', ['encoding-mismatch']]);
      assert.deepEqual(asSaid(guess, 'utf-8', cyrillic), [words, 'windows-1251', ['encoding-mismatch']]);
      const messages = ['klingon-8', 'utf-8'].map((said) => decodeText(guess, cyrillic, said).problems[0]?.message);
      assert.deepEqual(messages, [
        'No encoding is called `klingon-8`, as the sidecar of this file says; it was read as windows-1251.',
        'The bytes of this file are not utf-8, as its sidecar says; it was read as windows-1251.',
      ]);
    });

    it('are UTF-8 where they are that, and what their mark says, whatever was said', () => {
      assert.deepEqual(asSaid(utf8Bytes(words), 'koi8-r'), [words, 'utf-8', []]);
      assert.deepEqual(asSaid(utf16Bytes('\uFEFFab', 'utf-16le'), 'koi8-r'), ['ab', 'utf-16le', ['encoding-mismatch']]);
    });

    it('are no guess where they are UTF-16, as was said', () => {
      for (const text of ['\uFEFFThe port', 'The port is open'])
        assert.deepEqual(asSaid(utf16Bytes(text, 'utf-16le'), 'utf-16').slice(1), ['utf-16le', []]);
    });

    it('are broken UTF-8 only where nothing else was said', () => {
      const broken = Uint8Array.from([...utf8Bytes('Порт открыт для судов'), 0xff]);
      assert.deepEqual(asSaid(broken, 'utf-8').slice(1), ['utf-8', ['encoding-broken']]);
      assert.deepEqual(asSaid(broken, 'koi8-r').slice(1), ['koi8-r', []]);
      assert.deepEqual(asSaid(broken, 'x').slice(1), ['utf-8', ['encoding-mismatch', 'encoding-broken']]);
    });
  });

  it('are always read, whatever they are and whatever the detector says', () => {
    const names = fc.constantFrom(
      undefined,
      'windows-1251',
      'koi8-r',
      'ibm866',
      'shift_jis',
      'utf-16be',
      '',
      'x\0y',
      'ascii',
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), names, names, (bytes, name, said) => {
        const { value } = decodeText(bytes, () => name, said);
        assert.ok(!value.text.includes('\r'));
        assert.ok(value.text !== '' || bytes.length <= 4);
      }),
    );
  });

  it('give the text back that was written in UTF-8', () => {
    const wellFormed = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\0\uFEFF]/g, ''));
    fc.assert(
      fc.property(wellFormed, (text) => {
        assert.equal(decodeText(utf8Bytes(text), mustNotBeAsked).value.text, text);
      }),
    );
  });
});
